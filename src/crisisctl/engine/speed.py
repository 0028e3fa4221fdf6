"""The first moments of an incident: seen, declared, answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crisisctl.engine.measures import Lapse, lapse
from crisisctl.engine.run import Run
from crisisctl.engine.speech import TextLine
from crisisctl.model import events as e
from crisisctl.model.messages import MessageKind
from crisisctl.model.steps import Effect

SUBSTANTIVE = (MessageKind.UPDATE, MessageKind.CORRECTION, MessageKind.CLOSING)


@dataclass(frozen=True, slots=True)
class Speed:
    """First moments of the incident; None where there was nothing to measure from.

    `first_public` runs from the posting of the earliest mention to the first public word of the
    desk on the channel where it started, `first_public_anywhere` to the first on any channel; a
    word before the posting answers nothing. `detect` ends when the first mention was seen,
    `declare` begins there: None if mentions were taken in only after the declaration.
    `declare_from_post` runs from the posting. `substantive` ends with a remedy, or with the first
    public update, correction or closing after a fact was verified: None if the journal can't tell.
    """

    channel: str
    first_public: Lapse | None
    first_public_anywhere: Lapse | None
    detect: Lapse | None
    declare: Lapse | None
    declare_from_post: Lapse | None
    substantive: Lapse | None
    pause: Lapse | None


def speed(
    run: Run, records: Sequence[e.Record], texts: Sequence[TextLine], until: datetime
) -> Speed:
    """Find the first moments of `run`; what has not come is measured to `until`."""
    mentions = run.incident.mentions.values()
    first = min(mentions, key=lambda one: one.posted_at, default=None)
    declared = run.incident.declared_at
    paused = _first(records, e.PublishingPaused)
    pause = lapse(declared, paused, until) if declared and paused else None
    if first is None:
        return Speed("", None, None, None, None, None, None, pause)
    start = first.posted_at
    spoken = _public_words(run, records, texts)
    here = min(
        (at for channel, at in spoken if channel == first.channel and at >= start), default=None
    )
    anywhere = min((at for _, at in spoken if at >= start), default=None)
    seen = min((one.detected_at for one in mentions if one.detected_at), default=None)
    substance = _substance(records, texts)
    return Speed(
        channel=first.channel,
        first_public=lapse(start, here, until),
        first_public_anywhere=lapse(start, anywhere, until),
        detect=lapse(start, seen, until),
        declare=_between(seen, declared),
        declare_from_post=_between(start, declared),
        substantive=_between(start, substance),
        pause=pause,
    )


def _between(start: datetime | None, end: datetime | None) -> Lapse | None:
    return Lapse(end - start) if start and end and end >= start else None


def _first(records: Sequence[e.Record], kind: type[e.Fact]) -> datetime | None:
    return next((record.at for record in records if isinstance(record.event, kind)), None)


def _public_words(
    run: Run, records: Sequence[e.Record], texts: Sequence[TextLine]
) -> list[tuple[str, datetime]]:
    spoken = [(text.channel, text.public_since) for text in texts if text.public_since]
    for record in records:
        if isinstance(record.event, e.PublicAck):
            mention = run.incident.mentions[record.event.mention]
            if not mention.private:
                spoken.append((mention.channel, record.at))
    return spoken


def _substance(records: Sequence[e.Record], texts: Sequence[TextLine]) -> datetime | None:
    verified = next((r.at for r in records if _verifies(r.event)), None)
    moments = [text.public_since for text in texts if text.kind in SUBSTANTIVE]
    told = [at for at in moments if at and verified and at >= verified]
    offered = _first(records, e.RemedyOffered)
    return min([*told, *([offered] if offered else [])], default=None)


def _verifies(event: e.Event) -> bool:
    return isinstance(event, e.StepDone) and Effect.VERIFY_FACT in event.effects
