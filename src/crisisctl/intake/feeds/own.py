"""Feeds of other packages: the entry points of `crisisctl.feeds`, by the word before the colon.

What they give is cleaned as a row of an export is: a feed need not know what may be in a text.
"""

from collections.abc import Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points

from crisisctl.intake.dates import Dates
from crisisctl.intake.feeds.rows import Settings, batch
from crisisctl.intake.mentions import Reading
from crisisctl.intake.rows import Problem, Row
from crisisctl.model.arrival import Arrival
from crisisctl.ports import Batch, Feed

GROUP = "crisisctl.feeds"
_COLUMNS = {
    one: one
    for one in ("text", "author", "posted", "channel", "id", "url", "language", "followers",
                "in_reply_to", "private")
}  # fmt: skip


def feeds() -> dict[str, EntryPoint]:
    """The feeds that are installed beside crisisctl, by their names."""
    return {one.name: one for one in entry_points(group=GROUP)}


class Own:
    """A feed of somebody else's, cleaned; what fails in it is a source that doesn't answer."""

    def __init__(self, feed: Feed, settings: Settings) -> None:
        self._feed = feed
        self._settings = settings

    def read(self, cursor: str) -> Iterator[Batch]:
        try:
            for one in self._feed.read(cursor):
                yield self._cleaned(one)
        except OSError:
            raise
        except Exception as error:
            raise OSError(f"{type(error).__name__}: {error}") from error

    def _cleaned(self, given: Batch) -> Batch:
        wishes, now = self._settings.wishes, self._settings.now()
        reading = Reading(_COLUMNS, Dates(zone=wishes.zone), now, wishes.channel)
        rows: Sequence[Row] = [Row(at, _cells(one)) for at, one in enumerate(given.arrivals, 1)]
        known = [Problem(line, why) for line, why in given.problems]
        return batch([*rows, *known], reading, given.cursor)


def _cells(one: Arrival) -> dict[str, str]:
    return {
        "text": one.text,
        "author": one.author,
        "posted": one.posted_at.isoformat(),
        "channel": one.channel,
        "id": one.external,
        "url": one.url,
        "language": one.language,
        "followers": "" if one.followers is None else str(one.followers),
        "in_reply_to": one.in_reply_to,
        "private": "yes" if one.private else "",
    }
