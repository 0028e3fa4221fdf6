"""Whether a mention is negative, and what else must be seen in it at once."""

from dataclasses import dataclass
from math import exp, sqrt

from crisisctl.sense.flags import FLAGS, flags
from crisisctl.sense.meanings import meanings
from crisisctl.sense.vocabulary import vocabulary
from crisisctl.sense.weights import BIAS, WEIGHTS

__all__ = ["FLAGS", "Sense", "read"]


@dataclass(frozen=True, slots=True)
class Sense:
    """What one text says: `score` is from -1 to 1, negative below 0; `flags` are of FLAGS."""

    negative: bool
    score: float
    flags: tuple[str, ...]


def read(text: str, language: str, *, author: str = "", followers: int | None = None) -> Sense:
    """Read one mention; in a language other than French and English, with the words of both."""
    known = vocabulary(language[:2])
    codes = [code for word in text.split() for code in known[word]]
    said = meanings(codes, known.tree)
    odds = BIAS + sum(WEIGHTS.get(name, 0.0) * sqrt(count) for name, count in said.items())
    score = round(2 / (1 + exp(odds)) - 1, 3)
    return Sense(score < 0, score, tuple(sorted(flags(text, said, author, followers))))
