"""Where a flow goes on its own: calls, branches, joins, loops, conditions."""

import pytest
from tests.engine.desks import Desk, kinds, of_kind

from crisisctl.engine.steps import answer_input, choose, complete
from crisisctl.errors import Refused
from crisisctl.model import events as e

ACT = "do: [{en: Act}]"
OVER = "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"


def done(desk: Desk, *places: str) -> list[e.Event]:
    events: list[e.Event] = []
    for where in places:
        events = desk.do(complete, desk.place(where))
    return events


def together(*, care: str = "", law: str = "", more: str = "") -> str:
    return f"""steps:
  - id: work
    together:
      care: [{care}]
      law: [{law}]
  - {{id: after, {ACT}{more}}}
{OVER}"""


def test_a_join_waits_for_every_branch():
    desk = Desk(together(care=f"{{id: a, {ACT}}}", law=f"{{id: b, {ACT}}}"))
    assert desk.at == ["desk a", "desk b"]
    done(desk, "desk b")
    assert desk.at == ["desk a"]
    done(desk, "desk a")
    assert desk.at == ["desk after"]


def test_an_empty_branch_and_one_that_is_all_skipped_arrive_at_once():
    desk = Desk(together(law=f"{{id: b, {ACT}}}, {{id: c, when: data, {ACT}}}"))
    assert desk.at == ["desk b"]
    done(desk, "desk b")
    assert desk.at == ["desk after"]


def test_nothing_but_skipped_branches_go_straight_on():
    skipped = together(care=f"{{id: a, when: data, {ACT}}}", law=f"{{id: b, when: data, {ACT}}}")
    assert Desk(skipped).at == ["desk after"]


def test_the_second_round_of_a_together_waits_for_all_again():
    text = together(
        care=f"{{id: a, {ACT}}}", law=f"{{id: b, {ACT}}}", more=", next: work"
    ).replace("id: after", "id: after, at-most: {times: 1, then: over}")
    desk = Desk(text)
    done(desk, "desk a", "desk b", "desk after")
    assert desk.at == ["desk a", "desk b"]
    done(desk, "desk a")
    assert desk.at == ["desk b"]
    done(desk, "desk b")
    assert desk.at == []
    assert desk.run.incident.stood_down_at == desk.now


def test_a_together_inside_a_branch():
    inner = f"{{id: deep, together: {{p: [{{id: p, {ACT}}}], q: [{{id: q, {ACT}}}]}}}}"
    desk = Desk(together(care=inner, law=f"{{id: b, {ACT}}}"))
    done(desk, "desk b", "desk p")
    assert desk.at == ["desk q"]
    done(desk, "desk q")
    assert desk.at == ["desk after"]


def test_an_end_inside_a_branch_ends_that_branch_alone():
    desk = Desk(together(care="{id: stop, end: {}}", law=f"{{id: b, {ACT}}}"))
    assert desk.run.incident.stood_down_at is None
    done(desk, "desk b")
    assert desk.at == ["desk after"]


def test_a_call_inside_a_branch_comes_back_to_its_join():
    called = f"steps: [{{id: one, {ACT}}}, {{id: done, end: {{hot-wash: 1h}}}}]\n"
    desk = Desk(together(care="{id: call, run: card}", law=f"{{id: b, {ACT}}}"), card=called)
    done(desk, "desk b", "desk call/one")
    assert desk.at == ["desk after"]
    assert not of_kind([record.event for record in desk.records], e.StandDown)


def test_a_call_that_is_the_last_step_ends_the_flow():
    called = "steps: [{id: done, end: {hot-wash: 1h}}]\n"
    desk = Desk("steps: [{id: call, run: card}]\n", card=called)
    assert desk.run.incident.stood_down_at == desk.now


def test_a_call_whose_condition_fails_is_not_made():
    called = f"steps: [{{id: one, {ACT}}}, {{id: done, end: {{}}}}]\n"
    desk = Desk(
        f"steps:\n  - {{id: call, when: data, run: card}}\n  - {{id: after, {ACT}}}\n", card=called
    )
    assert desk.at == ["desk after"]


def test_an_end_whose_condition_fails_ends_nothing():
    desk = Desk(
        f"steps:\n  - {{id: stop, when: data, end: {{}}}}\n  - {{id: after, {ACT}}}\n{OVER}"
    )
    assert desk.at == ["desk after"]
    assert desk.run.incident.stood_down_at is None


def test_a_decision_and_a_together_whose_condition_fails_are_passed_by():
    desk = Desk(f"""steps:
  - {{id: ask, when: data, decide: {{en: Which}}, options: {{one: {{next: over}}}}}}
  - {{id: both, when: data, together: {{a: [{{id: a, {ACT}}}]}}}}
  - {{id: after, {ACT}}}
{OVER}""")
    assert desk.at == ["desk after"]
    assert [one.step for one in of_kind([r.event for r in desk.records], e.StepSkipped)] == [
        "ask",
        "both",
    ]


def test_an_option_runs_a_playbook_and_then_goes_to_its_next():
    card = "steps: [{id: over, end: {}}]\neach-mention:\n  - {id: help, do: [{en: Help}]}\n"
    desk = Desk(
        f"""steps: [{{id: over, end: {{}}}}]
each-mention:
  - id: triage
    decide: {{en: Who}}
    options:
      distress: {{run: card, next: last}}
      other: {{}}
  - {{id: middle, {ACT}}}
  - {{id: last, {ACT}}}
""",
        card=card,
    )
    desk.mention()
    desk.do(choose, desk.place("m1 triage"), "distress")
    done(desk, "m1 triage.distress/help")
    assert desk.at == ["m1 last"]


def test_a_condition_inside_a_call_reads_that_calls_own_decision():
    card = f"""steps:
  - {{id: scope, decide: {{en: How many}}, options: {{one: {{}}, many: {{}}}}}}
  - {{id: crowd, when: {{scope: many}}, {ACT}}}
  - {{id: done, end: {{}}}}
"""
    desk = Desk(f"steps:\n  - {{id: call, run: card}}\n  - {{id: after, {ACT}}}\n", card=card)
    desk.do(choose, desk.place("desk call/scope"), "many")
    assert desk.at == ["desk call/crowd"]


def test_at_most_inside_a_call_bounds_its_loop():
    card = f"""steps:
  - {{id: try, at-most: {{times: 2, then: done}}, {ACT}, next: try}}
  - {{id: done, end: {{}}}}
"""
    desk = Desk(f"steps:\n  - {{id: call, run: card}}\n  - {{id: after, {ACT}}}\n", card=card)
    done(desk, "desk call/try", "desk call/try")
    assert desk.at == ["desk after"]


def test_a_circle_in_which_nobody_is_asked_is_refused_and_changes_nothing():
    desk = Desk(f"""steps:
  - {{id: first, {ACT}}}
  - {{id: a, when: data, {ACT}}}
  - {{id: b, when: data, {ACT}, next: a}}
""")
    with pytest.raises(Refused, match="goes round in circles"):
        done(desk, "desk first")
    assert desk.at == ["desk first"]


def test_a_long_flow_of_skipped_steps_needs_no_deep_stack():
    skipped = "".join(f"  - {{id: s{n}, when: data, {ACT}}}\n" for n in range(900))
    assert Desk(f"steps:\n{skipped}  - {{id: after, {ACT}}}\n").at == ["desk after"]


def test_the_end_of_the_desk_sets_its_dates():
    desk = Desk(f"steps:\n{OVER}")
    [stand_down] = of_kind([record.event for record in desk.records], e.StandDown)
    assert (stand_down.hot_wash_due - desk.now).days == 3
    assert (stand_down.review_due - desk.now).days == 7


def test_the_end_of_a_mention_settles_it_only_once_answered():
    flow = "each-mention:\n  - {id: look, do: [{en: Look}]}\n  - {id: done, end: {}}\n"
    desk = Desk("steps: [{id: over, end: {}}]\n" + flow)
    desk.mention()
    assert kinds(done(desk, "m1 look")) == ["step.done", "step.entered", "step.done"]
    assert [one.id for one in desk.run.incident.unsettled] == ["m1"]


def test_a_mention_whose_flow_runs_off_its_last_step_is_over_too():
    desk = Desk("steps: [{id: over, end: {}}]\neach-mention: [{id: reply, say: ack}]\n")
    desk.mention()
    assert kinds(desk.say("m1", "reply")) == [
        "message.sent",
        "public.ack",
        "step.done",
        "mention.disposed",
    ]


def test_a_condition_counts_doubt_as_yes():
    desk = Desk(f"""steps:
  - {{id: first, {ACT}}}
  - {{id: plain, when: not data, {ACT}}}
  - {{id: careful, when: {{data: "yes"}}, {ACT}}}
""")
    desk.do(answer_input, "data", "unknown")
    done(desk, "desk first")
    assert desk.at == ["desk careful"]
