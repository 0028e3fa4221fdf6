"""Laws: what the rules about flows say is what the engine does in some run, and nothing else."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import assume, given, settings, strategies as st
from tests.lint.engine_runs import MENTION, NOW, EngineRuns, happen
from tests.lint.flows import HEAD, flows
from tests.lint.interleaved import flows as kept_and_due
from tests.lint.playbooks import TEAM, desk, mention, subject

from crisisctl.engine.desk import declare, take_in
from crisisctl.engine.flow import ExitKind, Node
from crisisctl.engine.run import open_run
from crisisctl.engine.tick import next_timer
from crisisctl.lint.decision_rules import decision_default
from crisisctl.lint.flow_rules import bounded_loop, graph_sound
from crisisctl.lint.graph import charts
from crisisctl.lint.people_rules import escalation_complete, stand_down_and_learn
from crisisctl.lint.private_rules import ack_before_private, private_timeout
from crisisctl.lint.rule import Check
from crisisctl.lint.speech import acknowledges, is_private, is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import first_reply_budget, needs_no_public_word
from crisisctl.model import events as e
from crisisctl.model.incident import Incident
from crisisctl.model.steps import Effect, Option

Step = dict[str, Any]
SEVERITIES = ("sev1", "sev3")
SILENT = "A mention can come to the end of this flow without a public word."


def runs(source: Subject, steps: list[Step], see: Any, said: Any) -> EngineRuns:
    """All runs of a mention's flow, whatever was answered before it."""
    asked = {name for step in steps for name in step.get("ask") or ()}
    before = ["leak"] if "hurt" in asked else ["leak", "hurt"]
    found = EngineRuns(source, of_mention=True, see=see, asked=before)
    for severity in SEVERITIES:
        found.every(said, severity)
    return found


def bounded(steps: list[Step]) -> Subject:
    """A playbook of steps for each mention, if its loops end."""
    source = subject(HEAD + mention(steps))
    assume(not list(bounded_loop(source)))
    return source


def waived(node: Node, choice: str) -> bool:
    options: dict[str, Option] = (node.step.options if node.step is not None else None) or {}
    return choice in options and needs_no_public_word(options[choice])


def last_steps(check: Check, source: Subject, params: str = "step") -> set[str]:
    return {str(one.steps[-1].params[params]) for one in check(source) if one.steps}


@settings(max_examples=40, deadline=None)
@given(steps=flows() | flows(together=True))
def test_a_person_is_sent_to_private_unanswered_where_a_run_does_it(steps):
    source, early = bounded(steps), set()

    def see(answered: bool, node: Node, choice: str) -> bool:
        if not answered and is_private(source, node):
            early.add(node.id)
        return answered or acknowledges(source, node) or waived(node, choice)

    runs(source, steps, see, said=False)
    assert last_steps(ack_before_private, source) == early


@settings(max_examples=40, deadline=None)
@given(steps=flows())
def test_a_flow_ends_in_silence_where_a_run_does(steps):
    source = bounded(steps)

    def see(answered: bool, node: Node, choice: str) -> bool:
        return answered or is_public(source, node) or waived(node, choice)

    ends = runs(source, steps, see, said=False).ends
    silent = SILENT in {str(one.message) for one in first_reply_budget(source)}
    assert silent == any(not answered for answered, _ in ends)


DOWN = {"do": [{"en": "Say it", "effect": "stand-down"}]}
ACT = {"do": [{"en": "Act"}]}


@settings(max_examples=40, deadline=None)
@given(steps=kept_and_due(kept=DOWN, due=ACT))
def test_a_grave_crisis_ends_unannounced_where_a_run_does(steps):
    decisions = {step["id"] for step in steps if "decide" in step}
    for step in steps:
        if isinstance(step.get("when"), dict) and not step["when"].keys() <= decisions:
            del step["when"]
    source = subject(HEAD + desk(steps))
    effects = {Effect.STAND_DOWN}

    def see(announced: bool, node: Node, _choice: str) -> bool:
        does = node.step.do if node.step is not None else None
        return announced or any(action.effect in effects for action in does or ())

    found = EngineRuns(source, of_mention=False, see=see, asked=["leak"])
    found.every(said=False, severity="sev1")
    unannounced = {last for announced, last in found.ends if not announced}
    assert last_steps(stand_down_and_learn, source) == unannounced


@st.composite
def plain(draw: Any) -> list[Step]:
    """Flows in which every exit can be taken: no conditions, no bounds; loops as they come."""
    names = [f"s{n}" for n in range(draw(st.integers(1, 6)))]
    target = st.sampled_from([*names, "done"])
    says = st.sampled_from([{"say": "ack"}, {"do": [{"en": "Act"}]}])
    steps = []
    for name in names:
        step: Step = {"id": name, "role": "cm", "within": "5m"}
        kind = draw(st.integers(0, 5))
        if kind < 2:
            labels = ["a", "b", "unknown"][: draw(st.integers(2, 3))]
            options = {label: {"next": draw(target)} for label in labels}
            if "unknown" not in options:
                options["unknown"] = options.pop("b")
            step |= {"decide": {"en": "?"}, "options": options}
        elif kind == 2:
            to = {"to": ["lead"], "within": "1m", "on-timeout": draw(target)}
            step |= {"escalate": to, "next": draw(target)}
        elif kind == 3:
            step |= {"say": "ack", "next": draw(target)}
        elif kind == 4:
            branches = {x: [{"id": name + x, "role": "cm"} | deepcopy(draw(says))] for x in "xy"}
            step = {"id": name, "together": branches, "next": draw(target)}
        else:
            step |= {"do": [{"en": "Act"}], "next": draw(target)}
        steps.append(step)
    return [*steps, {"id": "done", "end": {}}]


def heads(source: Subject, check: Check, start: str) -> set[str]:
    """The steps that the messages which begin so are about."""
    told = (one.message for one in check(source) if str(one.message).startswith(start))
    return {str(message.params["step"]) for message in told}


def ahead(found: EngineRuns) -> dict[Any, set[Any]]:
    """From each state, all that can come after it; the state too."""
    whole = {}
    for state in found.ahead:
        seen, todo = set(), [state]
        while todo:
            at = todo.pop()
            if at not in seen:
                seen.add(at)
                todo += found.ahead[at]
        whole[state] = seen
    return whole


def at(state: Any) -> set[str]:
    """The steps that a state stands at; none at the end of the flow."""
    return set(state[0])


@settings(max_examples=40, deadline=None)
@given(steps=plain())
def test_the_shape_of_a_flow_is_what_its_runs_show(steps):
    source = subject(HEAD + mention(steps))
    done = set()
    found = EngineRuns(source, of_mention=True, see=lambda _s, node, _c: done.add(node.id))
    found.every(None, "sev3")
    whole = ahead(found)
    steps = {name for name, node in found.flow.nodes.items() if node.step is not None}
    assert heads(source, graph_sound, "Nothing leads") == steps - done
    endless = {step for state, later in whole.items() if all(map(at, later)) for step in at(state)}
    stood = {step for state in whole for step in at(state)}
    assert heads(source, graph_sound, "No way leads") & stood == endless
    circling = any(one in whole[after] for one in whole for after in found.ahead[one])
    if steps <= done:
        assert bool(list(bounded_loop(source))) == circling


@settings(max_examples=40, deadline=None)
@given(steps=flows() | flows(together=True))
def test_what_is_bounded_never_goes_on_for_ever(steps):
    source = bounded(steps)
    found = runs(source, steps, lambda said, _node, _choice: said, None)
    left = {state: len(after) for state, after in found.ahead.items()}
    before = {state: [one for one in left if state in found.ahead[one]] for state in left}
    todo = [state for state, many in left.items() if not many]
    for state in todo:  # what is never taken away lies in a circle, or before one
        for one in before[state]:
            left[one] -= 1
            todo += [one] if not left[one] else []
    assert len(todo) == len(left)


@settings(max_examples=40, deadline=None)
@given(steps=plain())
def test_doubt_is_as_careful_as_every_option_in_every_run(steps):
    source = subject(HEAD + mention(steps))
    silent, fewer = set(), set()
    for step in steps:
        came = {label: after(source, step["id"], label) for label in step.get("options", ())}
        if not any(came.values()):
            continue  # no run comes to this decision
        doubt = came.pop("unknown")
        if any(speaks(came[label]) and not speaks(doubt) for label in came):
            silent.add(step["id"])
        if any(len(calls(came[label])) > len(calls(doubt)) for label in came):
            fewer.add(step["id"])
    told = [one.message for one in decision_default(source)]
    reached = {node for node, step in by_id(steps).items() if after(source, node, "unknown")}
    assert reached & {str(x.params["step"]) for x in told if "public word" in str(x)} == silent
    assert reached & {str(x.params["step"]) for x in told if "escalations" in str(x)} == fewer


def by_id(steps: list[Step]) -> dict[str, Step]:
    return {step["id"]: step for step in steps if "options" in step}


Came = set[tuple[bool, bool, frozenset[str]]]


def after(source: Subject, decision: str, label: str) -> Came:
    """What runs come to once an option is taken: whether it is over, whether we spoke, calls."""
    found = Came()

    def see(said: Any, node: Node, choice: str) -> Any:
        if said is None:
            said = (False, frozenset()) if (node.id, choice) == (decision, label) else None
        else:
            spoke, called = said
            calls_now = node.step is not None and node.step.escalate is not None
            said = (spoke or is_public(source, node), called | ({node.id} if calls_now else set()))
        found.update({(False, *said)} if said else ())
        return said

    walked = EngineRuns(source, of_mention=True, see=see)
    walked.every(None, "sev3")
    return found | {(True, *said) for said, _ in walked.ends if said}


def speaks(came: Came) -> bool:
    return not any(over and not spoke for over, spoke, _ in came)


def calls(came: Came) -> set[str]:
    return {one for _, _, called in came for one in called}


@st.composite
def teams(draw: Any) -> dict[str, Any]:
    """Roles of one person, or of several who may be the same."""
    people = st.lists(st.sampled_from(["Ada", "Bo", "Cy"]), min_size=1, max_size=3)
    return {
        name: {
            "title": {"en": name},
            "people": [{"name": person} for person in draw(people)],
            "may-approve": ["holding"],
        }
        for name in ("r0", "r1", "r2")
    }


@settings(max_examples=40, deadline=None)
@given(
    roles=teams(),
    to=st.lists(st.sampled_from(["r0", "r1", "r2", "nobody"]), min_size=1, max_size=3),
    out=st.booleans(),
)
def test_an_escalation_is_complete_where_two_people_of_each_level_are_called(roles, to, out):
    escalate = {"to": to, "within": "5m"} | ({"on-timeout": "done"} if out else {})
    steps = [{"id": "call", "role": "cm", "escalate": escalate}, {"id": "missed", "do": []}]
    steps[1] |= {"role": "cm", "within": "5m", "do": [{"en": "Act"}]}
    flow = desk([*steps, {"id": "done", "end": {}}])
    source = subject(flow, team={"roles": TEAM["roles"] | roles})
    calls, after_all = unanswered(source)
    levels = [{one.person for one in calls if one.level == level} for level in range(len(to))]
    complete = all(len(people) == 2 for people in levels) and len(set(to)) == len(to)
    assert (not list(escalation_complete(source))) == (complete and not after_all)


def unanswered(source: Subject) -> tuple[list[e.Paged], set[str]]:
    """The calls of an escalation that nobody answers, and where the desk stands after them."""
    run = open_run(source.plan, Incident(id="main-1"))
    events, calls = declare(run, NOW, "sev3"), list[e.Paged]()
    run = happen(run, events)
    while True:
        calls += [one for one in events if isinstance(one, e.Paged) and one.reason == "escalation"]
        timer, standing = next_timer(run), {place.step for place in run.incident.tokens}
        if timer is None or standing != {"call"}:
            return calls, standing
        events = timer.fire(run, timer.at)
        run = happen(run, events)


@pytest.mark.parametrize(
    ("until", "limit"),
    [
        (None, "2h"),
        ("leak", None),
        ("leak", "2h"),
        ("mentions-settled", None),
        ("mentions-settled", "2h"),
    ],
)
def test_a_wait_that_the_clock_does_not_end_is_told(until, limit):
    wait = {key: value for key, value in (("until", until), ("for", limit)) if value}
    steps = [{"id": "wait", "role": "cm", "wait": wait}, {"id": "done", "end": {}}]
    source = subject(HEAD + mention(steps))
    run = open_run(source.plan, Incident(id="main-1"))
    run = happen(run, declare(run, NOW, "sev3"))
    run = happen(run, take_in(run, NOW, MENTION))
    for _ in range(9):
        timer = next_timer(run)
        run = happen(run, timer.fire(run, timer.at)) if timer is not None else run
    waits = any(place.step == "wait" for place in run.incident.tokens)
    assert bool(list(private_timeout(source))) == (waits or until == "mentions-settled")


@pytest.mark.parametrize("message", ["ack", "invite", "private", "closing"])
@pytest.mark.parametrize("needs", [(), ("leak",)])
@pytest.mark.parametrize("back", [{}, {"12h": "done"}])
def test_a_person_who_may_never_answer_has_a_way_out(message, needs, back):
    """What is asked in private, and what an invitation asks for, is the person's to answer."""
    say = {"id": "say", "role": "cm", "within": "5m", "say": message, "needs": list(needs)}
    steps = [say | ({"no-reply-after": back} if back else {}), {"id": "done", "end": {}}]
    source = subject(HEAD + mention(steps))
    asks = message == "invite" or bool(needs)
    node = charts(source)[1].flow.nodes["say"]
    assert bool(list(private_timeout(source))) == (asks and not node.has(ExitKind.TIMEOUT))
