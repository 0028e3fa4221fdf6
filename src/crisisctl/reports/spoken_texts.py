"""Every text that was sent, word for word, for whoever has to prove it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import NamedTuple

from crisisctl.model import events as e
from crisisctl.reports.spreadsheet import as_csv

HEADS = (
    "sent_at",
    "row",
    "row_hash",
    "channel",
    "audience",
    "mention",
    "language",
    "message",
    "approved_by",
    "link",
    "text",
)


class InBulk(NamedTuple):
    """A reply that left with many others; `bulk` names them, and the event that planned them."""

    at: datetime
    bulk: str
    hash: str
    channel: str
    mention: str
    url: str
    text: str


def texts_sent(
    records: Sequence[e.Record], hashes: Mapping[int, str], bulk: Iterable[InBulk]
) -> str:
    """A line each, as CSV; `hashes` are those of the journal's rows by `seq`.

    A text that was edited or taken down later has a line for that too, with what it read then. A
    reply of `bulk` has its own salted hash in the place of a row's.
    """
    return as_csv(HEADS, chain(_lines(records, hashes), map(_reply, bulk)))


def _reply(one: InBulk) -> tuple[str, ...]:
    at = one.at.isoformat()
    return (
        at,
        "",
        one.hash,
        one.channel,
        "public",
        one.mention,
        "",
        one.bulk,
        "",
        one.url,
        one.text,
    )


def _lines(records: Sequence[e.Record], hashes: Mapping[int, str]) -> Iterator[tuple[str, ...]]:
    drafts: dict[str, e.MessageDrafted] = {}
    yes: dict[str, list[str]] = {}
    for seq, at, _, event in records:
        match event:
            case e.MessageDrafted():
                drafts[event.draft] = event
            case e.MessageApproved():
                yes.setdefault(event.draft, []).append(event.role)
            case e.MessageSent() | e.MessageEdited() | e.MessageRemoved():
                draft = drafts[event.draft]
                yield (
                    at.isoformat(),
                    str(seq),
                    hashes.get(seq, ""),
                    draft.channel,
                    draft.audience,
                    draft.flow if draft.flow != e.DESK else "",
                    draft.language,
                    draft.message,
                    ", ".join(yes.get(event.draft, [draft.approval])),
                    event.url if isinstance(event, e.MessageSent) else "",
                    _read(event, draft),
                )
            case _:
                pass


def _read(
    event: e.MessageSent | e.MessageEdited | e.MessageRemoved, draft: e.MessageDrafted
) -> str:
    match event:
        case e.MessageEdited():
            return event.text
        case e.MessageRemoved():
            return f"[{event.type}] {event.reason}"
        case _:
            return draft.text
