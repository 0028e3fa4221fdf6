"""Every run of a small flow, branches in any order: slow, and as simple as it can be."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

from crisisctl.engine.flow import JOIN, ExitKind, Flow, Node

ANSWERS = ("", "yes", "no", "unknown")
Step = dict[str, Any]


@dataclass(frozen=True)
class Now:
    """Where a run stands: its tokens, how often it was where, what is known, how often due."""

    tokens: tuple[str, ...]
    leak: str
    visits: frozenset[tuple[str, int]] = frozenset()
    decided: frozenset[tuple[str, str]] = frozenset()
    times: int = 0

    def moved(self, token: str, *to: str | None, **news: Any) -> "Now":
        rest = list(self.tokens)
        rest.remove(token)
        return replace(self, tokens=tuple(sorted([*rest, *filter(None, to)])), **news)

    def holds(self, when: Any) -> bool:
        if when is None:
            return True
        if isinstance(when, str):
            return (self.leak not in ("", "no")) is not when.startswith("not ")
        known = dict(self.decided)
        return all(known.get(name) in wanted for name, wanted in when.items())


@dataclass
class Interleaved:
    """The steps at which something is due for the `nth` time in a run that nobody prepared."""

    flow: Flow
    kept: Callable[[Node], bool]
    due: Callable[[Node], int]
    nth: int
    early: set[str] = field(default_factory=set)

    def every(self) -> set[str]:
        start = self.flow.start
        assert start is not None
        todo, seen = [Now((start,), leak) for leak in ANSWERS], set[Now]()
        while todo:
            now = todo.pop()
            if now not in seen:
                seen.add(now)
                for token in set(now.tokens):
                    todo += self.step(now, self.flow.nodes[token])
        return self.early

    def step(self, now: Now, node: Node) -> list[Now]:
        if node.id.endswith(JOIN):
            if now.tokens.count(node.id) < node.branches:
                return []
            for _ in range(node.branches - 1):
                now = now.moved(node.id)
            return [now.moved(node.id, node.exits[0].target)]
        assert node.step is not None
        if not now.holds(node.step.when):
            return [now.moved(node.id, node.leads_to(ExitKind.SKIP))]
        been = dict(now.visits).get(node.id, 0)
        if node.step.at_most and been >= node.step.at_most.times:
            return [now.moved(node.id, node.leads_to(ExitKind.LOOP))]
        if node.step.at_most:
            others = {pair for pair in now.visits if pair[0] != node.id}
            now = replace(now, visits=frozenset(others | {(node.id, been + 1)}))
        return self.done(now, node)

    def done(self, now: Now, node: Node) -> list[Now]:
        due = self.due(node)
        now = replace(now, times=min(now.times + due, self.nth))
        if due and now.times == self.nth:
            self.early.add(node.id)
        if self.kept(node):
            return []
        options = [x for x in node.exits if x.kind is ExitKind.OPTION]
        if options:
            others = {pair for pair in now.decided if pair[0] != node.id}
            return [
                now.moved(node.id, x.target, decided=frozenset(others | {(node.id, x.label)}))
                for x in options
            ]
        branches = [x.target for x in node.exits if x.kind is ExitKind.BRANCH]
        if branches:
            return [now.moved(node.id, *branches)]
        kinds = (ExitKind.NEXT, ExitKind.TIMEOUT)
        return [now.moved(node.id, x.target) for x in node.exits if x.kind in kinds]


@st.composite
def flows(draw: Any, *, kept: Step, due: Step, times_out: bool = False) -> list[Step]:
    """Small flows of the two steps, of plain ones and decisions, with loops that are bounded."""
    names = [f"s{n}" for n in range(draw(st.integers(2, 5)))]
    steps = []
    for name in names:
        kind = draw(st.integers(0, 5))
        if kind == 0:
            step = _decision(draw, name, names)
        elif kind == 1:
            branches = {b: _branch(draw, f"{name}{b}", kept, due) for b in "xy"}
            step = {"id": name, "together": branches}
        else:
            step = _simple(draw, name, kept, due)
            if times_out and draw(st.integers(0, 3)) == 0 and "say" in step:
                step["no-reply-after"] = {"1h": draw(st.sampled_from([*names, "done"]))}
                step["at-most"] = {"times": draw(st.integers(1, 2)), "then": "done"}
        steps.append(step | _when(draw, names))
    return [*steps, {"id": "done", "end": {"hot-wash": "72h", "review": "5bd"}}]


def _decision(draw: Any, name: str, names: list[str]) -> Step:
    target = st.sampled_from([*names, "done"])
    return {
        "id": name,
        "role": "cm",
        "within": "5m",
        "decide": {"en": "?"},
        "options": {key: {"next": draw(target)} for key in ("a", "b", "unknown")},
        "at-most": {"times": draw(st.integers(1, 2)), "then": "done"},
    }


def _branch(draw: Any, name: str, kept: Step, due: Step) -> list[Step]:
    many = range(draw(st.integers(1, 2)))
    return [_simple(draw, f"{name}{n}", kept, due) | _when(draw, []) for n in many]


def _simple(draw: Any, name: str, kept: Step, due: Step) -> Step:
    what: Step = draw(st.sampled_from([kept, due, {"do": [{"en": "Act"}]}]))
    step: Step = {"id": name, "role": "cm", "within": "5m"}
    return step | deepcopy(what)  # YAML would share it


def _when(draw: Any, names: list[str]) -> Step:
    kind = draw(st.integers(0, 7))
    if kind == 0:
        return {"when": draw(st.sampled_from(["leak", "not leak"]))}
    if kind == 1 and names:
        return {"when": {draw(st.sampled_from(names)): draw(st.sampled_from([["a"], ["a", "b"]]))}}
    return {}
