"""The bar under a question: what is said of the text, the clocks, the keys."""

from datetime import UTC, datetime, timedelta

import pytest

from crisisctl.cli.bar import KEYS, LABELS, Bar
from crisisctl.i18n import Speaker
from crisisctl.session.operator import Key, Prompt, Watched

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
ALL_KEYS = (Key.NOTE, Key.ESCALATE, Key.SKIP, Key.MENTION, Key.BACK, Key.LEAVE)
WRITING = Prompt(
    "text",
    "Change the text:",
    watch=lambda text: Watched((f"{len(text)} of 10",), frozenset(["11 of 10"])),
)


@pytest.fixture
def bar():
    return Bar(Speaker("en", UTC), NOW, columns=80)


def shown(parts):
    return "".join(part[1] for part in parts)


def test_the_bar_counts_down_and_names_the_keys(bar):
    due = NOW + timedelta(minutes=12, seconds=3)
    text = shown(bar.under(Prompt("open", "?", due=due, keys=ALL_KEYS)))
    assert "this step in 12 min 3 s" in text
    assert "^N note  ^E call  ^S skip  ^T mention  ^B back  ^Q leave" in text


def test_the_bar_says_late(bar):
    text = shown(bar.under(Prompt("open", "?", due=NOW - timedelta(minutes=3))))
    assert "this step LATE by 3 min" in text


def test_what_is_late_stands_out_in_the_bar(bar):
    late, soon = NOW - timedelta(minutes=3), NOW + timedelta(minutes=3)
    parts = bar.under(Prompt("open", "?", due=late, clocks=(("First word", soon),)))
    styles = {text: style for style, text, *_ in parts}
    assert styles["this step LATE by 3 min"] == "bold ansired"
    assert styles["First word in 3 min"] == "bold"


def test_clocks_that_do_not_fit_beside_each_other_stand_below(bar):
    clocks = tuple((f"{name} " + "x" * 30, NOW) for name in ("First", "Second"))
    assert " in 0 s \n Second x" in shown(bar.under(Prompt("open", "?", clocks=clocks)))


def test_the_bar_of_a_question_without_a_deadline_is_its_keys(bar):
    assert shown(bar.under(Prompt("brand", "?"))) == " ^Q leave "


def test_the_bar_shows_the_clocks_that_outlive_the_step(bar):
    clocks = (("Notify the regulator", NOW + timedelta(hours=71)),)
    assert "Notify the regulator in 2 d 23 h" in shown(
        bar.under(Prompt("open", "?", clocks=clocks))
    )


def test_every_key_has_a_label():
    assert set(KEYS) == set(LABELS) == set(Key) - {Key.WAKE}


def test_the_bar_counts_and_turns_red_over_the_limit(bar):
    assert ("bold ansired", " 11 of 10 \n") in bar.under(WRITING, "Hello world")
    assert ("", " 5 of 10 \n") in bar.under(WRITING, "Hello")


def test_no_more_lines_than_fit(bar):
    many = Prompt("a", "?", watch=lambda _: Watched(tuple("abcdefg")))
    assert shown(bar.under(many)) == " a \n b \n c \n d \n … \n ^Q leave "


def test_a_text_that_was_given_up_says_how_to_leave_it(bar):
    assert "Esc once more" in shown(bar.under(WRITING, "Hello", given_up=True))
    assert "Esc" not in shown(bar.under(WRITING, "Hello"))


def test_a_long_finding_breaks_between_words(bar):
    finding = "CC203 “send us your order number” asks for personal data in public: " * 2
    prompt = Prompt("a", "?", watch=lambda _: Watched((finding,), frozenset({finding})))
    (style, text), _keys = bar.under(prompt)
    assert style == "bold ansired"
    assert max(map(len, text.split("\n"))) <= 80
    assert text.split() == finding.split()
