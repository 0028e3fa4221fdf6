"""What a journal tells about a person, so that it can be erased."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import normalize

from crisisctl.engine.subjects import subject_of
from crisisctl.model import events as e

SHORTEST = 4
"""Letters of a name that is also looked for without its `@`: "@al" is a person, "al" a word."""


class Told(NamedTuple):
    """The personal fields of one event."""

    seq: int
    fields: tuple[str, ...]


def told_about(records: Sequence[e.Record], author: str) -> list[Told]:
    """Every personal value about the mentions of `author`, and every other that names them."""
    names = naming(author)
    theirs = {
        record.event.mention
        for record in records
        if isinstance(record.event, e.MentionPosted) and _same(record.event.author, author)
    }
    return _told(records, theirs, lambda value: names.search(value) is not None)


def told_about_anybody(records: Sequence[e.Record]) -> list[Told]:
    """Every personal value about a mention, and every other that names one of their authors."""
    posted = [r.event for r in records if isinstance(r.event, e.MentionPosted)]
    names = [naming(author) for author in {one.author for one in posted} - {"", e.ERASED}]
    return _told(
        records,
        {one.mention for one in posted},
        lambda value: any(name.search(value) for name in names),
    )


def naming(author: str) -> re.Pattern[str]:
    """Finds a handle or a name as a whole word, in whatever case and form of its accents."""
    bare = author.strip().removeprefix("@")
    sign = "@?" if len(bare) >= SHORTEST else "@"
    forms = "|".join(re.escape(normalize(form, bare)) for form in ("NFC", "NFD"))
    return re.compile(rf"(?<!\w){sign}(?:{forms})(?!\w)", re.IGNORECASE)


def _same(author: str, wanted: str) -> bool:
    return _folded(author) == _folded(wanted)


def _folded(author: str) -> str:
    return normalize("NFC", author.strip().removeprefix("@").casefold())


def _told(
    records: Sequence[e.Record], mentions: set[str], names: Callable[[str], bool]
) -> list[Told]:
    found = []
    for record, flow in _with_flows(records):
        about = flow in mentions
        fields = tuple(name for name, value in _personal(record.event) if about or names(value))
        if fields:
            found.append(Told(record.seq, fields))
    return found


def _with_flows(records: Sequence[e.Record]) -> Iterator[tuple[e.Record, str]]:
    """Each record with the mention that it is about, or the desk."""
    flows: dict[str, str] = {}
    entering = _entering(records)
    for record in records:
        event = record.event
        if isinstance(event, e.MessageDrafted):
            flows[event.draft] = event.flow
        subject = event.flow if isinstance(event, e.AnswerKept) else subject_of(event)
        yield record, entering.get(record.seq) or flows.get(subject, subject)


def _entering(records: Sequence[e.Record]) -> dict[int, str]:
    """The answers that told of a mention while it was entered, and which it became."""
    kept: defaultdict[str, list[int]] = defaultdict(list)
    became: dict[int, str] = {}
    for record in records:
        event, person = record.event, record.actor.person
        if isinstance(event, e.AnswerKept) and not event.flow:
            kept[person].append(record.seq)
        elif isinstance(event, e.MentionPosted):
            became |= dict.fromkeys(kept.pop(person, ()), event.mention)
    return became


def _personal(event: e.Event) -> Iterator[tuple[str, str]]:
    for name in e.personal_fields(type(event)):
        value = getattr(event, name)
        if value and value != e.ERASED:
            yield name, value
