"""What is made of an arrival before it lands: its tone, its urgency, and what it repeats."""

import re
from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b

from crisisctl.intake.alike import alike
from crisisctl.intake.triage import triage
from crisisctl.model.arrival import Arrival, Judged
from crisisctl.sense.flags import author_flags
from crisisctl.sense.reading import Sense, read_each

_ADDRESS = re.compile(r"(?:RT )?(?:@\w+:? )+")
"""Whom a post is addressed to, or copied from: it says nothing of its tone."""
_BETWEEN = "\x1f"
_Said = tuple[str, str]
"""What a mention says, and in which language."""


def judge(arrivals: Sequence[Arrival]) -> list[Judged]:
    """Read mentions and say how urgent each is.

    A step sees all of them before the next one does: whatever it is made of stays near the
    processor, and a thousand mentions take a quarter less than one by one.
    """
    said = [(_unaddressed(one.text), one.language) for one in arrivals]
    read_as = _read({*said})
    keys = [key_of(one) for one in arrivals]
    return [
        _judged(arrival, key, *read_as[words])
        for arrival, key, words in zip(arrivals, keys, said, strict=True)
    ]


def _unaddressed(text: str) -> str:
    address = _ADDRESS.match(text)
    return text[address.end() :] if address else text


def _read(said: Collection[_Said]) -> Mapping[_Said, tuple[Sense, str]]:
    """What words say, and their signature: a firestorm is copied more than it is written."""
    senses = read_each(said)
    signatures = [alike(text) for text, _ in said]
    return dict(zip(said, zip(senses, signatures, strict=True), strict=True))


def _judged(arrival: Arrival, key: str, sense: Sense, signature: str) -> Judged:
    theirs = author_flags(arrival.author, arrival.followers)
    flags = tuple(sorted(theirs.union(sense.flags))) if theirs else sense.flags
    priority, reasons = triage(arrival, negative=sense.negative, flags=flags)
    return Judged(arrival, key, sense.score, flags, priority, reasons, signature)


def key_of(arrival: Arrival) -> str:
    """What makes two arrivals the same mention: the platform's id, else who, when and what."""
    if arrival.external:
        parts = [arrival.channel, arrival.external]
    else:
        said = arrival.posted_at.isoformat()
        parts = [arrival.channel, arrival.author.casefold(), said, arrival.text]
    text = _BETWEEN.join(parts).encode("utf-8", "replace")
    return blake2b(text, digest_size=16).hexdigest()
