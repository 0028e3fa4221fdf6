"""PagerDuty's incident communications, construct by construct: docs/plans.md."""

from datetime import date

import pytest
from tests.engine.desks import minutes, of_kind
from tests.plans.plans import PAGERDUTY, Walked, plan

from crisisctl.engine import messages
from crisisctl.engine.steps import stop_waiting
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.messages import MessageKind
from crisisctl.model.steps import Effect
from crisisctl.model.team import Duty
from crisisctl.playbooks.approvals import Standing, standing, wordings
from crisisctl.replies.template import parse

TODAY = date(2026, 11, 22)


def test_four_severities_the_worst_first():
    ladder = plan(PAGERDUTY).playbook
    assert ladder.severities == ("sev1", "sev2", "sev3", "sev4")
    assert all(rung.when and rung.approvers and rung.roles for rung in ladder.severity.values())


def opened(severity="sev2"):
    """A service incident, up to its first word."""
    desk = Walked(PAGERDUTY, severity)
    desk.walk("page-commander", "commander-called", "page-deputy", "deputy-called")
    return desk


def at_work(severity="sev2"):
    desk = opened(severity)
    desk.walk(("announce", "yes"), "first", "command", "to-staff")
    return desk


def test_commander_and_backup_are_paged_at_the_same_moment():
    desk = Walked(PAGERDUTY, "sev1")
    pages = [(one.person, one.due) for one in of_kind([r.event for r in desk.records], e.Paged)]
    assert pages == [("Aline Corbin", minutes(1)), ("Chloé Estève", minutes(1))]


@pytest.mark.parametrize(
    ("answer", "then"), [("yes", "first"), ("unknown", "first"), ("no", "command")]
)
def test_in_doubt_it_is_said_in_public(answer, then):
    desk = opened()
    desk.walk(("announce", answer))
    assert desk.at == [f"desk {then}"]


def test_the_first_word_is_a_template_five_minutes_after_the_call():
    desk = opened()
    desk.now = minutes(2)
    desk.walk(("announce", "yes"))
    assert desk.run.incident.tokens[desk.standing("first")].due == minutes(5)
    made = plan(PAGERDUTY)
    (first,) = [one for one in wordings(made, PAGERDUTY) if one.message == "first"]
    assert standing(made, first, TODAY) is Standing.CURRENT
    asks = parse(first.text).variables() & set(made.playbook.inputs)
    assert asks == set()


def test_the_scope_follows_within_five_minutes():
    desk = at_work()
    desk.now = minutes(6)
    desk.walk(("impact", "Payments fail"))
    assert desk.run.incident.tokens[desk.standing("scoping")].due == minutes(11)
    (text,) = plan(PAGERDUTY).playbook.messages["scoping"].wordings
    assert {"impact", "parts", "regions", "next_update"} <= parse(text["en"]).variables()


def test_every_twenty_minutes_for_two_hours_then_hourly():
    desk = at_work()
    desk.walk(("impact", "Payments fail"), "scoping")
    promised = [one.due for one in _updates(desk, "updates", 310)]
    beats = [20, 40, 60, 80, 100, 120, 180, 240, 300]
    assert promised == [minutes(beat) for beat in beats]


def _updates(desk, name, until):
    return [one for one in of_kind(desk.until(until), e.UpdateDue) if one.step.endswith(name)]


def test_executives_hear_every_half_hour():
    desk = at_work()
    due = [one.due for one in _updates(desk, "summaries", 95)]
    assert due == [minutes(30), minutes(60), minutes(90)]


def test_a_change_of_impact_is_said_at_once_and_again():
    desk = at_work()
    for _ in range(2):
        desk.walk(("changed", "changed"), "say-change")
    assert desk.standing("changed")
    desk.walk(("changed", "over"), "told")


def test_every_update_announces_the_next():
    texts = plan(PAGERDUTY).playbook.messages.values()
    updates = [one for one in texts if one.kind in (MessageKind.UPDATE, MessageKind.HOLDING)]
    assert len(updates) == 4
    for one in updates:
        assert all("next_update" in parse(text["en"]).variables() for text in one.wordings)


def test_the_liaison_writes_and_the_commander_approves():
    desk = at_work()
    desk.walk(("impact", "Payments fail"))
    name = desk.draft(desk.standing("scoping"), "needed")
    assert desk.step("scoping").role == "customer-liaison"
    asked = of_kind(desk.do(messages.ask_approval, name), e.ApprovalRequested)
    assert [one.role for one in asked] == ["incident-commander", "deputy"]
    with pytest.raises(Refused, match="customer-liaison may not approve"):
        desk.do(messages.approve, name, "customer-liaison", "Karine Moulin")


def test_a_long_incident_is_not_decided_within_the_first_hour():
    desk = at_work()
    desk.until(59)
    assert desk.standing("first-hour")
    desk.until(60)
    assert desk.standing("long")
    desk.walk(("long", "yes"))
    assert desk.step("say-long").say.message == "long-incident"


def test_experts_are_called_in_turn_and_work_goes_on_without_them():
    desk = at_work()
    calls = of_kind([record.event for record in desk.records] + desk.until(31), e.Paged)
    engaged = [one.person for one in calls if one.reason == "escalation"][2:]
    assert engaged == [
        "Gaëlle Imbert",
        "Hakim Jaoui",
        "Iris Klein",
        "Jules Lacroix",
        "Aline Corbin",
        "Basile Drouet",
    ]
    assert desk.standing("investigate")


def test_only_a_full_recovery_ends_the_repair():
    desk = at_work()
    desk.walk("engage", "investigate", "repair")
    with pytest.raises(Refused, match="failed-requests is not below 10 yet"):
        desk.do(stop_waiting, desk.standing("calm"))
    desk.append([e.Sampled(metric="failed-requests", window=900, value=4)])
    desk.do(stop_waiting, desk.standing("calm"))
    desk.walk(("recovered", "unknown"))
    desk.walk("investigate", "repair", "calm", ("recovered", "yes"))
    assert desk.step("hand-over").ask == ("cause", "residual")


def test_the_last_word_says_what_is_left():
    resolved = plan(PAGERDUTY).playbook.messages["resolved"]
    assert resolved.kind is MessageKind.CLOSING
    assert {one.value for one in resolved.covers} == {"cause", "effects", "more"}


def test_six_branches_go_on_side_by_side():
    desk = at_work()
    here = {place.step.rpartition("/")[2] for place in desk.run.incident.tokens}
    assert here == {"engage", "impact", "changed", "first-hour", "summaries", "accounts"}


def test_customers_with_a_contract_are_told_one_by_one():
    desk = at_work()
    assert desk.step("accounts").role == "account-manager"
    post = desk.mention()
    desk.walk(("triage", "contract"), "account", flow=post)
    assert desk.step("acknowledge", post).say.message == "acknowledge"


def test_the_scribe_names_everyone_and_keeps_the_log():
    desk = opened()
    desk.walk(("announce", "no"))
    step = desk.step("command")
    assert step.role == "scribe"
    assert {Effect.NAME_LEAD, Effect.OPEN_LOG} <= {one.effect for one in step.do}
    assert Duty.LOG_KEEPER in plan(PAGERDUTY).team.roles["scribe"].duties


def test_after_the_call_the_review_has_its_day():
    steps = {one.id: one for one in plan(PAGERDUTY).playbook.steps}
    assert str(steps["over"].end.review) == "5bd"
    assert steps["tell-house"].say.message == "major-incident"
    assert str(steps["publish-review"].within.limit) == "5bd"
    assert steps["enquiries"].wait.until == "mentions-settled"
