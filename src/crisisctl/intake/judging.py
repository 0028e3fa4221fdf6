"""What is made of an arrival before it lands: its tone, its urgency, and what it repeats."""

from hashlib import blake2b

from crisisctl.intake.alike import alike
from crisisctl.intake.triage import triage
from crisisctl.model.arrival import Arrival, Judged
from crisisctl.sense.reading import read

_BETWEEN = "\x1f"


def judge(arrival: Arrival) -> Judged:
    """Read one mention and say how urgent it is."""
    sense = read(
        arrival.text, arrival.language, author=arrival.author, followers=arrival.followers
    )
    priority, reasons = triage(arrival, negative=sense.negative, flags=sense.flags)
    same = alike(arrival.text)
    return Judged(arrival, key_of(arrival), sense.score, sense.flags, priority, reasons, same)


def key_of(arrival: Arrival) -> str:
    """What makes two arrivals the same mention: the platform's id, else who, when and what."""
    if arrival.external:
        parts = [arrival.channel, arrival.external]
    else:
        said = arrival.posted_at.isoformat()
        parts = [arrival.channel, arrival.author.casefold(), said, arrival.text]
    text = _BETWEEN.join(parts).encode("utf-8", "replace")
    return blake2b(text, digest_size=16).hexdigest()
