"""Sentences that ask a person for data: in public, or for a secret anywhere."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from crisisctl.channels.late import Late
from crisisctl.model.findings import TextFinding
from crisisctl.replies.contrasts import contrasts
from crisisctl.replies.data_names import DATA, SECRETS
from crisisctl.replies.draft import Draft
from crisisctl.replies.lists import in_a_row, listed, may_ask
from crisisctl.replies.personal import discreet
from crisisctl.replies.plain import Plain
from crisisctl.replies.private_way import route
from crisisctl.replies.refusals import refusals
from crisisctl.replies.rules import PII_PUBLIC_ASK, SECRET_ASK
from crisisctl.replies.spans import Span, apart, at, sorted_into
from crisisctl.replies.usable_routes import routes
from crisisctl.words import words

_REACH = 110  # characters between "send us" and "your order number"
_RECALL = 120  # characters between "your order number" and "could you send it?"
# Between a request and a noun, this says that the noun is not what is requested.
_OTHER_MATTER = Late(
    r"^\s?(?:that|whether|if|que|qu|si)\b"
    r"|[,;:–—(]\s?(?:we|i|nous|on|je|our|notre|nos)\b|\b(?:and|et) (?:we|i|nous|on|je|our|notre)\b"
    r"|\b(?:without(?! delay)|sans(?! (?:attendre|delai|tarder|faute)))\b"
    r"|\b(?:while|because|since|so|car|puisque|afin que|pour que|when|once|lorsque"
    r"|quand|(?<=\w )(?<!know )(?<!us )which)\b"
    r"|\b(?:to|de|pour|afin de) (?:find|locate|access|update|check|track|change|look|review|pull"
    r"|reset|see|recover|protect|secure|keep|safeguard|save|use|unlock|close|delete|retrouver|trouver|verifier|acceder|modifier|changer|suivre"
    r"|reinitialiser|proteger|consulter|rechercher|mettre)\b"
)
_NEVER = re.compile(r"\s{0,9}(?:jamais|never|surtout pas|not here|pas ici)\b")
_ADDRESS = Late(r"https?:|www\.|[^\s@]@[\w-]{1,63}\.\w")  # of a form, or of a desk


def public_asks(draft: Draft) -> Iterator[TextFinding]:
    """CC203: personal data asked for where everybody reads the answer."""
    if not draft.public:
        return
    text, reading = draft.plain.text, draft.reading
    nouns = reading.spans("personal")
    verbs = nouns and any(map(reading.spans, ("request", "request_it", "spared")))
    if not (verbs or reading.spans("asked") or may_ask(text, reading.words)):
        return
    sentences = list(draft.plain.sentences())
    whole = _whole(draft.plain, sentences, reading.spans("asked"), DATA)
    if not (verbs or whole):
        return
    refused = refusals(text, reading)
    asks = [
        None if _NEVER.match(text, end) else ask  # « Votre numéro ? Jamais ici ! »
        for ask, (_, end) in zip(
            _asks(draft, sentences, refused, nouns, whole), sentences, strict=True
        )
    ]
    for ask in _in_public(draft, sentences, refused, asks) if any(asks) else ():
        start, end = draft.plain.span(*ask)
        message = words(
            "“{quote}” asks for personal data in public: ask for it in private, and say how",
            quote=discreet(draft.quote(start, end)),
        )
        advice = route(draft.channel, draft.channels)
        yield TextFinding(PII_PUBLIC_ASK, message, start, end, advice)


def _whole(plain: Plain, sentences: list[Span], asked: list[Span], nouns: str) -> list[Span]:
    """What is asked for without a noun of its own, or without a verb."""
    text = in_a_row(plain.text)
    parts = sentences if text is plain.text else Plain(text, None).sentences()
    bare = (listed(text, *part, nouns) for part in parts)
    return sorted([*asked, *filter(None, bare)])


def secret_asks(draft: Draft) -> Iterator[TextFinding]:
    """CC204: what an honest desk never asks for, on any channel."""
    nouns = draft.reading.spans("secret")
    if not nouns:
        return
    sentences = list(draft.plain.sentences())
    refused = refusals(draft.plain.text, draft.reading)
    whole = _whole(draft.plain, sentences, [], SECRETS)
    for ask in filter(None, _asks(draft, sentences, refused, nouns, whole)):
        start, end = draft.plain.span(*ask)
        message = words(
            "“{quote}” asks for a secret, as a fraud would: never ask for passwords, codes "
            "or card numbers; identify the person in another way",
            quote=discreet(draft.quote(start, end)),
        )
        yield TextFinding(SECRET_ASK, message, start, end)


def _in_public(
    draft: Draft, sentences: list[Span], refused: list[Span], asks: list[Span | None]
) -> Iterator[Span]:
    """The asks of which neither their sentence nor its neighbours name a private route."""
    routed = _which(sentences, refused, routes(draft))
    links = [bool(_ADDRESS.compiled.search(draft.plain.text, *one)) for one in sentences]
    to_read = [start for start, _ in draft.reading.spans("read_on")]
    public = _which(sentences, refused, draft.reading.spans("in_public"))
    replied = _which(sentences, refused, draft.reading.spans("replied"))
    # All of a hand-off is about the private route; elsewhere an address serves what it follows.
    handed_off = draft.kind == "handoff" and any(routed + links)
    for number, ask in enumerate(asks):
        if ask is None:
            continue
        near = routed[max(0, number - 1) : number + 2]
        if not replied[number]:  # else the answer goes where the question is
            parts = ((ask[1], sentences[number][1]), *sentences[number + 1 : number + 2])
            near += [
                linked and not _holds(to_read, *part)
                for linked, part in zip(links[number : number + 2], parts, strict=False)
            ]
        if (handed_off or any(near)) and not public[number]:
            routed[number] = True  # what follows is answered there too
        else:
            yield ask


def _holds(places: list[int], start: int, end: int) -> bool:
    return bisect_left(places, start) < bisect_left(places, end)


def _which(sentences: list[Span], refused: list[Span], spans: list[Span]) -> list[bool]:
    """Which sentences hold one of these phrases, and do not refuse it."""
    found = [False] * len(sentences)
    for start, _ in apart(spans, refused):
        found[at(sentences, start)] = True
    return found


def _asks(
    draft: Draft,
    sentences: list[Span],
    refused: list[Span],
    nouns: list[Span],
    whole: list[Span],
) -> list[Span | None]:
    """What each sentence asks for, if it does."""
    text, reading = draft.plain.text, draft.reading
    columns = (
        list(apart(reading.spans("request"), refused)),
        nouns,
        sorted([*apart(whole, refused), *contrasts(text, reading, nouns)]),
        list(apart(reading.spans("request_it"), refused)),
    )
    found: list[Span | None] = []
    named = -_RECALL - 1
    for requests, named_here, questions, again in zip(
        *(sorted_into(sentences, spans) for spans in columns), strict=True
    ):
        named = named_here[0][0] if named_here else named
        recalled = (span for span in again if 0 < span[0] - named <= _RECALL)
        found.append(
            _ask(text, requests, named_here) or next(iter(questions), None) or next(recalled, None)
        )
    return found


def _ask(text: str, requests: list[Span], nouns: list[Span]) -> Span | None:
    """Find the first noun that a request stands before, near enough."""
    asked, coming = None, 0
    for start, end in nouns:
        while coming < len(requests) and requests[coming][0] < start:
            asked, coming = requests[coming], coming + 1
        if asked is None or start - asked[1] > _REACH:
            continue
        if not _OTHER_MATTER.compiled.search(text[asked[1] : start]):
            return asked[0], max(end, asked[1])
    return None
