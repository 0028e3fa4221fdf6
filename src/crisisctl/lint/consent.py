"""Whether a text has its yes already, in `approvals.lock`."""

from crisisctl.lint.subject import Subject, once
from crisisctl.playbooks.approvals import Standing, Wording, standing

ENOUGH = (Standing.CURRENT, Standing.NOT_NEEDED)


@once
def is_approved(subject: Subject, playbook: str, name: str) -> bool:
    """Whether a message may leave today without a question, in every wording and language."""
    message = subject.plan.playbooks[playbook].messages[name]
    return all(
        standing(subject.plan, Wording(playbook, name, number, language, text), subject.today)
        in ENOUGH
        for number, wording in enumerate(message.wordings, start=1)
        for language, text in wording.items()
    )
