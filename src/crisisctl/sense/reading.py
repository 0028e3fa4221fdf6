"""Whether a mention is negative, and what else must be seen in it at once."""

from itertools import chain
from math import sqrt, tanh
from typing import NamedTuple

from crisisctl.sense.flags import FLAGS, author_flags, flags
from crisisctl.sense.meanings import meanings
from crisisctl.sense.vocabulary import LANGUAGES, vocabulary
from crisisctl.sense.weights import BIAS, WEIGHTS

__all__ = ["FLAGS", "Sense", "meanings_of", "read"]


class Sense(NamedTuple):
    """What one text says: `score` is from -1 to 1, negative below 0; `flags` are of FLAGS."""

    negative: bool
    score: float
    flags: tuple[str, ...]


def read(text: str, language: str, *, author: str = "", followers: int | None = None) -> Sense:
    """Read one mention; in a language other than French and English, with the words of both.

    `language` is a BCP 47 tag ("fr", "en-GB"); `followers` are the author's, if known. Takes any
    text, in a time that grows with it and no faster.
    """
    said = meanings_of(text, language[:2].lower())
    odds = BIAS + sum([WEIGHTS[name] * sqrt(count) for name, count in said.items()])
    score = round(-tanh(odds / 2), 3)
    seen = flags(text, said)
    if author or followers:
        seen |= author_flags(author, followers)
    return Sense(score < 0, score, tuple(sorted(seen)) if seen else ())


def meanings_of(text: str, language: str) -> dict[str, int]:
    """How often each meaning is said: what the weights are fitted to."""
    if language not in LANGUAGES:
        each = [meanings_of(text, one) for one in LANGUAGES]
        return {name: max(said.get(name, 0) for said in each) for name in each[0] | each[1]}
    known = vocabulary(language)
    return meanings([*chain.from_iterable(map(known.__getitem__, text.split()))], known.tree)
