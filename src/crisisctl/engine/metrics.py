"""The figures of a run, computed from its records alone (definitions: domain.md, section 4.3)."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crisisctl.engine.actions import closure
from crisisctl.engine.answers import Counts, Replies, counted, replies
from crisisctl.engine.crowd import Crowd, crowd, people
from crisisctl.engine.deadlines import named_clocks
from crisisctl.engine.fidelity import Fidelity, fidelity
from crisisctl.engine.ledger import MentionLine, ledger
from crisisctl.engine.measures import Lapse, Share, Spread, lapse, share, spread
from crisisctl.engine.offers import Remedies, remedies
from crisisctl.engine.readiness import Filled, Pause, filled, pause
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
from crisisctl.model.crowd import NOBODY, Beside


@dataclass(frozen=True, slots=True)
class PrivateCases:
    """`returned` counts public closings and valid waivers of the conversations opened.

    `stayed` are those waived; `missed` are the invitations that came to nothing at least once,
    `failed` says by what cause, each failure once. `waived` counts waivers of every mention.
    """

    invited: int
    opened: Share
    missed: Share
    returned: Share
    stayed: Share
    waived: Counts
    failed: Counts
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
    """Every figure of one run, and the lines that they were counted from.

    `exposures` is how long personal data that people had published stood unsettled; `actions` are
    those verified by their day, of all.
    """

    speed: Speed
    pause: Pause
    roles: tuple[Filled, ...]
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
    exposures: Spread
    actions: Share
    mentions: tuple[MentionLine, ...]
    crowd: Crowd
    texts: tuple[TextLine, ...]


def measure(
    run: Run, records: Sequence[e.Record], now: datetime, beside: Beside = NOBODY
) -> Figures:
    """Compute every figure of `run`, which `records` add up to, and of what stands `beside`.

    What is still open is measured to the close of the incident, or to `now` before it.
    """
    until = run.incident.closed_at or now
    over = run.incident.stood_down_at or until
    many = people(records, beside)
    mentions = ledger(run, records, until, many.begun)
    everybody = [*(one.wait for one in mentions), *many.waits]
    texts = text_lines(run, records, until)
    return Figures(
        speed=speed(run, records, texts, everybody, until),
        pause=pause(run, records, texts, until),
        roles=filled(run, records, until),
        replies=replies(everybody, run.incident.stood_down_at, until),
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
        exposures=_exposures(records, until),
        actions=closure(run.incident.actions.values()),
        mentions=mentions,
        crowd=crowd(many, until),
        texts=texts,
    )


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
        missed=share(bool(case.failures) for case in cases if case.invited_at),
        returned=share(bool(case.closed_at or case.waiver) for case in opened),
        stayed=share(case.waiver is not None for case in opened),
        waived=counted(case.waiver for case in cases),
        failed=counted(cause for case in cases for cause in case.failures),
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


def _exposures(records: Sequence[e.Record], until: datetime) -> Spread:
    """How long nobody had said what becomes of the personal data that people had published."""
    found = defaultdict[str, list[datetime]](list)
    times = list[Lapse]()
    for record in records:
        match record.event:
            case e.ExposureFound(mention=mention):
                found[mention].append(record.at)
            case e.ExposureEnded(mention=mention):
                times += [lapse(at, record.at, until) for at in found.pop(mention, ())]
            case _:
                pass  # tells of no such data
    return spread([*times, *(lapse(at, None, until) for some in found.values() for at in some)])
