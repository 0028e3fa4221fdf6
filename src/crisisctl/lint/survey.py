"""Finding the facts of a flow: what its `when`s ask, and which steps answer."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from crisisctl.engine.flow import JOIN, ExitKind, Flow, Node
from crisisctl.lint.facts import UNSET, Facts, How, Test, Values
from crisisctl.lint.graph import edges, reached, reverse
from crisisctl.lint.speech import message_of
from crisisctl.lint.subject import Subject
from crisisctl.model.conditions import DOUBT, NO_VALUES, as_answer
from crisisctl.model.playbook import Input, InputType
from crisisctl.model.steps import Step
from crisisctl.model.waits import MetricBelow
from crisisctl.playbooks.inputs import names_in

OTHER = "\0"
"""Any answer that no `when` names: no file can hold this character."""
_ANSWERS = {
    InputType.YES_NO: {"yes", "no"},
    InputType.YES_NO_UNKNOWN: {"yes", "no", DOUBT},
}
DONE = {"yes", "sent", "failed", "opened", "reached", "no-answer", "refused", "impossible"}
"""What the engine says of a step that is done and was no decision."""
FIXED = frozenset({"severity", "channel"})
"""Facts of which each value is a world."""
Line = tuple[str, Callable[[str], bool]]


def facts_of(subject: Subject, flow: Flow, *, of_mention: bool) -> Facts:
    """The facts that the `when`s of a flow ask for.

    An input that no step of this flow asks for was answered before, once and for all; one that is
    asked for here is empty until then, unless others may have answered it: the desk, or another
    mention. What a branch of a `together` says to another may be heard in time or not.
    """
    asking = [node for node in flow.nodes.values() if node.step is not None and node.step.when]
    return _Survey(subject, flow, of_mention).facts(asking) if asking else Facts()


@dataclass(slots=True)
class _Survey:
    subject: Subject
    flow: Flow
    of_mention: bool
    every: dict[str, set[str]] = field(default_factory=dict)
    _inputs: dict[str, Input] = field(default_factory=dict)

    def facts(self, asking: list[Node]) -> Facts:
        for playbook in self.subject.plan.playbooks.values():
            self._inputs |= playbook.inputs
        lines = {node.id: list(self._lines(node)) for node in asking}
        kinds = self._told_apart(lines)
        every = {fact: frozenset(kinds[fact].values()) for fact in kinds}
        tests = {
            node: tuple(Test(fact, _allowed(kinds[fact], holds)) for fact, holds in found)
            for node, found in lines.items()
        }
        decided = {
            fact: self._decided(fact, kinds[fact]) for fact in every if fact in self.flow.nodes
        }
        asked = self._asked(every.keys())
        start = {fact: self._start(fact, every, asked) for fact in every}
        inside = inside_forks(self.flow)
        writes = {name: set(found) for name, found in asked.items()}
        for name in decided:
            writes.setdefault(name, set()).add(name)
        return Facts(
            start=start,
            every=every,
            tests=tests,
            decided=decided,
            asked=asked,
            live=self._live(tests, decided),
            forked={join: _of(names, writes) for join, names in inside.items()},
            settled=_settled(tests, inside),
            loose=self._loose(tests, writes),
        )

    def _lines(self, node: Node) -> Iterator[Line]:
        condition: Any = node.step.when if node.step is not None else None
        if isinstance(condition, str):
            name = condition.removeprefix("not ").strip()
            wanted = not condition.startswith("not ")
            yield self._fact(node, name, ()), lambda value: (value not in NO_VALUES) is wanted
            return
        for name, one in condition.items():
            listed = one if isinstance(one, list | tuple) else [one]
            allowed = {as_answer(item) for item in listed}
            yield self._fact(node, name, allowed), _one_of(allowed)

    def _fact(self, node: Node, name: str, named: Any) -> str:  # noqa: ANN401 - texts
        fact, values = self._whose(node, name)
        self.every.setdefault(fact, set()).update(values)
        if OTHER in values:
            self.every[fact].update(named)
        return fact

    def _whose(self, node: Node, name: str) -> tuple[str, set[str]]:
        if name == "severity":
            return name, set(self.subject.playbook.severities)
        if self.of_mention and name == "channel":
            return name, set(self.subject.plan.team.channels)
        if self.of_mention and name == "language":
            return name, {*self.subject.playbook.languages, OTHER}
        if name in self._inputs:
            answers = _ANSWERS.get(self._inputs[name].type, {"no", OTHER})
            return f"inputs.{name}", {UNSET, *answers}
        scoped = node.id[: node.id.rfind("/") + 1] + name
        if scoped in self.flow.nodes:
            return scoped, {UNSET, *_choices(self.flow.nodes[scoped])}
        return f"desk.{scoped}", {UNSET, "no", OTHER}

    def _told_apart(self, lines: Mapping[str, list[Line]]) -> dict[str, dict[str, str]]:
        """One value for all that no line tells from it, and that are as empty."""
        asked: dict[str, list[Callable[[str], bool]]] = {fact: [] for fact in self.every}
        for found in lines.values():
            for fact, holds in found:
                asked[fact].append(holds)
        kinds: dict[str, dict[str, str]] = {}
        for fact, values in self.every.items():
            if fact in FIXED:
                kinds[fact] = {value: value for value in values}
                continue
            first: dict[tuple[bool, ...], str] = {}
            kinds[fact] = {
                value: first.setdefault(
                    (value == UNSET, *(holds(value) for holds in asked[fact])), value
                )
                for value in sorted(values)
            }
        return kinds

    def _decided(self, node: str, kinds: Mapping[str, str]) -> dict[str, Values]:
        step = self.flow.nodes[node].step
        if step is not None and step.options is not None:
            return {label: frozenset({kinds[label]}) for label in step.options}
        return {"": frozenset(kinds.values()) - {UNSET}}

    def _asked(self, facts: Any) -> dict[str, dict[str, How]]:  # noqa: ANN401 - a set of names
        names = [fact.partition(".")[2] for fact in facts if fact.startswith("inputs.")]
        found = {
            node.id: dict(self._asks(node, node.step, names))
            for node in self.flow.nodes.values()
            if node.step is not None and names
        }
        return {node: asked for node, asked in found.items() if asked}

    def _asks(self, node: Node, step: Step, names: list[str]) -> Iterator[tuple[str, How]]:
        needed = set(step.needs)
        if (said := message_of(self.subject, node)) is not None:
            needed |= names_in(said)
        until = step.wait.until if step.wait is not None else None
        if until is not None and not isinstance(until, MetricBelow):
            text = until.removeprefix("not ").strip() if isinstance(until, str) else None
            needed |= {text} if text is not None else set(until)
        for name in names:
            anew = self._inputs[name].per == "message"
            if name in (step.ask or ()):
                yield f"inputs.{name}", How.ASKED
            elif name in needed:
                yield f"inputs.{name}", How.ANEW if anew else How.TOLD

    def _start(
        self, fact: str, every: Mapping[str, Values], asked: Mapping[str, Mapping[str, How]]
    ) -> Values:
        if fact in self.flow.nodes:
            return frozenset({UNSET})
        if not any(fact in found for found in asked.values()):
            return every[fact]
        shared = self._inputs[fact.partition(".")[2]].per == "incident" and self.of_mention
        return every[fact] if shared else frozenset({UNSET})

    def _live(
        self, tests: Mapping[str, tuple[Test, ...]], decided: Mapping[str, object]
    ) -> dict[str, frozenset[str]]:
        """What may still be asked, found backwards from where it is asked."""
        asks = {node: {test.fact for test in found} for node, found in tests.items()}
        live: dict[str, set[str]] = {name: set() for name in self.flow.nodes}
        back = reverse(edges(self.flow))
        for node, facts in asks.items():
            for fact in facts:
                todo = [node]
                while todo:
                    name = todo.pop()
                    if fact not in live[name]:
                        live[name].add(fact)
                        todo += [one for one in back[name] if one != fact or fact not in decided]
        return {name: frozenset(found) for name, found in live.items() if found}

    def _loose(
        self, tests: Mapping[str, tuple[Test, ...]], writes: Mapping[str, set[str]]
    ) -> frozenset[str]:
        """Facts that one branch writes and another one asks."""
        asks = {node: {test.fact for test in found} for node, found in tests.items()}
        return frozenset(
            fact
            for branches in inside_forks(self.flow).values()
            for one in branches
            for other in branches
            if one is not other
            for fact in _in(one, writes) & _in(other, asks)
        )


def inside_forks(flow: Flow) -> dict[str, list[set[str]]]:
    """By join, the nodes of each of its branches."""
    graph = edges(flow)
    found = {}
    for node in flow.nodes.values():
        if node.has(ExitKind.BRANCH):
            join = node.id + JOIN
            cut = {**graph, join: ()}
            begins = [x.target for x in node.exits if x.kind is ExitKind.BRANCH and x.target]
            found[join] = [reached(cut, [begin]) - {join} for begin in begins]
    return found


def _one_of(allowed: set[str]) -> Callable[[str], bool]:
    return lambda value: value in allowed or (value == DOUBT and "yes" in allowed)


def _allowed(kinds: Mapping[str, str], holds: Callable[[str], bool]) -> Values:
    return frozenset(kind for value, kind in kinds.items() if holds(value))


def _choices(node: Node) -> set[str]:
    options = node.step.options if node.step is not None else None
    return set(options) if options is not None else DONE


def _in(names: set[str], found: Mapping[str, set[str]]) -> set[str]:
    return {fact for name in names for fact in found.get(name, ())}


def _of(branches: list[set[str]], found: Mapping[str, set[str]]) -> frozenset[str]:
    return frozenset(fact for names in branches for fact in _in(names, found))


def _settled(
    tests: Mapping[str, tuple[Test, ...]], inside: Mapping[str, list[set[str]]]
) -> frozenset[str]:
    """Facts asked inside a `together`, and at another step as well."""
    within = {name for branches in inside.values() for names in branches for name in names}
    asks = {node: {test.fact for test in found} for node, found in tests.items()}
    return frozenset(
        fact for fact in _in(within, asks) if sum(fact in facts for facts in asks.values()) > 1
    )
