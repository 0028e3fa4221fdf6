"""Exit codes and the one tree of errors that a user may see."""

from enum import IntEnum

from crisisctl.words import Words


class ExitCode(IntEnum):
    """What the program answers to the shell: documented in docs/exit-codes.md."""

    OK = 0  # Done.
    FINDINGS = 1  # Lint found something at or over --fail-on.
    USAGE = 2  # The call, or the answers file, can't be right as it was written.
    PLAYBOOK = 3  # A playbook, a team file or an approvals file can't be used.
    REFUSED = 4  # The incident does not allow this now; the sentence says why.
    JOURNAL = 5  # The journal can't be read or written; what was written stays.
    DELIVERY = 6  # For texts and calls that can't be handed over; nothing sends by itself yet.
    BUG = 70  # A bug of crisisctl; a crash file was written, its path is on the screen.
    INTERRUPTED = 130  # The operator left; the run resumes where it was.


class CrisisctlError(Exception):
    """One sentence for a tired person, and the next command to type."""

    exit_code = ExitCode.BUG

    def __init__(self, message: Words, hint: Words | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.hint = hint


class UsageError(CrisisctlError):
    """The call itself can't be right."""

    exit_code = ExitCode.USAGE


class PlaybookError(CrisisctlError):
    """A playbook, a team file or an approvals file can't be used."""

    exit_code = ExitCode.PLAYBOOK


class Refused(CrisisctlError):  # noqa: N818 - the engine's answer, not a mishap
    """A command that the incident does not allow now."""

    exit_code = ExitCode.REFUSED


class JournalError(CrisisctlError):
    """The journal can't be read or written; what was written stays."""

    exit_code = ExitCode.JOURNAL


class Conflict(JournalError):  # noqa: N818 - a fact about the journal, retried by the session
    """Somebody else wrote to this incident first."""


class DeliveryError(CrisisctlError):
    """A text or a page could not be handed over."""

    exit_code = ExitCode.DELIVERY


class Interrupted(CrisisctlError):  # noqa: N818 - the operator's choice
    """The operator left; the run resumes where it was."""

    exit_code = ExitCode.INTERRUPTED
