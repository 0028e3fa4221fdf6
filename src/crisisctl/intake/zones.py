"""The zone that the name of a column says: `Timestamp (ET)`, `created_at_utc`, `Date (GMT+2)`."""

import re
from collections.abc import Iterator
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_OFFSET = re.compile(
    r"(?:^|[\s_(\[])(?:utc|gmt)(?:\s?([+-])(\d{1,2})(?::?(\d\d))?)?[)\]]?$", re.IGNORECASE
)
_NAME = re.compile(r"[(\[](\w{2,4}|\w+/\w+)[)\]]$")
_NAMED = {
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "CT": "America/Chicago", "CST": "America/Chicago", "CDT": "America/Chicago",
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "CET": "Europe/Paris", "CEST": "Europe/Paris",
}  # fmt: skip
"""What exports call zones; `EST` is written for New York's time in summer too."""


def zone_of(*columns: str) -> tzinfo | None:
    """The zone of the first of these columns that names one, if any does."""
    return next((zone for column in columns for zone in _zones(column.strip())), None)


def _zones(column: str) -> Iterator[tzinfo]:
    if offset := _OFFSET.search(column):
        sign, hours, minutes = offset.groups(default="0")
        length = timedelta(hours=int(hours), minutes=int(minutes))
        if length < timedelta(days=1):
            yield timezone(-length if sign == "-" else length)
    elif (name := _NAME.search(column)) and (name[1] in _NAMED or "/" in name[1]):
        yield from _known(_NAMED.get(name[1], name[1]))


def _known(name: str) -> Iterator[tzinfo]:
    try:
        yield ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no zone after all
        return
