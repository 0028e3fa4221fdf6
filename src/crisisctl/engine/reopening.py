"""Taking a decision back: one Enter too many must not answer a person."""

from collections.abc import Sequence
from dataclasses import dataclass

from crisisctl.engine.desk import require_open
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.steps import StepKind
from crisisctl.words import words

LOOKED_BACK = 100
"""Whoever has gone on for a hundred facts since meant what they chose."""
_BY_ITSELF = (StepKind.TOGETHER, StepKind.RUN, StepKind.END)


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice that may still be taken back, and all that has followed from it."""

    place: Place
    choice: str
    followed: tuple[e.Record, ...]
    waived: bool

    @property
    def left(self) -> tuple[str, ...]:
        """The steps that it has led to."""
        entered = (record.event for record in self.followed)
        return tuple(one.step for one in entered if isinstance(one, e.StepEntered))

    @property
    def called(self) -> tuple[str, ...]:
        """Who was to be called because of it."""
        pages = (record.event for record in self.followed)
        return tuple(page.person for page in pages if isinstance(page, e.Paged))


def last_decision(run: Run, records: Sequence[e.Record], person: str) -> Decision | None:
    """What `person` has decided last, if nothing has followed that can't be undone."""
    for index in range(len(records) - 1, max(len(records) - LOOKED_BACK, 0), -1):
        record, done = records[index], records[index].event
        if record.actor.person != person or not isinstance(done, e.StepDone):
            continue
        place = Place(done.flow, done.step)
        step = run.node(place).step
        if done.choice is None or step is None or step.kind is not StepKind.DECIDE:
            continue
        after = records[index + 1 :]
        followed = tuple(one for one in after if _flow(one.event, run) == place.flow)
        if all(_undone(one.event, run) for one in followed):
            waived = isinstance(records[index - 1].event, e.ClosingWaived)
            return Decision(place, done.choice, followed, waived)
        return None
    return None


def reopen(run: Run, decision: Decision | None) -> list[e.Event]:
    """Stand at the decision again, as if nothing had been chosen: its deadline is the old one."""
    require_open(run)
    if decision is None:
        raise Refused(words("Nothing can be taken back: what was chosen has been acted on."))
    place, mention = decision.place, run.mention_of(decision.place.flow)
    reopened = e.DecisionReopened(
        flow=place.flow,
        step=place.step,
        choice=decision.choice,
        left=decision.left,
        waived=decision.waived,
        reply_due=mention.reply_due if mention and mention.acked_at is None else None,
    )
    due = run.incident.finished[place].due
    return [reopened, e.StepEntered(flow=place.flow, step=place.step, due=due)]


def _flow(event: e.Event, run: Run) -> str | None:
    """The flow that an event belongs to; None for the desk's facts that no step has made."""
    match event:
        case e.AtStep(flow=flow) | e.Paged(flow=flow) | e.AtMention(mention=flow):
            return flow
        case e.AtDraft(draft=draft):
            return run.incident.drafts[draft].place.flow
        case _:
            return None


def _undone(event: e.Event, run: Run) -> bool:
    """Whether a fact is only what the flow made of the choice, and nobody outside knows of it."""
    match event:
        case e.StepEntered() | e.MentionDisposed() | e.MessageDrafted() | e.Paged():
            return True
        case e.StepSkipped(by=by):
            return by != "operator"
        case e.StepDone(flow=flow, step=name):
            step = run.node(Place(flow, name)).step
            return step is not None and step.kind in _BY_ITSELF
        case _:
            return False
