"""The figures of a run, computed from its records alone (definitions: domain.md, section 4.3)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisctl.engine.crowd import Crowd, crowd
from crisisctl.engine.deadlines import named_clocks
from crisisctl.engine.fidelity import Fidelity, fidelity
from crisisctl.engine.ledger import MentionLine, Standing, ledger
from crisisctl.engine.measures import Lapse, Share, Spread, lapse, share, spread
from crisisctl.engine.offers import Remedies, remedies
from crisisctl.engine.run import Run
from crisisctl.engine.speech import (
    Approvals,
    Promise,
    Silence,
    TextLine,
    approvals,
    promises,
    silences,
    text_lines,
)
from crisisctl.engine.speed import Speed, speed
from crisisctl.model import events as e


@dataclass(frozen=True, slots=True)
class Replies:
    """M is every mention without a recorded reason for no reply; the unanswered stay in it.

    Whoever came in with many others and was answered in bulk, or waits, is in the shares; the
    spreads and the lists are of the mentions that were walked one by one.
    """

    required: int
    coverage: Share
    within_promise: Share
    response: Spread
    detection: Spread
    standings: tuple[tuple[str, int], ...]
    no_reply: tuple[tuple[str, int], ...]
    origins: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class PrivateCases:
    """`returned` counts public closings and valid waivers of the conversations opened."""

    invited: int
    opened: Share
    returned: Share
    waived: tuple[tuple[str, int], ...]
    failed: tuple[tuple[str, int], ...]
    closure: Spread
    handled: Share
    explained: Share
    resolved: Share


@dataclass(frozen=True, slots=True)
class Escalations:
    """Latency runs from the call to its acknowledgement; a call given up or open is `running`."""

    latency: Spread
    to_backup: Share
    unanswered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegalSlack:
    """Time left when the notice went out; negative if late, `running` if it has not gone out."""

    clock: str
    title: Mapping[str, str]
    starts_at: datetime
    due: datetime
    notified_at: datetime | None
    slack: timedelta


@dataclass(frozen=True, slots=True)
class Cadence:
    """`kept` is updates out by the time promised, `sent` those out before the next promise."""

    kept: Share
    sent: Share
    delay: Spread
    promises: tuple[Promise, ...]
    silences: tuple[Silence, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Every figure of one run, and the lines that they were counted from."""

    speed: Speed
    replies: Replies
    approvals: Approvals
    escalations: Escalations
    private: PrivateCases
    cadence: Cadence
    legal: tuple[LegalSlack, ...]
    remedies: tuple[Remedies, ...]
    fidelity: Fidelity
    overrides: tuple[tuple[str, str, int], ...]
    corrections: int
    mentions: tuple[MentionLine, ...]
    crowd: Crowd
    texts: tuple[TextLine, ...]


def measure(run: Run, records: Sequence[e.Record], now: datetime) -> Figures:
    """Compute every figure of `run`, which `records` add up to.

    What is still open is measured to the close of the incident, or to `now` before it.
    """
    until = run.incident.closed_at or now
    over = run.incident.stood_down_at or until
    mentions = ledger(run.incident, records, until)
    texts = text_lines(run, records, until)
    many = crowd(run, records)
    return Figures(
        speed=speed(run, records, texts, until),
        replies=_replies(mentions, many, run.incident.stood_down_at),
        approvals=approvals(texts),
        escalations=_escalations(records, until),
        private=_private(mentions, until),
        cadence=_cadence(
            promises(run, records, texts, until), silences(run, records, texts, over), until
        ),
        legal=tuple(_legal(run, until)),
        remedies=remedies(run, records, until),
        fidelity=fidelity(records, until),
        overrides=_overrides(records),
        corrections=sum(len(text.corrections) for text in texts),
        mentions=mentions,
        crowd=many,
        texts=texts,
    )


def _replies(mentions: Sequence[MentionLine], many: Crowd, over: datetime | None) -> Replies:
    wanted = [one for one in mentions if one.wants_reply]
    seen = [one for one in wanted if _by(over, one.detected_at or one.posted_at)]
    covered = share(one.acked_at is not None and _by(over, one.acked_at) for one in seen)
    promised = share(one.standing is Standing.ON_TIME for one in wanted)
    return Replies(
        required=len(wanted) + many.wanted,
        coverage=many.on_top_of(covered, many.before_end),
        within_promise=many.on_top_of(promised, many.on_time),
        response=spread(one.response for one in wanted),
        detection=spread(
            Lapse(one.detected_at - one.posted_at) for one in mentions if one.detected_at
        ),
        standings=_counted(one.standing for one in mentions),
        no_reply=_counted(one.no_reply for one in mentions if not one.wants_reply),
        origins=_counted(one.origin for one in mentions),
    )


def _by(over: datetime | None, at: datetime) -> bool:
    """Whether `at` was before the stand-down: until there is one, all that happened was."""
    return over is None or at <= over


def _counted(names: Iterable[str | None]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(str(name) for name in names if name).items()))


def _escalations(records: Sequence[e.Record], until: datetime) -> Escalations:
    called = {r.event.page: r for r in records if isinstance(r.event, e.Paged)}
    acked = {r.event.page: r.at for r in records if isinstance(r.event, e.PageAcknowledged)}
    given_up = {r.event.page: r.at for r in records if isinstance(r.event, e.PageTimedOut)}
    return Escalations(
        latency=spread(
            lapse(row.at, acked.get(page), given_up.get(page, until))
            for page, row in called.items()
        ),
        to_backup=share(
            row.event.backup for row in called.values() if isinstance(row.event, e.Paged)
        ),
        unanswered=tuple(page for page in called if page not in acked),
    )


def _private(mentions: Sequence[MentionLine], until: datetime) -> PrivateCases:
    cases = [one.private for one in mentions]
    opened = [case for case in cases if case.opened_at]
    ended = [case for case in cases if case.resolved_at and case.waiver is None]
    outcomes = [case.outcome for case in cases if case.outcome]
    return PrivateCases(
        invited=sum(case.invited_at is not None for case in cases),
        opened=share(case.opened_at is not None for case in cases if case.invited_at),
        returned=share(bool(case.closed_at or case.waiver) for case in opened),
        waived=_counted(case.waiver for case in cases),
        failed=_counted(case.failed for case in cases),
        closure=spread(lapse(case.resolved_at or until, case.closed_at, until) for case in ended),
        handled=share(handled for handled, _, _ in outcomes),
        explained=share(explained for _, explained, _ in outcomes),
        resolved=share(resolved for _, _, resolved in outcomes),
    )


def _cadence(made: tuple[Promise, ...], quiet: tuple[Silence, ...], until: datetime) -> Cadence:
    return Cadence(
        kept=share(one.kept for one in made),
        sent=share(one.sent_at is not None for one in made),
        delay=spread(
            Lapse(max(one.sent_at - one.due, timedelta()))
            if one.sent_at
            else Lapse(until - one.due, running=True)
            for one in made
        ),
        promises=made,
        silences=quiet,
    )


def _legal(run: Run, until: datetime) -> list[LegalSlack]:
    return [
        LegalSlack(
            one.name,
            one.clock.title,
            one.starts_at,
            one.due,
            one.met_at,
            one.due - (one.met_at or until),
        )
        for one in named_clocks(run)
    ]


def _overrides(records: Sequence[e.Record]) -> tuple[tuple[str, str, int], ...]:
    found = (r.event for r in records if isinstance(r.event, e.Overridden))
    counts = Counter((one.rule, one.role) for one in found)
    return tuple((rule, role, many) for (rule, role), many in sorted(counts.items()))
