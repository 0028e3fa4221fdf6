"""The gate at the moment of sending: why a text may not leave."""

from crisisctl.engine.agenda import Task
from crisisctl.engine.messages import Rendered
from crisisctl.model import events as e
from crisisctl.model.findings import Level
from crisisctl.model.messages import Message
from crisisctl.playbooks.approvals import legal_must_read
from crisisctl.session.desk import Desk
from crisisctl.session.showing import counted_as
from crisisctl.session.values import private_inputs
from crisisctl.words import Words, words

ON_PERSONS_OWN_HEAD = ("CC206", "CC207", "CC208", "CC209", "CC216")
"""Only tone can be overruled: never what is personal, unfinished, hidden or over a limit, nor
what legal must read first."""


def refusals(
    desk: Desk, task: Task, message: Message, rendered: Rendered
) -> tuple[tuple[str, ...], tuple[Words, ...]]:
    """The rules that a text breaks, and a line for each place where it does."""
    from crisisctl.replies.gate import judge  # noqa: PLC0415 - the lexicons are read then

    found = judge(
        rendered.text,
        channel=counted_as(rendered.channel),
        audience=message.audience,
        language=rendered.language,
        kind=message.kind,
        reply=task.place.flow != e.DESK,
        severity=desk.incident.severity,
        approved_by_legal=legal_must_read(desk.run.plan.team, message),
        known_private=_told_in_private(desk, task),
    )
    blocking = [one for one in found if one.rule.level is Level.ERROR]
    rules = dict.fromkeys(one.rule.id for one in blocking)
    lines = (words("{rule} {what}", rule=one.rule.id, what=one.message) for one in blocking)
    return tuple(rules), tuple(lines)


def _told_in_private(desk: Desk, task: Task) -> list[str]:
    private = private_inputs(desk.run.plan)
    mine = ("", task.place.flow)
    answers = desk.incident.answers.items()
    return [text for (flow, name), text in answers if name in private and flow in mine]
