"""What the desk said: each text on its way out, who let it go, and the silences between."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crisisctl.engine.measures import Lapse, Share, Spread, lapse, share, spread
from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.messages import Audience, MessageKind


@dataclass(frozen=True, slots=True)
class Request:
    """One role asked for its yes; `answer` runs to that role's yes or no.

    `due` is when its first person's time was over, and the backup's turn came.
    """

    role: str
    seq: int
    asked_at: datetime
    due: datetime
    answer: Lapse
    by_backup: bool


@dataclass(frozen=True, slots=True)
class TextLine:
    """The life of one text. `seqs` are its rows in the journal, `wait` its time to be cleared."""

    draft: str
    place: Place
    message: str
    kind: str
    audience: str
    channel: str
    language: str
    approval: str
    state: str
    drafted_at: datetime
    sent_at: datetime | None
    texts: tuple[tuple[int, str], ...]
    """What was out, first as sent, then as edited, each with its row."""
    approvers: tuple[str, ...]
    requests: tuple[Request, ...]
    wait: Lapse | None
    corrections: tuple[int, ...]
    seqs: tuple[int, ...]

    @property
    def sent_row(self) -> tuple[int, ...]:
        """The row that put it out."""
        return tuple(seq for seq, _ in self.texts[:1])

    @property
    def public_since(self) -> datetime | None:
        """When everybody could read it."""
        return self.sent_at if self.audience == Audience.PUBLIC else None


def text_lines(run: Run, records: Sequence[e.Record], until: datetime) -> tuple[TextLine, ...]:
    """Every text in the order it was drafted."""
    rows: dict[str, list[e.Record]] = {name: [] for name in run.incident.drafts}
    for record in records:
        if isinstance(record.event, (e.AtDraft, e.MessageDrafted)):
            rows[record.event.draft].append(record)
    return tuple(_line(run, name, rows[name], until) for name in rows)


def _line(run: Run, name: str, rows: list[e.Record], until: datetime) -> TextLine:
    draft = run.incident.drafts[name]
    was_out = draft.state == "sent"
    corrected = (e.MessageEdited, e.MessageRemoved)
    return TextLine(
        draft=name,
        place=draft.place,
        message=draft.message,
        kind=draft.kind,
        audience=draft.audience,
        channel=draft.channel,
        language=draft.language,
        approval=draft.approval,
        state=draft.state,
        drafted_at=draft.at,
        sent_at=draft.sent_at if was_out else None,
        texts=_texts(draft.text, rows) if was_out else (),
        approvers=tuple(role for role, _ in draft.approvers),
        requests=tuple(_requests(rows, until)),
        wait=_wait(rows, draft.quorum, until),
        corrections=tuple(row.seq for row in rows if isinstance(row.event, corrected)),
        seqs=tuple(row.seq for row in rows),
    )


def _texts(text: str, rows: list[e.Record]) -> tuple[tuple[int, str], ...]:
    out: list[tuple[int, str]] = []
    for row in rows:
        if isinstance(row.event, e.MessageSent):
            out.append((row.seq, text))
        elif isinstance(row.event, e.MessageEdited):
            out.append((row.seq, row.event.text))
    return tuple(out)


def _requests(rows: list[e.Record], until: datetime) -> Iterable[Request]:
    asked: dict[str, tuple[e.Record, datetime]] = {}
    backups: dict[str, str] = {}
    answers: dict[str, tuple[datetime, str]] = {}
    for row in rows:
        match row.event:
            case e.ApprovalRequested(role=role, backup=backup, person=person, due=due):
                asked.setdefault(role, (row, due))
                if backup:
                    backups[role] = person
            case (
                e.MessageApproved(role=role, person=person)
                | e.MessageRejected(role=role, person=person)
            ):
                answers.setdefault(role, (row.at, person))
            case _:
                pass  # asks and answers nothing
    for role, (row, due) in asked.items():
        at, person = answers.get(role, (None, ""))
        by_backup = at is not None and backups.get(role) == person
        yield Request(role, row.seq, row.at, due, lapse(row.at, at, until), by_backup)


def _wait(rows: list[e.Record], quorum: int, until: datetime) -> Lapse | None:
    asked = [row.at for row in rows if isinstance(row.event, e.ApprovalRequested)]
    yes = [row.at for row in rows if isinstance(row.event, e.MessageApproved)]
    refused = [row.at for row in rows if isinstance(row.event, e.MessageRejected)]
    if not asked:
        return None
    cleared = yes[max(quorum, 1) - 1 :][:1] or refused[:1]
    return lapse(asked[0], cleared[0] if cleared else None, until)


@dataclass(frozen=True, slots=True)
class Approvals:
    """Approval latency runs from the first request of a text to its last needed yes, or its no.

    `by_role` runs to each role's own answer; who has not answered counts as long as the text waits
    for a yes. `pre_approved` counts texts sent that needed a yes; `via_backup` counts the answers.
    """

    asked: int
    latency: Spread
    by_role: tuple[tuple[str, Spread], ...]
    via_backup: Share
    pre_approved: Share
    rejected: int


def approvals(texts: Sequence[TextLine]) -> Approvals:
    """How long a yes took, and how many texts needed none because they had it before."""
    requests = [one for text in texts for one in text.requests]
    answered = [one for one in requests if not one.answer.running]
    blocking = [one for text in texts if _waits(text) for one in text.requests]
    counted = list(dict.fromkeys((*answered, *blocking)))
    roles = dict.fromkeys(one.role for one in counted)
    sent = [text for text in texts if text.sent_at is not None and text.approval != "none"]
    return Approvals(
        asked=len(requests),
        latency=spread(text.wait for text in texts if text.wait is not None),
        by_role=tuple(
            (role, spread(one.answer for one in counted if one.role == role)) for role in roles
        ),
        via_backup=share(one.by_backup for one in answered),
        pre_approved=share(text.approval == "lock" for text in sent),
        rejected=sum(text.state == "rejected" and text.approval == "needed" for text in texts),
    )


def _waits(text: TextLine) -> bool:
    return text.wait is not None and text.wait.running


@dataclass(frozen=True, slots=True)
class Promise:
    """A public update that a waiting step promised for `due`; `sent_at` is what answered it.

    The next promise ends this one: a later word is no longer this update.
    """

    seq: int
    place: Place
    due: datetime
    sent_at: datetime | None = None

    @property
    def kept(self) -> bool:
        """Whether the word was out by the time promised."""
        return self.sent_at is not None and self.sent_at <= self.due


def promises(
    run: Run, records: Sequence[e.Record], texts: Sequence[TextLine], until: datetime
) -> tuple[Promise, ...]:
    """Each public update promised, with the word of the desk that answered it."""
    made = _promised(run, records)
    words_out = sorted(text.public_since for text in texts if _ours(text) and text.public_since)
    found: list[Promise] = []
    for index, (opens, promise) in enumerate(made):
        ends = made[index + 1][1].due if index + 1 < len(made) else until
        in_time = [at for at in words_out if opens < at < ends or at == promise.due]
        answer = in_time[0] if in_time else None
        if answer is not None:
            words_out.remove(answer)
        found.append(replace(promise, sent_at=answer))
    return tuple(found)


def _promised(run: Run, records: Sequence[e.Record]) -> list[tuple[datetime, Promise]]:
    beats: dict[Place, tuple[datetime, datetime]] = {}
    made: list[tuple[datetime, Promise]] = []
    for record in records:
        match record.event:
            case e.StepEntered(flow=flow, step=step, update_at=datetime() as beat):
                beats[Place(flow, step)] = (record.at, beat)
            case e.UpdateDue(flow=flow, step=step, message=message, next_at=following):
                opens, due = beats.pop(Place(flow, step), (record.at, record.at))
                if _is_public(run, message):
                    made.append((opens, Promise(record.seq, Place(flow, step), due)))
                if following is not None:
                    beats[Place(flow, step)] = (due, following)
            case _:
                pass  # says nothing of updates
    return made


def _is_public(run: Run, message: str) -> bool:
    known = (book.messages.get(message) for book in run.plan.playbooks.values())
    return any(one is not None and one.audience is Audience.PUBLIC for one in known)


def _ours(text: TextLine) -> bool:
    return text.place.flow == e.DESK


@dataclass(frozen=True, slots=True)
class Silence:
    """A public statement after which nothing came for longer than the severity allows."""

    seq: int
    since: datetime
    allowed: timedelta
    lasted: Lapse


def silences(
    run: Run, records: Sequence[e.Record], texts: Sequence[TextLine], until: datetime
) -> tuple[Silence, ...]:
    """Statements on our own accounts with no next update while the incident went on (F14).

    A `closing` statement ends the talk, and so does the stand-down (`until`).
    """
    out = sorted(
        (text for text in texts if _ours(text) and text.public_since and text.texts),
        key=lambda text: (text.sent_at or until, text.draft),
    )
    changes = [
        (one.at, one.event.severity)
        for one in records
        if isinstance(one.event, (e.IncidentDeclared, e.SeverityChanged))
    ]
    found = []
    for index, text in enumerate(out):
        following = out[index + 1].sent_at if index + 1 < len(out) else None
        since = text.sent_at or until
        quiet = lapse(since, following, until)
        allowed = _allowed(run, changes, since)
        if text.kind != MessageKind.CLOSING and quiet.length > allowed:
            found.append(Silence(text.texts[0][0], since, allowed, quiet))
    return tuple(found)


def _allowed(run: Run, changes: Sequence[tuple[datetime, str]], at: datetime) -> timedelta:
    severity = run.incident.severity
    for since, then in changes:
        if since > at:
            break
        severity = then
    return run.plan.playbook.severity[severity].update_every.after(at) - at
