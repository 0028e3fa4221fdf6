"""Every run of a small flow, walked by the engine itself: each choice, each answer, any order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import product
from typing import Any

from crisisctl.engine.desk import NewMention, declare, take_in
from crisisctl.engine.flow import ExitKind, Flow, Node
from crisisctl.engine.moves import Move
from crisisctl.engine.run import Run, open_run
from crisisctl.lint.subject import Subject
from crisisctl.model import events as e
from crisisctl.model.incident import Incident, Place

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
MENTION = NewMention("x", "@ana", "?", "https://x.com/1", "en", NOW)
ANSWERS = ("yes", "no", "unknown")
See = Callable[[Any, Node, str], Any]


@dataclass
class EngineRuns:
    """What all runs come to; `see(said, node, choice)` says it once `node` was done.

    `asked` are inputs that were answered, or not, before the flow begins. `ends` has what was said
    at the end, and the last step; `ahead` has the graph of all states.
    """

    source: Subject
    of_mention: bool
    see: See = lambda said, _node, _choice: said
    asked: Sequence[str] = ()
    ends: set[tuple[Any, str]] = field(default_factory=set)
    ahead: dict[Any, set[Any]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return "m1" if self.of_mention else e.DESK

    @property
    def flow(self) -> Flow:
        run = open_run(self.source.plan, Incident(id="main-1"))
        return run.each_mention if self.of_mention else run.desk

    def every(self, said: Any, severity: str) -> None:
        """Walk all runs at one severity."""
        todo = []
        for answers in product(("", *ANSWERS), repeat=len(self.asked)):
            given = {name: value for name, value in zip(self.asked, answers, strict=True) if value}
            todo.append(self.begin(said, severity, given))
        while todo:
            run, told = todo.pop()
            key = self.key(run, told)
            if key not in self.ahead:
                following = list(self.on(run, told))
                self.ahead[key] = {self.key(*one) for one in following}
                todo += following

    def begin(self, said: Any, severity: str, given: dict[str, str]) -> tuple[Run, Any]:
        run = open_run(self.source.plan, Incident(id="main-1"))
        run = happen(run, [e.InputAnswered(name=x, value=value) for x, value in given.items()])
        events = declare(run, NOW, severity)
        run = happen(run, events)
        if self.of_mention:
            events = take_in(run, NOW, MENTION)
            run = happen(run, events)
        return run, self.told(run, said, events)

    def told(self, run: Run, said: Any, events: Sequence[e.Event]) -> Any:
        last = ""
        for event in events:
            if isinstance(event, e.StepDone) and event.flow == self.name:
                node = run.node(Place(self.name, event.step))
                said, last = self.see(said, node, event.choice or ""), event.step
            if isinstance(event, e.StepSkipped):
                last = event.step
        if not self.standing(run):
            self.ends.add((said, last))
        return said

    def standing(self, run: Run) -> list[Place]:
        return [place for place in run.incident.tokens if place.flow == self.name]

    def on(self, run: Run, said: Any) -> Iterator[tuple[Run, Any]]:
        for place in self.standing(run):
            for events, after in self.moves(run, place):
                yield after, self.told(after, said, events)

    def moves(self, run: Run, place: Place) -> Iterator[tuple[list[e.Event], Run]]:
        node = run.node(place)
        assert node.step is not None
        for exit_ in node.exits:
            if exit_.kind not in (ExitKind.NEXT, ExitKind.OPTION, ExitKind.TIMEOUT):
                continue
            for answers in self.answers(run, place, node):
                move = Move(run, NOW)
                for name, value in answers.items():
                    move.emit(e.InputAnswered(name=name, mention=self.scope(name), value=value))
                choice = exit_.label or None
                move.emit(e.StepDone(flow=place.flow, step=place.step, choice=choice))
                option = (node.step.options or {}).get(exit_.label)
                if option is None or option.no_reply is None:
                    move.leave(place, exit_.kind, exit_.label)
                yield move.events, move.run

    def answers(self, run: Run, place: Place, node: Node) -> Iterator[dict[str, str]]:
        known = run.incident.answers
        asked = node.step.ask if node.step is not None else None
        open_ = [x for x in asked or () if not known.keys() & {("", x), (place.flow, x)}]
        for values in product(ANSWERS, repeat=len(open_)):
            yield dict(zip(open_, values, strict=True))

    def scope(self, name: str) -> str:
        shared = self.source.playbook.inputs[name].per == "incident"
        return "" if shared or not self.of_mention else self.name

    def key(self, run: Run, said: Any) -> Any:
        """All of a state that what follows depends on."""
        now = run.incident
        counted = [
            (place.step, count)
            for place, count in now.visits.items()
            if (step := run.node(place).step) is not None and step.at_most is not None
        ]
        decided = [(x.step, one.choice, one.skipped) for x, one in now.finished.items()]
        return (
            frozenset(place.step for place in self.standing(run)),
            frozenset(counted),
            frozenset(decided),
            frozenset(now.answers.items()),
            frozenset((place.step, count) for place, count in now.arrivals.items()),
            now.severity,
            said,
        )


def happen(run: Run, events: Sequence[e.Event]) -> Run:
    """The run once events have happened."""
    first = run.incident.seq + 1
    return run.after(
        [
            e.Record(seq=seq, at=NOW, actor=e.Actor(), event=event)
            for seq, event in enumerate(events, start=first)
        ]
    )
