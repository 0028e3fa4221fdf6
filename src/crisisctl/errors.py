"""Exit codes, the one tree of errors that a user may see, and what the system refuses."""

import errno
from enum import IntEnum

from crisisctl.words import Words, words

_REASONS = {
    errno.ENOENT: words("there is no such file or folder"),
    errno.EISDIR: words("it is a folder"),
    errno.ENOTDIR: words("what stands on the way to it is not a folder"),
    errno.EACCES: words("permission is denied"),
    errno.EPERM: words("the system does not allow it"),
    errno.EEXIST: words("there is one already"),
    errno.ENOSPC: words("the disk is full"),
    errno.EROFS: words("the disk can only be read"),
    errno.ELOOP: words("its links lead in a circle"),
    errno.ENAMETOOLONG: words("its name is too long"),
    errno.EIO: words("the disk does not answer"),
    errno.EDQUOT: words("there is no room left for this user"),
    errno.EFBIG: words("it would be too large"),
    errno.EBUSY: words("something else is using it"),
    errno.ETXTBSY: words("something else is using it"),
    errno.ENOEXEC: words("it is no program"),
    errno.E2BIG: words("it was given too much"),
    errno.EINVAL: words("that is not possible there"),
    errno.ENXIO: words("there is no such device"),
    errno.ENODEV: words("there is no such device"),
    errno.EMFILE: words("too many files are open"),
    errno.ENFILE: words("too many files are open"),
    errno.ENOMEM: words("there is not enough memory"),
    errno.EPIPE: words("nobody reads what is written"),
    errno.ECONNREFUSED: words("nobody answers at that address"),
    errno.ECONNRESET: words("the connection was cut"),
    errno.ECONNABORTED: words("the connection was cut"),
    errno.ETIMEDOUT: words("there was no answer in time"),
    errno.EHOSTUNREACH: words("there is no way to that address"),
    errno.ENETUNREACH: words("there is no network, or no way to that address"),
    errno.ENETDOWN: words("there is no network, or no way to that address"),
    errno.EADDRINUSE: words("something else is listening there"),
    errno.EADDRNOTAVAIL: words("it is no address of this machine"),
    errno.ENOTCONN: words("the connection was cut"),
}


class ExitCode(IntEnum):
    """What the program answers to the shell: documented in docs/exit-codes.md."""

    OK = 0  # Done.
    FINDINGS = 1  # Something was found: by lint, check or verify, or rows that import left out.
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


def reason(error: OSError) -> Words | str:
    """Why the system did not do it; in its own words where we have none.

    An error that we raise ourselves holds the words.
    """
    if error.args and isinstance(error.args[0], Words):
        return error.args[0]
    known = _REASONS.get(error.errno) if error.errno is not None else None
    return known or error.strerror or str(error)
