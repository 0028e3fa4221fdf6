"""From files to a plan: the playbook, those it calls, its team and its approvals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from crisisctl.errors import PlaybookError, UsageError
from crisisctl.model.approvals import Approvals
from crisisctl.model.findings import Finding, Position
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Step
from crisisctl.model.team import Team
from crisisctl.playbooks.catalog import LOCK, TEAM, Found, available, find, library
from crisisctl.playbooks.document import Document, read
from crisisctl.playbooks.references import check_references
from crisisctl.playbooks.rules import READABLE, REFERENCE
from crisisctl.playbooks.validate import did_you_mean, validate
from crisisctl.words import words

MAX_BYTES = 1 << 20
MAX_CALLS = 20
"""Playbooks in one plan: a hundred calls are a mistake, and the graph holds them all."""


@dataclass(slots=True)
class Loaded:
    """A plan, if the files allow one; what is wrong with them; the documents, by name of file."""

    plan: Plan | None
    findings: list[Finding]
    documents: Mapping[str, Document]


@dataclass(slots=True)
class _Loading:
    """One load at work: what it has read and found so far."""

    files: "_Files"
    findings: list[Finding] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    playbooks: dict[str, Playbook] = field(default_factory=dict)

    def document(self, name: str) -> Document | None:
        raw = self.files.get(name)
        if raw is None:
            return None
        self.documents[name] = read(raw, self.files.shown(name))
        return self.documents[name]

    def team(self) -> Team | None:
        document = self.document(TEAM)
        if document is None:
            missing = words(
                "There is no {team} beside {playbook}.", team=TEAM, playbook=self.files.main
            )
            where = Position(self.files.shown(self.files.main))
            self.findings.append(Finding(READABLE, missing, where, words("crisisctl init")))
            return None
        team, findings = validate(document, Team)
        self.findings += findings
        return team

    def approvals(self, brand: str) -> Approvals:
        document = self.document(LOCK)
        if document is None:
            return Approvals(brand=brand)
        approvals, findings = validate(document, Approvals)
        self.findings += findings
        ours = approvals is not None and approvals.brand == brand
        return approvals if approvals is not None and ours else Approvals(brand=brand)

    def playbook(self, name: str) -> None:
        """Read a playbook and every playbook that it calls."""
        todo = [name]
        while todo:
            one = todo.pop()
            document = self.document(f"{one}.yaml")
            if one in self.playbooks or document is None or len(self.playbooks) >= MAX_CALLS:
                continue
            playbook, findings = validate(document, Playbook)
            self.findings += findings
            if playbook is not None:
                self.playbooks[one] = playbook
                todo += [called for called in calls(playbook) if called not in self.playbooks]


def load(name: str) -> Loaded:
    """Load a playbook by id, or by path. Raises `UsageError` where there is none of that name."""
    found = find(name)
    if found is None:
        raise _no_such_playbook(name)
    if found.path.is_dir():
        message = words("{path} is a folder, not a playbook.", path=found.path)
        raise PlaybookError(message, words("crisisctl lint {path}", path=found.path))
    return _load(_OnDisk(found), found.id)


def load_copy(main: str, files: Mapping[str, str]) -> Plan:
    """The plan of a run, from the copy that its journal carries. Raises `PlaybookError`."""
    loaded = _load(_InJournal(files, main), main)
    if loaded.plan is None:
        raise PlaybookError(
            words("This run's copy of {playbook} can't be read by this version.", playbook=main)
        )
    return loaded.plan


def _load(files: "_Files", main: str) -> Loaded:
    loading = _Loading(files)
    team = loading.team()
    loading.playbook(main)
    playbook = loading.playbooks.get(main)
    approvals = loading.approvals(team.brand if team is not None else "")
    if playbook is None or team is None:
        return Loaded(None, loading.findings, loading.documents)
    known = {name.removesuffix(".yaml") for name in loading.documents}
    for name, one in loading.playbooks.items():
        document = loading.documents[f"{name}.yaml"]
        loading.findings += check_references(one, document, team, known)
        loading.findings += _own_name(one, name, document)
    loading.findings += _circles(loading)
    plan = None
    if not loading.findings:
        texts = {name: document.text for name, document in loading.documents.items()}
        plan = Plan(main, loading.playbooks, team, approvals, texts)
    return Loaded(plan, loading.findings, loading.documents)


def _own_name(playbook: Playbook, name: str, document: Document) -> list[Finding]:
    if playbook.id == name:
        return []
    where = Position(document.path, *document.value_position(("id",)))
    message = words("The id must be the file's name: `{name}`.", name=name)
    return [Finding(REFERENCE, message, where)]


def calls(playbook: Playbook) -> list[str]:
    """The playbooks that this one runs."""
    found: list[str] = []
    todo: list[Step] = [*playbook.steps, *playbook.each_mention]
    while todo:
        step = todo.pop()
        found += [step.run] if step.run else []
        found += [option.run for option in (step.options or {}).values() if option.run]
        for branch in (step.together or {}).values():
            todo.extend(branch)
    return found


def _circles(loading: _Loading) -> list[Finding]:
    """A playbook that calls itself, through others or not, would never end."""
    graph = {name: set(calls(playbook)) for name, playbook in loading.playbooks.items()}
    for name, first in graph.items():
        reached: set[str] = set()
        todo = list(first)
        while todo:
            called = todo.pop()
            if called not in reached:
                reached.add(called)
                todo += graph.get(called, ())
        if name in reached:
            where = Position(loading.documents[f"{name}.yaml"].path)
            return [Finding(REFERENCE, words("`{name}` calls itself.", name=name), where)]
    return []


def _no_such_playbook(name: str) -> UsageError:
    known = {found.id for found in available()}
    message = words("There is no playbook named {name}.", name=name)
    return UsageError(message, did_you_mean(name, known) or words("crisisctl start"))


class _Files(Protocol):
    """Where a plan's files come from: their bytes by name, None where there is no such file."""

    main: str

    def get(self, name: str) -> bytes | None: ...

    def shown(self, name: str) -> str: ...


class _OnDisk:
    def __init__(self, found: Found) -> None:
        self.main = found.path.name
        self._path = found.path
        self._folder = found.path.parent

    def get(self, name: str) -> bytes | None:
        path = self._path if name == self.main else self._folder / name
        if name == TEAM and not path.is_file():
            path = library() / TEAM
        try:
            with path.open("rb") as file:
                return file.read(MAX_BYTES + 1)  # one over the limit is enough to refuse it
        except FileNotFoundError:
            return None
        except OSError as error:
            message = words("{path} can't be read: {why}.", path=path, why=error.strerror)
            raise PlaybookError(message) from None

    def shown(self, name: str) -> str:
        path = self._folder / name
        return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


class _InJournal:
    def __init__(self, files: Mapping[str, str], main: str) -> None:
        self._files = files
        self.main = f"{main}.yaml"

    def get(self, name: str) -> bytes | None:
        text = self._files.get(name)
        return None if text is None else text.encode()

    def shown(self, name: str) -> str:
        return name
