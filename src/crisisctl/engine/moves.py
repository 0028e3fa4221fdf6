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
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.steps import Step, StepKind
from crisisctl.words import words

MOST_TURNS = 200
"""More often than this no step is entered in one go: a loop takes a hundred turns at most."""
Way = tuple[str | None, str]
"""A node to go to, and the step that leads there."""


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
            e.Record(seq=seq, at=self.now, actor=e.Actor(), event=event),
        )

    def enter(self, flow: str, node_id: str | None, branch: str = "") -> None:
        """Go to a node and on through every node that asks nothing of anybody.

        Raises `Refused` where the way goes round in circles (lint: CC302).
        """
        ahead: list[Way] = [(node_id, branch)]
        for _ in range(MOST_TURNS * (len(self.run.flow_of(flow).nodes) + 1)):
            if not ahead:
                return
            target, came_from = ahead.pop()
            if target is not None:
                ahead += reversed(self._through(Place(flow, target), came_from))
            elif flow != e.DESK:
                self._dispose(flow)
        raise Refused(words("{step} goes round in circles.", step=node_id))

    def _through(self, place: Place, branch: str) -> list[Way]:
        """Where a flow goes on from the node at `place`; nowhere, if somebody has to act."""
        node = self.run.node(place)
        if node.step is None:
            return self._join(place, node, branch)
        if node.step.when is not None and not holds(node.step.when, self.run, place):
            return self._pass_by(place, "condition", ExitKind.SKIP)
        if node.step.at_most is not None and self._visits(place) >= node.step.at_most.times:
            return self._pass_by(place, "loop", ExitKind.LOOP)
        return self._arrive(place, node, node.step)

    def leave(self, place: Place, way: ExitKind = ExitKind.NEXT, label: str = "") -> None:
        """Go on from a step that is done."""
        self.enter(place.flow, self.run.node(place).leads_to(way, label), place.step)

    def finish(self, place: Place, choice: str | None = None) -> None:
        """Mark a step done and go on to the next."""
        self.emit(e.StepDone(flow=place.flow, step=place.step, choice=choice))
        self.leave(place)

    def _visits(self, place: Place) -> int:
        return self.run.incident.visits.get(place, 0)

    def _pass_by(
        self, place: Place, why: Literal["condition", "loop"], way: ExitKind
    ) -> list[Way]:
        self.emit(e.StepSkipped(flow=place.flow, step=place.step, by=why))
        return [(self.run.node(place).leads_to(way), place.step)]

    def _join(self, place: Place, node: Node, branch: str) -> list[Way]:
        self.emit(e.StepJoined(flow=place.flow, step=place.step, branch=branch))
        if self.run.incident.arrivals[place] < node.branches:
            return []
        return self._done(place)

    def _done(self, place: Place) -> list[Way]:
        self.emit(e.StepDone(flow=place.flow, step=place.step))
        return [(self.run.node(place).leads_to(ExitKind.NEXT), place.step)]

    def _arrive(self, place: Place, node: Node, step: Step) -> list[Way]:
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
                return self._fork(place, node)
            case StepKind.RUN:
                return self._done(place)
            case StepKind.END:
                return self._end(place, node, step)
            case StepKind.ESCALATE:
                return self._call_first(place)
            case _:
                return []  # somebody has to act

    def _fork(self, place: Place, node: Node) -> list[Way]:
        self.emit(e.StepDone(flow=place.flow, step=place.step))
        return [(x.target, place.step) for x in node.exits if x.kind is ExitKind.BRANCH]

    def _call_first(self, place: Place) -> list[Way]:
        page = next_page(self.run, place, self.now)
        if page is not None:
            self.emit(page)
        return []

    def _end(self, place: Place, node: Node, step: Step) -> list[Way]:
        ways = self._done(place)
        last = node.leads_to(ExitKind.NEXT) is None and place.flow == e.DESK
        if last and step.end is not None:
            hot_wash = step.end.hot_wash.after(self.now) if step.end.hot_wash else None
            review = step.end.review.after(self.now) if step.end.review else None
            self.emit(e.StandDown(hot_wash_due=hot_wash, review_due=review))
        return ways

    def _dispose(self, flow: str) -> None:
        """A mention's flow is over; without a reply the mention stays open all the same."""
        if self.run.incident.mentions[flow].acked_at is not None:
            self.emit(e.MentionDisposed(mention=flow))
