"""Bytes become text: one encoding, and no character that a reviewer can't see."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

from crisisctl.playbooks.problems import MAX_PROBLEMS, Place, Problem, Problems
from crisisctl.words import Words, words

MAX_BYTES = 1 << 20

# Controls, bidirectional overrides, zero-width and other invisible characters, YAML 1.1's own
# line breaks, surrogates, tag characters. Joiners stay where a script or an emoji needs them.
REFUSED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
    "|(?<![\u0600-\u0fff\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
)
VISIBLE = "\ufffd"
_ORDINARY = re.compile("[\t\n\r -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u20ac]*+")
"""What nearly every playbook is made of: nothing of it is refused."""

_CONTENT = re.compile("[ \t]*[^ \t#]")
_MARKER = re.compile(r"(?:---|\.\.\.)[ \t]*(?:#.*)?")
_LINE_BREAK = re.compile("\r\n|\r|\n")
_UTF_16 = re.compile(b"\xff\xfe|\xfe\xff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0]|\0\0\xfe\xff")


def unreadable(raw: bytes) -> Problem | None:
    """Why these bytes can't be looked at line by line, if they can't."""
    if len(raw) > MAX_BYTES:
        message = words("This file is larger than 1 MiB; a playbook is never that long.")
        return Problem(message, 1, 1, words("Split it into several playbooks."))
    if _UTF_16.match(raw):
        message = words("This file is saved as UTF-16.")
        return Problem(message, 1, 1, _save_as_utf8())
    return None


def decode(raw: bytes) -> tuple[str, Problem | None]:
    """The text without its byte order mark; bytes that are not UTF-8 become U+FFFD."""
    try:
        return raw.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        before = split_lines(error.object[: error.start].decode() + VISIBLE)
        message = words(
            "This file is not saved as UTF-8: here is the byte {byte}.",
            byte=f"0x{error.object[error.start]:02X}",
        )
        problem = Problem(message, len(before), len(before[-1]), _save_as_utf8())
        return raw.decode("utf-8-sig", errors="replace"), problem


def split_lines(text: str) -> list[str]:
    """The lines as an editor counts them, at least one."""
    lines = _LINE_BREAK.split(text) if "\r" in text else text.split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return lines


def make_visible(text: str) -> str:
    """The text with U+FFFD for each refused character, so that the rest can still be checked."""
    return text if _ORDINARY.fullmatch(text) else REFUSED.sub(VISIBLE, text)


def report_invisible(lines: Sequence[str], problems: Problems) -> None:
    for at, character in islice(_refused(lines), MAX_PROBLEMS + 1):
        hint = words("Delete it; it often comes with a text copied from elsewhere.")
        problems.add(invisible(character), at, hint, (at[0], at[1] + 1))


def invisible(character: str) -> Words:
    return words(
        "The character {code} ({name}) is refused: nobody can see it.",
        code=f"U+{ord(character):04X}",
        name=unicodedata.name(character, "") or words("it has no name"),
    )


def first_content(lines: Sequence[str]) -> Place | None:
    """Where the first line begins that is more than a comment or a document marker."""
    for number, line in enumerate(lines, start=1):
        if (found := _CONTENT.match(line)) and not _MARKER.fullmatch(line):
            return number, found.end()
    return None


def next_content(lines: Sequence[str], at: Place) -> Place | None:
    """The first place from `at` on that is neither blank nor a comment."""
    column = at[1] - 1
    for number, line in enumerate(lines[at[0] - 1 :], start=at[0]):
        if found := _CONTENT.match(line, column):
            return number, found.end()
        column = 0
    return None


def _refused(lines: Sequence[str]) -> Iterator[tuple[Place, str]]:
    for number, line in enumerate(lines, start=1):
        for found in REFUSED.finditer(line):
            yield (number, found.start() + 1), found[0]


def _save_as_utf8() -> Words:
    return words("Save it again as UTF-8: your editor offers this in “Save as”.")
