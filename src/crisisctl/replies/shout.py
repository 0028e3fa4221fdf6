"""Shouting and joking: what a hurt person reads as contempt."""

import re
from collections.abc import Iterator
from dataclasses import replace

from crisisctl.model.findings import Level, TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import SHOUT_OR_HUMOUR
from crisisctl.words import Words, words

_LOUD = r"[^\W\d_a-zà-öø-ÿ]{4,30}+"
_SMALL = r"(?:[ \u00a0'’-][^\W\d_a-zà-öø-ÿ]{1,3}){0,2}"  # "de la", "of the", in capitals too
_CAPITALS = re.compile(rf"(?<![\w@#/=.-]){_LOUD}(?:{_SMALL}[ \u00a0'’-]{_LOUD}){{1,20}}+(?!\w)")
# Headings that warn, which European law wants for a recall, and names that are written so.
_HEADING = re.compile(
    r"RAPPEL|ALERTE|ATTENTION|URGEN|MISE|POINT|INFO|IMPORTANT|DANGER|CORRECTI|DEMENTI|DÉMENTI"
    r"|PRODUCT|SAFETY|RECALL|WARNING|UPDATE|NOTICE|ALERT|SCAM|SERVICE|[A-Z]{2,5} [A-Z]{2,5}$"
)
_MARKS = re.compile(r"!(?:[\s\u00a0\u202f]{0,2}!)++|\?!++|!\?++")
_LAUGHING = re.compile(
    r"(?<!\u200d)[😂🤣😅😆😉😜😝😛🤪😎🙃😏🎉🎊🥳🔥💪👻😁😄😹🤭🤡💩🙄😇🥴👀🤷🤦😬]|(?<![\w:/])(?:;-?\)|[;:]-?[DPp](?!\w))|(?<!\w)xD(?!\w)"
)
_CRISIS = frozenset({"sev1", "sev2"})


def shouts(draft: Draft) -> Iterator[TextFinding]:
    """CC216: capitals, rows of exclamation marks, laughing faces and words."""
    if draft.audience == "internal":
        return
    level = Level.ERROR if draft.severity in _CRISIS else Level.WARNING
    rule = replace(SHOUT_OR_HUMOUR, level=level)
    for (start, end), message in _found(draft):
        yield TextFinding(rule, message, start, end)


def _found(draft: Draft) -> Iterator[tuple[tuple[int, int], Words]]:
    for match in _CAPITALS.finditer(draft.text):
        if not _HEADING.match(match[0]):
            yield match.span(), _loud(draft, match.span())
    for match in _MARKS.finditer(draft.text):
        yield match.span(), _loud(draft, match.span())
    laughing = [match.span() for match in _LAUGHING.finditer(draft.text)]
    laughing += [draft.plain.span(*span) for span in draft.reading.spans("joke")]
    for span in laughing:
        yield (
            span,
            words(
                "“{quote}” laughs where somebody is hurt: leave it out", quote=draft.quote(*span)
            ),
        )


def _loud(draft: Draft, span: tuple[int, int]) -> Words:
    return words(
        "“{quote}” shouts: write it in small letters, with a full stop", quote=draft.quote(*span)
    )
