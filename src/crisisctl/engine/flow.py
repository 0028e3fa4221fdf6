"""The step graph, explicit: a playbook's flow with every called playbook laid out in it.

A node's id is the step's id; inside a call it carries the caller's before a slash, and the end of
a `together` is a node of its own, `<step>.join`. What the engine walks, lint judges.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from crisisctl.errors import PlaybookError
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Step, StepKind
from crisisctl.words import words

JOIN = ".join"
MAX_NODES = 20_000
"""Calls multiply: ten files that each call the next one four times lay out a million steps."""


class ExitKind(StrEnum):
    """Why a flow leaves a node by this way."""

    NEXT = "next"
    OPTION = "option"
    BRANCH = "branch"
    TIMEOUT = "timeout"
    LOOP = "loop"
    SKIP = "skip"


class Exit(NamedTuple):
    """A way out of a node; no `target` means that the flow is over."""

    kind: ExitKind
    target: str | None
    label: str = ""


class Node(NamedTuple):
    """A step in its place; a join has no step of its own, and waits for so many `branches`.

    `loc` is the path of keys to the step in the file of its playbook; to its fork for a join.
    """

    id: str
    playbook: str
    step: Step | None
    exits: tuple[Exit, ...]
    branches: int = 0
    loc: tuple[str | int, ...] = ()

    def leads_to(self, kind: ExitKind, label: str = "") -> str | None:
        """Where the exit of this kind and label goes."""
        return next(e.target for e in self.exits if e.kind is kind and e.label == label)

    def has(self, kind: ExitKind) -> bool:
        """Whether there is such a way out."""
        return any(e.kind is kind for e in self.exits)


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """Nodes by id, in the order of the file, and where to begin (nowhere, if there are none).

    It is itself and no other, so that what is worked out of it can be kept.
    """

    start: str | None
    nodes: Mapping[str, Node]


@dataclass(frozen=True, slots=True)
class _Scope:
    """Where a list of steps stands: its path of keys, what goes before its ids, what follows."""

    playbook: Playbook
    loc: tuple[str | int, ...]
    prefix: str
    after: str | None


@dataclass(slots=True)
class _Layout:
    playbooks: Mapping[str, Playbook]
    of_mention: bool
    nodes: dict[str, Node] = field(default_factory=dict)

    def lay(self, steps: tuple[Step, ...], scope: _Scope) -> str | None:
        """Place `steps` and return where they begin, or what follows if there are none."""
        ids = [scope.prefix + step.id for step in steps]
        followings = [*ids, scope.after][1:]
        for number, (step, following) in enumerate(zip(steps, followings, strict=True)):
            here = Node(ids[number], scope.playbook.id, step, (), loc=(*scope.loc, number))
            self.place(step, here, following, scope)
        return ids[0] if ids else scope.after

    def place(self, step: Step, node: Node, following: str | None, scope: _Scope) -> None:
        if len(self.nodes) >= MAX_NODES:
            raise PlaybookError(
                words(
                    "{playbook} and what it calls come to more than {count} steps.",
                    playbook=scope.playbook.id,
                    count=MAX_NODES,
                )
            )
        self.nodes[node.id] = node  # keeps the file's order
        after = self.target(step.next, scope) or following
        exits: tuple[Exit, ...]
        match step.kind:
            case StepKind.TOGETHER:
                exits = self.fork(step, node, after, scope)
            case StepKind.RUN:
                exits = (Exit(ExitKind.NEXT, self.call(step.run, f"{node.id}/", after)),)
            case StepKind.DECIDE:
                exits = self.options(step, node.id, after, scope)
            case StepKind.END:
                exits = (Exit(ExitKind.NEXT, scope.after),)
            case _:
                exits = (Exit(ExitKind.NEXT, after), *self.timeout(step, scope))
        if step.at_most is not None:
            exits += (Exit(ExitKind.LOOP, self.target(step.at_most.then, scope)),)
        if step.when is not None:
            exits += (Exit(ExitKind.SKIP, after),)
        self.nodes[node.id] = node._replace(exits=exits)

    def fork(self, step: Step, node: Node, after: str | None, scope: _Scope) -> tuple[Exit, ...]:
        join = node.id + JOIN
        branches = step.together or {}
        exits = []
        for name, steps in branches.items():
            inner = _Scope(scope.playbook, (*node.loc, "together", name), scope.prefix, join)
            exits.append(Exit(ExitKind.BRANCH, self.lay(steps, inner), name))
        done = (Exit(ExitKind.NEXT, after),)
        self.nodes[join] = Node(join, node.playbook, None, done, len(branches), node.loc)
        return tuple(exits)

    def options(
        self, step: Step, node_id: str, after: str | None, scope: _Scope
    ) -> tuple[Exit, ...]:
        exits = []
        for name, option in (step.options or {}).items():
            then = self.target(option.next, scope) or after
            if option.no_reply is not None:
                then = None
            elif option.run is not None:
                then = self.call(option.run, f"{node_id}.{name}/", then)
            exits.append(Exit(ExitKind.OPTION, then, name))
        return tuple(exits)

    def call(self, name: str | None, prefix: str, after: str | None) -> str | None:
        playbook = self.playbooks[name or ""]
        key = "each-mention" if self.of_mention else "steps"
        steps = playbook.each_mention if self.of_mention else playbook.steps
        return self.lay(steps, _Scope(playbook, (key,), prefix, after))

    def timeout(self, step: Step, scope: _Scope) -> tuple[Exit, ...]:
        if step.no_reply_after:
            back = next(iter(step.no_reply_after.values()))
            return (Exit(ExitKind.TIMEOUT, self.target(back, scope)),)
        if step.escalate is not None and step.escalate.on_timeout:
            return (Exit(ExitKind.TIMEOUT, self.target(step.escalate.on_timeout, scope)),)
        return ()

    def target(self, step_id: str | None, scope: _Scope) -> str | None:
        return scope.prefix + step_id if step_id else None


def lay_out(playbooks: Mapping[str, Playbook], name: str, *, of_mention: bool) -> Flow:
    """The desk's flow of playbook `name`, or the one that each mention walks.

    Expects what the loader has checked: targets exist, and no playbook calls itself. Raises
    `PlaybookError` past `MAX_NODES`.
    """
    layout = _Layout(playbooks, of_mention)
    start = layout.call(name, "", None)
    return Flow(start, layout.nodes)
