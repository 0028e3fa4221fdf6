"""What must not be sent: left-over blanks and hidden characters."""

import re
import unicodedata
from collections.abc import Iterator

from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import SAFE_LINKS, UNFILLED_VARIABLES
from crisisctl.words import words

# « [Vidéo] » is a tag; « [nom] » and « [NOM DU CLIENT] » are places.
_PLACES = (
    "pr[ée]nom|nom|client|date|heure|lien|num[ée]ro|produit|ville|marque|montant|votre"
    "|name|customer|time|link|number|product|city|brand|amount|your|insert"
)
_BLANKS = re.compile(
    r"\{{2,}+[^{}\n]{0,80}(?:\}\})?|\}{2,}+"
    r"|\{%[^{}\n]{0,80}(?:%\})?|\{[^\W\d][\w .|'-]{0,60}\}"
    rf"|\[(?=[^\[\]\n]{{1,150}}\])(?:(?=[a-zà-öø-ÿ])|(?=[^\]\n]{{0,30}}\b(?i:{_PLACES})\b))"
    r"[^\W\d][^\W\d_ '’-]*+(?:[ _'’-][^\W\d_]+){0,5}\]"
    r"|<[a-z]+(?:_[a-z]+){0,5}>|%\([a-z_]{1,30}\)s"
    r"|\bTODO\b|\bTBD\b|\bFIXME\b|\bX{2,}\b|(?<![\w@])_{3,}(?!\w)"
    r"|\b(?i:lorem ipsum|[àa] compl[ée]ter|to be completed)\b"
)
_SIGNS = ("{", "}", "[", "<", "%(", "___", "TODO", "TBD", "FIXME", "XX")
"""No blank is without one of these, or what `_COMPLETED` finds: most texts are done here."""
_COMPLETED = re.compile("(?i:lorem ipsum|compl[ée]t)")
# ZWJ and ZWNJ belong inside emoji and inside scripts such as Persian and Hindi, nowhere else.
_JOINS = r"[\u0590-\u1fff\u2100-\U000dffff]"
_HIDDEN = re.compile(
    r"\U0001f3f4[\U000e0020-\U000e007e]++\U000e007f"  # a flag such as Scotland's
    r"|(?P<hidden>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f"
    r"\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]++"
    rf"|(?<!{_JOINS})[\u200c\u200d]++|[\u200c\u200d]++(?!{_JOINS}))"
)


def unfilled(draft: Draft) -> Iterator[TextFinding]:
    """CC201: a place that nobody filled in."""
    if not any(sign in draft.text for sign in _SIGNS) and not _COMPLETED.search(draft.text):
        return
    for match in _BLANKS.finditer(draft.text):
        message = words(
            "“{quote}” was not filled in: fill it in", quote=draft.quote(*match.span())
        )
        yield TextFinding(UNFILLED_VARIABLES, message, *match.span())


def invisible(draft: Draft) -> Iterator[TextFinding]:
    """CC225: characters that nobody sees can turn a link or a sentence around."""
    if draft.text.isascii() and draft.text.isprintable():
        return
    for match in _HIDDEN.finditer(draft.text):
        if match["hidden"]:
            message = words(
                "a hidden character stands here ({name}): delete it, or type the words again",
                name=_name(match["hidden"][0]),
            )
            yield TextFinding(SAFE_LINKS, message, *match.span())


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")
