"""Every run of a flow, walked one by one as simply as can be: what lint's walks are judged by."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any

from crisisctl.engine.flow import ExitKind, Flow, Node


@dataclass(frozen=True)
class Now:
    """Where a run stands: how often it was at each step, and what is answered and decided."""

    visits: frozenset[tuple[str, int]]
    values: frozenset[tuple[str, str]]

    def value(self, name: str) -> str:
        return dict(self.values).get(name, "")

    def with_(self, **values: str) -> "Now":
        return replace(self, values=frozenset((dict(self.values) | values).items()))

    def holds(self, condition: Any) -> bool:
        """As `crisisctl.engine.conditions` does, on an incident of one flow."""
        if condition is None:
            return True
        if isinstance(condition, str):
            name = condition.removeprefix("not ")
            return (self.value(name) not in ("", "no")) is not condition.startswith("not ")
        return all(self._matches(self.value(name), one) for name, one in condition.items())

    def _matches(self, value: str, wanted: Any) -> bool:
        allowed = wanted if isinstance(wanted, list) else [wanted]
        return value in allowed or (value == "unknown" and "yes" in allowed)


ANSWERS = ("yes", "no", "unknown")


@dataclass
class Runs:
    """Every run of a flow, walked one by one with values for all that is asked.

    `see(said, node)` says what a run has come to once `node` was done; None ends it there.
    """

    flow: Flow
    see: Callable[[Any, Node], Any]
    late: Callable[[Any, Node, Any], Any] = lambda said, _node, _option: said
    known: dict[Any, set[Any]] = field(default_factory=dict)

    def every(self, said: Any, severity: str) -> set[Any]:
        """What the runs come to, and the last node that each has seen."""
        asked = {
            name for node in self.flow.nodes.values() if node.step for name in node.step.ask or ()
        }
        starts = {"leak": ("", *ANSWERS), "hurt": ("",) if "hurt" in asked else ("", *ANSWERS)}
        found = set()
        for leak, hurt in product(starts["leak"], starts["hurt"]):
            now = Now(frozenset(), frozenset()).with_(leak=leak, hurt=hurt, severity=severity)
            found |= {(end, last) for end, last, _ in self.go(self.flow.start, said, now, "")}
        return found

    def go(self, name: Any, said: Any, now: Now, last: str, until: Any = None) -> set[Any]:
        if name is None or name == until:
            return {(said, last, now if name else None)}
        key = (name, said, now, until)
        if key not in self.known:
            self.known[key] = set(self.at(self.flow.nodes[name], said, now, until))
        return self.known[key]

    def at(self, node: Node, said: Any, now: Now, until: Any) -> Iterator[Any]:
        step = node.step
        visits = dict(now.visits)
        if step is None:
            yield from self.go(node.leads_to(ExitKind.NEXT), said, now, node.id, until)
        elif not now.holds(step.when):
            passed = now.with_(**{node.id: ""})
            yield from self.go(node.leads_to(ExitKind.SKIP), said, passed, node.id, until)
        elif step.at_most and visits.get(node.id, 0) >= step.at_most.times:
            passed = now.with_(**{node.id: ""})
            yield from self.go(node.leads_to(ExitKind.LOOP), said, passed, node.id, until)
        else:
            visits[node.id] = visits.get(node.id, 0) + 1
            there = replace(now, visits=frozenset(visits.items()))
            yield from self.do(node, self.see(said, node), there, until)

    def do(self, node: Node, said: Any, now: Now, until: Any) -> Iterator[Any]:
        step = node.step
        assert step is not None
        if isinstance(said, Over):
            yield said.what, node.id, None
        elif node.has(ExitKind.BRANCH):
            yield from self.fork(node, said, now.with_(**{node.id: "yes"}), until)
        elif step.options is not None:
            for name, option in step.options.items():
                told = self.late(said, node, option)
                if told is not None:
                    decided = now.with_(**{node.id: name})
                    target = node.leads_to(ExitKind.OPTION, name)
                    yield from self.go(target, told, decided, node.id, until)
        else:
            for answered in self.asked(step.ask or (), now.with_(**{node.id: "yes"})):
                yield from self.go(node.leads_to(ExitKind.NEXT), said, answered, node.id, until)

    def asked(self, names: Any, now: Now) -> list[Now]:
        cases = [now]
        for name in names:
            cases = [
                one
                for case in cases
                for one in (
                    [case]
                    if case.value(name)
                    else [case.with_(**{name: answer}) for answer in ANSWERS]
                )
            ]
        return cases

    def fork(self, node: Node, said: Any, now: Now, until: Any) -> Iterator[Any]:
        join = f"{node.id}.join"
        begins = [x.target for x in node.exits if x.kind is ExitKind.BRANCH]
        for came in product(*(self.go(begin, said, now, node.id, join) for begin in begins)):
            words = [end for end, _, there in came if there is None]
            if words:
                yield min(words), node.id, None  # the first word of any branch
            else:
                values = {k: v for _, _, there in came for k, v in there.values - now.values}
                latest_said = max(end for end, _, _ in came)
                yield from self.go(join, latest_said, now.with_(**values), node.id, until)


@dataclass(frozen=True)
class Over:
    """The run is over for what is looked at."""

    what: Any
