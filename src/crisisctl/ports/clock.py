"""What time it is."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The only way to know what time it is."""

    def now(self) -> datetime:
        """The present, in UTC, aware."""
        ...
