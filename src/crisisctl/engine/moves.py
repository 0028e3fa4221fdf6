"""How a flow goes on: what entering a node makes happen, until somebody has something to do."""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from crisisctl.engine.conditions import holds
from crisisctl.engine.deadlines import due_at, first_update, leaves_at
from crisisctl.engine.flow import ExitKind, Node
from crisisctl.engine.fold import apply, own_copy
from crisisctl.engine.pages import next_page
from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.incident import Place, Token
from crisisctl.model.steps import StepKind


class Move:
    """One command at work: the events it has made, and the run as they leave it.

    Works on a copy of its own, so that what it decides next sees what it decided before.
    """

    def __init__(self, run: Run, now: datetime) -> None:
        self.run = replace(run, incident=own_copy(run.incident))
        self.now = now
        self.events: list[e.Event] = []

    def emit(self, event: e.Event) -> None:
        """Add a fact."""
        self.events.append(event)
        seq = self.run.incident.seq + 1
        apply(
            self.run.incident,
            e.Record.model_construct(seq=seq, at=self.now, actor=e.Actor(), event=event),
        )

    def enter(self, flow: str, node_id: str | None, branch: str = "") -> None:
        """Go to a node and on through every node that asks nothing of anybody."""
        if node_id is None:
            return
        place = Place(flow, node_id)
        node = self.run.node(place)
        if node.step is None:
            self._join(place, node, branch)
        elif node.step.when is not None and not holds(node.step.when, self.run, flow):
            self._pass_by(place, "condition", ExitKind.NEXT)
        elif node.step.at_most is not None and self._visits(place) >= node.step.at_most.times:
            self._pass_by(place, "loop", ExitKind.LOOP)
        else:
            self._arrive(place, node)

    def leave(self, place: Place, way: ExitKind = ExitKind.NEXT, label: str = "") -> None:
        """Go on from a step that is done."""
        self.enter(place.flow, self.run.node(place).leads_to(way, label), place.step)

    def finish(self, place: Place, choice: str | None = None) -> None:
        """Mark a step done and go on to the next."""
        self.emit(e.StepDone(flow=place.flow, step=place.step, choice=choice))
        self.leave(place)

    def token(self, place: Place) -> Token:
        """The token at `place`, as it is after what was emitted."""
        return self.run.incident.tokens[place]

    def _visits(self, place: Place) -> int:
        return self.run.incident.visits.get(place, 0)

    def _pass_by(self, place: Place, why: Literal["condition", "loop"], way: ExitKind) -> None:
        self.emit(e.StepSkipped(flow=place.flow, step=place.step, by=why))
        target = next(x.target for x in self.run.node(place).exits if x.kind is way)
        self.enter(place.flow, target, place.step)

    def _join(self, place: Place, node: Node, branch: str) -> None:
        self.emit(e.StepJoined(flow=place.flow, step=place.step, branch=branch))
        if self.run.incident.arrivals[place] >= node.branches:
            self.finish(place)

    def _arrive(self, place: Place, node: Node) -> None:
        step = node.step
        assert step is not None
        self.emit(
            e.StepEntered(
                flow=place.flow,
                step=place.step,
                due=due_at(self.run, place, step, self.now),
                leaves_at=leaves_at(step, self.now),
                update_at=first_update(self.run, step, self.now),
            )
        )
        match step.kind:
            case StepKind.TOGETHER:
                self._fork(place, node)
            case StepKind.RUN:
                self.finish(place)
            case StepKind.END:
                self._end(place, node)
            case StepKind.ESCALATE:
                self._call_first(place)
            case _:
                pass  # the others wait for somebody

    def _fork(self, place: Place, node: Node) -> None:
        self.emit(e.StepDone(flow=place.flow, step=place.step))
        for exit_ in node.exits:
            if exit_.kind is ExitKind.BRANCH:
                self.enter(place.flow, exit_.target, place.step)

    def _call_first(self, place: Place) -> None:
        page = next_page(self.run, place, self.now)
        if page is not None:
            self.emit(page)

    def _end(self, place: Place, node: Node) -> None:
        end = node.step.end if node.step is not None else None
        self.emit(e.StepDone(flow=place.flow, step=place.step))
        if node.leads_to(ExitKind.NEXT) is not None:
            self.leave(place)
        elif place.flow != e.DESK:
            self._dispose(place.flow)
        elif end is not None:
            hot_wash = end.hot_wash.after(self.now) if end.hot_wash else None
            review = end.review.after(self.now) if end.review else None
            self.emit(e.StandDown(hot_wash_due=hot_wash, review_due=review))

    def _dispose(self, flow: str) -> None:
        if self.run.incident.mentions[flow].acked_at is not None:
            self.emit(e.MentionDisposed(mention=flow))
