"""What `status --json` prints of one incident. A key may be added, never renamed or taken away."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from crisisctl.engine.agenda import Task, agenda
from crisisctl.engine.conversations import due_of, since, state_of
from crisisctl.engine.deadlines import beat, clocks_left
from crisisctl.engine.run import Run
from crisisctl.model.incident import Draft, Mention, Page
from crisisctl.session.desk import Desk


def facts(desk: Desk) -> dict[str, Any]:
    """The incident as it stands at `desk.now`. Moments are ISO 8601, in UTC."""
    incident, run = desk.incident, desk.run
    return {
        "incident": incident.id,
        "playbook": incident.playbook,
        "severity": incident.severity,
        "exercise": incident.exercise,
        "declared_at": _iso(incident.declared_at),
        "stood_down_at": _iso(incident.stood_down_at),
        "closed_at": _iso(incident.closed_at),
        "tasks": [_task(task, desk.now) for task in agenda(run)],
        "clocks": [{"name": one.name, "due": _iso(one.due)} for one in clocks_left(run)],
        "calls": [_call(one) for one in calls(run)],
        "next_update": _iso(next_update(run)),
        "mentions": [_mention(run, one, desk.now) for one in incident.mentions.values()],
        "remedies": list(_remedies(run)),
        "texts": [_text(draft) for draft in incident.drafts.values()],
    }


def calls(run: Run) -> list[Page]:
    """The calls that nobody has answered."""
    return [run.incident.pages[name] for name in run.incident.open_pages]


def next_update(run: Run) -> datetime | None:
    """By when the public was promised to hear more; None where nothing is promised."""
    promised = (beat(run, token) for token in run.incident.tokens.values())
    return min((at for at in promised if at is not None), default=None)


def _task(task: Task, now: datetime) -> Mapping[str, Any]:
    return {
        "flow": task.place.flow,
        "step": task.place.step,
        "role": task.role,
        "due": _iso(task.due),
        "late": task.due is not None and task.due < now,
        "waits": task.passive,
    }


def _call(page: Page) -> Mapping[str, Any]:
    return {"page": page.id, "person": page.person, "role": page.role, "due": _iso(page.due)}


def _mention(run: Run, mention: Mention, now: datetime) -> Mapping[str, Any]:
    return {
        "mention": mention.id,
        "channel": mention.channel,
        "posted_at": _iso(mention.posted_at),
        "reply_due": _iso(mention.reply_due),
        "acked_at": _iso(mention.acked_at),
        "settled": mention.settled,
        **_conversation(run, mention, now),
    }


def _conversation(run: Run, mention: Mention, now: datetime) -> Mapping[str, Any]:
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


def _remedies(run: Run) -> Iterator[Mapping[str, Any]]:
    for name, remedy in run.plan.team.remedies.items():
        yield {
            "remedy": name,
            "currency": remedy.currency,
            "offered": str(run.incident.offered.get(("", name), 0)),
            "ceiling": None if remedy.per_incident is None else str(remedy.per_incident),
        }


def _text(draft: Draft) -> Mapping[str, Any]:
    return {
        "text": draft.id,
        "message": draft.message,
        "channel": draft.channel,
        "state": draft.state,
        "sent_at": _iso(draft.sent_at),
        "confirmed_at": _iso(draft.confirmed_at),
        "why": draft.why,
        "url": draft.url,
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
