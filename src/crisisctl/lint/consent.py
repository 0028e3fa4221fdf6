"""Whether a text has its yes already, in `approvals.lock`."""

from crisisctl.engine.flow import Node
from crisisctl.lint.speech import accounts_of
from crisisctl.lint.subject import Subject, once
from crisisctl.model.messages import DEFAULT_APPROVAL_TIME, Message
from crisisctl.playbooks.approvals import Standing, Wording, standing

ENOUGH = (Standing.CURRENT, Standing.NOT_NEEDED)


def is_approved(subject: Subject, node: Node, name: str) -> bool:
    """Whether a step may send a message today without a question, in every wording and language.

    Where approvers differ by channel, it has the yes of each channel that it goes to.
    """
    return _is_approved(subject, node.playbook, name, accounts_of(node))


def answer_time(node: Node, message: Message) -> float:
    """Seconds until a backup is asked, on the slowest of the accounts that a message goes to."""
    if message.approval is None:
        return DEFAULT_APPROVAL_TIME.worst_seconds
    return max(one.within.worst_seconds for one in message.approvals(accounts_of(node)))


@once
def _is_approved(subject: Subject, playbook: str, name: str, channels: tuple[str, ...]) -> bool:
    message = subject.plan.playbooks[playbook].messages[name]
    return all(
        standing(subject.plan, wording, subject.today, channels) in ENOUGH
        for number, texts in enumerate(message.wordings, start=1)
        for wording in (Wording(playbook, name, number, *one) for one in texts.items())
    )
