"""Arrivals to land, for tests."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from crisisctl.model.arrival import Arrival, Judged, Landed
from crisisctl.model.events import Actor
from crisisctl.ports import Journal

T0 = datetime(2026, 10, 12, 3, 0, tzinfo=UTC)
LEA = Actor(role="community-manager", person="Léa")
RUN = "viral-complaint-1"


def arrival(number: int, author: str = "", minutes: int = 0, **changes: object) -> Judged:
    """One of many: its number makes it itself."""
    values: dict[str, object] = {
        "channel": "x",
        "author": author or f"@u{number}",
        "text": f"nothing works, {number}",
        "url": f"https://example.org/{number}",
        "language": "en",
        "posted_at": T0 + timedelta(minutes=minutes),
        "external": str(number),
        "followers": number,
    }
    one = Arrival(**{**values, **changes})  # type: ignore[arg-type]
    key = sha256(f"{one.channel} {number}".encode()).hexdigest()[:32]
    return Judged(one, key, 0.5, ("question",), 40, ("negative",), "same")


def hour(one: Judged) -> datetime:
    """A first word within the hour."""
    return one.arrival.posted_at + timedelta(hours=1)


def land(journal: Journal, judged: Sequence[Judged], scope: str = RUN) -> Landed:
    """Land them at T0 + 1 h."""
    at = T0 + timedelta(hours=1)
    return journal.arrivals.land(scope, at, LEA, "export.csv", judged, hour)
