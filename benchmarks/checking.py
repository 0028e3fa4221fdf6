"""What `check --jsonl` costs beside VADER, which scores sentiment, on the same replies.

`python -m benchmarks.checking [COUNT]`; 100,000 without it. The replies are real ones (see
`benchmarks.texts`) from the folder that `TEXTS` names or from `../shared`, again and again up to
COUNT. Where there are none, they are put together by chance from French and English sentences.
VADER is found in the environment of the tools that `LINTERS` names, or in this one.
"""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import IO

from benchmarks.texts import replies
from benchmarks.tools import Row, spread

COUNT, RUNS, LIMIT = 100_000, 3, 2.0
FOLDER = Path(__file__).parents[2] / "shared" / "data" / "conversations"
CHECK = [sys.executable, "-m", "crisisctl", "check", "--channel", "x", "--lang", "en", "--jsonl"]
VADER = """
import json, sys
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
score = SentimentIntensityAnalyzer().polarity_scores
for line in sys.stdin.buffer:
    print(score(json.loads(line))["compound"])
"""
GREETINGS = ("Hi {name},", "Bonjour {name},", "@{name}", "Merci {name}.", "Thanks {name}!")
CARES = (
    "we are so sorry for the trouble with your {thing}.",
    "nous sommes désolés pour votre {thing}.",
    "we have read you.",
    "nous comprenons votre colère : ce n'est pas ce que vous attendiez de nous.",
    "we are sorry if you felt let down.",
)
MATTERS = (
    "We are checking with the warehouse and will be back here before {hour}:00.",
    "Nous vérifions et revenons vers vous ici avant {hour} h.",
    "Please send us a DM with your order number.",
    "Could you share your e-mail address here?",
    "Écrivez-nous en message privé, avec votre numéro de commande. 🙏",
    "The steps are on https://help.example.com/returns/{hour}.",
    "We do not comment on this.",
)
THINGS = ("order", "lampe", "refund", "colis", "account", "compte", "train", "forfait")


@dataclass(frozen=True, slots=True)
class Cost:
    """Of a whole process: seconds of one core, start included, and KiB at the peak."""

    seconds: float
    memory: int


def rows() -> Iterator[Row]:
    """The seconds of one core against VADER's; nothing where VADER is absent."""
    if python := vader():
        yield _row([*python, VADER], COUNT)


def _row(scores: list[str], count: int) -> Row:
    """One after the other, again and again: what else the machine does slows both."""
    pairs = [(measure(CHECK, count), measure(scores, count)) for _ in range(RUNS)]
    ours, theirs = [one.seconds for one, _ in pairs], [other.seconds for _, other in pairs]
    shown = f"{spread(ours)} against {spread(theirs)}, of one core"
    ratio = statistics.median(ours) / statistics.median(theirs)
    return Row(f"check --jsonl of {count:,} replies / VADER's scores", ratio, LIMIT, shown)


def measure(command: list[str], count: int) -> Cost:
    """What it costs to read `count` replies, a JSON string a line."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
        write(count, file)
        file.seek(0)
        run = subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(run.pid, 0)  # of this process, not of all that ever ran
    run.returncode = os.waitstatus_to_exitcode(status)
    assert run.returncode in (0, 1), command  # 1: findings
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss)


def write(count: int, file: IO[str]) -> None:
    """Write replies, a JSON string a line, the same ones every time."""
    texts = real()
    some = islice(cycle(texts), count) if texts else _made(count)
    file.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in some)


def real() -> list[str]:
    """The real replies; none where the folder is absent."""
    return replies(Path(os.environ.get("TEXTS", FOLDER)))


def _made(count: int) -> Iterator[str]:
    """Replies of one to four sentences."""
    chance = random.Random(7)
    for number in range(count):
        parts = [chance.choice(GREETINGS), chance.choice(CARES)]
        parts += chance.sample(MATTERS, chance.randint(0, 2))
        yield " ".join(parts).format(
            name=f"user{number}", thing=chance.choice(THINGS), hour=chance.randint(8, 20)
        )


def vader() -> list[str] | None:
    """How to run a Python program that has VADER; None where there is none."""
    for python in (shutil.which("python", path=os.environ.get("LINTERS")), sys.executable):
        command = [python or sys.executable, "-c"]
        asked = subprocess.run(
            [*command, "import vaderSentiment"], check=False, capture_output=True
        )
        if asked.returncode == 0:
            return command
    print("    --  VADER is absent: pip install crisisctl[bench], or set LINTERS")
    return None


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    texts = real()
    print(f"{len(texts)} real replies" if texts else f"No replies in {FOLDER}: made by chance")
    few, many = measure(CHECK, count // 100), measure(CHECK, count)
    speed = count / many.seconds
    print(f"{count} replies in {many.seconds:.1f} s of one core: {speed:.0f} a second")
    print(f"Memory: {many.memory} KiB at most, {few.memory} KiB for a hundredth of them")
    if python := vader():
        row = _row([*python, VADER], count)
        print(f"{row.ratio:.2f} times the time of VADER, at most {LIMIT}: {row.shown}")


if __name__ == "__main__":
    main()
