"""Everything that a report says, as one frozen value: each surface only writes it down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from functools import partial
from types import NoneType
from typing import Any

from pydantic_core import to_jsonable_python

from crisisctl.engine.metrics import Figures, measure
from crisisctl.engine.run import Run, open_run
from crisisctl.model.actions import Action
from crisisctl.model.crowd import NOBODY, Beside
from crisisctl.model.events import IncidentDeclared, Record, StandDown
from crisisctl.model.incident import Incident, Place
from crisisctl.model.plan import Plan
from crisisctl.reports.anonymous import Anonymous
from crisisctl.reports.curve import Curve, curve, posts
from crisisctl.reports.lanes import Lane, lanes
from crisisctl.reports.messages import MASK, Hit, Sent, caught, sent_texts, told_in_private
from crisisctl.reports.mistakes import Mistake, five_mistakes
from crisisctl.reports.notes import Corrected, Note, corrected, notes
from crisisctl.reports.pseudonyms import Pseudonyms
from crisisctl.reports.questions import open_questions
from crisisctl.reports.reactions import Decision, Reaction, decisions, reactions
from crisisctl.reports.said import Said, Say, each_text
from crisisctl.reports.timeline import Row, timeline
from crisisctl.reports.traces import traces
from crisisctl.words import Words

SCHEMA = 1
"""The version of `Facts.as_json`: a key never changes its meaning within one."""


@dataclass(frozen=True, slots=True)
class Header:
    """Which run this is, and where it stands: `state` is running, stood-down or closed."""

    incident: str
    playbook: str
    title: Mapping[str, str]
    brand: str
    example: bool
    exercise: bool
    severity_declared: str
    severity_final: str
    state: str
    status: str
    declared_at: datetime | None
    stood_down_at: datetime | None
    closed_at: datetime | None
    hot_wash_due: datetime | None
    review_due: datetime | None
    written_at: datetime
    records: int


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a mention."""

    mention: str
    name: Said


@dataclass(frozen=True, slots=True)
class Facts:
    """A post-mortem before it is written. Times are UTC; `seq` numbers are journal rows.

    `traces` says which rows make each figure, by the figure's key. Persons of ours appear by their
    role; `people` only serves to find their names in notes.
    """

    header: Header
    timeline: tuple[Row, ...]
    decisions: tuple[Decision, ...]
    curve: Curve
    reactions: tuple[Reaction, ...]
    lanes: tuple[Lane, ...]
    mistakes: tuple[Mistake, ...]
    figures: Figures
    traces: Mapping[str, tuple[int, ...]]
    authors: tuple[Author, ...]
    messages: tuple[Sent, ...]
    hits: tuple[Hit, ...]
    notes: tuple[Note, ...]
    corrected: tuple[Corrected, ...]
    actions: tuple[Action, ...]
    questions: tuple[Words, ...]
    people: tuple[tuple[str, str], ...]

    def without_names(self, say: Say) -> "Facts":
        """Hide authors behind `person 1`…, our own people behind roles, contacts behind markers.

        Private texts are only counted.
        """
        hide = Anonymous({one.mention: one.name for one in self.authors}, dict(self.people), say)
        hidden: Facts = each_text(replace(self, timeline=(), messages=()), hide)
        return replace(
            hidden,
            timeline=tuple(
                each_text(row, partial(hide, mention=row.mention)) for row in self.timeline
            ),
            messages=tuple(
                each_text(one, partial(hide, mention=one.mention)) for one in self.messages
            ),
            people=(),
        )

    def as_json(self, say: Say = str, *, names: bool = False) -> dict[str, Any]:
        """Give the facts as JSON values, with `schema`: ISO 8601 UTC, lengths in seconds."""
        shown = replace(self if names else self.without_names(say), people=())
        body: dict[str, Any] = _plain(shown, say)
        del body["people"]
        return {"schema": SCHEMA, **body}


def gather(
    incident: str,
    plan: Plan,
    records: Sequence[Record],
    now: datetime,
    beside: Beside = NOBODY,
) -> Facts:
    """Find out everything a report of `incident` says; `plan` is the copy that the run carries.

    `beside` is what stands beside the journal: the mentions that came in with many others.
    """
    run = open_run(plan, Incident(incident)).after(records)
    figures = measure(run, records, now, beside)
    messages, hits = sent_texts(figures.texts, run, records)
    mentions = run.incident.mentions.values()
    over = run.incident.stood_down_at is not None or run.incident.closed_at is not None
    written = posts(records, beside.posts)
    facts = Facts(
        header=_header(run, records, now),
        timeline=timeline(run, records),
        decisions=decisions(records),
        curve=curve(written, run.incident.declared_at or now, records[-1].at),
        reactions=reactions(messages, written),
        lanes=lanes(run, records, figures.texts, records[-1].at),
        mistakes=five_mistakes(
            figures, records, hits, caught=caught(run, figures.texts, records), over=over
        ),
        figures=_without_texts(figures),
        traces=traces(records, figures, hits, run.incident.actions.values()),
        authors=tuple(Author(one.id, Said(one.author)) for one in mentions),
        messages=messages,
        hits=hits,
        notes=notes(records),
        corrected=corrected(records),
        actions=_actions(run.incident),
        questions=open_questions(run, figures),
        people=_people(plan),
    )
    secrets = told_in_private(run, records)
    return _never_told(facts, secrets) if secrets else facts


def _never_told(facts: Facts, secrets: Sequence[str]) -> Facts:
    told: Facts = each_text(facts, Pseudonyms(dict.fromkeys(secrets, MASK)))
    return replace(told, authors=facts.authors)


def _header(run: Run, records: Sequence[Record], now: datetime) -> Header:
    incident, playbook = run.incident, run.plan.playbook
    declared = next((r.event for r in records if isinstance(r.event, IncidentDeclared)), None)
    stood_down = next((r.event for r in records if isinstance(r.event, StandDown)), None)
    return Header(
        incident=incident.id,
        playbook=playbook.id,
        title=playbook.title,
        brand=incident.brand,
        example=incident.example,
        exercise=incident.exercise,
        severity_declared=declared.severity if declared else "",
        severity_final=incident.severity,
        state=_state(incident),
        status="draft",
        declared_at=incident.declared_at,
        stood_down_at=incident.stood_down_at,
        closed_at=incident.closed_at,
        hot_wash_due=stood_down.hot_wash_due if stood_down else None,
        review_due=stood_down.review_due if stood_down else None,
        written_at=now,
        records=len(records),
    )


def _state(incident: Incident) -> str:
    if incident.closed_at is not None:
        return "closed"
    return "running" if incident.stood_down_at is None else "stood-down"


def _without_texts(figures: Figures) -> Figures:
    """Leave free text to `messages`, and mark the reasons as somebody's words."""
    skipped = tuple(replace(one, reason=Said(one.reason)) for one in figures.fidelity.skipped)
    overruled = tuple(replace(one, reason=Said(one.reason)) for one in figures.fidelity.overruled)
    texts = tuple(replace(line, texts=()) for line in figures.texts)
    plan = replace(figures.fidelity, skipped=skipped, overruled=overruled)
    mentions = tuple(
        replace(line, private=replace(line.private, despite=Said(line.private.despite)))
        for line in figures.mentions
    )
    return replace(figures, texts=texts, fidelity=plan, mentions=mentions)


def _actions(incident: Incident) -> tuple[Action, ...]:
    return tuple(
        replace(one, text=Said(one.text), verify=Said(one.verify))
        for one in incident.actions.values()
    )


def _people(plan: Plan) -> tuple[tuple[str, str], ...]:
    roles = plan.team.roles.items()
    named = {person.name: name for name, role in reversed(roles) for person in role.people}
    return tuple(sorted(named.items()))


def _plain(value: Any, say: Say) -> Any:  # noqa: ANN401 - any value
    """Nearly all is plain already, and pydantic takes its time."""
    return value if isinstance(value, (int, NoneType)) else _as_plain(value, say)


def _as_plain(value: Any, say: Say) -> Any:  # noqa: ANN401 - any value
    match value:
        case Words():
            return say(value)
        case Place():
            return value._asdict()
        case tuple() | list():
            return [_plain(one, say) for one in value]
        case Mapping():
            return {key: _plain(one, say) for key, one in value.items()}
        case _ if is_dataclass(value):
            return {f.name: _plain(getattr(value, f.name), say) for f in fields(value)}
        case _:
            return to_jsonable_python(value, timedelta_mode="float")
