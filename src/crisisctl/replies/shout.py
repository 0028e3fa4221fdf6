"""Shouting and joking: what a hurt person reads as contempt."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from crisisctl.channels.late import Late
from crisisctl.model.findings import Level, TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import SHOUT_OR_HUMOUR
from crisisctl.replies.spans import Span
from crisisctl.words import Words, words

_LETTERS = r"[^\W\d_a-zà-öø-ÿ]"  # and letters of scripts that know no capitals
_LOUD = rf"{_LETTERS}{{4,30}}+"
_SMALL = rf"(?:[ \u00a0'’-]{_LETTERS}{{1,3}}){{0,2}}"  # "de la", "of the", in capitals too
_CAPITALS = Late(rf"(?<![\w@#/=.-]){_LOUD}(?:{_SMALL}[ \u00a0'’-]{_LOUD}){{1,20}}+(?!\w)")
# Short words tell that capitals are a sentence and no name: "READ THE FAQ", « C'EST FAUX ».
_SENTENCE = Late(
    rf"(?<![\w@#/=.-]){_LETTERS}{{1,30}}+(?:[ \u00a0'’-]{_LETTERS}{{1,30}}+){{2,20}}+(?!\w)"
)
_SHORT = Late(
    r"\b(?:THE|YOU|YOUR|WE|OUR|IS|ARE|NOT|TO|THIS|THAT|IT|YOUR|LA|LE|LES|VOUS|NOUS|EST|NE|PAS|UN"
    r"|UNE|DES|CE|CES|VOS|NOS)\b"
)
_FEWEST_LETTERS = 8
# Headings that warn, which European law wants for a recall, and names that are written so.
_HEADING = Late(
    r"RAPPEL|ALERTE|ATTENTION|URGEN|MISE|POINT|INFO|IMPORTANT|DANGER|CORRECTI|DEMENTI|DÉMENTI"
    r"|PRODUCT|SAFETY|RECALL|WARNING|UPDATE|NOTICE|ALERT|SCAM|SERVICE|[A-Z]{2,5} [A-Z]{2,5}$"
)
_MARKS = re.compile(r"!(?:[\s\u00a0\u202f]{0,2}!)++|\?!++|!\?++")
_FACE_SIGNS = "😂🤣😅😆😉😜😝😛🤪😎🙃😏🎉🎊🥳🔥💪👻😁😄😹🤭🤡💩🙄😇🥴👀🤷🤦😬"
_FACES = Late(rf"[{_FACE_SIGNS}](?<!\u200d.)")
_ANY_FACE = frozenset(_FACE_SIGNS)
_SMILEYS = re.compile(r"[;:](?<![\w:/].)(?:(?<=;)-?\)|-?[DPp](?!\w))")
_LAUGH = re.compile(r"(?<!\w)xD(?!\w)")
_CRISIS = frozenset({"sev1", "sev2"})
_MOST = 1_000
"""Findings of one text: no reply has as many."""
_IN_CRISIS = replace(SHOUT_OR_HUMOUR, level=Level.ERROR)


def shouts(draft: Draft) -> Iterator[TextFinding]:
    """CC216: capitals, rows of exclamation marks, laughing faces and words."""
    if draft.audience == "internal":
        return
    rule = _IN_CRISIS if draft.severity in _CRISIS else SHOUT_OR_HUMOUR
    for (start, end), message in islice(_found(draft), _MOST):
        yield TextFinding(rule, message, start, end)


def _found(draft: Draft) -> Iterator[tuple[Span, Words]]:
    text = draft.text
    for match in _CAPITALS.compiled.finditer(text) if draft.is_loud else ():
        if _is_loud(match[0]):
            yield match.span(), _loud(draft, match.span())
    for match in _SENTENCE.compiled.finditer(text) if draft.is_loud else ():
        told = (_is_loud(one[0]) for one in _CAPITALS.compiled.finditer(match[0]))
        if _is_sentence(match[0]) and not any(told):
            yield match.span(), _loud(draft, match.span())
    for match in _MARKS.finditer(text) if "!" in text else ():
        yield match.span(), _loud(draft, match.span())
    for span in _laughter(draft):
        yield (
            span,
            words(
                "“{quote}” laughs where somebody is hurt: leave it out", quote=draft.quote(*span)
            ),
        )


def _is_loud(capitals: str) -> bool:
    return capitals.isupper() and not _HEADING.compiled.match(capitals)


def _is_sentence(capitals: str) -> bool:
    letters = sum(map(str.isupper, capitals))
    return (
        capitals.isupper()
        and letters >= _FEWEST_LETTERS
        and _SHORT.compiled.search(capitals) is not None
        and not _HEADING.compiled.match(capitals)
    )


def _laughter(draft: Draft) -> Iterator[Span]:
    text = draft.text
    faces = not _ANY_FACE.isdisjoint(draft.unusual)
    for match in _FACES.compiled.finditer(text) if faces else ():
        yield match.span()
    likely = ";" in text or text.count(":") > text.count("://")
    for match in _SMILEYS.finditer(text) if likely else ():
        yield match.span()
    for match in _LAUGH.finditer(text) if "xD" in text else ():
        yield match.span()
    for span in draft.reading.spans("joke"):
        yield draft.plain.span(*span)


def _loud(draft: Draft, span: tuple[int, int]) -> Words:
    return words(
        "“{quote}” shouts: write it in small letters, with a full stop", quote=draft.quote(*span)
    )
