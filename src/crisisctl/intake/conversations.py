"""Conversations from any export: who answered whom, row by row, and what can't be told of a row.

Beside the columns of `crisisctl.intake.columns` it knows those of the data set Customer Support on
Twitter (`inbound`, `response_tweet_id`), and the dialogues of IBM's
twitter-customer-care-document-prediction.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import chain, islice
from typing import Any

from crisisctl.errors import UsageError
from crisisctl.intake.clean import clean_line, clean_text
from crisisctl.intake.columns import NEEDED, Columns, implied_channel, recognised
from crisisctl.intake.dates import Dates, survey
from crisisctl.intake.dialogues import dialogue_rows, is_dialogue
from crisisctl.intake.files import Source
from crisisctl.intake.ids import is_rounded, whole_id
from crisisctl.intake.networks import network
from crisisctl.intake.rows import Problem as Unread, Row
from crisisctl.intake.zones import zone_of
from crisisctl.model.conversation import Export, Post, Problem
from crisisctl.words import Words, words

_ALSO = {
    "inbound": {"inbound", "is_inbound"},
    "replies": {"response_tweet_id", "response_tweet_ids"},
    "conversation": {"conversation_id", "conversation_id_str", "thread_id", "conversation"},
}
_PROBED = 1000
"""Dates that tell whether the others need a look."""
_SNOWFLAKE = re.compile(r"\d{17,19}")
_SNOWFLAKES_BEGIN = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
"""Ids of X count milliseconds from here, in their bits above the lowest 22."""
_NO = {"false", "0", "no", "non", "faux", "f", "n", "outbound"}
_YES = {"true", "1", "yes", "oui", "vrai", "t", "y", "inbound"}


def conversations(
    source: Source, zone: tzinfo | None = None, *, day_first: bool | None = None
) -> Export:
    """Read an export. Times without a zone are of `zone`, None being this machine's.

    Raises `UsageError` where a column is missing that nothing can be told without, and for dates
    such as 02/03/2026 where neither another date of the file nor `day_first` says which they are.
    """
    if is_dialogue(source.shape.columns):
        return _export(dialogue_rows(source), _Reader(_DIALOGUE, Dates(zone=zone)))
    header = source.shape.columns
    columns = _columns(header, source.name)
    if day_first is None:
        rows = (row.cells for row in source.rows() if isinstance(row, Row))
        day_first = _day_first((_cell(row, columns, "posted") for row in rows), source.name)
    named = zone_of(columns["posted"], columns.get("time", ""))
    reader = _Reader(columns, Dates(day_first, named or zone), implied_channel(header))
    export = _export(source.rows(), reader)
    return export if "in_reply_to" in columns else replace(export, posts=_in_turn(export.posts))


_DIALOGUE = {
    name: name for name in ("id", "author", "posted", "text", "in_reply_to", "inbound", "channel")
}


def _columns(header: tuple[str, ...], name: str) -> Columns:
    plain = {column: re.sub(r"[^a-z]+", "_", column.casefold()).strip("_") for column in header}
    also = {
        field: column
        for field, names in _ALSO.items()
        for column, known in plain.items()
        if known in names
    }
    columns = {**recognised(one for one in header if one not in also.values()), **also}
    needed = (*NEEDED, "conversation" if "conversation" in columns else "in_reply_to")
    missing = [field for field in needed if field not in columns]
    if missing:
        raise UsageError(
            words(
                "{file} has no column that is known to hold: {missing}. Its columns: {known}.",
                file=name,
                missing=", ".join(missing),
                known=", ".join(filter(None, map(str.strip, header))) or "—",
            )
        )
    return columns


def _day_first(dates: Iterator[str], name: str) -> bool | None:
    """What all dates tell; where none of the first has day and month side by side, nothing."""
    first = list(islice(dates, _PROBED))
    order = survey(first)
    if order.seen:
        order = survey(chain(first, dates))
    if order.ambiguous:
        raise UsageError(
            words(
                "In {file}, {date} may be two days: does the day come first?",
                file=name,
                date=order.either,
            ),
            words("crisisctl audit {file} --day-first yes", file=name),
        )
    return order.verdict


@dataclass(frozen=True, slots=True)
class _Reader:
    """How one file tells a post."""

    columns: Columns
    dates: Dates
    channel: str = ""

    def post(self, row: Row) -> tuple[Post | None, tuple[Words, ...]]:
        """The post that a row is, and what is wrong with the row; None: it is none."""
        cells, columns = row.cells, self.columns
        author = clean_line(_cell(cells, columns, "author")).removeprefix("@")
        text = _unescaped(clean_text(_cell(cells, columns, "text").strip()))
        if not author or not text:
            what = words("no author") if not author else words("no text")
            return None, (what,)
        own = _cell(cells, columns, "id")
        posted = self._posted(cells, own)
        if posted is None:
            shown = clean_line(_cell(cells, columns, "posted"))
            return None, (words("no date that can be read: “{text}”", text=shown),)
        above = "in_reply_to" if "in_reply_to" in columns else "conversation"
        answers = _cell(cells, columns, above)
        ids = _id(own), _id(answers)
        bad = [one for one, kept in zip((own, answers), ids, strict=True) if one and not kept]
        post = Post(
            row.line,
            ids[0],
            author,
            posted,
            text,
            ids[1],
            network(_cell(cells, columns, "channel")) or self.channel,
            _desk(_cell(cells, columns, "inbound")),
            tuple(filter(None, map(_id, _cell(cells, columns, "replies").split(",")))),
        )
        return post, tuple(map(_mangled, bad))

    def _posted(self, cells: Mapping[str, str], own: str) -> datetime | None:
        said = _cell(cells, self.columns, "posted")
        if not said and _SNOWFLAKE.fullmatch(own):
            told = _SNOWFLAKES_BEGIN + timedelta(milliseconds=int(own) >> 22)
            return told.replace(microsecond=0)
        try:
            return self.dates.read(said, _cell(cells, self.columns, "time")).at
        except ValueError:
            return None


def _cell(cells: Mapping[str, str], columns: Columns, field: str) -> str:
    return cells.get(columns.get(field, ""), "").strip()


def _id(said: str) -> str:
    """An id that links can follow: a rounded one too, as long as no other post has it."""
    return whole_id(said) or (said if is_rounded(said) else "")


def _mangled(said: str) -> Words:
    return words(
        "the id {id} was shortened by a spreadsheet: the post counts, its links are lost",
        id=clean_line(said),
    )


def _desk(inbound: str) -> bool | None:
    said = inbound.casefold()
    return said in _NO if said in _NO | _YES else None


def _unescaped(text: str) -> str:
    """X gives these three so, and no other."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _export(rows: Iterable[Row | Unread], reader: _Reader) -> Export:
    posts: dict[Any, Post] = {}
    problems: list[Problem] = []
    count = duplicates = left_out = 0
    for row in rows:
        count += 1
        post, bad = reader.post(row) if isinstance(row, Row) else (None, (row.reason,))
        problems += [Problem(row.line, one) for one in bad]
        if post is None:
            left_out += 1
            continue
        key = (post.id, post.author, post.posted, post.text) if post.id else row.line
        if key in posts:
            duplicates += 1
        posts.setdefault(key, post)
    return Export(tuple(posts.values()), count, duplicates, tuple(problems), left_out)


def _in_turn(posts: tuple[Post, ...]) -> tuple[Post, ...]:
    """Without a column that says what a post answers: the one before it in its conversation."""
    last: dict[str, str] = {}
    ordered = sorted(posts, key=lambda one: (one.posted, one.line))
    return tuple(_linked(ordered, last))


def _linked(ordered: Iterable[Post], last: dict[str, str]) -> Iterator[Post]:
    for post in ordered:
        own = post.id or f"#{post.line}"
        before = last.get(post.answers, "")
        if post.answers:
            last[post.answers] = own
        yield replace(post, id=own, answers=before)
