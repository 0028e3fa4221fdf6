"""Letters that only look like ours: another alphabet's, or signs made to look like letters."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from crisisctl.channels.late import Late
from crisisctl.model.findings import TextFinding
from crisisctl.replies.confusables import LATIN
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import SAFE_LINKS
from crisisctl.replies.spans import Span
from crisisctl.words import words

_SKELETON = str.maketrans(LATIN | {"0": "o", "1": "l", "|": "l"})
_ALPHABETS = frozenset({"GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE", "LISU", "COPTIC"})
_FOREIGN = Late(
    "[\u0370-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u1d26-\u1d2b\u2c80-\u2cff\ua4d0-\ua4ff"
    "\ua640-\ua69f\uab70-\uabbf]"
)
_WORD = Late(r"[^\W_]++")
# A sign of chemistry after capitals, as in TNFα and NFκB: it stands for itself.
_SYMBOL = Late("(?:[A-Z]{1,5}[0-9]*[αγω]|N?[FI]κB[αβε]?)[0-9]*")
# Letters of mathematics, in circles and squares, small capitals: as "fonts" of social media.
_STYLED = Late(
    "[\U0001d400-\U0001d7cb\u24b6-\u24e9\U0001f130-\U0001f149\U0001f150-\U0001f169"
    "\u1d00-\u1d25\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f]{2,}+"
)
# All of these and more, but no emoji, in a class that is made at once; most texts are done here.
_UNUSUAL = re.compile(
    "[^\0-\u0261\u1d2c-\u24b5\u24ea-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f1e6-\U0001ffff]"
)
_WIDE = re.compile("[\uff21-\uff3a\uff41-\uff5a]{2,}+")
_EAST_ASIAN = Late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # there, wide is usual


def lookalikes(draft: Draft) -> Iterator[TextFinding]:
    """CC225: a word that hides what it says from searches, from screen readers and from us."""
    text = draft.text
    if draft.audience == "internal" or not _UNUSUAL.search(draft.unusual):
        return
    for start, end in disguised(text):
        message = words(
            "“{quote}” has letters of another alphabet that look like ours: type it again",
            quote=text[start:end],
        )
        yield TextFinding(SAFE_LINKS, message, start, end)
    for start, end in _styled(text):
        message = words(
            "“{quote}” is written in signs that only look like letters: type it in letters, so "
            "that screen readers and searches can read it",
            quote=text[start:end],
        )
        yield TextFinding(SAFE_LINKS, message, start, end)


def disguised(text: str) -> Iterator[Span]:
    """Words with letters of another alphabet among ours, or made of nothing but look-alikes.

    Such words in a text that is really written in that alphabet are nothing special.
    """
    if not _FOREIGN.compiled.search(text):
        return
    found = [(match.span(), match[0]) for match in _WORD.compiled.finditer(text)]
    latin = any(_alphabet(letter) == "LATIN" for letter in text)
    native = {_alphabet(letter) for _, word in found for letter in word if letter not in LATIN}
    for span, word in found:
        if _is_disguised(word, native, latin=latin):
            yield span


def _is_disguised(word: str, native: set[str], *, latin: bool) -> bool:
    alphabets = {_alphabet(letter) for letter in word}
    if not alphabets & _ALPHABETS or _SYMBOL.compiled.fullmatch(word):
        return False
    likely = all(letter in LATIN for letter in word if _alphabet(letter) in _ALPHABETS)
    if "LATIN" in alphabets:
        # Units and formulas: µm, ΔT. A Greek letter without a look-alike disguises nothing.
        return likely or not alphabets & _ALPHABETS <= {"GREEK"} | native
    return latin and likely and not alphabets & native


@lru_cache(maxsize=1024)  # the hosts of the team, again for each link
def skeleton(text: str) -> str:
    """What a text looks like: two that a reader can't tell apart have the same."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_SKELETON)).lower()
    kept = "".join(one for one in plain if not unicodedata.combining(one))
    return kept.translate(_SKELETON).replace("rn", "m").replace("vv", "w")


def _styled(text: str) -> Iterator[Span]:
    for match in _STYLED.compiled.finditer(text):
        yield match.span()
    wide = [match.span() for match in _WIDE.finditer(text)]
    if wide and not _EAST_ASIAN.compiled.search(text):
        yield from wide


@lru_cache(maxsize=1024)
def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0] if letter.isalpha() else ""
