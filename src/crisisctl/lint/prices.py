"""What a step can take at worst, in seconds: the approver asleep, the backup called."""

from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from crisisctl.engine.flow import Node
from crisisctl.lint.consent import answer_time, is_approved
from crisisctl.lint.speech import message_of, spoken_name
from crisisctl.lint.subject import Subject
from crisisctl.model.deadlines import Deadline
from crisisctl.model.durations import Duration, SeverityTime, parse
from crisisctl.model.messages import Message
from crisisctl.model.steps import Step, StepKind
from crisisctl.model.waits import Wait
from crisisctl.words import Words, words

ASKED_TWICE = 2
"""The person, who does not answer; then the backup, at the last minute."""

AT_ONCE = {StepKind.TOGETHER, StepKind.RUN, StepKind.END}
"""Steps that the engine passes without waiting for anybody."""


class Price(NamedTuple):
    """Seconds on top of a step's own `within`, and what they are spent on."""

    seconds: float = 0
    why: Words | None = None


@dataclass(slots=True)
class Prices:
    """The worst times of one severity; `detected` seconds pass before anybody looks."""

    subject: Subject
    severity: str
    detected: float

    def done(self, node: Node, at: float) -> tuple[float, Words | None]:
        """When the step at `node`, reached at `at`, is over at the latest; and why so late."""
        step = node.step
        if step is not None and step.wait is not None:
            return self._after(node, at, _lasting(step, step.wait))
        said, why = self.said(node, at)
        patience = _patience(step) if step is not None and step.say is not None else 0
        return said + patience, words("no answer in private") if patience else why

    def said(self, node: Node, at: float) -> tuple[float, Words | None]:
        """The same up to its word: whoever is spoken to may take longer to answer."""
        return self._after(node, at, self._extra(node, node.step) if node.step else Price())

    def _after(self, node: Node, at: float, extra: Price) -> tuple[float, Words | None]:
        if node.step is None or node.step.kind in AT_ONCE:
            return at, None
        at += extra.seconds
        return (self._within(node.step.within, at) if node.step.within else at), extra.why

    def deadline(self, node: Node) -> float | None:
        """When the step is due, counted from the posting; None if from its own start."""
        within = node.step.within if node.step is not None else None
        if within is None or within.origin == "step":
            return None
        return self._begins(within) + self.seconds(within.limit)

    def seconds(self, limit: Duration | SeverityTime) -> float:
        """A duration, once the severity has said what it says."""
        severity = self.subject.playbook.severity[self.severity]
        match limit:
            case SeverityTime.FIRST_REPLY:
                return severity.first_reply.worst_seconds
            case SeverityTime.UPDATE_EVERY:
                return severity.update_every.worst_seconds
            case _:
                return limit.worst_seconds

    def _within(self, within: Deadline, at: float) -> float:
        if within.origin == "step":
            return at + self.seconds(within.limit)
        return max(at, self._begins(within) + self.seconds(within.limit))

    def _begins(self, within: Deadline) -> float:
        """Nobody is aware, and nothing declared, before the mention was seen."""
        return 0 if within.origin == "posted" else self.detected

    def _extra(self, node: Node, step: Step) -> Price:
        if step.escalate is not None:
            calls = ASKED_TWICE * len(step.escalate.to)
            seconds = calls * self.seconds(step.escalate.within)
            return Price(seconds, words("nobody answered, neither person nor backup"))
        if step.wait is not None:
            first = step.wait.repeat[:1]
            if first and first[0].say:
                return Price(self.seconds(first[0].every))
            return _lasting(step, step.wait)
        message = message_of(self.subject, node)
        return self._approval(node, message) if message is not None else Price()

    def _approval(self, node: Node, message: Message) -> Price:
        if is_approved(self.subject, node, spoken_name(node) or ""):
            return Price()
        return Price(
            ASKED_TWICE * answer_time(node, message),
            words("no approval on file: the approver did not answer, then the backup"),
        )


def detected(subject: Subject) -> float:
    """Seconds until a mention is seen at the latest."""
    limits = [one.detect_within for one in subject.playbook.triggers if one.detect_within]
    return max((limit.worst_seconds for limit in limits), default=0)


def _lasting(step: Step, wait: Wait) -> Price:
    if wait.for_ is not None:
        return Price(wait.for_.worst_seconds)
    if step.within is not None:
        return Price()
    return Price(inf, words("this wait has no limit"))


def _patience(step: Step) -> float:
    """How long a private invitation waits for the person."""
    if step.no_reply_after:
        return parse(next(iter(step.no_reply_after))).worst_seconds
    return inf if step.needs else 0


def clock(seconds: float) -> str:
    """Hours and minutes since the posting, such as 01:25."""
    if seconds == inf:
        return "--:--"
    hours, minutes = divmod(int(seconds) // 60, 60)
    return f"{hours:02}:{minutes:02}"
