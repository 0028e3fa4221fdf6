"""Fits the weights of crisisctl.sense: `python -m benchmarks.sense_weights FOLDER` prints them.

FOLDER holds the training tweets of XLM-T. A logistic regression with one coefficient a meaning,
drawn towards what was set by hand: without that, tweets on any subject would decide what a
complaint is.
"""

import sys
from math import exp, sqrt
from pathlib import Path

from benchmarks.sense import Labelled, sentences, tweets

from crisisctl.sense.reading import meanings_of

BY_HAND = {
    "awful": 2.4, "bad": 1.6, "mild": 0.6, "insult": 2.2, "upset": 2.0, "wait": 1.4,
    "silence": 2.4, "broken": 1.9, "refused": 1.8, "money": 1.9, "lost": 1.8, "leaving": 2.0,
    "demand": 1.3, "irony": 1.6, "cannot": 1.4, "delay": 1.2, "ungood": 1.2, "unbad": -0.7,
    "good": -1.1, "great": -1.7, "fair": -0.2, "thanks": -1.3, "plea": 0.2, "solved": -1.4,
    "asking": -0.8, "joke": -0.7, "news": -0.4, "not": 0.5, "but": 0.1, "exclaims": 0.1,
    "asks": -0.4, "why": 0.8, "time": 0.3, "stop": 0.0, "business": 0.4, "emoji_bad": 1.8,
    "emoji_good": -1.4, "deadly": 0.8, "distress": 0.8, "threat": 1.0, "trouble": 1.2,
    "waiting": 0.8, "press": -0.2,
}  # fmt: skip
BIAS = "bias"
START = {**BY_HAND, BIAS: -1.0}
TWEETS = 1.0
"""What a tweet counts beside a sentence of ours."""
NEGATIVE = 0.55
"""The share of the negative class: those who write to a brand mostly complain."""
PULL = 8.0
STEPS = 150
SLOW = 0.7 / 3  # of a Newton step for one coefficient alone: they hang together
Example = tuple[dict[str, float], bool, float]
"""How much of each meaning, whether it is negative, and what it counts."""


def examples(folder: Path) -> list[Example]:
    found: list[Example] = []
    for language in ("en", "fr"):
        for name in ("tuning", "checked"):
            found += _counted(sentences(f"{name}.{language}.txt"), language, 1.0)
        found += _counted(tweets(folder, language, "train"), language, TWEETS)
    return found


def _counted(rows: list[Labelled], language: str, share: float) -> list[Example]:
    negative = sum(one for _, one in rows)
    counts = {True: NEGATIVE / negative, False: (1 - NEGATIVE) / (len(rows) - negative)}
    return [
        (
            {name: sqrt(count) for name, count in meanings_of(text, language).items()} | {BIAS: 1},
            is_negative,
            share * len(rows) * counts[is_negative],
        )
        for text, is_negative in rows
    ]


def fitted(rows: list[Example]) -> dict[str, float]:
    weights = dict(START)
    for _ in range(STEPS):
        slopes = {
            name: 0.0 if name == BIAS else PULL * (weights[name] - START[name]) for name in weights
        }
        bends = {name: 0.001 if name == BIAS else PULL / 3 for name in weights}
        for said, is_negative, share in rows:
            chance = 1 / (1 + exp(-sum(weights[name] * much for name, much in said.items())))
            for name, much in said.items():
                slopes[name] += share * (chance - is_negative) * much
                bends[name] += share * chance * (1 - chance) * much * much
        for name in weights:
            weights[name] -= SLOW * slopes[name] / bends[name]
    return weights


def main() -> None:
    for name, weight in sorted(fitted(examples(Path(sys.argv[1]))).items()):
        print(f"{name:12} {weight:6.2f}")


if __name__ == "__main__":
    main()
