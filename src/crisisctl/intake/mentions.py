"""A row of an export as a mention: cleaned, with its channel and its moment, or why not."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from crisisctl.channels.facts import CHANNELS, is_private
from crisisctl.channels.own import Accounts, handle_of
from crisisctl.intake.clean import MAX_TEXT, clean_line, clean_text
from crisisctl.intake.columns import Columns
from crisisctl.intake.dates import EARLIEST, AmbiguousDate, Dates, Doubt, Moment
from crisisctl.intake.ids import from_link, whole_id
from crisisctl.intake.languages import guess_language
from crisisctl.intake.networks import network, network_of_link
from crisisctl.intake.rows import Row
from crisisctl.model.arrival import Arrival
from crisisctl.words import Words, words

MAX_AUTHOR = 60
MAX_URL = 2000
AHEAD = timedelta(minutes=5)
"""What two clocks may differ by: a mention that is dated later than this is misread."""
LANGUAGES = ("fr", "en")
OWN = words("it is a post of our own account")
"""Why what we have posted ourselves is not taken."""
_SHOWN = 60
_DIGITS = 15
_PRIVATE = re.compile(
    r"\b(?:private|priv[ée]e?s?|dms?|direct|mp)\b|^(?:true|yes|oui|1)$", re.IGNORECASE
)
_COUNT = re.compile(r"([0-9]+(?:[.,' \u00a0\u202f][0-9]+)*) ?([kKmM]?)")
_TONGUES = {"an": "en"}
"""`français` and `english` begin as their codes do, `anglais` does not."""


class Note(StrEnum):
    """What a mention lacks or was given, though it was taken."""

    SKIPPED = Doubt.SKIPPED.value
    REPEATED = Doubt.REPEATED.value
    DAY_ONLY = Doubt.DAY_ONLY.value
    NO_ID = "id-lost"  # a spreadsheet has rounded its id
    CUT = "cut"  # its text is longer than any that is kept
    NO_AUTHOR = "no-author"


class Told(NamedTuple):
    """A mention, and what has to be said of it."""

    arrival: Arrival
    notes: list[Note]


class Unread(Exception):  # noqa: N818 - a row that is no mention
    """A row that can't be taken, and why."""

    def __init__(self, why: Words) -> None:
        super().__init__(str(why))
        self.why = why


@dataclass(frozen=True, slots=True)
class Reading:
    """How the rows of one file become mentions; `now` is when that is.

    `channel` is that of rows which don't say; `ids`: whether the column of ids can be believed.
    What the accounts in `own` have posted is no mention.
    """

    columns: Columns
    dates: Dates
    now: datetime
    channel: str = ""
    ids: bool = True
    own: Accounts = frozenset()

    def read(self, row: Row) -> Told:
        """The mention of a row. Raises `Unread`."""
        cells = row.cells
        cell = {field: cells.get(column, "") for field, column in self.columns.items()}.get
        whole = cell("text", "")
        text = clean_text(whole).strip()
        if not text:
            raise Unread(words("it has no text"))
        posted, doubt = self._posted(cell("posted", ""), cell("time", ""))
        url = _link(cell("url", ""))
        by_link = from_link(url) if url else ("", "")
        author = clean_line(cell("author", ""), MAX_AUTHOR) or by_link[0]
        external = self._id(cell("id", "")) or by_link[1]
        channel = self._channel(cell("channel", ""), url)
        if self.own and (channel, handle_of(author)) in self.own:
            raise Unread(OWN)
        arrival = Arrival(
            channel,
            author,
            text,
            url,
            _language(cell("language", ""), text),
            posted,
            _is_private(channel, cell("private", "")),
            external,
            _count(cell("followers", "")),
            whole_id(cell("in_reply_to", "")),
        )
        notes = [Note(doubt.value)] if doubt else []
        if not external and cell("id"):
            notes.append(Note.NO_ID)
        if len(whole) > MAX_TEXT:
            notes.append(Note.CUT)
        if not author:
            notes.append(Note.NO_AUTHOR)
        return Told(arrival, notes)

    def _posted(self, text: str, clock: str) -> Moment:
        if not text.strip():
            raise Unread(words("it has no date"))
        try:
            moment = self.dates.read(text, clock)
        except AmbiguousDate:
            shown = clean_line(text, _SHOWN)
            raise Unread(words("its date may be two: {text} (--day-first)", text=shown)) from None
        except ValueError:
            shown = clean_line(f"{text} {clock}", _SHOWN)
            raise Unread(words("its date can't be read: {text}", text=shown)) from None
        if not EARLIEST <= moment.at <= self.now + AHEAD:
            raise Unread(
                words("its date is still to come: {moment}", moment=moment.at)
                if moment.at > self.now
                else words("its date is too long ago to be one: {moment}", moment=moment.at)
            )
        return moment

    def _id(self, text: str) -> str:
        return whole_id(clean_line(text)) if self.ids and text else ""

    def _channel(self, named: str, url: str) -> str:
        """The network that the row names, else that of its link, else the file's."""
        channel = network(named) if named else ""
        if channel not in CHANNELS:
            channel = (url and network_of_link(url)) or channel or self.channel
        if not channel:
            raise Unread(words("nothing says on which channel: --channel does"))
        return channel


@lru_cache(4096)
def _is_private(channel: str, kind: str) -> bool:
    """Whether only we can read it: by its channel, or by what the export says it is."""
    return is_private(channel) or _PRIVATE.search(kind) is not None


def _link(text: str) -> str:
    if not text:
        return ""
    url = clean_line(text, MAX_URL)
    return url if url.startswith(("https://", "http://")) else ""


def _language(named: str, text: str) -> str:
    """The language that the row names, else the likeliest of ours, else none."""
    if not named:
        return guess_language(text, LANGUAGES) or ""
    code = named.strip()[:2].casefold()
    if code.isascii() and code.isalpha() and len(code) == 2 and code != "un":  # noqa: PLR2004
        return _TONGUES.get(code, code)
    return guess_language(text, LANGUAGES) or ""


def _count(text: str) -> int | None:
    """A number of people: `12 345`, `12,345`, `1.2K`; None for none."""
    if not text or len(text) > _DIGITS:
        return None
    found = _COUNT.fullmatch(text.strip())
    if found is None:
        return None
    times = {"k": 1000, "m": 1_000_000}.get(found[2].casefold(), 1)
    if times > 1 or re.fullmatch(r"[0-9]+[.,]0", found[1]):
        return round(float(found[1].replace(",", ".").strip()) * times)
    return int(re.sub(r"[^0-9]", "", found[1]))
