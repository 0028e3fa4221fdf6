"""Whether a mention is negative, and what else must be seen in it at once."""

from collections.abc import Collection, Mapping
from itertools import chain
from math import sqrt, tanh
from typing import NamedTuple

from crisisctl.sense.flags import FLAGS, author_flags, flags
from crisisctl.sense.meanings import meanings
from crisisctl.sense.vocabulary import LANGUAGES, vocabulary
from crisisctl.sense.weights import BIAS, WEIGHTS

__all__ = ["FLAGS", "Sense", "meanings_of", "read", "read_each"]


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
    (sense,) = read_each([(text, language)])
    theirs = author_flags(author, followers) if author or followers else ()
    return sense._replace(flags=tuple(sorted({*sense.flags, *theirs}))) if theirs else sense


def read_each(said: Collection[tuple[str, str]]) -> list[Sense]:
    """What each text says, in its language: step by step, which is sooner than text by text."""
    meant = [meanings_of(text, language[:2].lower()) for text, language in said]
    seen = [flags(text, means) for (text, _), means in zip(said, meant, strict=True)]
    return [_sense(means, some) for means, some in zip(meant, seen, strict=True)]


def _sense(said: Mapping[str, int], seen: Collection[str]) -> Sense:
    odds = BIAS + sum([WEIGHTS[name] * sqrt(count) for name, count in said.items()])
    score = round(-tanh(odds / 2), 3)
    return Sense(score < 0, score, tuple(sorted(seen)) if seen else ())


def meanings_of(text: str, language: str) -> dict[str, int]:
    """How often each meaning is said: what the weights are fitted to."""
    if language not in LANGUAGES:
        each = [meanings_of(text, one) for one in LANGUAGES]
        return {name: max(said.get(name, 0) for said in each) for name in each[0] | each[1]}
    known = vocabulary(language)
    return meanings([*chain.from_iterable(map(known.__getitem__, text.split()))], known.tree)
