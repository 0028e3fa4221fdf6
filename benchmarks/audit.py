"""What `crisisctl audit` takes for 100,000 posts: `python -m benchmarks.audit [COUNT]`.

Half of the posts ask, half answer, in threads a minute apart. The replies are real ones (see
`benchmarks.checking`), each greeting its reader and signed, so that no two are the same text;
where there are none they are put together by chance. Seconds are those of the clock, with the
start of Python.
"""

import csv
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

from benchmarks.checking import CARES, MATTERS, THINGS, real
from benchmarks.tools import Row, spread

COUNT, RUNS = 100_000, 3
LIMIT_SECONDS = 10.0
BEGIN = datetime(2026, 10, 1, tzinfo=UTC)
ASKED = "@lumen my {thing} has not come, order {number}, and nobody answers. What now?"


def rows() -> Iterator[Row]:
    """One row; its figure is seconds, not a ratio."""
    yield _row(COUNT, RUNS)


def _row(count: int, runs: int) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "posts.csv"
        write(count, path)
        taken = [_audited(path) for _ in range(runs)]
    return Row(
        f"audit of {count:,} posts, seconds",
        statistics.median(taken),
        LIMIT_SECONDS,
        spread(taken),
    )


def _audited(path: Path) -> float:
    command = [sys.executable, "-m", "crisisctl", "audit", str(path), "--brand", "lumen", "--json"]
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def write(count: int, path: Path) -> None:
    """A table of conversations, the same ones every time."""
    chance = random.Random(7)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("tweet_id", "author_id", "created_at", "text", "in_response_to_tweet_id"))
        for number, reply in zip(range(count // 2), _replies(chance), strict=False):
            asked = BEGIN + timedelta(minutes=number)
            answered = asked + timedelta(minutes=chance.randint(1, 180))
            first, user = 1_500_000_000_000_000_001 + 2 * number, f"user{number % 30_000}"
            question = ASKED.format(thing=chance.choice(THINGS), number=number)
            table.writerow((first, user, asked.isoformat(), question, ""))
            told = f"@{user} Hi {_name(number)}, {reply} ^{chance.choice('ABCDE')}M"
            table.writerow((first + 1, "lumen", answered.isoformat(), told, first))


def _name(number: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(number)).capitalize()


def _replies(chance: random.Random) -> Iterator[str]:
    """Replies without end."""
    known = real()
    yield from cycle(known) if known else _made(chance)


def _made(chance: random.Random) -> Iterator[str]:
    while True:
        told = " ".join((chance.choice(CARES), *chance.sample(MATTERS, 2)))
        yield told.format(thing=chance.choice(THINGS), hour=chance.randint(8, 20))


def main() -> None:
    row = _row(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT, 1)
    print(f"{row.ratio:.1f} s for {row.name}, at most {LIMIT_SECONDS:.0f}: {row.shown}")


if __name__ == "__main__":
    main()
