"""What `import` costs beside VADER alone, on the same texts.

`python -m benchmarks.importing [COUNT]`; 1,000,000 without it. Mentions are written as a table
with ids, authors, dates and texts: tweets, a line each, from the folder that `TEXTS` names or from
`../shared`, each with two words of its own; where there are none, they are put together by chance.
Importing is reading, classifying and storing durably; VADER only scores. Seconds are those of the
clock; memory is that of all processes together, what they share counted once.
"""

import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path

from benchmarks.checking import CARES, GREETINGS, MATTERS, THINGS, vader
from benchmarks.tools import Row, spread

COUNT, SOME, RUNS, LIMIT = 1_000_000, 50_000, 3, 1.0
MEMORY = 400
"""MiB, at most."""
FOLDER = Path(__file__).parents[2] / "shared" / "data"
VADER = """
import csv, sys
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
score = SentimentIntensityAnalyzer().polarity_scores
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")):
    score(row["text"])["compound"]
"""
_LETTERS = str.maketrans("0123456789", "ghijklmnop")
BEGIN = datetime(2026, 10, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Cost:
    """Of a call and its children: seconds by the clock, and MiB at the peak (0: unknown)."""

    seconds: float
    memory: float


def rows() -> Iterator[Row]:
    """The seconds by the clock against VADER's; nothing where VADER is absent."""
    if (python := vader()) is not None:
        yield _row(python, SOME, RUNS)


def _row(python: list[str], count: int, runs: int) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mentions.csv"
        write(count, path)
        pairs = [(_imported(path), _cost([*python, VADER, str(path)])) for _ in range(runs)]
    ours, theirs = [one.seconds for one, _ in pairs], [other.seconds for _, other in pairs]
    most = max(one.memory for one, _ in pairs)
    shown = f"{spread(ours)} against {spread(theirs)}, {most:.0f} MiB at most"
    ratio = statistics.median(ours) / statistics.median(theirs)
    return Row(f"import of {count:,} mentions / VADER's scores", ratio, LIMIT, shown)


def _imported(path: Path) -> Cost:
    """Into a journal of its own, on the disk."""
    store = path.with_name("journal.db")
    store.unlink(missing_ok=True)
    command = [sys.executable, "-m", "crisisctl", "--store", f"sqlite:///{store}", "import"]
    return _cost([*command, str(path), "--channel", "x"])


def _cost(command: list[str]) -> Cost:
    begun, most = time.perf_counter(), 0.0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as run:
        while run.poll() is None:
            most = max(most, _held(run.pid))
            time.sleep(0.2)
        assert run.returncode == 0, command
    return Cost(time.perf_counter() - begun, most)


def _held(pid: int) -> float:
    """MiB of a process and its children, where the system tells."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    own = sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return own / 1024 + sum(_held(int(child)) for child in children)


def write(count: int, path: Path) -> None:
    """A table of mentions, the same ones every time, a second apart."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("id", "author", "created_at", "text"))
        for number, text in enumerate(islice(texts(), count)):
            moment = BEGIN + timedelta(seconds=number)
            identity = 570_300_000_000_000_001 + number * 7919
            table.writerow((identity, f"@user{number % 400_000}", moment.isoformat(), text))


def texts() -> Iterator[str]:
    """Texts without end, each to somebody else, as replies are; two words of each are its own."""
    known = real()
    made = cycle(known) if known else _made()
    return (f"@{_word(number)} {text} {_word(number * 31)}" for number, text in enumerate(made))


def _word(number: int) -> str:
    return f"w{number:x}".translate(_LETTERS)


def real() -> list[str]:
    """The real tweets, a line each; none where the folder is absent."""
    folder = Path(os.environ.get("TEXTS", FOLDER))
    files = sorted(folder.glob("*_tweets/*_text.txt"))
    return [line for file in files for line in file.read_text("utf-8").splitlines() if line]


def _made() -> Iterator[str]:
    chance = random.Random(7)
    while True:
        parts = [chance.choice(GREETINGS), chance.choice(CARES), *chance.sample(MATTERS, 1)]
        yield " ".join(parts).format(
            name="lumen", thing=chance.choice(THINGS), hour=chance.randint(8, 20)
        )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    print(f"{len(real())} real texts" if real() else f"No texts in {FOLDER}: made by chance")
    if (python := vader()) is not None:
        row = _row(python, count, 1)
        print(f"{row.ratio:.2f} times the time of VADER, at most {LIMIT}: {row.shown}")


if __name__ == "__main__":
    main()
