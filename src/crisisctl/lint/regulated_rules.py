"""Rules about words that the law, or a rumour, asks more of."""

import re
from collections.abc import Iterator, Mapping

from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.model.findings import Level
from crisisctl.model.messages import About, Audience, Covers, MessageKind
from crisisctl.model.playbook import Scenario
from crisisctl.replies.phrases import Phrases, fold, indexed
from crisisctl.replies.plain import plain
from crisisctl.words import Words, words

PARTS: Mapping[About, tuple[Covers, ...]] = {
    About.RECALL: (Covers.PRODUCT, Covers.HAZARD, Covers.REMEDY),
    About.BREACH: (Covers.NATURE, Covers.CONSEQUENCES, Covers.MEASURES, Covers.CONTACT),
}
"""What a notice must tell: EU 2023/988, article 36(2); GDPR, article 34(2)."""
_HEADING = re.compile(
    r"^\W*(?:rappel|avis de rappel|product safety recall|safety recall|recall)\b"
)
_RECALL = Phrases(
    indexed(
        [
            (
                "stop",
                """
                cessez|arretez|arreter|cesser .2 utiliser|utilisation|consommer
                n'utilisez plus|pas
                ne .1 utilisez|consommez plus|pas
                stop using|wearing|eating|driving
                do_not|don't .1 use|eat|wear|drive|consume
                """,
            ),
            (
                "softener",
                """
                volontaire*|volontairement
                voluntar*
                precaution*
                aucun|aucune accident|incident|blessure|blesse
                no|zero accidents|injuries|incidents
                no one|nobody .2 hurt|injured
                discretion*
                exceptionnel*
                rare|rares cas
                rare cases
                a_titre|par .1 préventi*
                """,
            ),
        ]
    )
)
_QUOTED = '[«“"„]\\s*\\{{\\{{\\s*{name}|#\\s*\\{{\\{{\\s*{name}'
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@rule("CC223", "regulated-content", Level.ERROR)
def regulated_content(subject: Subject) -> Iterator[Breach]:
    """A recall or breach notice says all that the law asks for, and nothing that softens it.

    A public message `about: recall` opens with the word recall, covers the `product`, the `hazard`
    and the `remedy`, tells to stop using it, and softens nothing ("voluntary", "precaution", "no
    accident reported"). One `about: breach` covers the `nature` of the breach, its `consequences`,
    the `measures` and a `contact`. Each `covers` names the variable that tells it.

    Why: a softened recall leaves the product in the children's room, and is an offence besides.

    Bad:
        messages:
          notice:
            kind: protective
            audience: public
            about: recall
            text: {en: As a precaution we are recalling a lamp.}

    Good:
        inputs:
          lamp: {ask: {en: Which lamp and batches}}
          risk: {ask: {en: Which danger}}
        messages:
          notice:
            kind: protective
            audience: public
            about: recall
            covers: {product: lamp, hazard: risk, remedy: links.form}
            text:
              en: |
                RECALL: {{ lamp }}. Danger: {{ risk }}. Stop using it. Your money back or a
                repair: {{ links.form }}

    Source: EU 2023/988, article 36(2), and 2024/1435; GDPR, article 34(2). Counsel must read it.
    """
    for text in texts(subject):
        about = text.message.about
        if about is None or text.message.audience is Audience.INTERNAL:
            continue
        for part in PARTS.get(about, ()):
            if part not in text.message.covers:
                message = words(
                    "`{message}` does not cover {part}, which a {about} notice must tell.",
                    message=text.name,
                    part=part,
                    about=about,
                )
                advice = words("Name the variable that tells it under `covers`.")
                yield Breach(message, ("messages", text.name), advice)
        if about is About.RECALL:
            yield from _recall(text)


def _recall(text: Text) -> Iterator[Breach]:
    said = fold(plain(text.source).text)
    found = _RECALL.find(said)
    facts = {"message": text.name, "language": text.language}
    if not _HEADING.match(said):
        message = words("`{message}` ({language}) does not open with the word recall.", **facts)
        yield Breach(message, text.place(), words("Open with RECALL, or RAPPEL in French."))
    if "stop" not in found:
        message = words("`{message}` ({language}) does not tell to stop using it.", **facts)
        yield Breach(message, text.place(), words("Add it: stop using it now."))
    for start, end in found.get("softener", ()):
        soft = text.source[start:end]
        message = words("“{words}” lowers the risk in a recall.", words=soft)
        yield Breach(message, text.spot(soft), words("Take it out: say the danger."))


@rule("CC224", "fact-first", Level.WARNING)
def fact_first(subject: Subject) -> Iterator[Breach]:
    """A correction opens with the fact, and the false claim stands in it once at most, unadorned.

    A public `correction` names the input of its `fact`, which is in the first sentence. If it
    names the claim too (`myth`), that is shown once at most, not in quotes, not as a hashtag, and
    the last sentence says the fact again. In a playbook about a rumour `fact` is asked for.

    Why: people remember what they read first and twice; a quoted myth is a myth spread again.

    Bad:
        inputs:
          claim: {ask: {en: The claim}}
          truth: {ask: {en: The fact}}
        messages:
          fix:
            kind: correction
            audience: public
            fact: truth
            myth: claim
            text: {en: "We read “{{ claim }}”. That is false: {{ truth }}."}

    Good:
        inputs:
          truth: {ask: {en: The fact}}
        messages:
          fix:
            kind: correction
            audience: public
            fact: truth
            text: {en: "{{ truth }}. The proof is public."}

    Source: The Debunking Handbook 2020.
    """
    for text in texts(subject):
        if (
            text.message.kind is MessageKind.CORRECTION
            and text.message.audience is Audience.PUBLIC
        ):
            for message, advice in _order(
                text, rumour=subject.playbook.scenario is Scenario.RUMOUR
            ):
                yield Breach(message, text.place(), advice)


def _order(text: Text, *, rumour: bool) -> Iterator[tuple[Words, Words]]:
    fact, myth = text.message.fact, text.message.myth
    sentences = _SENTENCE.split(text.source.strip())
    facts = {"message": text.name, "language": text.language}
    if fact is None:
        if rumour:
            yield (
                words("`{message}` does not say which input holds the fact.", message=text.name),
                words("Name it: `fact: …`."),
            )
        return
    if not _shows(sentences[0], fact):
        yield (
            words("`{message}` ({language}) does not open with the fact.", **facts),
            words("Put {example} into the first sentence.", example=f"{{{{ {fact} }}}}"),
        )
    if myth is None or not _shows(text.source, myth):
        return
    if len(re.findall(rf"\{{\{{\s*{myth}\b", text.source)) > 1:
        yield (
            words("`{message}` ({language}) says the false claim more than once.", **facts),
            words("Say it once, or not at all."),
        )
    if re.search(_QUOTED.format(name=myth), text.source):
        yield (
            words("`{message}` ({language}) quotes the false claim.", **facts),
            words("Say it in your own words, without quotes and without a hashtag."),
        )
    if not _shows(sentences[-1], fact):
        yield (
            words("`{message}` ({language}) does not end with the fact.", **facts),
            words("Put {example} into the last sentence too.", example=f"{{{{ {fact} }}}}"),
        )


def _shows(template: str, name: str) -> bool:
    return re.search(rf"\{{\{{\s*{name}\b", template) is not None
