"""Rules about what a message holds for its kind: the next time, the outcome, enough wordings."""

import re
from collections.abc import Iterator

from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.shown import Sought
from crisisctl.lint.subject import Loc, Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.lint.wordings import everywhere
from crisisctl.model.approvals import ApprovedText
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, Covers, Message, MessageKind
from crisisctl.replies.phrases import Phrases, fold, indexed
from crisisctl.replies.plain import plain
from crisisctl.replies.rules import LANGUAGE_PARITY
from crisisctl.words import words

GRAVE = {"sev1", "sev2"}
PROMISES = {MessageKind.HOLDING, MessageKind.UPDATE}
OUTCOME = (Covers.CAUSE, Covers.REMEDY, Covers.EFFECTS, Covers.MORE)
TOLD = 2
WORDINGS = 3
_NEXT = Sought(frozenset({"next_update"}))
_PERSONAL = Sought(frozenset({"personal"}))
_HASHTAG = re.compile(r"(?<![\w&/])#[^\W\d_]\w*")
_UNKNOWN = Phrases(
    indexed(
        [
            (
                "unknown",
                """
                ne savons|connaissons pas
                ignorons
                reste|restent .3 à_établir|à_vérifier|à_confirmer|à_comprendre|inconnu*
                pas encore établi*|connu*|confirmé*|certain*
                do_not|don't .1 know
                not .1 known|confirmed|established
                yet to_establish|to_confirm|to_learn|to_understand
                still unknown
                """,
            )
        ]
    )
)


@rule("CC212", "next-update", Level.ERROR)
def next_update(subject: Subject) -> Iterator[Breach]:
    """A word that holds the line says when the next one comes, and what is not known yet.

    In a playbook with sev1 or sev2, each public `holding` and `update` shows `{{ next_update }}`
    in every language, wording and branch. Where there is sev1, a `holding` also says what is not
    known yet; that part is a warning.

    Why: a crowd that knows when the next word comes waits for it; one that does not fills the gap.

    Bad:
        severity: {sev2: {when: {en: Press}, first-reply: 30m, update-every: 1h}}
        messages:
          hold: {kind: holding, audience: public, text: {en: We are looking into it.}}

    Good:
        severity: {sev2: {when: {en: Press}, first-reply: 30m, update-every: 1h}}
        messages:
          hold:
            kind: holding
            audience: public
            text: {en: "We are looking into it. Next update at {{ next_update }}."}

    Source: CDC, Crisis and Emergency Risk Communication: the first message.
    """
    if not GRAVE & set(subject.playbook.severities):
        return
    for text in _public(subject):
        if text.message.kind in PROMISES:
            yield from _promise(text)
        if text.message.kind is MessageKind.HOLDING and "sev1" in subject.playbook.severities:
            yield from _unknown(text)


def _promise(text: Text) -> Iterator[Breach]:
    template = text.template()
    if template is not None and not _NEXT.always(template):
        message = words(
            "`{message}` ({language}) does not say when the next word comes.", **_which(text)
        )
        yield Breach(message, text.place(), words("Add {example}.", example="{{ next_update }}"))


def _unknown(text: Text) -> Iterator[Breach]:
    if not _UNKNOWN.find(fold(plain(text.source).text)):
        message = words(
            "`{message}` ({language}) does not say what is not known yet.", **_which(text)
        )
        advice = words("Add it in a few words: we do not know yet why.")
        yield Breach(message, text.place(), advice, level=Level.WARNING)


def _public(subject: Subject) -> Iterator[Text]:
    return (text for text in texts(subject) if text.message.audience is Audience.PUBLIC)


@rule("CC219", "language-parity", Level.ERROR)
def language_parity(subject: Subject) -> Iterator[Breach]:
    """A message says the same in each language: the same values, and a translation as fresh.

    Each wording uses the same variables in all its languages (the loader sees to it that none is
    missing). A translation whose yes in `approvals.lock` is older than the yes of the playbook's
    first language is stale; that part is a warning. So is a text that is neither in English nor in
    French: the rules do not know its words, and judge only length, numbers, addresses and links.

    Why: who reads French and who reads English must not learn two different things.

    Bad:
        languages: [en, fr]
        inputs: {topic: {ask: {en: Topic, fr: Sujet}}}
        messages:
          ack:
            kind: acknowledgement
            audience: public
            text: {en: "We have seen {{ topic }}.", fr: Nous avons vu votre message.}

    Good:
        languages: [en, fr]
        inputs: {topic: {ask: {en: Topic, fr: Sujet}}}
        messages:
          ack:
            kind: acknowledgement
            audience: public
            text: {en: "We have seen {{ topic }}.", fr: "Nous avons vu {{ topic }}."}

    Source: « 5 conseils », prepared messages; the practice of teams in two languages.
    """
    yield from everywhere(subject, LANGUAGE_PARITY)
    first = subject.playbook.languages[0]
    sources = {text.at[:-1]: text for text in texts(subject) if text.language == first}
    for text in texts(subject):
        source = sources.get(text.at[:-1])
        if source is None or source is text:
            continue
        yield from _variables(source, text)
        given, renewed = _yes(subject, text), _yes(subject, source)
        if given and renewed and given.date < renewed.date:
            message = words(
                "`{message}` was approved in {language} before its text in {first} changed.",
                message=text.name,
                language=text.language,
                first=first,
            )
            advice = words("Read both again, then run crisisctl approve.")
            yield Breach(message, text.place(), advice, level=Level.WARNING)


def _variables(source: Text, text: Text) -> Iterator[Breach]:
    one, other = source.template(), text.template()
    if one is None or other is None:
        return
    for name in sorted(one.variables() ^ other.variables()):
        lacks = text if name in one.variables() else source
        message = words(
            "`{message}` does not use {name} in {language}, as it does elsewhere.",
            message=text.name,
            name=name,
            language=lacks.language,
        )
        yield Breach(message, lacks.place(), words("Say the same in each language."))


def _yes(subject: Subject, text: Text) -> ApprovedText | None:
    """The latest yes to this wording in this language, whatever its text was."""
    variant = text.at[3] + 1 if isinstance(text.at[3], int) else 1
    here = (subject.plan.main, text.name, variant, text.language)
    lines = [
        line
        for line in subject.plan.approvals.approvals
        if (line.playbook, line.message, line.variant, line.language) == here
    ]
    return max(lines, key=lambda line: line.date, default=None)


@rule("CC221", "close-says-outcome", Level.ERROR)
def close_says_outcome(subject: Subject) -> Iterator[Breach]:
    """A public closing says how it ended: the cause, what was done, what remains, where to read.

    Each public message of kind `closing` lists under `covers` two or more of `cause`, `remedy`,
    `effects` and `more`, each with the variable that tells it; and shows that variable in every
    language, wording and branch.

    Why: "problem solved" tells everybody who followed that something was hidden.

    Bad:
        messages:
          closing: {kind: closing, audience: public, text: {en: The problem is solved.}}

    Good:
        inputs:
          cause: {ask: {en: What happened}}
          done: {ask: {en: What we did}}
        messages:
          closing:
            kind: closing
            audience: public
            covers: {cause: cause, remedy: done}
            text: {en: "What happened: {{ cause }}. What we did: {{ done }}."}

    Source: « 5 exemples à ne pas suivre », mistake 5.
    """
    for name, message in subject.playbook.messages.items():
        if message.kind is not MessageKind.CLOSING or message.audience is not Audience.PUBLIC:
            continue
        if len([part for part in OUTCOME if part in message.covers]) < TOLD:
            told = words("`{message}` does not say how it ended.", message=name)
            advice = words("List two of {parts} under `covers`.", parts=", ".join(OUTCOME))
            yield Breach(told, ("messages", name), advice)
    yield from uncovered(subject)


def uncovered(subject: Subject) -> Iterator[Breach]:
    """What a text is said to cover, and does not always show."""
    for text in texts(subject):
        template = text.template()
        for part, variable in text.message.covers.items():
            if template is None or Sought(frozenset({variable})).always(template):
                continue
            message = words(
                "`{message}` ({language}) does not always show {variable}, its {part}.",
                part=part,
                variable=variable,
                **_which(text),
            )
            yield Breach(message, text.place(), words("Show it, or take it out of `covers`."))


@rule("CC222", "variants-and-person", Level.WARNING)
def variants_and_person(subject: Subject) -> Iterator[Breach]:
    """What is said to many people has three wordings and room for a person, and sells nothing.

    A message with `volume: many` has three wordings at least, each with `{{ personal }}` in some
    branch. No public text holds a hashtag.

    In a run, the words that two other people have got already, their names apart, stop before the
    third: another approved wording is offered, or somebody sends it in their own name, and says
    why.

    Why: the tenth identical reply is the screenshot that everybody shares.

    Bad:
        messages:
          ack: {kind: acknowledgement, audience: public, volume: many, text: {en: We are on it.}}

    Good:
        messages:
          ack:
            kind: acknowledgement
            audience: public
            volume: many
            variants:
              - {en: "We have read you. {{ personal }}"}
              - {en: "Thank you for telling us. {{ personal }}"}
              - {en: "Your message is here. {{ personal }}"}

    Source: « 5 exemples à ne pas suivre », ready-made phrases; Decathlon signs its replies.
    """
    for name, message in subject.playbook.messages.items():
        if message.volume is not None and len(message.wordings) < WORDINGS:
            told = words(
                "`{message}` is for many, and has {count} wording(s).",
                message=name,
                count=len(message.wordings),
            )
            yield Breach(
                told, _words_of(name, message), words("Write three at least: `variants`.")
            )
    for text in _public(subject):
        template = text.template()
        if text.message.volume is not None and template and not _PERSONAL.ever(template):
            told = words("`{message}` ({language}) has no room for the person.", **_which(text))
            yield Breach(told, text.place(), words("Add {example}.", example="{{ personal }}"))
        if tag := _HASHTAG.search(text.source):
            told = words(
                "`{message}` holds a hashtag: “{tag}”.", message=text.name, tag=tag.group()
            )
            advice = words("Take it out: a hashtag gathers the crowd.")
            yield Breach(told, text.spot(tag.group()), advice)


def _which(text: Text) -> dict[str, str]:
    return {"message": text.name, "language": text.language}


def _words_of(name: str, message: Message) -> Loc:
    return ("messages", name, "text" if message.variants is None else "variants")
