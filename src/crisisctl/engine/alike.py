"""The same words said to many people: what counts as the same, and who got them."""

from hashlib import blake2b

from crisisctl.model.incident import Draft, Incident


def same_words(text: str, author: str) -> str:
    """What two texts share if people would read the same line: the name apart, and the blanks."""
    line = " ".join(text.replace(author, "").split() if author else text.split())
    return blake2b(line.casefold().encode(errors="surrogatepass"), digest_size=8).hexdigest()


def told(incident: Incident, draft: Draft) -> None:
    """Count one more mention whose author got these words; `incident` is the caller's own copy."""
    mention = incident.mentions.get(draft.place.flow)
    if mention is None:
        return
    words = same_words(draft.text, mention.author)
    if (words, mention.id) not in incident.said_to:
        incident.said_to[words, mention.id] = None
        incident.said[words] = incident.said.get(words, 0) + 1


def people_told(incident: Incident, flow: str, text: str) -> int:
    """How many people other than this mention's author got these words in this incident.

    Of mentions that are over and not at hand, each counts as somebody else's.
    """
    mention = incident.mentions.get(flow)
    words = same_words(text, mention.author) if mention is not None else ""
    if mention is None or words not in incident.said:
        return 0
    known = [one for said, one in incident.said_to if said == words]
    people = {incident.mentions[name].author for name in known} - {mention.author}
    return len(people) + incident.said[words] - len(known)
