"""Whether each line of `approvals.lock` was written by who says yes in it, as the team demands.

This starts git or ssh-keygen: import it only where `approvals` in team.yaml asks for proof.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.model.approvals import Approvals, ApprovedText
from crisisctl.model.proof import Proof, Proven
from crisisctl.playbooks.catalog import LOCK
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.files import read_bytes
from crisisctl.playbooks.history import UncommittedError, at_this_machine, authors
from crisisctl.playbooks.lock import digest
from crisisctl.playbooks.signatures import ALLOWED, why_not
from crisisctl.words import Words, words

Doubt = Callable[[int, ApprovedText, str], Words | None]
"""Why a line, by its number and its person's address, is not proven; None if it is."""
UNCOMMITTED = words("It is not committed yet.")
NO_ADDRESS = words("team.yaml has no address for them under `signers`.")
_ADVICE = {
    Proven.GIT: words("Have it approved again: whoever says yes commits it."),
    Proven.SSH_SIGNATURE: words("Have it approved again: crisisctl approve … --sign KEY"),
}


@dataclass(frozen=True, slots=True)
class Unproven:
    """A line that counts for nothing, and its number in the file; without a line, none counts.

    `pending` where the person whose yes it is commits at this machine, and has not yet.
    """

    why: Words
    advice: Words | None
    line: ApprovedText | None = None
    number: int | None = None
    pending: bool = False


def proven(
    approvals: Approvals, proof: Proof, document: Document, folder: Path
) -> tuple[Approvals, tuple[Unproven, ...]]:
    """Those with the proof that is demanded, and the others; `document` is their file."""
    doubts = _doubts(approvals, proof, document, folder) if approvals.approvals else ()
    out = {one.number for one in doubts}
    lines = enumerate(() if None in out else approvals.approvals)
    kept = tuple(line for number, line in lines if number not in out)
    return approvals.model_copy(update={"approvals": kept}), doubts


def _doubts(
    approvals: Approvals, proof: Proof, document: Document, folder: Path
) -> tuple[Unproven, ...]:
    try:
        signed = proof.require is Proven.SSH_SIGNATURE
        doubt = _by_signature(approvals, folder) if signed else _by_git(document, folder)
        return tuple(_doubtful(approvals, proof, doubt, folder))
    except UncommittedError as error:
        people = {line.person for line in approvals.approvals}
        emails = {proof.signers.get(person, "").casefold() for person in people}
        pending = emails == {_committer(folder)}
        return (Unproven(error.message, _commit_it(pending=pending), pending=pending),)
    except PlaybookError as error:
        return (Unproven(error.message, error.hint),)


def _doubtful(
    approvals: Approvals, proof: Proof, doubt: Doubt, folder: Path
) -> Iterator[Unproven]:
    committer = _committer(folder) if proof.require is Proven.GIT else ""
    for number, line in enumerate(approvals.approvals):
        email = proof.signers.get(line.person, "").casefold()
        why = doubt(number, line, email) if email else NO_ADDRESS
        if why is not None:
            pending = why is UNCOMMITTED and email == committer
            advice = _commit_it(pending=True) if pending else _ADVICE[proof.require]
            yield Unproven(why, advice, line, number, pending)


def _commit_it(*, pending: bool) -> Words:
    if pending:
        return words("Commit it: it counts from then on.")
    return words("Whoever says yes commits it: it counts from then on.")


@lru_cache(maxsize=8)
def _committer(folder: Path) -> str:
    """Who commits here; nobody where git does not know."""
    try:
        return at_this_machine(folder).email
    except PlaybookError:
        return ""


def _by_git(document: Document, folder: Path) -> Doubt:
    wrote = authors(folder / LOCK)

    def doubt(number: int, _line: ApprovedText, email: str) -> Words | None:
        known = [wrote.get(text) for text in _written(document, number)]
        if None in known:
            return UNCOMMITTED
        others = {one.email for some in known if some for one in some} - {email}
        return words("{authors} wrote it.", authors=", ".join(sorted(others))) if others else None

    return doubt


def _written(document: Document, number: int) -> Iterator[bytes]:
    """The lines of the file that an approval stands on: one, as the program writes it."""
    lines = document.text.split("\n")
    first, _ = document.key_position(("approvals", number))
    yield lines[first - 1].rstrip("\r").encode()
    for line in lines[first:]:
        if not line.startswith("  "):
            return
        yield line.rstrip("\r").encode()


def _by_signature(approvals: Approvals, folder: Path) -> Doubt:
    if not os.path.lexists(folder / ALLOWED):
        raise PlaybookError(
            words("There is no {file} beside team.yaml: it says whose key is whose.", file=ALLOWED)
        )
    allowed = read_bytes(folder / ALLOWED)

    def doubt(_number: int, line: ApprovedText, email: str) -> Words | None:
        known = digest(approvals.brand, line)
        own = [one for one in approvals.signatures if known in one.lines]
        if not own:
            return words("It is not signed, or was changed since.")
        refusals = [why_not(one, email, folder, allowed) for one in own]
        return None if None in refusals else refusals[0]

    return doubt
