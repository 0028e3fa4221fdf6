"""The one cleaner of the terminal."""

import unicodedata

import pytest
from hypothesis import given, strategies as st

from crisisctl.cli.safe import safe

ATTACKS = [
    "\x1b[2J\x1b[H",
    "\x1b]52;c;ZXZpbA==\x1b\\",
    "\x1b]0;title\x07",
    "\x9b31m",
    "\x9d52;c;x\x9c",
    "\x1b[1A\x1b[2Kresolved",
    "\rresolved, no action needed",
    "\x08\x08\x08ok",
    "abc\u202egnp.exe",
    "pa\u200bypal",
    "\u2066hidden\u2069",
    "\U000e0041\U000e007f",
    "\ufeffbom",
    "\x00nul",
    "\x7f",
    "\u3164",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_active_or_invisible_character_is_shown_as_its_code(attack):
    shown = safe(attack)
    assert "⟨U+" in shown
    assert not any(unicodedata.category(one) in ("Cc", "Cf") for one in shown)


@given(st.text())
def test_nothing_that_moves_the_cursor_is_left(text):
    shown = safe(text)
    assert not any(unicodedata.category(one) == "Cc" and one not in "\t\n" for one in shown)
    assert safe(shown) == shown


@pytest.mark.parametrize(
    "text", ["Où est ma commande ? — « ici »", "👩‍👩‍👧 merci ❤️", "नमस्ते", "一二三\n\tok"]
)
def test_what_people_write_stays(text):
    assert safe(text) == text
