"""The clipboard: the machine's own, or the one at the other end of an SSH session."""

import base64
import os
from collections.abc import Mapping
from typing import TextIO

from crisisctl.words import Words, words

OSC52_LIMIT = 74_994
"""Bytes of base64 that common terminals take (xterm's own limit, 2024)."""


def copy(text: str, terminal: TextIO, environ: Mapping[str, str] = os.environ) -> Words:
    """Put `text` on the clipboard, and say whether it is there."""
    if "SSH_CONNECTION" in environ or "SSH_TTY" in environ:
        return _over_ssh(text, terminal)
    import pyperclip  # noqa: PLC0415 - starts helper programs; only when something is copied

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return words("No clipboard here: select the text below and copy it.")
    return words("Copied.")


def _over_ssh(text: str, terminal: TextIO) -> Words:
    packed = base64.b64encode(text.encode()).decode()
    if len(packed) > OSC52_LIMIT or not terminal.isatty():
        return words("No clipboard here: select the text below and copy it.")
    terminal.write(f"\033]52;c;{packed}\007")
    terminal.flush()
    return words("Sent to your own machine's clipboard; if it did not arrive, select the text.")
