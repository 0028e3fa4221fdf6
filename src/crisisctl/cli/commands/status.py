"""`crisisctl status`: what is open, whose turn it is, what runs out.

For each open run: every step that waits, whose it is and how much time is left; the clocks that
run; the calls that nobody has answered; the update promised next; how many mentions still need
something. `--json` prints the same facts for a program, and every text with what became of it and
its link; times are UTC.
"""

import json
from datetime import datetime
from typing import Annotated, Any

import typer

from crisisctl.cli.desks import open_desk, speaker
from crisisctl.cli.safe import safe
from crisisctl.cli.state import state
from crisisctl.engine.agenda import agenda
from crisisctl.engine.deadlines import beat, clocks_left
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Page
from crisisctl.session.desk import Desk
from crisisctl.session.news import place_title, role_title
from crisisctl.words import words

SCHEMA = 1


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
            typer.echo(safe("\n".join(_lines(desk, speaker(here, desk)))))
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
            }
            for mention in incident.mentions.values()
        ],
        "texts": [
            {
                "text": draft.id,
                "message": draft.message,
                "channel": draft.channel,
                "state": draft.state,
                "sent_at": _iso(draft.sent_at),
                "url": draft.url,
            }
            for draft in incident.drafts.values()
        ],
    }


def _calls(run: Run) -> list[Page]:
    return [run.incident.pages[name] for name in run.incident.open_pages]


def _next_update(run: Run) -> datetime | None:
    promised = (beat(run, token) for token in run.incident.tokens.values())
    return min((at for at in promised if at is not None), default=None)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _lines(desk: Desk, say: Speaker) -> list[str]:
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
    return lines


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
