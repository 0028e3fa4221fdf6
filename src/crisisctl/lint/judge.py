"""One file, from its bytes to what lint has to say about it: a value that can cross processes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.lint.excuses import excuse
from crisisctl.lint.handbook import handbook
from crisisctl.lint.run import lint
from crisisctl.lint.subject import Loc, Subject
from crisisctl.model.findings import Finding, Position
from crisisctl.playbooks.catalog import LESSONS, LOCK, TEAM, at
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.load import Loaded, load_approvals, load_file, load_lessons, load_team
from crisisctl.playbooks.rules import READABLE

Lines = Mapping[tuple[str, int], str]


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a file and those it reads; `opened` tells whether it could be opened.

    `lines` holds the source lines that the findings point at, by path and number: the files
    themselves are let go, so that memory grows with what is found and not with what is read.
    `excused` counts what the playbook itself excuses. `team` is the path of the team's file where
    a playbook was judged with it, `team_useless` what that file's excuses were not needed for.
    """

    findings: tuple[Finding, ...]
    lines: Lines = field(default_factory=dict)
    opened: bool = True
    excused: int = 0
    team: str = ""
    team_useless: frozenset[Finding] = frozenset()


def judge(path: Path, today: date) -> Judged:
    """Load a file and run every rule over it. Never raises for what stands in the file."""
    try:
        loaded = _load(path)
        found = (*loaded.findings, *_broken_promises(loaded, today))
    except PlaybookError as error:
        unopened = Finding(READABLE, error.message, Position(str(path)), error.hint)
        return Judged((unopened,), opened=False)
    left = excuse(loaded, found, handbook(), today)
    told = (*left.findings, *left.team_useless)
    return Judged(
        left.findings,
        _lines(told, loaded.documents.values()),
        excused=left.count,
        team=loaded.documents[TEAM].path if loaded.plan is not None else "",
        team_useless=left.team_useless,
    )


def _load(path: Path) -> Loaded:
    """A hook hands over every file of the folder: the team's and the approvals are no playbook."""
    special = {TEAM: load_team, LOCK: load_approvals, LESSONS: load_lessons}
    return special.get(path.name, load_file)(at(path))


def _broken_promises(loaded: Loaded, today: date) -> Iterator[Finding]:
    if loaded.plan is None:
        return
    document = loaded.documents[f"{loaded.plan.main}.yaml"]

    def locate(loc: Loc) -> Position:
        return Position(document.path, *document.value_position(loc))

    def beside(file: str, loc: Loc) -> Position:
        other = loaded.documents[file]
        return Position(other.path, *other.value_position(loc))

    yield from lint(Subject(loaded.plan, document.path, locate, today, beside))


def _lines(findings: Iterable[Finding], documents: Iterable[Document]) -> Lines:
    by_path = {document.path: document for document in documents}
    places = (finding.position for finding in findings)
    return {
        (at.path, at.line): by_path[at.path].line(at.line) for at in places if at.path in by_path
    }
