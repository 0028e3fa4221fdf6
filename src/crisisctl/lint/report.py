"""What a run of lint has to say: the findings, and what a reader needs beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crisisctl.model.findings import Finding, Position
from crisisctl.words import Words, words


@dataclass(frozen=True, slots=True)
class Report:
    """Findings in the order they are shown, and the source lines that they point at.

    `lines` is by path and line number, so that no more of the files is kept than is shown.
    `files` counts those that were judged, `ignored` the findings left out: excused in the
    playbook, by the settings, or known from a baseline. `proven` tells whether promises were
    judged in each folder, and not only the form of files such as team.yaml.
    """

    findings: tuple[Finding, ...]
    lines: Mapping[tuple[str, int], str] = field(default_factory=dict)
    files: int = 1
    ignored: int = 0
    proven: bool = True

    @property
    def judged(self) -> Words:
        """How many files were judged, for a sentence."""
        return words("1 file") if self.files == 1 else words("{count} files", count=self.files)

    def nothing_found(self) -> Words:
        """What is known where there is no finding to show."""
        if self.ignored:
            return words("No other findings in {files}.", files=self.judged)
        if not self.proven:
            return words(
                "No findings in {files}: only the form was judged, not the promises.",
                files=self.judged,
            )
        return words("No findings in {files}: every promise is kept.", files=self.judged)

    def line(self, at: Position) -> str:
        """The source line of a position; empty where the file could not be read."""
        return self.lines.get((at.path, at.line), "")
