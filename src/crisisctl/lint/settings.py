"""`crisisctl.toml`: what a repository asks of lint, found upwards from the playbook."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import Annotated

from pydantic import Field

from crisisctl.errors import UsageError
from crisisctl.lint.handbook import handbook
from crisisctl.lint.selection import Problem, Selection, covers, problem_with, problem_with_one
from crisisctl.lint.subject import Loc
from crisisctl.model.base import Part
from crisisctl.model.findings import Finding, Level, Position, Rule
from crisisctl.playbooks.catalog import real
from crisisctl.playbooks.validate import validate
from crisisctl.words import Words, words

FILE = "crisisctl.toml"
Selectors = Annotated[tuple[str, ...], Field(strict=False)]
LevelField = Annotated[Level, Field(strict=False)]


class SettingsFile(Part):
    """The keys of `crisisctl.toml`: see docs/lint.md."""

    select: Selectors = ()
    ignore: Selectors = ()
    fail_on: LevelField = Level.ERROR
    baseline: Annotated[str, Field(min_length=1, max_length=300)] | None = None
    severity: dict[str, LevelField] = Field(default_factory=dict)
    per_file_ignores: dict[str, Selectors] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """What counts, and how much. `per_file` patterns are relative to `folder`."""

    selection: Selection = field(default_factory=Selection)
    fail_on: Level = Level.ERROR
    baseline: Path | None = None
    severity: Mapping[str, Level] = field(default_factory=dict)
    per_file: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path = Path()

    def judged(self, finding: Finding) -> Finding | None:
        """The finding as it counts here; None if it does not."""
        rule = finding.rule
        if not self.selection.keeps(rule) or self._ignored_in(finding.position, rule):
            return None
        level = self.severity.get(rule.id, self.severity.get(rule.name, rule.level))
        return (
            finding if level is rule.level else replace(finding, rule=replace(rule, level=level))
        )

    def fails(self, finding: Finding) -> bool:
        """Whether the finding is reason enough for code 1."""
        order = list(Level)
        return order.index(finding.rule.level) <= order.index(self.fail_on)

    def _ignored_in(self, at: Position, rule: Rule) -> bool:
        patterns = [one for one, ignored in self.per_file.items() if covers(ignored, rule)]
        if not patterns:
            return False
        path = relative(at.path, self.folder)
        return any(fnmatchcase(path, one) or PurePath(path).match(one) for one in patterns)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asks for, instead of what the settings say; None asks nothing."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_on: Level | None = None
    baseline: Path | None = None
    config: Path | None = None

    def check(self) -> None:
        """Raises `UsageError` for a rule that nobody knows."""
        chosen = [problem_with(one, _rules()) for one in self.select or ()]
        ignored = [problem_with_ignored(one) for one in self.ignore or ()]
        for problem in (*chosen, *ignored):
            if problem is not None:
                raise UsageError(*problem)

    def over(self, settings: Settings) -> Settings:
        """The settings, with these wishes in place of theirs."""
        select, ignore = settings.selection.select, settings.selection.ignore
        return replace(
            settings,
            selection=Selection(
                select if self.select is None else self.select,
                ignore if self.ignore is None else self.ignore,
            ),
            fail_on=self.fail_on or settings.fail_on,
            baseline=self.baseline or settings.baseline,
        )


def settings_of(folder: Path, wishes: Wishes) -> Settings:
    """The settings for the playbooks of a folder: its own, or those of the nearest above.

    Raises `UsageError` where they can't be read, or say what nobody understands.
    """
    path = wishes.config or _nearest(real(folder))
    return wishes.over(_read(path) if path is not None else Settings())


def _nearest(folder: Path) -> Path | None:
    """The settings' file of a folder, or of the nearest one above."""
    places = (one / FILE for one in (folder, *folder.parents))
    return next((path for path in places if os.path.lexists(path)), None)


def _read(path: Path) -> Settings:
    """The settings in a file. Raises `UsageError` as `settings_of` does."""
    from crisisctl.lint.toml_file import read_toml  # noqa: PLC0415 - tomllib, where there is a file

    document = read_toml(path)
    read, findings = validate(document, SettingsFile)
    if read is None:
        first = findings[0]
        raise _wrong(first.position, first.message, first.advice)
    for loc, problem in _problems(read):
        if problem is not None:
            raise _wrong(Position(document.path, *document.key_position(loc)), *problem)
    folder = real(path).parent
    return Settings(
        Selection(read.select, read.ignore),
        read.fail_on,
        folder / read.baseline if read.baseline else None,
        read.severity,
        read.per_file_ignores,
        folder,
    )


def relative(path: str, folder: Path) -> str:
    """A path as settings and baselines write it: from their own folder, with slashes."""
    try:
        return Path(os.path.relpath(real(Path(path)), folder)).as_posix()
    except ValueError:  # on another drive, there is no way from here to there
        return real(Path(path)).as_posix()


def _problems(read: SettingsFile) -> Iterator[tuple[Loc, Problem | None]]:
    for one in read.select:
        yield ("select",), problem_with(one, _rules())
    for one in read.ignore:
        yield ("ignore",), problem_with_ignored(one)
    for name, selectors in read.per_file_ignores.items():
        for one in selectors:
            yield ("per-file-ignores", name), problem_with_ignored(one)
    for name in read.severity:
        yield ("severity", name), problem_with_one(name, _rules())


def problem_with_ignored(selector: str) -> Problem | None:
    """What is wrong with leaving these rules out: nothing that always counts may be named."""
    unknown = problem_with(selector, _rules())
    names_one = any(selector in (rule.id, rule.name) for rule in _rules())
    return unknown or (problem_with_one(selector, _rules()) if names_one else None)


def _wrong(at: Position, message: Words, advice: Words | None) -> UsageError:
    here = Path.cwd()
    path = Path(at.path)
    shown = path.relative_to(here) if path.is_relative_to(here) else path
    place = f"{shown}:{at.line}:{at.column}"
    return UsageError(words("{place}: {problem}", place=place, problem=message), advice)


def _rules() -> list[Rule]:
    return [rule for rule, _ in handbook().values()]
