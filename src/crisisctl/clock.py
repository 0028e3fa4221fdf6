"""The only reader of time and maker of ids. Everything else takes `now` as an argument."""

import secrets
from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's clock, in UTC, to the second: what a report can honestly claim."""

    def now(self) -> datetime:
        return datetime.now(UTC).replace(microsecond=0)  # noqa: TID251 - the one place


class DrillClock:
    """Simulated time: stands still until the drill moves it, never goes back."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def move_to(self, moment: datetime) -> None:
        """Go to `moment`, unless it is past already."""
        self._now = max(self._now, moment)

    def move_by(self, step: timedelta) -> None:
        self.move_to(self._now + step)


class ContinuedClock:
    """Simulated time that goes on where a drill stopped, at the machine's pace."""

    def __init__(self, since: datetime) -> None:
        self._machine = SystemClock()
        self._ahead = since - self._machine.now()

    def now(self) -> datetime:
        return self._machine.now() + self._ahead


def new_salt() -> bytes:
    """Sixteen random bytes, for the hash of a personal value."""
    return secrets.token_bytes(16)
