"""What nobody sees in a text, made seen: every surface of a report starts here."""

import re

from crisisctl.reports.said import Say
from crisisctl.words import words

# Controls, what turns the direction of reading, what nobody sees, and half characters. Joiners
# stay where an emoji or a script needs them.
_HIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    r"\U000e0000-\U000e0fff]"
)


def visible(text: str) -> str:
    """Show every hidden character as `⟨U+202E⟩`; line feeds and tabs stay."""
    return _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", _lines(text))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def cut(text: str, most: int, say: Say) -> str:
    """`visible`, of the first `most` characters only, and how many more there are."""
    shown = visible(text[:most])
    if len(text) <= most:
        return shown
    return say(words("{text}… and {count} more character(s)", text=shown, count=len(text) - most))
