"""Text for a terminal: a stranger's words can't move the cursor, hide, or write a title."""

import re

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but for tab and newline
    "\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # bidi, zero-width
    "\u115f\u1160\u3164\uffa0"  # letters that show nothing
    "\ud800-\udfff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"  # tags
)


def safe(text: str) -> str:
    """`text` with every invisible or active character shown as its code: `⟨U+202E⟩`."""
    return _INVISIBLE.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)
