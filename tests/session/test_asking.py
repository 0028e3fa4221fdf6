from datetime import timedelta

import pytest
from tests.session.workshop import NOON, SAY, Script, again, plan, start, walk

from crisisctl.clock import DrillClock, SystemClock
from crisisctl.errors import Interrupted, Refused, UsageError
from crisisctl.session.asking import (
    STEP_KEYS,
    Asking,
    Overtaken,
    Skipped,
    drill_clock,
    moment_in_drill,
)
from crisisctl.session.operator import Answer, Key, Pressed, Prompt
from crisisctl.words import words

BODY = """\
clocks:
  regulator: {from: declared, within: 1h, title: {en: The regulator}}
steps:
  - {id: open, do: [{en: Open}], within: 5m}
each-mention:
  - {id: answer, within: {posted: 60m}, say: ack}
"""


@pytest.fixture
def desk(tmp_path):
    return start(plan(tmp_path, BODY)).desk


def asking(desk, *answers):
    return Asking(desk, Script(list(answers)), SAY)


def test_a_prompt_carries_what_runs_out_and_when_to_wake(desk):
    some = asking(desk, "so")
    assert some.ask(Prompt("a", "?")) == "so"
    prompt = some.operator.asked[0]
    assert prompt.wakes_at == NOON + timedelta(minutes=5)
    assert [title for title, _ in prompt.clocks] == ["first public word", "The regulator"]


@pytest.mark.parametrize(
    ("typed", "kept"), [("a\x1b[2Jb", "a�[2Jb"), ("\ud800", "?"), ("x" * 20_000, "x" * 10_000)]
)
def test_whatever_is_typed_is_made_safe_before_anything_sees_it(desk, typed, kept):
    assert asking(desk, typed).ask(Prompt("a", "?")) == kept


def test_a_key_does_its_work_and_the_question_comes_back(desk):
    some = asking(desk, Pressed(Key.NOTE), "so far", Pressed(Key.WAKE), "so")
    assert some.ask(Prompt("a", "?", keys=STEP_KEYS)) == "so"
    assert some.operator.ids == ["a", "note", "a", "a"]
    assert [card.title for card in some.operator.cards] == ["Noted."]


def test_a_note_with_a_mark_is_said_to_be_a_lesson(desk):
    some = asking(desk, Pressed(Key.NOTE, "à corriger : l'astreinte"), "so")
    some.ask(Prompt("a", "?", keys=STEP_KEYS))
    assert [card.title for card in some.operator.cards] == ["Noted: What to fix."]


def test_a_call_is_offered_by_the_roles_of_the_team(desk):
    some = asking(desk, Pressed(Key.ESCALATE), "care", "so")
    some.ask(Prompt("a", "?"))
    listed = [choice.label for choice in some.operator.asked[1].choices]
    assert listed == ["Lead", "Legal", "Care"]
    assert some.operator.cards[-1].title == "Call Eli (Care)."


def test_nothing_is_added_to_a_run_that_was_closed_meanwhile(tmp_path):
    found = start(plan(tmp_path, "steps:\n  - {id: open, do: [{en: Open}]}\n"), given=None)
    other = again(found)
    steps = walk(other, "done", "yes")
    assert steps.types[-1] == "incident.closed"
    for pressed in (Pressed(Key.NOTE, "late"), Pressed(Key.ESCALATE, "legal")):
        with pytest.raises(Refused, match="was closed"):
            asking(found.desk, pressed, "so").ask(Prompt("a", "?"))
    with pytest.raises(Interrupted):
        asking(found.desk, Pressed(Key.LEAVE)).ask(Prompt("a", "?"))
    assert steps.types[-1] == "incident.closed"


def test_what_is_settled_otherwise_is_no_longer_asked(desk):
    with pytest.raises(Overtaken):
        asking(desk, "so").ask(Prompt("a", "?"), still=lambda: False)


def test_skipping_and_leaving(desk):
    with pytest.raises(Skipped) as skipped:
        asking(desk, Pressed(Key.SKIP), "why not").ask(Prompt("a", "?"))
    assert skipped.value.reason == "why not"
    with pytest.raises(Interrupted):
        asking(desk, Pressed(Key.LEAVE)).ask(Prompt("a", "?"))


@pytest.mark.parametrize("key", [Key.NOTE, Key.ESCALATE, Key.SKIP, Key.MENTION])
def test_a_key_pressed_by_mistake_is_taken_back(desk, key):
    some = asking(desk, Pressed(key), Pressed(Key.BACK), "so")
    assert some.ask(Prompt("a", "?", keys=STEP_KEYS)) == "so"
    assert some.operator.asked[1].keys == (Key.BACK, Key.LEAVE)
    assert list(desk.incident.mentions) == ["m1"]


def test_a_mention_begun_by_mistake_is_taken_back(desk):
    some = asking(desk, "x", "@zoe", Pressed(Key.BACK))
    some.add_mention()
    assert list(desk.incident.mentions) == ["m1"]


def test_time_passes_through_everything_that_falls_due(desk):
    some = asking(desk, Answer("so", timedelta(hours=2)))
    some.ask(Prompt("a", "?"))
    titles = [card.title for card in some.operator.cards]
    assert titles == [
        "LATE: open. Call Bo (Lead).",
        "The regulator: due 13:00.",
        "Tell Bo (Lead).",
        "LATE: The regulator, due 13:00.",
        "Tell Bo (Lead).",
        "LATE: m1 · answer. Call Bo (Lead).",
    ]
    assert desk.now == NOON + timedelta(hours=2)
    moments = [record.at for record in desk.journal.read("main-1")]
    assert moments == sorted(moments)
    assert NOON + timedelta(minutes=5) in moments


def test_a_choice_shows_its_labels(desk):
    some = asking(desk, "b")
    assert some.choose("a", words("Which?"), {"a": words("One"), "b": words("Two")}) == "b"
    assert [choice.label for choice in some.operator.asked[0].choices] == ["One", "Two"]


def test_only_a_drill_has_a_clock_to_move():
    with pytest.raises(UsageError):
        drill_clock(SystemClock(), NOON)
    clock = DrillClock(NOON - timedelta(hours=1))
    assert drill_clock(clock, NOON).now() == NOON
    assert moment_in_drill(clock, timedelta(minutes=1)) == NOON + timedelta(minutes=1)
    assert moment_in_drill(clock, NOON) == NOON
    with pytest.raises(UsageError, match="gone by"):
        moment_in_drill(clock, NOON - timedelta(seconds=1))
