"""What a run of lint has to say: the findings, and what a reader needs beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crisisctl.model.findings import Finding, Position


@dataclass(frozen=True, slots=True)
class Report:
    """Findings in the order they are shown, and the source lines that they point at.

    `lines` is by path and line number, so that no more of the files is kept than is shown.
    `files` counts those that were judged, `ignored` the findings left out: excused in the
    playbook, by the settings, or known from a baseline.
    """

    findings: tuple[Finding, ...]
    lines: Mapping[tuple[str, int], str] = field(default_factory=dict)
    files: int = 1
    ignored: int = 0

    def line(self, at: Position) -> str:
        """The source line of a position; empty where the file could not be read."""
        return self.lines.get((at.path, at.line), "")
