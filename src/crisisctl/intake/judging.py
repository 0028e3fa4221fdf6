"""What is made of an arrival before it lands: its tone, its urgency, and what it repeats."""

import re
from functools import lru_cache
from hashlib import blake2b

from crisisctl.intake.alike import alike
from crisisctl.intake.triage import triage
from crisisctl.model.arrival import Arrival, Judged
from crisisctl.sense.flags import author_flags
from crisisctl.sense.reading import Sense, read

_ADDRESS = re.compile(r"(?:RT )?(?:@\w+:? )+")
"""Whom a post is addressed to, or copied from: it says nothing of its tone."""
_BETWEEN = "\x1f"
COPIES = 2048
"""Texts of which is remembered how they were read: few, so that they stay near the processor."""


def judge(arrival: Arrival) -> Judged:
    """Read one mention and say how urgent it is."""
    address = _ADDRESS.match(arrival.text)
    said = arrival.text[address.end() :] if address else arrival.text
    sense, same = _read_words(said, arrival.language)
    theirs = author_flags(arrival.author, arrival.followers)
    flags = tuple(sorted(theirs.union(sense.flags))) if theirs else sense.flags
    priority, reasons = triage(arrival, negative=sense.negative, flags=flags)
    return Judged(arrival, key_of(arrival), sense.score, flags, priority, reasons, same)


@lru_cache(COPIES)
def _read_words(text: str, language: str) -> tuple[Sense, str]:
    """What the words say, and their signature: a firestorm is copied more than it is written."""
    return read(text, language), alike(text)


def key_of(arrival: Arrival) -> str:
    """What makes two arrivals the same mention: the platform's id, else who, when and what."""
    if arrival.external:
        parts = [arrival.channel, arrival.external]
    else:
        said = arrival.posted_at.isoformat()
        parts = [arrival.channel, arrival.author.casefold(), said, arrival.text]
    text = _BETWEEN.join(parts).encode("utf-8", "replace")
    return blake2b(text, digest_size=16).hexdigest()
