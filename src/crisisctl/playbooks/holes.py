"""A name without a target."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.playbooks.keys import Loc
from crisisctl.words import Words, words


class Hole(NamedTuple):
    """Where the name stands, and what to say about it; `name` if that is what has no target."""

    loc: Loc
    message: Words
    advice: Words | None = None
    name: str = ""


def unknown(loc: Loc, what: Words, names: Iterable[str], known: Collection[str]) -> Iterator[Hole]:
    """Those of `names`, the list or the keys at `loc`, that are not `known`."""
    for number, name in enumerate(names):
        if name not in known:
            message = words("There is no {what} named `{name}`.", what=what, name=name)
            part = name if isinstance(names, Mapping) else number
            yield Hole((*loc, part), message, did_you_mean(name, set(known)), name)
