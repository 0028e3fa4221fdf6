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
from typing import Annotated

import typer

from crisisctl.channels.facts import channel_name
from crisisctl.cli.desks import open_desk, speaker
from crisisctl.cli.safe import safe
from crisisctl.cli.state import state
from crisisctl.cli.status_facts import calls, facts, next_update
from crisisctl.engine.agenda import agenda
from crisisctl.engine.deadlines import clocks_left
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.events import DESK
from crisisctl.model.incident import Draft, Incident, Page
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
            printed = {"schema": SCHEMA, "incidents": [facts(desk) for desk in desks]}
            typer.echo(json.dumps(printed, ensure_ascii=False, indent=2))
            return
        for desk in desks:
            if incident:
                desk.recall()  # whoever names it also asks about what is over
            lines = _lines(desk, speaker(here, desk), over=bool(incident))
            typer.echo(safe("\n".join(lines)))
        if not desks:
            typer.echo(say(words("No incident is open.")))


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
    rows += [(one.due, _called(run, one, say)) for one in calls(run)]
    told = [(_when(due, desk, say), what) for due, what in rows]
    width = max((len(when) for when, _ in told), default=0)
    lines += [f"  {when:<{width}}  {what}" for when, what in told]
    update = next_update(run)
    if update is not None:
        at = say.when(update, desk.now)
        lines.append("  " + say(words("Next update promised at {at}.", at=at)))
    left = len(_owing(run)) + incident.waiting
    lines.append("  " + say(words("{count} mention(s) still need something.", count=left)))
    more = (*_texts(desk, say), *totals(run, say))
    return [*lines, *_loops(desk, say, over=over), *(f"  {one}" for one in more)]


def _owing(run: Run) -> set[str]:
    """Who has no answer or closing that went out, a step ahead, or data that still shows."""
    incident = run.incident
    failed = (draft.place.flow for draft in _failed(incident))
    at_work = (flow for flow, places in incident.standing.items() if places)
    exposing = (mention.id for mention in incident.mentions.values() if mention.exposes)
    return {*incident.open_mentions, *at_work, *exposing, *failed} - {DESK}


def _failed(incident: Incident) -> list[Draft]:
    """What could not be sent or never appeared, and nothing has gone out to that person since."""
    drafts = incident.drafts
    last = {(d.place.flow, d.channel): d.seq for d in drafts.values() if d.state == "sent"}
    latest = (drafts[name] for name in dict.fromkeys(incident.latest_drafts.values()))
    failed = [draft for draft in latest if draft.state == "failed"]
    ours = [draft for draft in failed if draft.place.flow == DESK]
    return ours + [
        draft
        for draft in failed
        if draft not in ours and last.get((draft.place.flow, draft.channel), 0) < draft.seq
    ]


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
        yield say(words("If it never is: crisisctl correct {text} --failed WHY", text=unseen[0]))
    for draft in _failed(desk.incident):
        yield say(words("{text} could not be sent: {why}", text=draft.id, why=draft.why))


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
