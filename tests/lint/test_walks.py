"""Laws: what lint computes is what every walk shows; and it stays quick where walks explode."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from hypothesis import given, settings, strategies as st
from tests.lint.playbooks import mention, subject

from crisisctl.engine.flow import ExitKind, Flow, Node
from crisisctl.lint.first_word import Moment, Question, latest
from crisisctl.lint.graph import charts
from crisisctl.lint.prices import Prices
from crisisctl.lint.private_rules import private_must_close
from crisisctl.lint.run import lint
from crisisctl.lint.speech import is_closing, is_private, is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import first_reply_budget, needs_no_public_word
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.worlds import World, worlds

Trail = tuple[tuple[bool, Node], ...]
Visits = dict[str, int]
Came = tuple[str, float]
MESSAGES = ("ack", "invite", "closing", "private")


@st.composite
def flows(draw, *, together=False):
    """Small flows with loops that are bounded, conditions, deadlines and waivers."""
    names = [f"s{n}" for n in range(draw(st.integers(1, 5)))]
    steps = [_step(draw, name, names) for name in names]
    if together:
        steps[draw(st.integers(0, len(names) - 1))] |= _branches(draw)
    return [*steps, {"id": "done", "end": {}}]


def _branches(draw: Any) -> dict[str, Any]:
    """What turns a step into a `together` of two branches."""
    branches = {}
    for branch in "ab":
        names = [f"{branch}{n}" for n in range(draw(st.integers(1, 2)))]
        branches[branch] = [_simple(draw, name) for name in names]
    return dict.fromkeys(("say", "do", "decide", "options", "at-most"), None) | {
        "together": branches
    }


def _step(draw: Any, name: str, names: list[str]) -> dict[str, Any]:
    step: dict[str, Any] = {"id": name, "role": "cm", "within": _within(draw)}
    target = st.sampled_from([*names, "done"])
    if draw(st.booleans()):
        options = {key: {"next": draw(target)} for key in ("a", "b")}
        if draw(st.integers(0, 4)) == 0:
            options["a"] = {"no-reply": "troll"}
        if draw(st.integers(0, 4)) == 0:
            options["b"]["waive-closing"] = "distress"
        step |= {"decide": {"en": "?"}, "options": options | {"unknown": {"next": draw(target)}}}
        step["at-most"] = {"times": draw(st.integers(1, 2)), "then": "done"}
    else:
        step = _simple(draw, name)
    if draw(st.integers(0, 3)) == 0:
        step["when"] = draw(st.sampled_from(["leak", "not leak"]))
    return step


def _simple(draw: Any, name: str) -> dict[str, Any]:
    step: dict[str, Any] = {"id": name, "role": "cm", "within": _within(draw)}
    if draw(st.booleans()):
        return step | {"say": draw(st.sampled_from(MESSAGES))}
    return step | {"do": [{"en": "Act"}], "when": draw(st.sampled_from(["leak", "not leak"]))}


def _within(draw: Any) -> Any:
    minutes = f"{draw(st.integers(0, 40))}m"
    return minutes if draw(st.integers(0, 3)) else {"posted": minutes}


@dataclass
class Walks:
    """Every walk of the engine, written as simply as it can be."""

    flow: Flow
    world: World
    stops: Callable[[Node], bool]

    def every(self) -> list[tuple[Trail, str]]:
        """Pairs of whether a step was done, and its node; and how each walk ends."""
        return list(self.go(self.flow.start, (), {}))

    def go(self, name: str | None, trail: Trail, visits: Visits) -> Iterator[tuple[Trail, str]]:
        if name is None:
            yield trail, "end"
            return
        node = self.flow.nodes[name]
        passed = (*trail, (False, node))
        if self.world.skips(node):
            skipped = next(x for x in node.exits if x.kind is ExitKind.SKIP)
            yield from self.go(skipped.target, passed, visits)
        if self.world.does(node):
            assert node.step is not None
            limit = node.step.at_most
            if limit and visits.get(name, 0) >= limit.times:
                yield from self.go(node.leads_to(ExitKind.LOOP), passed, visits)
            else:
                now = visits | {name: visits.get(name, 0) + 1}
                yield from self.do(node, (*trail, (True, node)), now)

    def do(self, node: Node, trail: Trail, visits: Visits) -> Iterator[tuple[Trail, str]]:
        assert node.step is not None
        if self.stops(node):
            yield trail, "stop"
        elif node.step.options is None:
            yield from self.go(node.leads_to(ExitKind.NEXT), trail, visits)
        else:
            for name, option in node.step.options.items():
                if option.no_reply or option.waive_closing:
                    yield trail, "no-reply" if option.no_reply else "waived"
                else:
                    yield from self.go(node.leads_to(ExitKind.OPTION, name), trail, visits)


@dataclass
class Times:
    """How each walk can come to a word or an end, and when; branches in every combination."""

    walker: Walks
    prices: Prices

    def of(self, name: str | None, at: float, visits: Visits, until: str = "") -> Iterator[Came]:
        if name is None or name == until:
            yield ("joined" if name else "end"), at
            return
        node = self.walker.flow.nodes[name]
        if self.walker.world.skips(node):
            skipped = next(x for x in node.exits if x.kind is ExitKind.SKIP)
            yield from self.of(skipped.target, at, visits, until)
        if not self.walker.world.does(node):
            return
        limit = node.step.at_most if node.step else None
        if limit and visits.get(name, 0) >= limit.times:
            yield from self.of(node.leads_to(ExitKind.LOOP), at, visits, until)
            return
        now = visits | {name: visits.get(name, 0) + 1}
        yield from self.do(node, self.prices.done(node, at)[0], now, until)

    def do(self, node: Node, at: float, visits: Visits, until: str) -> Iterator[Came]:
        if self.walker.stops(node):
            yield "word", at
        elif node.has(ExitKind.BRANCH):
            yield from self.fork(node, at, visits, until)
        elif node.step is None or node.step.options is None:
            yield from self.of(node.leads_to(ExitKind.NEXT), at, visits, until)
        else:
            for name, option in node.step.options.items():
                if not needs_no_public_word(option):
                    target = node.leads_to(ExitKind.OPTION, name)
                    yield from self.of(target, at, visits, until)

    def fork(self, node: Node, at: float, visits: Visits, until: str) -> Iterator[Came]:
        join = f"{node.id}.join"
        begins = [x.target for x in node.exits if x.kind is ExitKind.BRANCH]
        branches = [set(self.of(begin, at, visits, join)) for begin in begins]
        for came in product(*branches):
            spoken = [when for what, when in came if what == "word"]
            if spoken:
                yield "word", min(spoken)
            else:
                yield from self.of(join, max(when for _, when in came), visits, until)


@settings(max_examples=100, deadline=None)
@given(flows() | flows(together=True))
def test_the_latest_first_word_is_that_of_the_worst_walk(steps):
    source = subject(mention(steps))
    flow = charts(source)[1].flow
    assert flow.start is not None
    for world in worlds(source, flow):
        prices = Prices(source, world.severity, 0)
        question = Question(
            Walker(flow, world), prices, lambda n: is_public(source, n), needs_no_public_word
        )
        times = Times(Walks(flow, world, question.speaks), prices)
        try:
            came = set(times.of(flow.start, 0, {}))
        except RecursionError:
            continue  # a loop of steps that are never done: CC302
        outcome = latest(question, Stop(flow.start), Moment(0, ""))
        spoken = [when for what, when in came if what == "word"]
        silent = [when for what, when in came if what == "end"]
        assert (outcome.word and outcome.word.seconds) == max(spoken, default=None)
        assert (outcome.silence and outcome.silence.seconds) == max(silent, default=None)


@settings(max_examples=100, deadline=None)
@given(flows())
def test_a_private_talk_is_left_open_where_a_walk_leaves_it_open(steps):
    source = subject(mention(steps))
    flow = charts(source)[1].flow
    assert flow.start is not None
    expected = set()
    for world in worlds(source, flow):
        try:
            every = Walks(flow, world, lambda _node: False).every()
        except RecursionError:
            return
        expected |= {pair for path, end in every if (pair := left_open(source, path, end))}
    found = {(str(one.steps[0]), str(one.steps[-1])) for one in private_must_close(source)}
    assert found == expected


def left_open(source: Subject, path: Trail, end: str) -> tuple[str, str] | None:
    owed = None
    for done, node in path:
        if done and is_closing(source, node):
            owed = None
        elif done and owed is None and is_private(source, node):
            owed = node.id
    return (owed, path[-1][1].id) if owed and end in ("end", "no-reply") else None


@settings(max_examples=40, deadline=None)
@given(flows() | flows(together=True))
def test_no_flow_makes_a_rule_crash(steps):
    assert "CC000" not in {finding.rule.id for finding in lint(subject(mention(steps)))}


def hard() -> list[dict[str, Any]]:
    """500 steps: 60 decisions in a row (2^60 walks), and loops inside loops."""
    steps: list[dict[str, Any]] = []
    for n in range(60):
        after = f"j{n}"
        options: dict[str, Any] = {
            "a": {"next": f"a{n}"},
            "b": {"next": f"b{n}"},
            "unknown": {"next": f"b{n}"},
        }
        steps.append(
            {
                "id": f"d{n}",
                "role": "cm",
                "within": "1s",
                "decide": {"en": "?"},
                "options": options,
            }
        )
        for side in "abcefg":
            step: dict[str, Any] = {
                "id": f"{side}{n}",
                "role": "cm",
                "within": f"{n}s",
                "do": [{"en": "Act"}],
            }
            steps.append(step | ({"next": after} if side in "ag" else {}))
        steps.append({"id": after, "role": "cm", "within": "1s", "do": [{"en": "Act"}]})
    for n in range(2):
        again: dict[str, Any] = {"again": {"next": "loop0"}, "unknown": {"next": f"loop{n + 1}"}}
        loop: dict[str, Any] = {
            "id": f"loop{n}",
            "role": "cm",
            "within": "1s",
            "decide": {"en": "?"},
        }
        steps.append(loop | {"options": again, "at-most": {"times": 9, "then": "loop2"}})
    steps.append({"id": "loop2", "role": "cm", "within": "1s", "do": [{"en": "Act"}]})
    steps += [
        {"id": f"t{n}", "role": "cm", "within": "1s", "do": [{"en": "Act"}]} for n in range(15)
    ]
    steps.append({"id": "ack", "role": "cm", "within": "5s", "say": "ack"})
    return [*steps, {"id": "done", "end": {}}]


def test_the_work_grows_with_the_steps_and_not_with_the_walks():
    source = subject(mention(hard()))
    flow = charts(source)[1].flow
    assert flow.start is not None
    assert len(flow.nodes) == 500
    world = next(iter(worlds(source, flow)))
    prices = Prices(source, world.severity, 0)
    question = Question(
        Walker(flow, world), prices, lambda n: is_public(source, n), needs_no_public_word
    )
    outcome = latest(question, Stop(flow.start), Moment(0, ""))
    worst = sum(1 + 5 * n + 1 for n in range(60))  # each time the longer side: b, c, e, f and g
    loops = 9 + 9 + 1 + 15 + 5
    assert outcome.word is not None
    assert outcome.word.seconds == worst + loops
    assert outcome.visited < 500 + 2 * 10 * 10
    begin = time.perf_counter()
    assert [one.rule.id for one in first_reply_budget(source)] == ["CC304"]
    assert time.perf_counter() - begin < 5
