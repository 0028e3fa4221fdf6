"""One file, from its bytes to what lint has to say about it: a value that can cross processes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.lint.excuses import excuse
from crisisctl.lint.handbook import handbook
from crisisctl.lint.proof import unproven
from crisisctl.lint.run import crashed, lint
from crisisctl.lint.subject import Loc, Subject
from crisisctl.model.approvals import Approvals
from crisisctl.model.findings import Finding, Position
from crisisctl.model.plan import Plan
from crisisctl.playbooks.callers import called_in
from crisisctl.playbooks.catalog import LESSONS, LOCK, TEAM, at
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.load import load_approvals, load_file, load_lessons, load_team
from crisisctl.playbooks.loading import Loaded
from crisisctl.playbooks.rules import READABLE
from crisisctl.playbooks.validate import validate
from crisisctl.words import words

Lines = Mapping[tuple[str, int], str]


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a file and those it reads.

    `readable` tells whether a value could be read in each, `proven` whether the promises of a
    playbook were judged: team.yaml alone makes none.

    `lines` holds the source lines that the findings point at, by path and number: the files
    themselves are let go, so that memory grows with what is found and not with what is read.
    `excused` counts what the playbook itself excuses. `team` is the path of the team's file where
    a playbook was judged with it, `team_useless` what that file's excuses were not needed for.
    """

    findings: tuple[Finding, ...]
    lines: Lines = field(default_factory=dict)
    readable: bool = True
    proven: bool = True
    excused: int = 0
    team: str = ""
    team_useless: frozenset[Finding] = frozenset()


def judge(path: Path, today: date) -> Judged:
    """Load a file and run every rule over it. Never raises: the other files are judged too."""
    try:
        return _judged(path, today)
    except PlaybookError as error:
        unread = Finding(READABLE, error.message, Position(str(path)), error.hint)
        return Judged((unread,), readable=False, proven=False)
    except Exception as error:  # noqa: BLE001 - reported as a finding
        message = words(
            "Linting this file failed: {kind} {error}", kind=type(error).__name__, error=str(error)
        )
        return Judged((crashed(message, str(path)),), proven=False)


def _judged(path: Path, today: date) -> Judged:
    loaded = _load(path)
    found = (*loaded.findings, *unproven(loaded), *_broken_promises(path, loaded, today))
    left = excuse(loaded, found, handbook(), today)
    told = (*left.findings, *left.team_useless)
    return Judged(
        left.findings,
        _lines(told, loaded.documents.values()),
        readable=all(one.value is not None for one in loaded.documents.values()),
        proven=loaded.plan is not None,
        excused=left.count,
        team=loaded.documents[TEAM].path if loaded.plan is not None else "",
        team_useless=left.team_useless,
    )


def _load(path: Path) -> Loaded:
    """A hook hands over every file of the folder: the team's and the approvals are no playbook."""
    special = {TEAM: load_team, LOCK: load_approvals, LESSONS: load_lessons}
    return special.get(path.name, load_file)(at(path))


def _broken_promises(path: Path, loaded: Loaded, today: date) -> Iterator[Finding]:
    if loaded.plan is None:
        return
    document = loaded.documents[f"{loaded.plan.main}.yaml"]

    def locate(loc: Loc) -> Position:
        return Position(document.path, *document.value_position(loc))

    def beside(file: str, loc: Loc) -> Position:
        other = loaded.documents[file]
        return Position(other.path, *other.value_position(loc))

    callers = partial(called_in, path)
    subject = Subject(_as_claimed(loaded), document.path, locate, today, beside, callers)
    if loaded.plan.team.approvals is not None:
        from crisisctl.lint.writers import writers  # noqa: PLC0415 - starts git

        subject = replace(subject, wrote=writers(document, path))
    yield from lint(subject)
    subject.known.clear()  # what it keeps leads back to it: it would stay until a collection


def _as_claimed(loaded: Loaded) -> Plan:
    """The plan with every approval in the file: a line without proof is one finding, not many."""
    plan = loaded.plan
    assert plan is not None
    if not loaded.unproven:
        return plan
    claimed, _ = validate(loaded.documents[LOCK], Approvals)
    return replace(plan, approvals=claimed or plan.approvals)


def _lines(findings: Iterable[Finding], documents: Iterable[Document]) -> Lines:
    by_path = {document.path: document for document in documents}
    places = (finding.position for finding in findings)
    return {
        (at.path, at.line): by_path[at.path].line(at.line) for at in places if at.path in by_path
    }
