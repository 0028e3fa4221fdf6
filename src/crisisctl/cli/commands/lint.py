"""`crisisctl lint`: prove that playbooks keep their promises.

It reads the files and judges them; it starts nothing. Each finding has its place, the path
through the steps that breaks the promise, and a cure. Code 1 means that there is an error. Run it
in CI: docs/rules.md has every rule.

    crisisctl lint playbooks
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.safe import safe
from crisisctl.clock import SystemClock
from crisisctl.errors import ExitCode, PlaybookError, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Finding, Level, Position
from crisisctl.playbooks.catalog import (
    ENDINGS,
    FOLDER,
    LOCK,
    NOT_PLAYBOOKS,
    TEAM,
    at,
    find,
    library,
)
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.load import Loaded, load_approvals, load_file, load_team
from crisisctl.playbooks.rules import READABLE
from crisisctl.words import words


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Prove that playbooks keep their promises.")))
    def lint(
        paths: Annotated[
            list[str] | None,
            typer.Argument(help=say(words("Playbooks or folders; ./playbooks without them."))),
        ] = None,
        form: Annotated[
            Format, typer.Option("--format", help=say(words("How to write what is found.")))
        ] = Format.TEXT,
    ) -> None:
        from crisisctl.lint.formats import as_json, as_text

        results = [_lint(path) for path in _files(paths or [])]
        findings = list(dict.fromkeys(found for one in results for found in one.findings))
        if form is Format.JSON:
            typer.echo(as_json(findings, say), nl=False)
        else:
            typer.echo(safe(as_text(findings, lambda at: _excerpt(results, at), say)), nl=False)
        if code := _exit_code(results):
            raise typer.Exit(int(code))


@dataclass(frozen=True, slots=True)
class _Result:
    """What lint has to say about one file, and whether the file could be opened at all."""

    findings: list[Finding]
    documents: Mapping[str, Document]
    opened: bool = True


def _files(paths: list[str]) -> list[Path]:
    files = [file for name in paths or [_default_folder()] for file in _files_of(name)]
    if not files:
        raise PlaybookError(
            words("There is no playbook in {paths}.", paths=", ".join(paths) or FOLDER),
            words("crisisctl init"),
        )
    return files


def _files_of(name: str) -> list[Path]:
    path = Path(name)
    there = os.path.lexists(name)  # false for a name that is too long, where Path's own raise
    if there and path.is_dir():
        return [
            one
            for one in _entries(path)
            if one.suffix in ENDINGS and one.name not in NOT_PLAYBOOKS
        ]
    return [path] if there else [_by_name(name)]


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise PlaybookError(
            words("{path} can't be read: {why}.", path=folder, why=error.strerror or error)
        ) from None


def _default_folder() -> str:
    return FOLDER if Path(FOLDER).is_dir() else str(library())


def _by_name(name: str) -> Path:
    found = find(name)
    if found is None:
        raise UsageError(
            words("There is no file and no playbook named {name}.", name=name),
            words("crisisctl lint playbooks"),
        )
    return found.path


def _lint(path: Path) -> _Result:
    try:
        loaded = _load(path)
    except PlaybookError as error:
        unopened = Finding(READABLE, error.message, Position(str(path)), error.hint)
        return _Result([unopened], {}, opened=False)
    return _Result([*loaded.findings, *_broken_promises(loaded)], loaded.documents)


def _load(path: Path) -> Loaded:
    """A hook hands over every file of the folder: the team's and the approvals are no playbook."""
    if path.name == TEAM:
        return load_team(at(path))
    return load_approvals(at(path)) if path.name == LOCK else load_file(at(path))


def _broken_promises(loaded: Loaded) -> Iterator[Finding]:
    from crisisctl.lint.run import lint
    from crisisctl.lint.subject import Subject

    if loaded.plan is None:
        return
    document = loaded.documents[f"{loaded.plan.main}.yaml"]

    def locate(loc: tuple[str | int, ...]) -> Position:
        return Position(document.path, *document.value_position(loc))

    today = SystemClock().now().date()
    yield from lint(Subject(loaded.plan, document.path, locate, today))


def _exit_code(results: list[_Result]) -> ExitCode:
    if not all(result.opened for result in results):
        return ExitCode.PLAYBOOK
    levels = {finding.rule.level for result in results for finding in result.findings}
    return ExitCode.FINDINGS if Level.ERROR in levels else ExitCode.OK


def _excerpt(results: list[_Result], position: Position) -> str:
    documents = (document for result in results for document in result.documents.values())
    found = next((document for document in documents if document.path == position.path), None)
    return found.excerpt(position.line, position.column) if found is not None else ""
