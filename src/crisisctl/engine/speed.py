"""The first moments of an incident: seen, declared, answered."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from crisisctl.engine.crowd import Wait
from crisisctl.engine.measures import Lapse, lapse
from crisisctl.engine.run import Run
from crisisctl.engine.speech import TextLine
from crisisctl.model import events as e
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.model.steps import Effect, NoReply

SUBSTANTIVE = (MessageKind.UPDATE, MessageKind.CORRECTION, MessageKind.CLOSING)
Rows: TypeAlias = tuple[int, ...]
NOT_RELEVANT = (NoReply.SPAM, NoReply.NOT_FOR_US)
"""Reasons that say that a mention was none of this incident's."""


@dataclass(frozen=True, slots=True)
class Speed:
    """First moments of the incident; None where there was nothing to measure from.

    The first mention is the earliest posted, but for spam and what is not for us. `first_public`
    runs from there to the first public word of the desk on the channel where it started,
    `first_public_anywhere` to the first on any channel; a word before the posting answers nothing.
    `detect` runs from there until that mention was seen, `detect_soonest` is the least time that
    any mention took to be seen. `declare` begins when a mention was first seen: None if mentions
    were taken in only after the declaration. `declare_from_post` runs from the posting.
    `substantive` ends with a remedy, or with the first public update, correction or closing after
    a fact was verified: None if the journal can't tell. `rows` are those of the journal that each
    of them was read from.
    """

    channel: str
    first_public: Lapse | None = None
    first_public_anywhere: Lapse | None = None
    detect: Lapse | None = None
    detect_soonest: Lapse | None = None
    declare: Lapse | None = None
    declare_from_post: Lapse | None = None
    substantive: Lapse | None = None
    rows: Mapping[str, Rows] = field(default_factory=dict)


def speed(
    run: Run,
    records: Sequence[e.Record],
    texts: Sequence[TextLine],
    everybody: Sequence[Wait],
    until: datetime,
) -> Speed:
    """Find the first moments of `run`; what has not come is measured to `until`."""
    relevant = [one for one in everybody if one.no_reply not in NOT_RELEVANT]
    first = min(relevant, key=lambda one: one.posted_at, default=None)
    if first is None:
        return Speed("")
    start, declared = first.posted_at, run.incident.declared_at
    unheard = _in_private(run, records)
    heard = (one for one in everybody if not one.private and unheard.isdisjoint(one.rows[-1:]))
    spoken = [*_public_words(texts, heard, start)]
    here, here_rows = _first(one for one in spoken if one.channel == first.channel)
    anywhere, anywhere_rows = _first(spoken)
    told = (one for one in _substance(records, texts) if one.at >= start)
    substance, substance_rows = _first(told)
    looked_at = [(one.seen_at, one) for one in relevant if one.seen_at is not None]
    seen, seer = min(looked_at, key=itemgetter(0), default=(None, first))
    soonest = min((at - one.posted_at for at, one in looked_at), default=None)
    declaring = tuple(one.seq for one in records if isinstance(one.event, e.IncidentDeclared))
    return Speed(
        channel=first.channel,
        first_public=lapse(start, here, until),
        first_public_anywhere=lapse(start, anywhere, until),
        detect=lapse(start, first.seen_at, until),
        detect_soonest=None if soonest is None else Lapse(soonest),
        declare=_between(seen, declared),
        declare_from_post=_between(start, declared),
        substantive=_between(start, substance),
        rows={
            "first-public": _once(first.rows[:1], here_rows),
            "first-public-anywhere": _once(first.rows[:1], anywhere_rows),
            "detect": _once(first.rows[:2]),
            "declare": _once(seer.rows[:2], declaring),
            "declare-from-post": _once(first.rows[:1], declaring),
            "substantive": _once(first.rows[:1], substance_rows),
        },
    )


class _Moment(NamedTuple):
    at: datetime
    rows: Rows
    channel: str = ""


def _first(moments: Iterable[_Moment]) -> tuple[datetime | None, Rows]:
    found = min(moments, default=None)
    return (None, ()) if found is None else (found.at, found.rows)


def _once(*rows: Rows) -> Rows:
    return tuple(sorted({seq for some in rows for seq in some}))


def _between(start: datetime | None, end: datetime | None) -> Lapse | None:
    return Lapse(end - start) if start and end and end >= start else None


def _public_words(
    texts: Sequence[TextLine], heard: Iterable[Wait], start: datetime
) -> Iterator[_Moment]:
    """What was said from `start` on: each text, and on each channel the first reply to anybody."""
    for text in texts:
        if text.public_since is not None and text.public_since >= start:
            yield _Moment(text.public_since, text.sent_row, text.channel)
    firsts: dict[str, tuple[datetime, Wait]] = {}
    for one in heard:
        at = one.answered_at
        if at is None or at < start:
            continue
        if one.channel not in firsts or at < firsts[one.channel][0]:
            firsts[one.channel] = at, one
    for channel, (at, one) in firsts.items():
        yield _Moment(at, one.rows[-1:], channel)


def _in_private(run: Run, records: Sequence[e.Record]) -> frozenset[int]:
    """The rows by which somebody was answered in words that only they could read."""
    drafts = run.incident.drafts
    return frozenset(
        one.seq
        for one in records
        if isinstance(one.event, e.PublicAck)
        and drafts[one.event.draft].audience == Audience.PRIVATE
    )


def _substance(records: Sequence[e.Record], texts: Sequence[TextLine]) -> Iterator[_Moment]:
    """Each remedy offered, and every public text with something to say after the facts."""
    verified = next((one.at for one in records if _verifies(one.event)), None)
    for one in records:
        if isinstance(one.event, e.RemedyOffered):
            yield _Moment(one.at, (one.seq,))
    said = [*_in_texts(texts), *_in_bulk(records)]
    yield from (one for one in said if verified is not None and one.at >= verified)


def _in_texts(texts: Sequence[TextLine]) -> Iterator[_Moment]:
    for text in texts:
        if text.kind in SUBSTANTIVE and text.public_since is not None:
            yield _Moment(text.public_since, text.sent_row)


def _in_bulk(records: Sequence[e.Record]) -> Iterator[_Moment]:
    kinds: dict[str, str] = {}
    for record in records:
        match record.event:
            case e.MentionsReplying(bulk=bulk, kind=kind):
                kinds[bulk] = kind
            case e.MentionsAnswered(bulk=bulk, first_at=at) if kinds.get(bulk) in SUBSTANTIVE:
                yield _Moment(at, (record.seq,))
            case _:
                pass  # nothing was said to many


def _verifies(event: e.Event) -> bool:
    return isinstance(event, e.StepDone) and Effect.VERIFY_FACT in event.effects
