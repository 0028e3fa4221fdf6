"""Actions: opened by a role, changed, done, verified, also once the run is closed."""

from datetime import date

import pytest
from tests.engine.desks import Desk

from crisisctl.engine.actions import (
    change_action,
    closure,
    finish_action,
    open_action,
    verify_action,
)
from crisisctl.engine.checkpoints import checkpoint, still_needed, take_up
from crisisctl.engine.measures import Share
from crisisctl.engine.run import open_run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Incident

STORY = "steps:\n  - {id: over, end: {}}\n"
DUE = date(2030, 1, 15)
PAST = date(2020, 1, 15)


@pytest.fixture
def desk():
    return Desk(STORY)


def act(desk, command, *given):
    events = command(desk.run, *given)
    desk.append(events)
    return events


def actions(desk):
    return desk.run.incident.actions


def test_actions_are_numbered_and_take_what_was_agreed_on(desk):
    act(desk, open_action, {"text": "Test the rota", "owner": "boss", "due": DUE}, 3)
    act(desk, open_action, {"text": "Print it"})
    act(desk, change_action, "a2", {"kind": e.ActionKind.DETECT, "verify": "It hangs there"})
    first, second = actions(desk).values()
    assert (first.id, first.owner, first.due, first.note) == ("a1", "boss", DUE, 3)
    assert (first.missing, second.missing) == (("verify",), ("owner", "due"))
    assert (second.kind, second.verify, second.text) == ("detect", "It hangs there", "Print it")


def test_a_closed_run_takes_actions(desk):
    desk.append([e.IncidentClosed()])
    act(desk, open_action, {"text": "Test the rota"})
    act(desk, finish_action, "a1")
    assert actions(desk)["a1"].done_at is not None


def test_whoever_has_seen_that_it_holds_has_seen_that_it_is_done(desk):
    act(desk, open_action, {"text": "Test the rota"})
    events = act(desk, verify_action, "a1")
    assert [one.type for one in events] == ["action.done", "action.verified"]
    assert actions(desk)["a1"].closed


@pytest.mark.parametrize(
    ("command", "given"),
    [
        (finish_action, ("a9",)),
        (finish_action, ("a1",)),
        (verify_action, ("a2",)),
        (change_action, ("a2", {"text": "x"})),
        (change_action, ("a1", {"owner": "Ada"})),
        (open_action, ({"text": "x", "owner": "Ada"},)),
    ],
)
def test_what_makes_no_sense_is_refused(desk, command, given):
    for name in ("a1", "a2"):
        act(desk, open_action, {"text": name})
    act(desk, finish_action, "a1")
    act(desk, verify_action, "a2")
    with pytest.raises(Refused):
        command(desk.run, *given)


def test_nothing_is_learned_of_a_run_that_has_not_begun(desk):
    with pytest.raises(Refused):
        open_action(open_run(desk.run.plan, Incident("main-2")), {"text": "x"})


def test_closed_in_time_is_verified_by_its_day(desk):
    for due in (DUE, PAST, DUE):
        act(desk, open_action, {"text": "x", "due": due})
    act(desk, open_action, {"text": "x"})
    for name in ("a1", "a2", "a4"):
        act(desk, verify_action, name)
    act(desk, finish_action, "a3")
    assert closure(actions(desk).values()) == Share(1, 4)


def test_a_checkpoint_keeps_them(desk):
    act(desk, open_action, {"text": "x", "due": DUE})
    act(desk, finish_action, "a1")
    needed = still_needed(desk.run.incident, desk.records)
    kept = checkpoint(desk.run.incident, needed)
    assert take_up(Incident("main-1"), kept, needed).actions == actions(desk)


def test_an_action_ends_nobodys_answer_at_the_walk(desk):
    desk.append([e.AnswerKept(prompt="mention.author", value="@zoe")])
    before = dict(desk.run.incident.kept)
    act(desk, open_action, {"text": "x"})
    assert desk.run.incident.kept == before != {}
