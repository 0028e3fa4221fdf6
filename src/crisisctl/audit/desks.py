"""Who answers for the brand: named, marked in the file, or told by answering many people."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crisisctl.audit.threads import Message
from crisisctl.errors import UsageError
from crisisctl.model.conversation import Post
from crisisctl.words import words

_HANDLE = re.compile(r"(?<![\w@])@(\w{1,50})")
FEWEST = 3
"""Different people that somebody has answered before we take them for a brand's desk."""
_SHARE = 10
"""A desk has answered at least one in so many of the people whom the busiest one has answered."""


class Known(StrEnum):
    """How we know who the brand is."""

    NAMED = "named"
    MARKED = "marked"  # by the file
    GUESSED = "guessed"


@dataclass(frozen=True, slots=True)
class Desks:
    """The handles that answer for the brand, and all that answer for any (`inbound` False)."""

    brand: frozenset[str]
    known: Known
    others: frozenset[str] = frozenset()
    """Those who answer for another brand: neither customers nor the brand."""
    shown: tuple[str, ...] = ()
    """The brand's handles as they are written, the busiest first."""


def key(handle: str) -> str:
    """A handle, however it is written."""
    return handle.strip().removeprefix("@").casefold()


def named(text: str) -> set[str]:
    """The handles in a text."""
    return {found.casefold() for found in _HANDLE.findall(text)} if "@" in text else set()


def desks(posts: Sequence[Post], messages: Sequence[Message], asked: Collection[str]) -> Desks:
    """Find the brand. Raises `UsageError` where nothing tells, or nobody speaks of `asked`."""
    marked = frozenset(key(post.author) for post in posts if post.desk)
    if asked:
        brand = frozenset(map(key, asked))
        _require(brand, posts)
        return Desks(brand, Known.NAMED, marked - brand, _written(brand, posts))
    if marked:
        return Desks(marked, Known.MARKED, shown=_written(marked, posts))
    guessed = _guessed(messages)
    if not guessed:
        raise UsageError(
            words("Nobody in this file answers many others: which handle is the brand's?"),
            words("crisisctl audit FILE --brand HANDLE"),
        )
    return Desks(guessed, Known.GUESSED, shown=_written(guessed, posts))


def _require(brand: Collection[str], posts: Sequence[Post]) -> None:
    for handle in brand:
        if not any(key(post.author) == handle or handle in named(post.text) for post in posts):
            raise UsageError(
                words("Nobody in this file is, or writes to, @{brand}.", brand=handle)
            )


def _guessed(messages: Iterable[Message]) -> frozenset[str]:
    answered: defaultdict[str, set[str]] = defaultdict(set)
    for message in messages:
        if message.above is not None and message.above.author != message.author:
            answered[key(message.author)].add(message.above.author)
    most = max(map(len, answered.values()), default=0)
    enough = max(FEWEST, most // _SHARE, 1)
    return frozenset(author for author, people in answered.items() if len(people) >= enough)


def _written(brand: Collection[str], posts: Iterable[Post]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for post in posts:
        if key(post.author) in brand:
            handle = post.author.removeprefix("@")
            counts[handle] = counts.get(handle, 0) + 1
    found = sorted(counts, key=lambda handle: (-counts[handle], handle))
    return tuple(found) or tuple(sorted(brand))
