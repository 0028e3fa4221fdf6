"""A run: the plan it carries, its two flows, and where its events have brought it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crisisctl.engine.flow import Flow, Node, lay_out
from crisisctl.engine.fold import fold
from crisisctl.model.durations import Duration, SeverityTime
from crisisctl.model.events import DESK, Record
from crisisctl.model.incident import Incident, Mention, Place
from crisisctl.model.messages import MessageKind
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Severity


@dataclass(frozen=True, slots=True)
class Run:
    """What every command decides on. Nothing here changes in place.

    `closings` are the steps of a mention's flow that come back to the public.
    """

    plan: Plan
    desk: Flow
    each_mention: Flow
    incident: Incident
    closings: tuple[Node, ...]

    def node(self, place: Place) -> Node:
        """The node of the graph that `place` names; a text that no step asks for has none."""
        if not place.step:
            return Node("", self.plan.main, None, ())
        return self.flow_of(place.flow).nodes[place.step]

    def flow_of(self, flow: str) -> Flow:
        """The graph that `flow` walks."""
        return self.desk if flow == DESK else self.each_mention

    def mention_of(self, flow: str) -> Mention | None:
        """The mention whose flow this is; none for the desk's."""
        return None if flow == DESK else self.incident.mentions[flow]

    @property
    def severity(self) -> Severity:
        """The rung in force."""
        return self.plan.playbook.severity[self.incident.severity]

    def seconds(self, limit: Duration | SeverityTime) -> Duration:
        """A duration, once the severity has said what it says."""
        match limit:
            case SeverityTime.FIRST_REPLY:
                return self.severity.first_reply
            case SeverityTime.UPDATE_EVERY:
                return self.severity.update_every
            case _:
                return limit

    def after(self, records: Sequence[Record]) -> "Run":
        """The run once `records` have happened too."""
        return replace(self, incident=fold(self.incident, records))


def open_run(plan: Plan, incident: Incident) -> Run:
    """A run of `plan` that stands where `incident` stands."""
    desk = lay_out(plan.playbooks, plan.main, of_mention=False)
    each_mention = lay_out(plan.playbooks, plan.main, of_mention=True)
    return Run(plan, desk, each_mention, incident, tuple(_closings(plan, each_mention)))


def _closings(plan: Plan, flow: Flow) -> Iterator[Node]:
    for node in flow.nodes.values():
        say = node.step.say if node.step is not None else None
        message = plan.message(node.playbook, say.message) if say is not None else None
        if message is not None and message.kind is MessageKind.CLOSING:
            yield node
