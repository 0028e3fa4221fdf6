"""`crisisctl lint`: prove that playbooks keep their promises.

It reads the files and judges them; it starts nothing. Each finding has its place, the path
through the steps that breaks the promise, and a cure. Code 1 means that something is at or over
`--fail-on`, 3 that a file can't be read. Settings come from the nearest `crisisctl.toml` upwards;
an option takes the place of its key there. docs/lint.md tells the whole of it, docs/rules.md has
every rule.

    crisisctl lint playbooks
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Level
from crisisctl.words import words


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"


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
        output: Annotated[
            Path | None,
            typer.Option(metavar="FILE", help=say(words("Write it into this file."))),
        ] = None,
        select: Annotated[
            list[str] | None,
            typer.Option(
                metavar="RULES",
                help=say(
                    words("Judge by these rules only: CC304, CC2 for all of a kind, a name.")
                ),
            ),
        ] = None,
        ignore: Annotated[
            list[str] | None,
            typer.Option(
                metavar="RULES", help=say(words("Leave these rules out; commas between them."))
            ),
        ] = None,
        fail_on: Annotated[
            Level | None,
            typer.Option(help=say(words("What code 1 begins with; error without it."))),
        ] = None,
        config: Annotated[
            Path | None,
            typer.Option(
                metavar="FILE", help=say(words("Settings; the nearest crisisctl.toml without it."))
            ),
        ] = None,
        baseline: Annotated[
            Path | None,
            typer.Option(
                metavar="FILE", help=say(words("Findings that are accepted: only new ones count."))
            ),
        ] = None,
        write_baseline: Annotated[
            bool,
            typer.Option("--write-baseline", help=say(words("Accept what is found now."))),
        ] = False,
        fix: Annotated[
            bool,
            typer.Option("--fix", help=say(words("First mend what has one right answer."))),
        ] = False,
        diff: Annotated[
            bool,
            typer.Option("--diff", help=say(words("Show what --fix would change, and stop."))),
        ] = False,
        watch: Annotated[
            bool,
            typer.Option("--watch", help=say(words("Lint again whenever a file is saved."))),
        ] = False,
    ) -> None:
        from crisisctl.cli.linting import Job
        from crisisctl.lint.settings import Wishes

        _require_one([write_baseline, fix and not diff, diff, watch])
        chosen, left_out = _rules("--select", select), _rules("--ignore", ignore)
        wishes = Wishes(chosen, left_out, fail_on, baseline, config)
        job = Job(paths or [], wishes, form, output, say)
        if watch:
            job.watch()
            return
        code = job.show_fixes() if diff else job.accept() if write_baseline else job.lint(fix=fix)
        if code:
            raise typer.Exit(int(code))


def _require_one(chosen: list[bool]) -> None:
    if sum(chosen) > 1:
        raise UsageError(
            words("--write-baseline, --fix or --diff, and --watch: one of them at a time.")
        )


def _rules(option: str, given: list[str] | None) -> tuple[str, ...] | None:
    """The rules of an option that may stand several times. Raises `UsageError` for none at all."""
    if not given:
        return None
    rules = tuple(rule.strip() for one in given for rule in one.split(",") if rule.strip())
    if not rules:
        raise UsageError(
            words("{option} names no rule.", option=option), words("crisisctl explain --all")
        )
    return rules
