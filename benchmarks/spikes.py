"""`python -m benchmarks.spikes [FOLDER]`: how well spikes are found, and how fast.

Scores are NAB's (benchmarks/nab.py), over streams made by chance (benchmarks/streams.py) and, with
a FOLDER of `timestamp,value` files beside a windows.json as NAB has them, over each of these.
Speed: a million mentions through `crisisctl detect`, against a tenth of them.
"""

import csv
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.nab import FEW_FALSE, STANDARD, Judged, Window, score
from benchmarks.streams import HEAVY, PLAIN, SPIKY, START, Manner, stream
from benchmarks.tools import Row

from crisisctl.spikes.detector import Detector

SEEDS = range(1000, 1060)
"""None of those that the defaults were chosen on."""
MILLION = 1_000_000
TEXT = "Toujours aucune nouvelle de ma commande, le service client ne répond pas depuis lundi"
Rows = list[tuple[datetime, float]]


def alarms(rows: Rows) -> list[int]:
    """The rows that ring."""
    detector = Detector()
    return [row for row, (at, value) in enumerate(rows) if detector.step(at, value)]


def made(manner: Manner = PLAIN) -> list[Judged]:
    """The streams made by chance."""
    streams = (stream(seed, manner) for seed in SEEDS)
    return [Judged(len(one.rows), alarms(one.rows), one.windows) for one in streams]


def files(folder: Path) -> dict[str, Judged]:
    """NAB's own."""
    labels = json.loads((folder / "windows.json").read_text())
    return {name: _file(folder / name, windows) for name, windows in labels.items()}


def _file(path: Path, labels: list[list[str]]) -> Judged:
    with path.open(newline="") as lines:
        rows = [
            (datetime.fromisoformat(one["timestamp"]), float(one["value"]))
            for one in csv.DictReader(lines)
        ]
    moments = [at for at, _ in rows]
    ends = [[moments.index(datetime.fromisoformat(end)) for end in label] for label in labels]
    return Judged(len(rows), alarms(rows), [Window(*both) for both in ends])


def _scores(streams: Iterable[Judged]) -> str:
    both = list(streams)
    rung = sum(len(one.alarms) for one in both)
    return f"{score(both, STANDARD):6.1f} {score(both, FEW_FALSE):6.1f} {rung:4d} alarms"


def seconds(many: int, folder: Path) -> float:
    """What `crisisctl detect` takes for so many mentions of thirty days."""
    file = folder / f"{many}.csv"
    with file.open("w", newline="") as out:
        table = csv.writer(out)
        table.writerow(["id", "created_at", "text"])
        for number in range(many):
            at = START + timedelta(days=30) * number / many
            table.writerow([number, at.isoformat(timespec="seconds"), f"{TEXT} {number % 977}"])
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "crisisctl", "detect", str(file), "--json"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - begin


def rows() -> Iterator[Row]:
    """What is aimed at against what is reached, and a million mentions against ten tenths."""
    streams = made()
    for name, profile, aim in (("standard", STANDARD, 65), ("few false", FEW_FALSE, 60)):
        reached = score(streams, profile)
        shown = f"{reached:.1f} over {len(SEEDS)} streams made by chance"
        yield Row(f"detect: {aim} / NAB's score, {name}", aim / reached, 1.0, shown)
    with tempfile.TemporaryDirectory() as home:
        part, whole = (seconds(many, Path(home)) for many in (MILLION // 10, MILLION))
    shown = f"{whole:.1f} s against {part:.1f} s for a tenth"
    yield Row(f"detect of {MILLION:,} mentions / ten times a tenth", whole / part / 10, 1.1, shown)


def main() -> None:
    print("standard  few false alarms")
    for name, manner in (("plain", PLAIN), ("heavy", HEAVY), ("spiky", SPIKY)):
        print(f"{_scores(made(manner))}  over {len(SEEDS)} {name} streams made by chance")
    if len(sys.argv) > 1:
        judged = files(Path(sys.argv[1]))
        labelled = {name: one for name, one in judged.items() if one.windows}
        for name, one in labelled.items():
            print(f"{_scores([one])}  {name}")
        print(f"{_scores(judged.values())}  all of them")
    with tempfile.TemporaryDirectory() as home:
        part, whole = (seconds(many, Path(home)) for many in (MILLION // 10, MILLION))
    print(f"{MILLION} mentions: {whole:.1f} s, {whole / part:.1f} times what a tenth takes")


if __name__ == "__main__":
    main()
