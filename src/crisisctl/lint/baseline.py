"""Findings that an old repository has accepted, so that only new ones fail."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, NamedTuple

from pydantic import Field, ValidationError

from crisisctl.errors import PlaybookError, UsageError
from crisisctl.lint.fingerprints import fingerprints
from crisisctl.lint.selection import ALWAYS
from crisisctl.lint.settings import relative
from crisisctl.lint.writing import write_whole
from crisisctl.model.base import Part
from crisisctl.model.findings import Finding
from crisisctl.playbooks.catalog import real
from crisisctl.playbooks.files import read_bytes
from crisisctl.words import words

SCHEMA = 1


class Accepted(Part):
    """One finding: its file, from the baseline's folder, its rule, and what it is known by."""

    path: str
    rule: str
    fingerprint: str


class Compared(NamedTuple):
    """Findings that are new, how many are not, and what was accepted and is no more."""

    new: list[Finding]
    known: int
    stale: list[Accepted]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What was accepted, in a file; `accepted` is in the order of paths and rules."""

    path: Path
    accepted: tuple[Accepted, ...] = ()

    def compare(self, findings: Sequence[Finding], judged: Iterable[Path]) -> Compared:
        """Tell new findings from known ones; `judged` are the files that were looked at.

        An entry about another file is left alone, unless that file is gone.
        """
        marks = self._marks(findings)
        known = {one.fingerprint for one in self.accepted}
        new = [
            one
            for one, mark in zip(findings, marks, strict=True)
            if mark not in known or one.rule.id in ALWAYS
        ]
        stale = self._stale(set(marks), judged)
        return Compared(new, len(findings) - len(new), stale)

    def accepting(self, findings: Sequence[Finding], judged: Iterable[Path]) -> "Baseline":
        """The baseline with all of these, and without what they no longer match."""
        folder = self.path.parent
        entries = [
            Accepted(path=relative(one.position.path, folder), rule=one.rule.id, fingerprint=mark)
            for one, mark in zip(findings, self._marks(findings), strict=True)
            if one.rule.id not in ALWAYS
        ]
        stale = set(self._stale({one.fingerprint for one in entries}, judged))
        kept = {one for one in self.accepted if one not in stale} | set(entries)
        return replace(self, accepted=tuple(sorted(kept, key=_order)))

    def write(self) -> None:
        """Write one finding a line. Raises `UsageError` where the file can't be written."""
        lines = [f"    {one.model_dump_json()}" for one in self.accepted]
        found = "[\n" + ",\n".join(lines) + "\n  ]" if lines else "[]"
        text = f'{{\n  "schema": {SCHEMA},\n  "findings": {found}\n}}\n'
        write_whole(self.path, text.encode())

    def _marks(self, findings: Sequence[Finding]) -> list[str]:
        """Fingerprints that are the same from whatever folder lint is run."""
        folder = self.path.parent
        return fingerprints(
            replace(one, position=replace(one.position, path=relative(one.position.path, folder)))
            for one in findings
        )

    def _stale(self, marks: set[str], judged: Iterable[Path]) -> list[Accepted]:
        looked_at = {relative(str(path), self.path.parent) for path in judged}
        return [
            one
            for one in self.accepted
            if one.fingerprint not in marks
            and (one.path in looked_at or not (self.path.parent / one.path).exists())
        ]


class _File(Part):
    version: int = Field(alias="schema")
    findings: Annotated[tuple[Accepted, ...], Field(strict=False)]


def read_baseline(path: Path) -> Baseline:
    """Read a baseline. Raises `UsageError` where there is none, or something else."""
    try:
        raw = read_bytes(path)
    except PlaybookError as error:
        hint = words("crisisctl lint --write-baseline --baseline {file}", file=path)
        raise UsageError(error.message, hint) from None
    try:
        read: _File | None = _File.model_validate_json(raw, by_alias=True, by_name=False)
    except ValidationError:
        read = None
    if read is None or read.version != SCHEMA:
        raise UsageError(words("{file} is not a baseline of crisisctl lint.", file=path))
    return Baseline(real(path), read.findings)


def _order(one: Accepted) -> tuple[str, str, str]:
    return one.path, one.rule, one.fingerprint
