"""`crisisctl lint`: prove that playbooks keep their promises.

It reads the files and judges them; it starts nothing. Each finding has its place, the path
through the steps that breaks the promise, and a cure. Code 1 means that something is at or over
`--fail-on`, 3 that a file can't be read. Settings come from the nearest `crisisctl.toml` upwards;
an option takes the place of its key there. docs/lint.md tells the whole of it, docs/rules.md has
every rule.

    crisisctl lint playbooks
"""

import os

import typer

from crisisctl.cli import lint_options as options
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Prove that playbooks keep their promises.")))
    def lint(
        paths: options.Paths = None,
        form: options.Form = options.Format.TEXT,
        output: options.Output = None,
        select: options.Select = None,
        ignore: options.Ignore = None,
        fail_on: options.FailOn = None,
        config: options.Config = None,
        baseline: options.Baseline = None,
        write_baseline: options.WriteBaseline = False,
        fix: options.Fix = False,
        diff: options.Diff = False,
        watch: options.Watch = False,
    ) -> None:
        # Or pydantic looks for plugins in every installed package, for a tenth of a small lint.
        os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

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
