import pytest
from tests.engine.desks import START, Desk, minutes

from crisisctl.engine import steps
from crisisctl.engine.pages import page_role
from crisisctl.engine.reopening import last_decision, reopen
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place

BODY = """steps:
  - {id: open, do: [{en: Open}]}
each-mention:
  - id: triage
    within: 5m
    decide: {en: "Who?"}
    options:
      troll: {no-reply: troll}
      quiet: {next: over}
      danger: {waive-closing: distress, next: call}
      customer: {next: answer}
      unknown: {next: triage}
  - {id: answer, say: ack, next: over}
  - {id: call, escalate: {to: [lead], within: 5m}}
  - {id: over, end: {}}
"""
TRIAGE = Place("m1", "triage")


def decided(choice, by="Ada"):
    desk = Desk(BODY)
    desk.mention()
    before = desk.run.incident
    desk.now = minutes(2)
    desk.do(steps.choose, TRIAGE, choice, by=by)
    return desk, before


def take_back(desk, by="Ada"):
    decision = last_decision(desk.run, desk.records, by)
    desk.append(reopen(desk.run, decision), by=by)
    return decision


@pytest.mark.parametrize("choice", ["troll", "quiet", "danger", "customer", "unknown"])
def test_a_choice_taken_back_leaves_everything_as_it_was(choice):
    desk, before = decided(choice)
    take_back(desk)
    after = desk.run.incident
    assert list(after.tokens) == list(before.tokens)
    assert after.tokens[TRIAGE].due == before.tokens[TRIAGE].due == START.replace(minute=5)
    for part in ("mentions", "open_mentions", "visits", "finished", "standing", "arrivals"):
        assert getattr(after, part) == getattr(before, part), part
    assert not after.open_pages


def test_it_can_be_chosen_again_and_taken_back_again():
    desk, _ = decided("troll")
    take_back(desk)
    desk.do(steps.choose, TRIAGE, "customer", by="Ada")
    assert Place("m1", "answer") in desk.run.incident.tokens
    assert take_back(desk).choice == "customer"


def test_whom_it_has_called_is_known():
    desk, _ = decided("danger")
    assert last_decision(desk.run, desk.records, "Ada").called == ("Cy",)


def test_nobody_takes_back_what_somebody_else_has_chosen():
    desk, _ = decided("troll", by="Bo")
    assert last_decision(desk.run, desk.records, "Ada") is None


def test_what_was_acted_on_stays():
    desk, _ = decided("danger")
    desk.do(steps.reached, Place("m1", "call"), by="Ada")
    with pytest.raises(Refused, match="what was chosen has been acted on"):
        take_back(desk)


def test_what_happens_elsewhere_does_not_matter():
    desk, _ = decided("danger")
    desk.do(steps.complete, Place("desk", "open"), by="Ada")
    desk.append(page_role(desk.run, "legal", "asked"))
    assert take_back(desk).place == TRIAGE


def test_nothing_is_taken_back_twice():
    desk, _ = decided("troll")
    take_back(desk)
    assert last_decision(desk.run, desk.records, "Ada") is None


def test_the_fact_names_the_choice_and_what_it_had_led_to():
    desk, _ = decided("danger")
    decision = last_decision(desk.run, desk.records, "Ada")
    fact, again = reopen(desk.run, decision)
    assert fact == e.DecisionReopened(
        flow="m1",
        step="triage",
        choice="danger",
        left=("call",),
        waived=True,
        reply_due=desk.run.incident.mentions["m1"].reply_due,
    )
    assert again.step == "triage"
