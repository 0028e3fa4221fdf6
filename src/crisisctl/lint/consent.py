"""Whether a text has its yes already, in `approvals.lock`."""

from collections.abc import Iterator

from crisisctl.engine.flow import Node
from crisisctl.lint.speech import accounts_of
from crisisctl.lint.subject import Loc, Subject, once
from crisisctl.model.approvals import Approvals
from crisisctl.model.messages import DEFAULT_APPROVAL_TIME, Message
from crisisctl.playbooks.approvals import (
    Standing,
    Wording,
    fingerprint,
    same_place,
    standing,
    wordings,
)
from crisisctl.replies.changes import marked, word_changes

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


def texts_of(subject: Subject) -> Iterator[tuple[Wording, Loc]]:
    """Every text of the playbook that needs a yes, and where it stands."""
    for wording in wordings(subject.plan, subject.plan.main):
        yield wording, place_of(subject.playbook.messages[wording.message], wording)


def place_of(message: Message, wording: Wording) -> Loc:
    """Where a text of a message stands in its playbook."""
    part: Loc = ("text",) if message.variants is None else ("variants", wording.variant - 1)
    return ("messages", wording.message, *part, wording.language)


def changes_since(approvals: Approvals, wording: Wording) -> str:
    """What was changed since the last yes, word by word, where the approved text is on record."""
    about = [line for line in approvals.approvals if same_place(line, wording)]
    last = max(about, key=lambda line: line.date).sha256 if about else ""
    before = approvals.texts.get(last)
    if before is None or fingerprint(before) != last or before == wording.text:
        return ""
    return marked(word_changes(before, wording.text), wording.text)
