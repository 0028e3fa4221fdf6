"""Words that make a crisis worse: each rule is a set of phrases and what to write instead."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from crisisctl.model.findings import Level, Rule, TextFinding
from crisisctl.replies import rules
from crisisctl.replies.draft import Draft
from crisisctl.replies.exact_times import is_timed
from crisisctl.replies.refusals import disowned
from crisisctl.replies.spans import Span, apart, disjoint
from crisisctl.words import Words, words


class _Heard(StrEnum):
    """Who must read a text for its words to matter."""

    PUBLIC = "public"
    OUTSIDE = "outside"  # in public or in private, but not among ourselves


class _Wording(NamedTuple):
    rule: Rule
    phrases: str
    say: Callable[[str], Words]
    heard: _Heard = _Heard.PUBLIC
    level: Callable[[Draft], Level | None] = lambda _: None
    """Its weight in this text, where that is not the rule's; the rule's if None."""


def _worse_first(draft: Draft) -> Level | None:
    return Level.ERROR if draft.first_word else None


def tone(draft: Draft) -> Iterator[TextFinding]:
    """CC206 to CC217: words to leave out, and what to say instead."""
    likely = draft.reading.likely
    for one in _WORDINGS if likely else ():
        spans = draft.reading.spans(one.phrases) if one.phrases in likely else ()
        if spans and _matters(one, draft):
            rule = replace(one.rule, level=one.level(draft) or one.rule.level)
            for span in _meant(draft, one.phrases, [*disjoint(spans)]):
                start, end = draft.plain.span(*span)
                yield TextFinding(rule, one.say(draft.quote(start, end)), start, end)


def _meant(draft: Draft, phrases: str, spans: list[Span]) -> list[Span]:
    """The phrases that say what they seem to: nothing disowned, no vague time made exact."""
    text = draft.plain.text
    if phrases in _DISOWNABLE:
        return [*apart(spans, disowned(text, draft.reading))]
    if phrases == "vague":
        return [span for span in spans if not is_timed(text, *span)]
    return spans


def _matters(one: _Wording, draft: Draft) -> bool:
    if draft.audience == "internal" or (one.heard is _Heard.PUBLIC and not draft.public):
        return False
    if one.phrases in _LEGAL_MAY and draft.approved_by_legal:
        return False
    return one.phrases != "cliche" or not draft.reading.spans("action")


_DISOWNABLE = frozenset({"non_apology", "defensive", "blame", "minimising", "speculation"})
"""Phrases that are right behind "we will not say that"; insults and promises are not."""
_LEGAL_MAY = frozenset({"liability", "legal_threat"})
"""Phrases that are right where a lawyer has read them."""

_WORDINGS = (
    _Wording(
        rules.NO_COMMENT,
        "no_comment",
        lambda quote: words(
            "“{quote}” is heard as an admission: say what you know, what you do not know yet, "
            "and when you will say more",
            quote=quote,
        ),
        _Heard.OUTSIDE,
    ),
    _Wording(
        rules.NON_APOLOGY,
        "non_apology",
        lambda quote: words(
            "“{quote}” is no apology: say what happened and that you are sorry for it",
            quote=quote,
        ),
        _Heard.OUTSIDE,
    ),
    _Wording(
        rules.DEFENSIVE,
        "defensive",
        lambda quote: words(
            "“{quote}” argues with the person: say what you understood, and what you do now",
            quote=quote,
        ),
        _Heard.OUTSIDE,
        _worse_first,
    ),
    _Wording(
        rules.BLAME_SHIFT,
        "blame",
        lambda quote: words(
            "“{quote}” puts it on somebody else: people bought from you; say what you do about it",
            quote=quote,
        ),
    ),
    _Wording(
        rules.LIABILITY_GATE,
        "liability",
        lambda quote: words(
            "“{quote}” may admit liability: have this text approved by legal, or say that you "
            "are sorry for what happened",
            quote=quote,
        ),
        _Heard.OUTSIDE,
    ),
    _Wording(
        rules.MINIMISING,
        "minimising",
        lambda quote: words(
            "“{quote}” makes it small for those it hurts: give the figure or the fact, without "
            "the adjective",
            quote=quote,
        ),
    ),
    _Wording(
        rules.SPECULATION_OR_PROMISE,
        "speculation",
        lambda quote: words(
            "“{quote}” is a guess: say what is established, and what you do not know yet",
            quote=quote,
        ),
    ),
    _Wording(
        rules.SPECULATION_OR_PROMISE,
        "promise",
        lambda quote: words(
            "“{quote}” promises what you do not hold in your hands: promise the time of the "
            "next update",
            quote=quote,
        ),
    ),
    _Wording(
        rules.VAGUE_OR_CLICHE,
        "vague",
        lambda quote: words(
            "“{quote}” is no time: give an hour, or the time of the next update", quote=quote
        ),
        _Heard.OUTSIDE,
    ),
    _Wording(
        rules.VAGUE_OR_CLICHE,
        "cliche",
        lambda quote: words("“{quote}” is what everybody says: say what you do", quote=quote),
        _Heard.PUBLIC,
        lambda _: Level.INFO,
    ),
    _Wording(
        rules.INSULT_OR_LEGAL_THREAT,
        "insult",
        lambda quote: words(
            "“{quote}” will be quoted against you: answer the facts, or do not answer",
            quote=quote,
        ),
        _Heard.OUTSIDE,
    ),
    _Wording(
        rules.INSULT_OR_LEGAL_THREAT,
        "legal_threat",
        lambda quote: words(
            "“{quote}” threatens in public: leave it out, or have this text approved by legal",
            quote=quote,
        ),
    ),
)
