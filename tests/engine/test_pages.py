import pytest
from tests.engine.desks import Desk

from crisisctl.engine.pages import next_page, overdue_page, page_role
from crisisctl.model.incident import Place

CALL = "steps: [{id: call, escalate: {to: [nobody, legal, boss], within: severity.first-reply}}]\n"
PLACE = Place("desk", "call")


def test_a_level_without_people_is_passed_at_once():
    desk = Desk(CALL)
    [page] = desk.run.incident.pages.values()
    assert (page.id, page.role, page.person, page.level, page.backup) == (
        "p1",
        "legal",
        "Eve",
        1,
        False,
    )
    following = next_page(desk.run, PLACE, desk.now, page)
    assert following is not None
    assert (following.person, following.level, following.due) == (
        "Flo",
        2,
        desk.run.severity.first_reply.after(desk.now),
    )


def test_nobody_comes_after_the_last():
    desk = Desk("steps: [{id: call, escalate: {to: [legal], within: 5m}}]\n")
    [page] = desk.run.incident.pages.values()
    assert next_page(desk.run, PLACE, desk.now, page) is None


def test_a_late_step_of_no_role_calls_the_owners_backup():
    run = Desk("steps: [{id: act, within: 5m, do: [{en: Act}]}]\n").run
    page = overdue_page(run, Place("desk", "act"))
    assert (page.role, page.person, page.backup) == ("lead", "Di", True)


@pytest.mark.parametrize(
    ("role", "reason", "person"),
    [
        ("cm", "asked", "Ada"),
        ("cm", "clock", "Bo"),
        ("legal", "clock", "Eve"),
        ("nobody", "asked", ""),
    ],
)
def test_a_call_that_no_step_asks_for(role, reason, person):
    assert page_role(Desk(CALL).run, role, reason).person == person
