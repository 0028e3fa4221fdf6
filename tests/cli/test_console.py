"""Cards as a terminal shows them."""

import io

import pytest
from rich.console import Console

from crisisctl.cli.console import Screen
from crisisctl.i18n import Speaker
from crisisctl.session.operator import Card, Reach, Tone

SAY = Speaker("en")


def shown(card, *, terminal=True, say=SAY):
    screen, written = Screen(say), io.StringIO()
    screen.console = Console(
        file=written, force_terminal=terminal, color_system=None, width=80, markup=False
    )
    screen.show(card)
    return written.getvalue()


@pytest.fixture(autouse=True)
def numbers(monkeypatch):
    monkeypatch.setenv("CARE_PHONE", "+33 6 39 98 00 01")
    monkeypatch.delenv("LEGAL_PHONE", raising=False)


WAYS = Card("Call Ada.", (Reach("Reach them by env:CARE_PHONE, env:LEGAL_PHONE."),))


def test_a_terminal_shows_the_numbers():
    assert "by CARE_PHONE (+33 6 39 98 00 01), LEGAL_PHONE (not set here)." in shown(WAYS)


@pytest.mark.parametrize("other", [{"terminal": False}, {"say": None}])
def test_nothing_else_does(other):
    assert "env:CARE_PHONE, env:LEGAL_PHONE" in shown(WAYS, **other)


def test_a_long_title_keeps_clear_of_its_mark():
    lines = shown(Card("word " * 30, tone=Tone.QUIET)).splitlines()
    assert lines[0].startswith("· word")
    assert {line[:6] for line in lines[1:]} == {"  word"}


def test_a_stranger_s_words_are_never_looked_up():
    assert "+33" not in shown(Card("m1", ("“env:CARE_PHONE”",), verbatim="env:CARE_PHONE"))


def test_a_text_to_be_copied_has_nothing_beside_it():
    text = "One line.\nAnother."
    lines = shown(Card("ack", tone=Tone.TEXT, verbatim=text)).splitlines()
    assert lines[1] == lines[4] == "─" * 80
    assert lines[2:4] == ["One line.", "Another."]


def test_a_long_line_of_it_is_not_broken():
    assert "word " * 60 in shown(Card("ack", tone=Tone.TEXT, verbatim="word " * 60 + "end"))
