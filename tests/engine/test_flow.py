import pytest
from tests.engine.desks import plan

from crisisctl.engine.flow import JOIN, ExitKind, Flow, lay_out
from crisisctl.errors import PlaybookError
from crisisctl.lint.extents import part_at
from crisisctl.playbooks.catalog import NOT_PLAYBOOKS, at, library
from crisisctl.playbooks.load import load_file

ACT = "do: [{en: Act}]"
LIBRARY = sorted(one for one in library().glob("*.yaml") if one.name not in NOT_PLAYBOOKS)


def flow(main: str, *, of_mention: bool = False, **called: str) -> Flow:
    return lay_out(plan(main, **called).playbooks, "main", of_mention=of_mention)


def exits(laid: Flow, node: str) -> list[tuple[ExitKind, str | None, str]]:
    return [(one.kind, one.target, one.label) for one in laid.nodes[node].exits]


def test_steps_follow_one_another_unless_they_say_otherwise():
    laid = flow(f"steps: [{{id: a, {ACT}, next: c}}, {{id: b, {ACT}}}, {{id: c, end: {{}}}}]\n")
    assert laid.start == "a"
    assert list(laid.nodes) == ["a", "b", "c"]
    assert exits(laid, "a") == [(ExitKind.NEXT, "c", "")]
    assert exits(laid, "b") == [(ExitKind.NEXT, "c", "")]
    assert exits(laid, "c") == [(ExitKind.NEXT, None, "")]


def test_a_flow_without_steps_begins_nowhere():
    laid = flow("steps: [{id: over, end: {}}]\n", of_mention=True)
    assert (laid.start, dict(laid.nodes)) == (None, {})


def test_an_empty_branch_leads_straight_to_the_join():
    laid = flow(f"steps: [{{id: w, together: {{a: [], b: [{{id: x, {ACT}}}]}}}}]\n")
    assert exits(laid, "w") == [(ExitKind.BRANCH, "w.join", "a"), (ExitKind.BRANCH, "x", "b")]
    assert laid.nodes["w.join"].branches == 2


def test_a_condition_has_a_way_of_its_own_past_the_step():
    laid = flow(
        f"steps: [{{id: r, when: data, run: card}}, {{id: e, when: data, end: {{}}}},"
        f" {{id: z, {ACT}}}]\n",
        card=f"steps: [{{id: one, {ACT}}}]\n",
    )
    assert exits(laid, "r") == [(ExitKind.NEXT, "r/one", ""), (ExitKind.SKIP, "e", "")]
    assert exits(laid, "e") == [(ExitKind.NEXT, None, ""), (ExitKind.SKIP, "z", "")]


def test_targets_inside_a_call_stay_inside_it():
    card = f"""steps:
  - {{id: call, escalate: {{to: [lead], within: 5m, on-timeout: two}}}}
  - {{id: one, {ACT}, next: call, at-most: {{times: 2, then: two}}}}
  - {{id: two, end: {{}}}}
"""
    laid = flow(f"steps: [{{id: r, run: card}}, {{id: z, {ACT}}}]\n", card=card)
    assert exits(laid, "r/call") == [
        (ExitKind.NEXT, "r/one", ""),
        (ExitKind.TIMEOUT, "r/two", ""),
    ]
    assert exits(laid, "r/one") == [(ExitKind.NEXT, "r/call", ""), (ExitKind.LOOP, "r/two", "")]
    assert exits(laid, "r/two") == [(ExitKind.NEXT, "z", "")]


def test_options_lead_on_into_a_call_or_to_silence():
    laid = flow(
        f"""steps: [{{id: over, end: {{}}}}]
each-mention:
  - id: who
    decide: {{en: Who}}
    options: {{a: {{}}, b: {{next: z}}, c: {{run: card, next: z}}, d: {{no-reply: troll}}}}
  - {{id: w, {ACT}}}
  - {{id: z, {ACT}}}
""",
        of_mention=True,
        card=f"steps: [{{id: o, end: {{}}}}]\neach-mention: [{{id: one, {ACT}}}]\n",
    )
    assert [target for _, target, _ in exits(laid, "who")] == ["w", "z", "who.c/one", None]
    assert exits(laid, "who.c/one") == [(ExitKind.NEXT, "z", "")]


def test_calls_that_multiply_are_refused_before_they_fill_the_memory():
    twice = "steps: [{{id: a, run: {0}}}, {{id: b, run: {0}}}]\n"
    called = {f"p{n}": twice.format(f"p{n + 1}") for n in range(18)}
    called["p18"] = f"steps: [{{id: one, {ACT}}}]\n"
    with pytest.raises(PlaybookError, match="more than 20000 steps"):
        lay_out(plan(twice.format("p0"), **called).playbooks, "main", of_mention=False)


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
@pytest.mark.parametrize("of_mention", [False, True], ids=["desk", "mention"])
def test_each_node_knows_where_its_step_stands_in_its_own_file(path, of_mention):
    loaded = load_file(at(path))
    assert loaded.plan is not None
    laid = lay_out(loaded.plan.playbooks, path.stem, of_mention=of_mention)
    for node in laid.nodes.values():
        written = part_at(loaded.documents[f"{node.playbook}.yaml"].value, node.loc)
        assert written["id"] == node.id.removesuffix(JOIN).rpartition("/")[2]
