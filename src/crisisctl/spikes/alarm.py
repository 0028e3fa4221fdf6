"""What an alarm says: what started, when, how much over what was expected, who carries it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Alarm:
    """A rise that this stream does not show every week.

    `at`, `value` and `expected` are those of the row, or of the bucket of five minutes, that rang
    it. The rise began at `since`: from there to `at` inclusive, `total` came where `usual` was
    expected. `score` is how far it is over the stream's own bar: 1 just reaches it.

    Of mentions it also has the `words` and the `links` that carry the rise, the telling ones
    first, the share of them that is negative (`negative`, 0 to 1) and the share that was before
    (`negative_before`); None where nobody judged them.
    """

    at: datetime
    value: float
    expected: float
    score: float
    since: datetime
    total: float
    usual: float
    words: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    negative: float | None = None
    negative_before: float | None = None
