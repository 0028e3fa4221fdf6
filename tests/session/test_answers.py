from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from crisisctl.errors import UsageError
from crisisctl.session.answers import AnswersFile
from crisisctl.session.operator import Answer, Card, Choice, Key, Pressed, Prompt
from crisisctl.words import words

STEP = (Key.NOTE, Key.ESCALATE, Key.SKIP, Key.MENTION, Key.LEAVE)


class Shown:
    def __init__(self):
        self.cards = []

    def show(self, card):
        self.cards.append(card)


def file(text):
    return AnswersFile(text.encode(), "a.yaml", Shown(), UTC)


def prompt(name, *choices, **more):
    listed = tuple(Choice(one, one) for one in choices)
    return Prompt(name, "?", listed, keys=more.pop("keys", STEP), **more)


def test_answers_come_in_turn_and_must_all_be_used():
    answers = file("a: [one, two]\nb: three\n")
    assert answers.ask(prompt("a")) == Answer("one")
    assert answers.ask(prompt("b")) == Answer("three")
    with pytest.raises(UsageError, match="nothing has asked for `a`"):
        answers.require_all_used()
    answers.ask(prompt("a"))
    answers.require_all_used()
    with pytest.raises(UsageError, match="no answer to `a`"):
        answers.ask(prompt("a"))


def test_the_exact_name_goes_before_the_common_one():
    answers = file("triage: troll\nm2.triage: customer\n")
    second = prompt("triage", other_ids=("m2.triage", "triage"))
    assert answers.ask(second) == Answer("customer")
    assert answers.ask(prompt("triage", other_ids=("m1.triage", "triage"))) == Answer("troll")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: yes", "yes"),
        ("a: no", "no"),
        ("a: true", "yes"),
        ("a: 12.5", "12.5"),
        ("a: 007", "007"),
        ("a: 14:05", "14:05"),
        ("a: 2026-11-22", "2026-11-22"),
        ("a: é", "é"),
    ],
)
def test_what_stands_in_the_file_is_what_is_answered(text, value):
    assert file(text).ask(prompt("a")) == Answer(value)


def test_times_are_lengths_or_moments():
    answers = file("a:\n  - {answer: x, at: +12m}\n  - {answer: y, at: 2026-11-22T14:05+01:00}\n")
    assert answers.starts_at() == datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
    assert answers.ask(prompt("a")).at == timedelta(minutes=12)
    assert answers.ask(prompt("a")).at == datetime(2026, 11, 22, 13, 5, tzinfo=UTC)


@pytest.mark.parametrize("at", ["soon", "+soon", "14:05", "20 min ago", "+", "+99999999d"])
def test_a_time_that_is_none_is_named(at):
    answers = file(f"a: {{answer: x, at: '{at}'}}\n")
    with pytest.raises(UsageError, match="is not a time"):
        answers.ask(prompt("a"))


@pytest.mark.parametrize("key", list(STEP))
def test_keys_are_pressed_by_name_where_the_prompt_has_them(key):
    text = f"a: {{{key}: so}}\n"
    assert file(text).ask(prompt("a")) == Pressed(key, "so")
    with pytest.raises(UsageError, match="can't be answered"):
        file(text).ask(prompt("a", keys=()))


@pytest.mark.parametrize(
    "text",
    [
        "a: {x: 1}",
        "a: {}",
        "a: {at: +1m}",
        "a: {answer: x, note: y}",
        "a: [[x]]",
        "a: {note: [x]}",
    ],
)
def test_another_shape_is_refused(text):
    with pytest.raises(UsageError, match="an answer is a text or"):
        file(text)


@pytest.mark.parametrize("text", ["- a", "a", "", "a: [", "a: &x 1\nb: *x", "a: '\\x00\x01'"])
def test_what_is_no_answers_file_is_refused(text):
    with pytest.raises(UsageError):
        file(text)


def test_an_answer_outside_the_choices_names_them():
    with pytest.raises(UsageError, match="`a` takes x, y, not “z”"):
        file("a: z").ask(prompt("a", "x", "y"))


def test_an_empty_answer_needs_an_optional_prompt():
    assert file("a: ''").ask(prompt("a", optional=True)) == Answer("")
    assert file("{}").ask(prompt("a", optional=True)) == Answer("")
    with pytest.raises(UsageError, match="has to stand here"):
        file("a: ''").ask(prompt("a"))


def test_a_prompt_may_refuse_with_its_own_sentence():
    refusing = prompt("a", check=lambda _: words("Never."))
    with pytest.raises(UsageError, match="Never"):
        file("a: x").ask(refusing)


def test_cards_are_shown_where_a_person_would_see_them():
    answers = file("{}")
    answers.show(Card("Hello"))
    assert answers._screen.cards == [Card("Hello")]


@given(st.binary(max_size=60))
def test_any_bytes_are_answers_or_a_usage_error(raw):
    try:
        answers = AnswersFile(raw, "a.yaml", Shown(), UTC)
    except UsageError:
        return
    with suppress(UsageError):
        assert isinstance(answers.ask(prompt("nothing", optional=True)), Answer | Pressed)
