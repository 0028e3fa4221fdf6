"""What has to be known of a file before its first row becomes a mention."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from itertools import islice

from crisisctl.channels.own import Accounts
from crisisctl.intake.columns import Columns, implied_channel, mapped, require
from crisisctl.intake.dates import Dates, Order
from crisisctl.intake.files import Source
from crisisctl.intake.ids import are_mangled
from crisisctl.intake.mentions import Reading
from crisisctl.intake.networks import network, network_of_link
from crisisctl.intake.rows import Row
from crisisctl.intake.zones import zone_of

FIRST = 1000
"""Rows that tell how a tool writes ids and networks, and if its dates need a closer look."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user says of a file; what is left open is told from the file.

    `own` are the accounts of the brand.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    channel: str = ""
    day_first: bool | None = None
    zone: tzinfo | None = None
    own: Accounts = frozenset()


@dataclass(frozen=True, slots=True)
class Survey:
    """What was told of a file. `unnamed`: some row says nothing of its network."""

    columns: Columns
    order: Order
    channel: str
    ids: bool
    unnamed: bool

    def reading(self, now: datetime, wishes: Wishes) -> Reading:
        """How its rows become mentions."""
        order = self.order.verdict if wishes.day_first is None else wishes.day_first
        named = zone_of(self.columns["posted"], self.columns.get("time", ""))
        dates = Dates(order, named or wishes.zone)
        return Reading(self.columns, dates, now, self.channel, self.ids, wishes.own)


def survey(source: Source, wishes: Wishes) -> Survey:
    """Look at the first rows, and at every date where day and month may be taken for one another.

    Raises `UsageError` where no column is known to hold what a mention must have.
    """
    header = source.shape.columns
    columns = mapped(header, wishes.columns)
    require(columns, header, source.name)
    first = [row.cells for row in islice(_rows(source), FIRST)]
    channel = network(wishes.channel) or implied_channel(header)
    ids = [(one.get(columns.get("id", ""), ""), one.get(columns["text"], "")) for one in first]
    unnamed = not channel and any(
        _says_something(columns, one) and not _has_network(columns, one) for one in first
    )
    return Survey(columns, _order(source, columns), channel, not are_mangled(ids), unnamed)


def _rows(source: Source) -> Iterator[Row]:
    return (row for row in source.rows() if isinstance(row, Row))


def _says_something(columns: Columns, cells: Mapping[str, str]) -> bool:
    """Whether it may be a mention at all: others are reported, wherever they stand."""
    return all(cells.get(columns[field], "").strip() for field in ("text", "posted"))


def _has_network(columns: Columns, cells: Mapping[str, str]) -> bool:
    named = cells.get(columns.get("channel", ""), "")
    return bool(network(named) or network_of_link(cells.get(columns.get("url", ""), "")))


def _order(source: Source, columns: Columns) -> Order:
    """Of all dates, but where none of the first has day and month side by side: of these."""
    order, column = Order(), columns["posted"]
    for number, row in enumerate(_rows(source)):
        if number == FIRST and not order.seen:
            break
        order.see(row.cells.get(column, ""))
    return order
