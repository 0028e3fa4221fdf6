from datetime import datetime, timedelta

import pytest
from tests.engine.desks import Desk, minutes

from crisisctl.engine.deadlines import clocks_left, named_clocks
from crisisctl.engine.desk import change_severity
from crisisctl.engine.steps import choose, complete
from crisisctl.model import events as e
from crisisctl.model.durations import parse
from crisisctl.model.incident import Place

FIRST = "steps:\n  - {id: first, do: [{en: First}]}\n"
ACT = "do: [{en: Act}]"


def due(within: str, *, since: datetime | None = None, posted: float | None = None) -> datetime:
    """When a step reached twenty minutes in is due."""
    desk = Desk(FIRST + f"  - {{id: act, within: {within}, {ACT}}}\n")
    desk.now = minutes(20)
    if posted is not None:
        desk.mention(posted=posted)
    if since is not None:
        desk.append([e.LegalAware(since=since)])
    desk.do(complete, Place("desk", "first"))
    found = desk.run.incident.tokens[Place("desk", "act")].due
    assert found is not None
    return found


def test_a_deadline_counts_from_the_moment_it_names():
    assert due("5m") == minutes(25)
    assert due("{declared: 15m}") == minutes(15)  # past already: it fires at once
    assert due("{posted: 60m}", posted=-10) == minutes(50)
    assert due("{posted: 60m}") == minutes(80)  # nobody has posted anything yet
    assert due("{aware: 72h}", since=minutes(-60)) == minutes(71 * 60)
    assert due("{aware: 72h}") == minutes(72 * 60)  # the declaration at the latest
    assert due("severity.first-reply") == minutes(80)


def test_a_deadline_written_down_does_not_move():
    desk = Desk(f"steps: [{{id: act, within: severity.first-reply, {ACT}}}]\n")
    desk.do(change_severity, "sev1", "The press calls")
    assert desk.run.incident.tokens[Place("desk", "act")].due == minutes(60)


def test_each_mention_counts_from_its_own_post():
    desk = Desk(
        "steps: [{id: over, end: {}}]\n"
        f"each-mention: [{{id: look, within: {{posted: 60m}}, {ACT}}}]\n"
    )
    desk.now = minutes(30)
    desk.mention(posted=10)
    desk.mention(posted=20)
    dates = [token.due for token in desk.run.incident.tokens.values()]
    assert dates == [minutes(70), minutes(80)]


@pytest.mark.parametrize(
    ("start", "length", "end"),
    [
        ("2026-11-20T17", "1bd", "2026-11-23T17"),  # Friday to Monday
        ("2026-11-20T17", "5bd", "2026-11-27T17"),
        ("2026-11-21T10", "1bd", "2026-11-23T10"),  # Saturday to Monday
        ("2026-11-19T09", "1bd12h", "2026-11-20T21"),
        ("2026-03-28T12", "24h", "2026-03-29T12"),  # clocks go forward in Europe
        ("2026-10-24T12", "24h", "2026-10-25T12"),  # and back
    ],
)
def test_hours_are_hours_and_business_days_pass_over_week_ends(start, length, end):
    moment = datetime.fromisoformat(f"{start}:00+00:00")
    assert parse(length).after(moment) == datetime.fromisoformat(f"{end}:00+00:00")


CARD = f"""steps:
  - {{id: one, {ACT}}}
  - {{id: scope, decide: {{en: How many}}, options: {{many: {{}}}}}}
  - {{id: two, {ACT}}}
each-mention: [{{id: help, {ACT}}}]
clocks:
  notice: {{from: declared, within: 24h, title: {{en: Notice}}}}
  people: {{from: declared, within: 48h, when: {{scope: many}}, title: {{en: Tell people}}}}
"""


def names(desk: Desk) -> list[str]:
    return [one.name for one in named_clocks(desk.run)]


def test_the_clocks_of_a_called_playbook_count_once_it_is_called():
    desk = Desk(FIRST + "  - {id: call, run: card}\n", card=CARD)
    assert names(desk) == []
    desk.do(complete, Place("desk", "first"))
    assert names(desk) == ["notice"]
    desk.do(complete, Place("desk", "call/one"))
    desk.do(choose, Place("desk", "call/scope"), "many")
    assert names(desk) == ["notice", "people"]


def test_a_playbook_that_a_mention_calls_brings_its_clocks_too():
    desk = Desk(FIRST + "each-mention: [{id: call, run: card}]\n", card=CARD)
    assert names(desk) == []
    desk.mention()
    desk.mention()
    assert names(desk) == ["notice"]


def test_of_two_clocks_of_one_name_the_strictest_counts():
    own = "clocks: {notice: {from: declared, within: 72h, title: {en: Notice}}}\n"
    desk = Desk("steps: [{id: call, run: card}]\n" + own, card=CARD)
    assert [(one.name, one.due) for one in named_clocks(desk.run)] == [("notice", minutes(1440))]


def test_a_clock_starts_with_the_first_post_and_is_near_in_its_last_quarter():
    desk = Desk(FIRST + "clocks: {word: {from: posted, within: 2h, title: {en: Word}}}\n")
    assert names(desk) == []
    desk.now = minutes(30)
    desk.mention(posted=20)
    desk.mention(posted=10)
    [clock] = named_clocks(desk.run)
    assert (clock.due, clock.near_at) == (minutes(130), minutes(130) - timedelta(minutes=30))


TWO_STEPS = """\
clocks:
  first: {from: aware, within: 72h, title: {en: First notice}}
  second: {from: first, within: 3d, title: {en: Second notice}}
steps:
  - {id: one, do: [{en: File it, effect: legal-notified, clock: first}]}
  - {id: two, do: [{en: Complete it, effect: legal-notified, clock: second}]}
  - {id: over, end: {}}
"""


def test_the_second_of_two_notices_is_due_from_the_day_of_the_first():
    desk = Desk(TWO_STEPS)
    assert [(one.name, one.due) for one in named_clocks(desk.run)] == [("first", minutes(72 * 60))]
    desk.now = minutes(60)
    desk.do(complete, Place("desk", "one"))
    met = {one.name: (one.met_at, one.due) for one in named_clocks(desk.run)}
    assert met["first"] == (minutes(60), minutes(72 * 60))
    assert met["second"] == (None, minutes(60 + 72 * 60))
    desk.do(complete, Place("desk", "two"))
    assert clocks_left(desk.run) == []
