"""One call of `lint`: judge, weigh, write. It imports every rule: only when it is called."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

import typer

from crisisctl.cli.painting import paint
from crisisctl.cli.safe import safe
from crisisctl.clock import SystemClock
from crisisctl.errors import CrisisctlError, ExitCode, Interrupted, UsageError
from crisisctl.i18n import Speaker
from crisisctl.lint.baseline import Baseline, read_baseline
from crisisctl.lint.formats import FORMATS
from crisisctl.lint.formats.text import lines
from crisisctl.lint.many import judge_all
from crisisctl.lint.report import Report
from crisisctl.lint.settings import FILE, Wishes, relative, settings_of
from crisisctl.lint.targets import playbooks_in, targets
from crisisctl.lint.verdict import Verdict, verdict
from crisisctl.lint.watching import Stamp, rounds, stamps
from crisisctl.lint.writing import write_whole
from crisisctl.playbooks.catalog import FOLDER, LESSONS, LOCK, TEAM, library, real
from crisisctl.words import words

if TYPE_CHECKING:  # only `--fix` and `--diff` edit files
    from crisisctl.lint.fixing import Fixed

FOR_PEOPLE = "text"


@dataclass(frozen=True, slots=True)
class Job:
    """What to lint, and how to say what was found; `output` is a file instead of the screen."""

    names: list[str]
    wishes: Wishes
    form: str
    output: Path | None
    say: Speaker

    def files(self) -> list[Path]:
        return targets(self.names)

    def lint(self, *, fix: bool = False) -> ExitCode:
        """Judge the files and write the report; `fix` mends first what has one right answer."""
        if fix:
            self._fix()
        found = self._verdict(read_baseline)
        self._write(found.report)
        for path, count in found.stale.items():
            message = words(
                "{count} finding(s) that {file} accepts are no more.",
                count=count,
                file=_shown(path),
            )
            typer.echo(safe(self.say(message)), err=True)
            typer.echo("  → crisisctl lint --write-baseline", err=True)
        if not found.readable:
            return ExitCode.PLAYBOOK
        return ExitCode.FINDINGS if found.failed else ExitCode.OK

    def accept(self) -> ExitCode:
        """Write what is found into the baselines. Raises `UsageError` where none is named."""
        found = self._verdict(_read_or_begin)
        if not found.baselines:
            raise UsageError(
                words("Say which file holds the baseline: --baseline FILE."),
                words("crisisctl lint --write-baseline --baseline crisisctl-baseline.json"),
            )
        for baseline in found.baselines:
            baseline.write()
            count = len(baseline.accepted)
            message = words(
                "{file} accepts {count} finding(s).", file=_shown(baseline.path), count=count
            )
            typer.echo(safe(self.say(message)))
        return ExitCode.OK if found.readable else ExitCode.PLAYBOOK

    def show_fixes(self) -> ExitCode:
        """Show what `fix` would change, and change nothing."""
        from crisisctl.lint.fixing import fixes

        found = list(fixes(self._own_files()))
        for one in found:
            typer.echo(safe("".join(one.diff())), nl=False)
            self._say_left(one)
        return ExitCode.FINDINGS if any(one.changes for one in found) else ExitCode.OK

    def watch(self, pause: Callable[[float], None] = sleep) -> None:
        """Lint again whenever a file is saved. Raises `Interrupted` when somebody stops it."""
        from rich.console import Console

        try:
            for _ in rounds(self._look, pause):
                Console().clear()
                self._round()
        except KeyboardInterrupt:
            raise Interrupted(words("Nobody watches any more.")) from None

    def _look(self) -> dict[Path, Stamp | None]:
        """What the report may depend on: all that stands beside the playbooks, and settings."""
        try:
            files = self.files()
            folders = {file.parent for file in files}
            beside = [one for folder in folders for one in playbooks_in(folder)]
        except CrisisctlError:  # the round says it; the folder may come back
            files, folders, beside = [], set(), []
        others = [folder / name for folder in folders for name in (TEAM, LESSONS, LOCK)]
        upwards = {one for folder in folders for one in real(folder / "x").parents}
        settings = [one / FILE for one in upwards]
        asked = [one for one in (self.wishes.config, self.wishes.baseline) if one is not None]
        return stamps([*files, *beside, *others, *settings, *asked])

    def _round(self) -> None:
        try:
            self.lint()
        except CrisisctlError as error:
            typer.echo(safe(self.say(error.message)), err=True)
        now = SystemClock().now()
        message = words("{time}: watching. Ctrl-C ends it.", time=self.say.time(now))
        typer.echo(safe(self.say(message)), err=True)

    def _fix(self) -> None:
        from crisisctl.lint.fixing import fixes

        for one in fixes(self._own_files()):
            if one.changes:
                one.write()
                typer.echo(safe(self.say(words("Mended: {file}.", file=one.name))), err=True)
            self._say_left(one)

    def _say_left(self, one: "Fixed") -> None:
        from crisisctl.lint.fixing import MAX_LINES

        if one.too_long:
            message = words(
                "{file} has more than {count} lines: nothing in it is mended.",
                file=one.name,
                count=MAX_LINES,
            )
            typer.echo(safe(self.say(message)), err=True)
        for line in one.left:
            message = words("Left alone: {file}, line {line}.", file=one.name, line=line)
            typer.echo(safe(self.say(message)), err=True)

    def _own_files(self) -> list[Path]:
        """The files without those of the installed library, which nobody mends by being here."""
        here = library() == Path.cwd() / FOLDER
        return [one for one in self.files() if here or real(one).parent != library()]

    def _verdict(self, read: Callable[[Path], Baseline]) -> Verdict:
        self.wishes.check()
        files = self.files()
        folders = {file.parent for file in files}
        settings = {folder: settings_of(folder, self.wishes) for folder in folders}
        judged = judge_all(files, SystemClock().now().date())
        found = zip(files, judged, strict=True)
        return verdict(((file, settings[file.parent], one) for file, one in found), read)

    def _write(self, report: Report) -> None:
        if self.form == FOR_PEOPLE and self.output is None:
            paint(lines(report, self.say))
            return
        text = safe(FORMATS[self.form](report, self.say))
        if self.output is None:
            typer.echo(text, nl=False)
        else:
            write_whole(self.output, text.encode())


def _shown(path: Path) -> str:
    return relative(str(path), Path.cwd())


def _read_or_begin(path: Path) -> Baseline:
    return read_baseline(path) if os.path.lexists(path) else Baseline(real(path))
