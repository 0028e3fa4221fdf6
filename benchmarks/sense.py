"""How well and how fast complaints are told, beside VADER: `python -m benchmarks.sense [FOLDER]`.

FOLDER holds `english_tweets/` and `french_tweets/` (XLM-T, cardiffnlp/xlm-t, Apache-2.0), which
are no part of this project; without it, only the sentences of tests/sense/data are read.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from benchmarks.tools import Row, spread

from crisisctl.sense.reading import read

DATA = Path(__file__).parents[1] / "tests" / "sense" / "data"
RUNS = 7
LIMIT = 0.5
NEUTRAL = -0.05
"""VADER's own threshold: a text is negative whose compound score is no higher."""
Labelled = tuple[str, bool]
"""A text, and whether people call it negative."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How well the negative ones are told; `macro` is the mean of both classes' F1."""

    precision: float
    recall: float
    f1: float
    macro: float


def sentences(name: str) -> list[Labelled]:
    """Those of a file of ours: `-` before a negative one, `+` before any other."""
    return [(line[2:], line[0] == "-") for line in (DATA / name).read_text("utf-8").splitlines()]


def tweets(folder: Path, language: str, part: str = "val") -> list[Labelled]:
    """Those of a part of XLM-T, validation or train; its label 0 is negative."""
    folder /= {"en": "english_tweets", "fr": "french_tweets"}[language]
    prefix = {"en": "", "fr": "xlmt_"}[language]
    texts = (folder / f"{prefix}{part}_text.txt").read_text("utf-8").removesuffix("\n").split("\n")
    labels = (folder / f"{prefix}{part}_labels.txt").read_text("utf-8").split()
    return [(text, label == "0") for text, label in zip(texts, labels, strict=True)]


def figures(rows: Iterable[Labelled], is_negative: Callable[[str], bool]) -> Figures:
    """What a reader reaches on labelled texts."""
    counts = dict.fromkeys(((said, true) for said in (True, False) for true in (True, False)), 0)
    for text, true in rows:
        counts[is_negative(text), true] += 1
    hits, false, missed = counts[True, True], counts[True, False], counts[False, True]
    f1, other = _f1(hits, false, missed), _f1(counts[False, False], missed, false)
    precision, recall = hits / max(1, hits + false), hits / max(1, hits + missed)
    return Figures(precision, recall, f1, (f1 + other) / 2)


def _f1(hits: int, false: int, missed: int) -> float:
    return 2 * hits / max(1, 2 * hits + false + missed)


def ours(language: str) -> Callable[[str], bool]:
    return lambda text: read(text, language).negative


@cache
def vader(language: str) -> Callable[[str], bool] | None:
    """VADER, or for French vaderSentiment-fr; None if it is not installed."""
    module = {"fr": "vaderSentiment_fr"}.get(language, "vaderSentiment")
    try:
        scores = import_module(f"{module}.vaderSentiment").SentimentIntensityAnalyzer()
    except ImportError:
        return None
    return lambda text: bool(scores.polarity_scores(text)["compound"] <= NEUTRAL)


def rows() -> Iterator[Row]:
    """How long a text takes, beside VADER on the same ones."""
    theirs = vader("en")
    if theirs is None:
        print("    --  vaderSentiment is absent: pip install crisisctl[bench]")
        return
    texts = [text for name in ("tuning", "checked") for text, _ in sentences(f"{name}.en.txt")]
    pairs = [(_seconds(ours("en"), texts), _seconds(theirs, texts)) for _ in range(RUNS)]
    mine, other = [one for one, _ in pairs], [one for _, one in pairs]
    shown = f"{spread(mine)} against {spread(other)} for {len(texts)} texts"
    ratio = statistics.median(mine) / statistics.median(other)
    yield Row("telling a complaint, its flags too / VADER", ratio, LIMIT, shown)


def _seconds(is_negative: Callable[[str], bool], texts: list[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        is_negative(text)
    return time.perf_counter() - start


def _sets(folder: Path) -> Iterator[tuple[str, str, list[Labelled]]]:
    for language in ("en", "fr"):
        for name in ("tuning", "checked", "held_out"):
            yield name, language, sentences(f"{name}.{language}.txt")
        if folder.is_dir():
            yield "XLM-T validation", language, tweets(folder, language)


def _shown(one: Figures) -> str:
    told = f"precision {one.precision:.2f}  recall {one.recall:.2f}"
    return f"{told}  F1 {one.f1:.2f}  macro F1 {one.macro:.2f}"


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "no-folder-given")
    for name, language, labelled in _sets(folder):
        for who, reader in (("crisisctl", ours(language)), ("VADER", vader(language))):
            if reader:
                found = figures(labelled, reader)
                print(f"{name:17} {language} {len(labelled):4} {who:9}", _shown(found))
    for row in rows():
        print(f"{row.ratio:.2f}  {row.name}: {row.shown}")


if __name__ == "__main__":
    main()
