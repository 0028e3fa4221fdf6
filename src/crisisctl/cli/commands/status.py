"""`crisisctl status`: what is open, whose turn it is, what runs out.

For each open run: every step that waits, whose it is and how much time is left; the clocks that
run; the calls that nobody has answered; the update promised next; how many mentions still need
something; for each person, how far they are from the public answer to the private conversation
and back; what has been offered, against its ceiling. With the name of an incident, conversations
that are over are listed too. `--json` prints the same facts for a program, and every text with
what became of it and its link; times are UTC.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any

import typer

from crisisctl.channels.facts import channel_name
from crisisctl.cli.desks import open_desk, speaker
from crisisctl.cli.safe import safe
from crisisctl.cli.state import state
from crisisctl.engine.agenda import agenda
from crisisctl.engine.conversations import due_of, since, state_of
from crisisctl.engine.deadlines import beat, clocks_left
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Mention, Page
from crisisctl.session.desk import Desk
from crisisctl.session.loop import loop_line, loops
from crisisctl.session.news import place_title, role_title
from crisisctl.session.totals import totals
from crisisctl.words import words

SCHEMA = 1
MOST_LOOPS = 20
MOST_AUTHOR = 30
MOST_TEXTS = 5


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Show what is open, whose turn it is and what runs out.")))
    def status(
        context: typer.Context,
        incident: Annotated[
            str | None, typer.Argument(help=say(words("An incident; all open ones without it.")))
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say(words("Print JSON.")))] = False,
    ) -> None:
        here = state(context)
        journal = here.journal()
        names = [incident] if incident else [i.id for i in journal.incidents() if not i.closed]
        desks = [open_desk(here, name) for name in names]
        if as_json:
            for desk in desks:
                desk.recall()
            facts = {"schema": SCHEMA, "incidents": [_facts(desk) for desk in desks]}
            typer.echo(json.dumps(facts, ensure_ascii=False, indent=2))
            return
        for desk in desks:
            if incident:
                desk.recall()  # whoever names it also asks about what is over
            lines = _lines(desk, speaker(here, desk), over=bool(incident))
            typer.echo(safe("\n".join(lines)))
        if not desks:
            typer.echo(say(words("No incident is open.")))


def _facts(desk: Desk) -> dict[str, Any]:
    incident, run = desk.incident, desk.run
    return {
        "incident": incident.id,
        "playbook": incident.playbook,
        "severity": incident.severity,
        "exercise": incident.exercise,
        "declared_at": _iso(incident.declared_at),
        "stood_down_at": _iso(incident.stood_down_at),
        "closed_at": _iso(incident.closed_at),
        "tasks": [
            {
                "flow": task.place.flow,
                "step": task.place.step,
                "role": task.role,
                "due": _iso(task.due),
                "late": task.due is not None and task.due < desk.now,
                "waits": task.passive,
            }
            for task in agenda(run)
        ],
        "clocks": [{"name": one.name, "due": _iso(one.due)} for one in clocks_left(run)],
        "calls": [
            {"page": one.id, "person": one.person, "role": one.role, "due": _iso(one.due)}
            for one in _calls(run)
        ],
        "next_update": _iso(_next_update(run)),
        "mentions": [
            {
                "mention": mention.id,
                "channel": mention.channel,
                "posted_at": _iso(mention.posted_at),
                "reply_due": _iso(mention.reply_due),
                "acked_at": _iso(mention.acked_at),
                "settled": mention.settled,
                **_loop(run, mention, desk.now),
            }
            for mention in incident.mentions.values()
        ],
        "remedies": [
            {
                "remedy": name,
                "currency": remedy.currency,
                "offered": str(incident.offered.get(("", name), 0)),
                "ceiling": None if remedy.per_incident is None else str(remedy.per_incident),
            }
            for name, remedy in run.plan.team.remedies.items()
        ],
        "texts": [
            {
                "text": draft.id,
                "message": draft.message,
                "channel": draft.channel,
                "state": draft.state,
                "sent_at": _iso(draft.sent_at),
                "confirmed_at": _iso(draft.confirmed_at),
                "why": draft.why,
                "url": draft.url,
            }
            for draft in incident.drafts.values()
        ],
    }


def _loop(run: Run, mention: Mention, now: datetime) -> dict[str, Any]:
    due = due_of(run, mention)
    return {
        "state": state_of(mention),
        "since": _iso(since(mention)),
        "due": _iso(due),
        "late": due is not None and due < now,
        "invited_at": _iso(mention.invited_at),
        "routes": list(mention.routes),
        "opened_at": _iso(mention.opened_at),
        "resolved_at": _iso(mention.resolved_at),
        "closed_at": _iso(mention.closed_at),
        "waiver": mention.waiver,
        "no_reply": mention.no_reply,
        "exposed": mention.exposed,
        "exposure_end": mention.exposure_end,
    }


def _calls(run: Run) -> list[Page]:
    return [run.incident.pages[name] for name in run.incident.open_pages]


def _next_update(run: Run) -> datetime | None:
    promised = (beat(run, token) for token in run.incident.tokens.values())
    return min((at for at in promised if at is not None), default=None)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _lines(desk: Desk, say: Speaker, *, over: bool) -> list[str]:
    incident, run = desk.incident, desk.run
    title = say.pick(run.plan.playbook.title)
    lines = [f"{incident.id} · {title} · {incident.severity}"]
    if incident.exercise:
        lines.append("  " + say(words("EXERCISE")))
    rows = [
        (task.due, f"{place_title(run, task.place, say)} · {role_title(run, task.role, say)}")
        for task in agenda(run)
    ]
    rows += [(one.due, say.pick(one.clock.title)) for one in clocks_left(run)]
    rows += [(one.due, _called(run, one, say)) for one in _calls(run)]
    told = [(_when(due, desk, say), what) for due, what in rows]
    width = max((len(when) for when, _ in told), default=0)
    lines += [f"  {when:<{width}}  {what}" for when, what in told]
    update = _next_update(run)
    if update is not None:
        at = say.when(update, desk.now)
        lines.append("  " + say(words("Next update promised at {at}.", at=at)))
    left = len(incident.unsettled)
    lines.append("  " + say(words("{count} mention(s) still need something.", count=left)))
    more = (*_texts(desk, say), *totals(run, say))
    return [*lines, *_loops(desk, say, over=over), *(f"  {one}" for one in more)]


def _loops(desk: Desk, say: Speaker, *, over: bool) -> Iterator[str]:
    """Each person's way to the private and back: who it is, and one line."""
    people = loops(desk.run, over=over)
    for mention in people[:MOST_LOOPS]:
        yield f"  {mention.id} · {mention.author[:MOST_AUTHOR]} · {channel_name(mention.channel)}"
        yield f"  {loop_line(desk.run, mention, say, desk.now)}"
        if mention.exposes:
            yield "  " + say(words("! Personal data stands there: capture it, hide it."))
    if len(people) > MOST_LOOPS:
        more = words("{count} more: crisisctl status --json", count=len(people) - MOST_LOOPS)
        yield "  " + say(more)


def _texts(desk: Desk, say: Speaker) -> Iterator[str]:
    """What was sent and not seen, and what could not be sent: neither is known to be out."""
    drafts = desk.incident.drafts
    unseen = [name for name, draft in drafts.items() if draft.unconfirmed]
    if unseen:
        texts = ", ".join(unseen[:MOST_TEXTS])
        yield say(words("Sent, and not seen there yet: {texts}.", texts=texts))
        yield say(words("Once it is: crisisctl correct {text} --seen LINK", text=unseen[0]))
    for name in dict.fromkeys(desk.incident.latest_drafts.values()):
        if drafts[name].state == "failed":
            yield say(words("{text} could not be sent: {why}", text=name, why=drafts[name].why))


def _called(run: Run, page: Page, say: Speaker) -> str:
    role = role_title(run, page.role, say)
    who = f"{page.person} ({role})" if page.person else role
    return say(
        words("{who} is called; once they answer: crisisctl ack {page}", who=who, page=page.id)
    )


def _when(due: datetime | None, desk: Desk, say: Speaker) -> str:
    if due is None:
        return "—"
    left, at = due - desk.now, say.when(due, desk.now)
    if left.total_seconds() < 0:
        return say(words("LATE by {length} · {at}", length=left, at=at))
    return say(words("in {length} · {at}", length=left, at=at))
