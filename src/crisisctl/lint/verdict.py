"""From what was found in each file to what is said of all: settings, baseline, code."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from crisisctl.lint.baseline import Baseline
from crisisctl.lint.judge import Judged
from crisisctl.lint.report import Report
from crisisctl.lint.settings import Settings
from crisisctl.lint.targets import playbooks_in
from crisisctl.model.findings import Finding, Position
from crisisctl.playbooks.catalog import real


class Verdict(NamedTuple):
    """What lint says in the end.

    `failed` tells whether something is at or over its file's `fail-on`, `readable` whether
    every file could be read; `stale` counts what each baseline accepts and is no more. `baselines`
    are what would accept all of it.
    """

    report: Report
    failed: bool
    readable: bool
    stale: Mapping[Path, int]
    baselines: tuple[Baseline, ...]


def verdict(
    judged: Iterable[tuple[Path, Settings, Judged]], read: Callable[[Path], Baseline]
) -> Verdict:
    """Weigh what was found in each file, with its settings; nothing is said twice.

    `read` gives the baseline of a path; what it raises is raised.
    """
    gathered = _Gathered()
    for file, settings, one in judged:
        gathered.add(file, one, settings)
    gathered.add_team()
    return gathered.verdict(read)


class _Gathered:
    """Findings so far, each with the settings of the file that it was found with."""

    def __init__(self) -> None:
        self._weighed: dict[Finding, Settings] = {}
        self._left_out = set[Finding]()
        self._excused = 0
        self._readable = True
        self._proven: dict[Path, bool] = {}
        self._lines: dict[tuple[str, int], str] = {}
        self._files: dict[Path, Settings] = {}
        self._looked_at: dict[Path, Settings] = {}
        self._teams: dict[str, list[tuple[Path, frozenset[Finding]]]] = {}

    def add(self, file: Path, one: Judged, settings: Settings) -> None:
        whole = real(file)
        self._files[whole] = settings
        self._proven[whole.parent] = self._proven.get(whole.parent, False) or one.proven
        self._looked_at[file] = settings
        self._readable = self._readable and one.readable
        self._excused += one.excused
        self._lines |= one.lines
        self._weigh(one.findings, settings)
        if one.team:
            self._teams.setdefault(one.team, []).append((whole, one.team_useless))

    def add_team(self) -> None:
        """All was found in team.yaml once every playbook beside it was judged with it.

        An excuse in it that none of them needs is useless.
        """
        for team, found in self._teams.items():
            files = {file for file, _ in found}
            if files >= {real(file) for file in playbooks_in(Path(team).parent)}:
                settings = self._files[found[0][0]]
                self._looked_at[Path(team)] = settings
                useless = frozenset.intersection(*(useless for _, useless in found))
                self._weigh(useless, settings)

    def _weigh(self, findings: Iterable[Finding], settings: Settings) -> None:
        for one in findings:
            weighed = settings.judged(one)
            if weighed is None:
                self._left_out.add(one)
            else:
                self._weighed.setdefault(weighed, settings)

    def verdict(self, read: Callable[[Path], Baseline]) -> Verdict:
        known, stale, baselines = set[Finding](), dict[Path, int](), list[Baseline]()
        for path, findings in self._by_baseline().items():
            baseline = read(path)
            compared = baseline.compare(findings, self._of_baseline(path))
            known |= set(findings) - set(compared.new)
            if compared.stale:
                stale[path] = len(compared.stale)
            baselines.append(baseline.accepting(findings, self._of_baseline(path)))
        new = {one: settings for one, settings in self._weighed.items() if one not in known}
        ignored = len(self._left_out) + self._excused + len(known)
        shown = tuple(sorted(new, key=_place))
        proven = all(self._proven.values())
        return Verdict(
            Report(shown, self._lines, len(self._files), ignored, proven=proven),
            any(settings.fails(one) for one, settings in new.items()),
            self._readable,
            stale,
            tuple(baselines),
        )

    def _by_baseline(self) -> Mapping[Path, list[Finding]]:
        paths = dict.fromkeys(one.baseline for one in self._files.values() if one.baseline)
        return {
            path: [one for one, settings in self._weighed.items() if settings.baseline == path]
            for path in paths
        }

    def _of_baseline(self, path: Path) -> list[Path]:
        return [file for file, settings in self._looked_at.items() if settings.baseline == path]


def _place(finding: Finding) -> tuple[Position, str]:
    return finding.position, finding.rule.id
