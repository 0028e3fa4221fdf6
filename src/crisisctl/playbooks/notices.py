"""Which clock a notice meets: one that the playbook has, and never all of several."""

from collections.abc import Iterator, Mapping

from crisisctl.model.playbook import Clock
from crisisctl.model.steps import Effect, Step
from crisisctl.playbooks.holes import Hole, unknown
from crisisctl.playbooks.keys import Loc
from crisisctl.words import words


def notices(step: Step, loc: Loc, clocks: Mapping[str, Clock]) -> Iterator[Hole]:
    """The notices of an action card that meet no clock, or do not say which of several."""
    for number, action in enumerate(step.do or ()):
        here = (*loc, "do", number)
        if action.clock is not None:
            yield from unknown((*here, "clock"), words("clock"), [action.clock], clocks)
        elif action.effect is Effect.LEGAL_NOTIFIED and len(clocks) > 1:
            message = words("This playbook has several clocks: which one does this notice meet?")
            advice = words("Name it beside the effect: `clock: {name}`.", name=next(iter(clocks)))
            yield Hole((*here, "effect"), message, advice)
