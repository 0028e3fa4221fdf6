"""Where a long journal can be taken up without reading again what is over."""

from datetime import datetime
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field

Span = tuple[int, int]
"""The first and the last `seq` of a stretch of records, both included."""


class Checkpoint(BaseModel):
    """What the records up to `seq`, written `at`, have come to, and which of them still matter.

    `spans` are those of the desk and of the mentions that are not over, in order; of the rest
    there are counts alone, named as an `Incident` names them (`precedents` by "step remedy"); of
    what was `said`, only what more than one person got. It holds nothing personal, so that an
    erased person leaves no trace in it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)
    seq: int
    at: datetime | None
    spans: tuple[Span, ...]
    posted: int
    waiting: int = 0
    first_posted_at: datetime | None
    drafted: dict[str, int]
    called: int
    offered: dict[str, Decimal]
    said: dict[str, int] = Field(default_factory=dict)
    precedents: dict[str, dict[Decimal, int]] = Field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many records still matter."""
        return sum(last - first + 1 for first, last in self.spans)


BEGINNING = Checkpoint(
    seq=0,
    at=None,
    spans=(),
    posted=0,
    first_posted_at=None,
    drafted={},
    called=0,
    offered={},
)
"""Where every journal can be taken up: before its first record."""
