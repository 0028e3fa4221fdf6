"""Questions on a terminal, driven through prompt_toolkit's own pipe."""

import signal
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from crisisctl.cli.console import Screen
from crisisctl.cli.interrupts import Interrupts
from crisisctl.cli.prompts import TerminalOperator, _wrapped
from crisisctl.clock import DrillClock
from crisisctl.i18n import Speaker
from crisisctl.session.operator import (
    Answer,
    Choice,
    Key,
    Pressed,
    Prompt,
    Watched,
    introduced,
)
from crisisctl.words import words

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
ALL_KEYS = (Key.NOTE, Key.ESCALATE, Key.SKIP, Key.MENTION, Key.BACK, Key.LEAVE)
CHOICES = (Choice("one", "One person"), Choice("many", "Many"))


@pytest.fixture
def typed():
    """Types into the terminal before the question is asked."""
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        yield pipe.send_text


@pytest.fixture
def operator():
    return TerminalOperator(DrillClock(NOW), Speaker("en", UTC), Screen())


def test_enter_takes_the_first_choice(typed, operator):
    typed("\r")
    assert operator.ask(Prompt("scope", "One or many?", CHOICES)) == Answer("one")


def test_an_arrow_takes_the_next(typed, operator):
    typed("\x1b[B\r")
    assert operator.ask(Prompt("scope", "One or many?", CHOICES)) == Answer("many")


def test_text_is_what_was_typed(typed, operator):
    typed("lampe Aurore\r")
    assert operator.ask(Prompt("topic", "What?")) == Answer("lampe Aurore")


def test_an_optional_text_may_be_empty(typed, operator):
    typed("\r")
    assert operator.ask(Prompt("url", "Link?", optional=True)) == Answer("")


def test_a_refused_text_stays_to_be_mended(typed, operator):
    def check(text):
        return None if text.endswith("!") else words("Louder.")

    typed("help\r!\r")
    assert operator.ask(Prompt("cry", "What?", check=check)) == Answer("help!")


@pytest.mark.parametrize(
    ("typed_key", "key"),
    [
        ("\x0e", Key.NOTE),
        ("\x05", Key.ESCALATE),
        ("\x13", Key.SKIP),
        ("\x14", Key.MENTION),
        ("\x02", Key.BACK),
        ("\x11", Key.LEAVE),
        ("\x03", Key.LEAVE),
    ],
)
@pytest.mark.parametrize("choices", [CHOICES, ()])
def test_one_key_leaves_the_prompt(typed, operator, typed_key, key, choices):
    typed(typed_key)
    assert operator.ask(Prompt("open", "Done?", choices, keys=ALL_KEYS)) == Pressed(key)


def test_the_end_of_input_is_never_an_answer(typed, operator):
    typed("\x04")
    assert operator.ask(Prompt("topic", "What?")) == Pressed(Key.LEAVE)


def test_a_key_that_a_prompt_does_not_offer_does_nothing(typed, operator):
    typed("\x13\r")
    assert operator.ask(Prompt("scope", "One or many?", CHOICES)) == Answer("one")


def test_what_falls_due_wakes_the_prompt_and_keeps_what_was_typed(typed, operator):
    typed("half a wo")
    prompt = Prompt("topic", "What?", wakes_at=NOW)
    assert operator.ask(prompt) == Pressed(Key.WAKE)
    typed("rd\r")
    assert operator.ask(Prompt("topic", "What?")) == Answer("half a word")


@pytest.mark.parametrize("code", ["\x1b[0m", "\x1b[5M", "\x1b[;m", "\x1b[<0;m", "\x1b[1;2;3;4M"])
@pytest.mark.parametrize("choices", [CHOICES, ()])
def test_an_escape_code_that_looks_like_a_mouse_is_left_out(
    typed, operator, code, choices, capsys
):
    typed(f"{code}one\r")
    assert operator.ask(Prompt("scope", "?", choices)) == Answer("one")
    assert "xception" not in "".join(capsys.readouterr())


@pytest.fixture
def interrupts():
    before = signal.getsignal(signal.SIGINT)
    made = Interrupts()
    made.listen()
    yield made
    signal.signal(signal.SIGINT, before)


def test_an_interrupt_between_two_questions_leaves_at_the_next(typed, interrupts):
    operator = TerminalOperator(DrillClock(NOW), Speaker("en"), Screen(), interrupts)
    signal.raise_signal(signal.SIGINT)
    typed("\r")
    assert operator.ask(Prompt("scope", "?", CHOICES, keys=ALL_KEYS)) == Pressed(Key.LEAVE)


def test_an_interrupt_while_a_question_is_made_ready_leaves_it(typed, interrupts, monkeypatch):
    operator = TerminalOperator(DrillClock(NOW), Speaker("en"), Screen(), interrupts)
    ready = operator._dress

    def dress(app, prompt):
        ready(app, prompt)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(TerminalOperator, "_dress", staticmethod(dress))
    assert operator.ask(Prompt("scope", "?", CHOICES, keys=ALL_KEYS)) == Pressed(Key.LEAVE)


def test_a_second_interrupt_ends_what_does_not_ask(interrupts):
    signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def seen(text):
    return Watched((f"{len(text)} of 10",), frozenset([f"{len(text)} of 10"] * (len(text) > 10)))


WRITING = Prompt("hold.text", "Change the text:", default="Hello", watch=seen, keys=ALL_KEYS)


def test_a_text_begins_with_what_it_was(typed, operator):
    typed(" all\r")
    assert operator.ask(WRITING) == Answer("Hello all")


@pytest.mark.parametrize("keys", ["\n", "\x1b\r", "\x1b[200~\n\x1b[201~"])
def test_a_text_has_several_lines(typed, operator, keys):
    typed(f"{keys}all\r")
    assert operator.ask(WRITING) == Answer("Hello\nall")


def test_who_leaves_leaves_what_they_have_typed(typed, operator):
    typed(" wor\x03")
    assert operator.ask(WRITING) == Pressed(Key.LEAVE, "Hello wor")
    typed("\x11")
    assert operator.ask(WRITING) == Pressed(Key.LEAVE, "Hello")


def test_a_note_in_the_middle_of_a_word_keeps_the_word(typed, operator):
    typed("half a wo\x0e")
    prompt = Prompt("topic", "What?", keys=ALL_KEYS)
    assert operator.ask(prompt) == Pressed(Key.NOTE)
    typed("rd\r")
    assert operator.ask(prompt) == Answer("half a word")


def test_escape_leaves_a_text_that_was_not_changed(typed, operator):
    typed("\x1b")
    assert operator.ask(WRITING) == Pressed(Key.BACK)


def test_escape_asks_before_a_changed_text_is_given_up(typed, operator):
    typed(" all\x1b\x1b")
    assert operator.ask(WRITING) == Pressed(Key.BACK)


def test_escape_does_nothing_where_there_is_no_way_back(typed, operator):
    typed("\x1b\r\r")  # an Alt-Enter, and the end
    assert operator.ask(replace(WRITING, keys=(Key.LEAVE,))) == Answer("Hello\n")


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Order number (told in private)", "Order number (told in private):"),
        ("Note", "Note:"),
        ("What?", "What?"),
        ("Which one? (in private)", "Which one? (in private)"),
        ("Change the text:", "Change the text:"),
        ("", ""),
    ],
)
def test_a_question_ends_before_its_answer_begins(question, shown):
    assert str(introduced(question)) == shown


def test_a_text_is_watched_once_a_change(typed, operator):
    asked = []

    def watch(text):
        asked.append(text)
        return Watched((text,))

    typed("!\r")
    operator.ask(Prompt("a", "?", watch=watch))
    assert len(asked) == len(set(asked))


def test_a_long_question_breaks_between_words():
    long = "Customer complaint gone viral: how bad is it, and who in the house has to know of it?"
    lines = _wrapped(long, 20).split("\n  ")
    assert max(map(len, lines)) < 78
    assert " ".join(lines).split() == long.split()


def test_an_answer_that_does_not_fit_beside_its_question_stands_below_it():
    assert _wrapped("Customer complaint gone viral: how bad is it?", 60).endswith("\n  ")
    assert _wrapped("How bad?", 60) == "How bad?"
