"""Mentions from a file, counted by five minutes: in any order, and without holding them all."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from crisisctl.errors import UsageError
from crisisctl.intake.columns import recognised
from crisisctl.intake.files import Source
from crisisctl.intake.rows import Problem, Row
from crisisctl.intake.series import dates_of, no_time
from crisisctl.intake.zones import zone_of
from crisisctl.spikes.mentions import SAMPLED, Bucket, bucket_of
from crisisctl.words import Words, words

_SAYS_SO = {
    ("negative", "négatif", "is_negative"): (("true", "yes", "oui", "1"), ("false", "no", "0")),
    ("sentiment", "tonalité", "tone"): (
        ("neg", "nég", "very neg", "très nég"),
        ("pos", "neu", "mix", "very pos", "très pos"),
    ),
}
"""Columns that say what is negative, by how what they say begins."""
Judge = Callable[[str], bool]
"""Whether a text is negative."""


class Counted:
    """The mentions of a file, by their five minutes.

    Where no column says what is negative, `judge` is asked about the first texts of each bucket.
    The row of a mention that is there already (the same id, time and text) is a duplicate.
    """

    def __init__(
        self,
        source: Source,
        zone: tzinfo | None,
        judge: Judge,
        *,
        day_first: bool | None = None,
    ) -> None:
        """Read it all: a time without a zone is one of `zone`, None being this machine's.

        Raises `UsageError` without a column of times, or where days could be months.
        """
        self.taken = self.duplicates = 0
        self.problems: list[Problem] = []
        self._buckets: dict[datetime, Bucket] = {}
        self._ids: set[int] = set()
        columns = recognised(source.shape.columns)
        self._posted, self._clock, self._text, self._id = (
            columns.get(field, "") for field in ("posted", "time", "text", "id")
        )
        self._judged = _judged(source)
        self._judge = judge
        if not self._posted:
            raise UsageError(_no_times(source))
        named = zone_of(self._posted, self._clock)
        self._dates = dates_of(source, self._posted, named or zone, day_first=day_first)
        for row in source.rows():
            if isinstance(row, Problem):
                self.problems.append(row)
            else:
                self._take(row)

    @property
    def buckets(self) -> list[Bucket]:
        """Those that are not empty, in the order of time."""
        return [self._buckets[at] for at in sorted(self._buckets)]

    def _take(self, row: Row) -> None:
        cell = row.cells.get
        posted, clock = cell(self._posted, ""), cell(self._clock, "")
        try:
            at = self._dates.read(posted, clock).at
        except ValueError:
            self.problems.append(no_time(row.line, f"{posted} {clock}"))
            return
        text = cell(self._text, "")
        if not self._is_new(cell(self._id, ""), at, text):
            self.duplicates += 1
            return
        self.taken += 1
        begin = bucket_of(at)
        bucket = self._buckets.get(begin) or self._buckets.setdefault(begin, Bucket(begin))
        bucket.add(text, self._negative(row, text, bucket))

    def _is_new(self, own: str, at: datetime, text: str) -> bool:
        """An id alone is not enough: spreadsheets round long ones to the same figure."""
        if not own:
            return True
        before = len(self._ids)
        self._ids.add(hash((own, at, text)))
        return len(self._ids) > before

    def _negative(self, row: Row, text: str, bucket: Bucket) -> bool | None:
        column, yes, no = self._judged
        said = row.cells.get(column, "").strip().casefold() if column else ""
        if said and said.startswith(yes):
            return True
        if said and said.startswith(no):
            return False
        return self._judge(text) if text and bucket.judged < SAMPLED else None


def _judged(source: Source) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The column that says what is negative, and how what it says begins."""
    for column in source.shape.columns:
        for names, (yes, no) in _SAYS_SO.items():
            if column.strip().casefold() in names:
                return column, yes, no
    return "", (), ()


def _no_times(source: Source) -> Words:
    known = ", ".join(source.shape.columns)
    return words(
        "{file} has no column of times. Its columns: {known}.", file=source.name, known=known
    )
