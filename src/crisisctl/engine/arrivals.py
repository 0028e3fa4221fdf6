"""Commands about mentions that came in with many others: walked one by one, or settled together.

The incident only counts who waits; which lines a command is about is read from the tables before,
and holds as long as nobody has written to the journal since.
"""

from collections.abc import Sequence
from datetime import datetime

from crisisctl.engine.desk import require_open
from crisisctl.engine.moves import Move
from crisisctl.engine.pages import new_page_name
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.arrival import Line, spans_of
from crisisctl.model.messages import MessageKind
from crisisctl.model.steps import NoReply
from crisisctl.words import words

IN_BULK = frozenset(
    {
        MessageKind.ACKNOWLEDGEMENT,
        MessageKind.HOLDING,
        MessageKind.UPDATE,
        MessageKind.CORRECTION,
        MessageKind.CLOSING,
    }
)
"""Kinds that owe nothing afterwards: an invitation to a private conversation has to be followed,
one by one."""


def take_arrival(run: Run, now: datetime, line: Line, exposed: int = 0) -> list[e.Event]:
    """Walk what waits in a flow of its own; whoever was answered before goes through it again.

    `exposed` counts the places where the text shows personal data.
    """
    require_open(run)
    name = line.mention
    move = Move(run, now)
    for fact in _again(line) if name in run.incident.mentions else _first(line):
        move.emit(fact)
    if exposed and not line.judged.arrival.private:
        move.emit(e.ExposureFound(mention=name, count=exposed))
    move.enter(name, run.each_mention.start)
    return move.events


def _first(line: Line) -> list[e.Event]:
    name, arrival = line.mention, line.judged.arrival
    posted = e.MentionPosted(
        mention=name,
        channel=arrival.channel,
        author=arrival.author,
        text=arrival.text,
        url=arrival.url,
        language=arrival.language,
        private=arrival.private,
        posted_at=arrival.posted_at,
        arrived=True,
    )
    return [posted, e.MentionDetected(mention=name, reply_due=line.due)]


def _again(line: Line) -> list[e.Event]:
    arrival = line.judged.arrival
    reopened = e.MentionReopened(
        mention=line.mention,
        again=f"m{line.latest}",
        text=arrival.text,
        posted_at=arrival.posted_at,
        reply_due=line.due,
    )
    return [reopened]


def dispose(run: Run, lines: Sequence[int], reason: NoReply, note: str = "") -> list[e.Event]:
    """Give many a reason instead of a reply."""
    require_open(run)
    if not lines:
        return []
    fact = e.MentionsDisposed(
        spans=spans_of(lines), count=len(lines), reason=reason, note=note.strip()
    )
    return [fact]


def assign(run: Run, lines: Sequence[int], role: str, person: str = "") -> list[e.Event]:
    """Make what waits somebody's to answer: whoever stands behind the role, or a person."""
    require_open(run)
    if not lines:
        return []
    whose = person or run.plan.person(role)
    return [e.MentionsAssigned(spans=spans_of(lines), count=len(lines), role=role, person=whose)]


def pass_to_backup(run: Run, lines: Sequence[int]) -> list[e.Event]:
    """Give those who have waited too long to the backup, who is called once for all of them."""
    require_open(run)
    if not lines:
        return []
    role = answering_role(run)
    backup = run.plan.person(role, backup=True)
    person = backup or run.plan.person(role)
    fact = e.MentionsAssigned(
        spans=spans_of(lines), count=len(lines), role=role, person=person, overdue=True
    )
    page = e.Paged(
        page=new_page_name(run), role=role, person=person, backup=bool(backup), reason="mentions"
    )
    called = any(run.incident.pages[one].reason == "mentions" for one in run.incident.open_pages)
    return [fact] if called else [fact, page]


def answering_role(run: Run) -> str:
    """Whose the first step of a mention is, or the playbook's owner."""
    start = run.each_mention.start
    step = run.each_mention.nodes[start].step if start is not None else None
    return (step.role if step is not None else None) or run.plan.playbook.owner


def require_bulk(run: Run, kind: MessageKind) -> None:
    """Raise `Refused` for replies that can't leave in bulk: a kind that owes more, a run over."""
    require_open(run)
    if kind not in IN_BULK:
        raise Refused(
            words("A reply of the kind {kind} is followed one by one, never in bulk.", kind=kind),
            words("crisisctl inbox"),
        )
