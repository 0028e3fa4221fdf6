"""`crisisctl lint`: prove that playbooks keep their promises."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.safe import safe
from crisisctl.clock import SystemClock
from crisisctl.errors import ExitCode, PlaybookError, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Finding, Level, Position
from crisisctl.playbooks.catalog import FOLDER, NOT_PLAYBOOKS, find, library
from crisisctl.playbooks.load import Loaded, load
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

        loads = [load(str(path)) for path in _files(paths or [])]
        today = SystemClock().now().date()
        findings = [finding for loaded in loads for finding in _findings(loaded, today)]
        once = list(dict.fromkeys(findings))
        if form is Format.JSON:
            typer.echo(as_json(once, say), nl=False)
        else:
            typer.echo(safe(as_text(once, lambda at: _excerpt(loads, at), say)), nl=False)
        if any(finding.rule.level is Level.ERROR for finding in once):
            raise typer.Exit(int(ExitCode.FINDINGS))


def _files(paths: list[str]) -> list[Path]:
    files: list[Path] = []
    for name in paths or [_default_folder()]:
        path = Path(name)
        if path.is_dir():
            files += [p for p in sorted(path.glob("*.yaml")) if p.name not in NOT_PLAYBOOKS]
        elif path.exists():
            files.append(path)
        else:
            files.append(_by_name(name))
    if not files:
        raise PlaybookError(
            words("There is no playbook in {paths}.", paths=", ".join(paths) or FOLDER)
        )
    return files


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


def _findings(loaded: Loaded, today: date) -> list[Finding]:
    from crisisctl.lint.run import lint
    from crisisctl.lint.subject import Subject

    if loaded.plan is None:
        return loaded.findings
    document = loaded.documents[f"{loaded.plan.main}.yaml"]

    def locate(loc: tuple[str | int, ...]) -> Position:
        return Position(document.path, *document.value_position(loc))

    return list(lint(Subject(loaded.plan, document.path, locate, today)))


def _excerpt(loads: list[Loaded], at: Position) -> str:
    documents = (document for loaded in loads for document in loaded.documents.values())
    found = next((document for document in documents if document.path == at.path), None)
    return found.excerpt(at.line, at.column) if found is not None else ""
