"""The inbox for a program: see docs/inbox.md for what each key means."""

import json
from collections.abc import Sequence
from datetime import datetime

from crisisctl.i18n import Speaker
from crisisctl.intake.triage import in_words
from crisisctl.session.inbox import Entry
from crisisctl.session.inbox_progress import Figures

SCHEMA = 1


def as_json(
    scope: str, figures: Figures, entries: Sequence[Entry], say: Speaker, now: datetime
) -> str:
    """The figures, and every entry of the list. Times are UTC."""
    printed = {
        "schema": SCHEMA,
        "scope": scope,
        "now": now.isoformat(),
        "progress": {
            "people": figures.people,
            "mentions": figures.mentions,
            "answered": figures.answered,
            "no_reply": figures.no_reply,
            "sending": figures.sending,
            "open": figures.open,
            "overdue": figures.overdue,
            "due_within_hour": figures.due_within_hour,
            "oldest": _iso(figures.oldest),
        },
        "entries": [_entry(one, say, now) for one in entries],
    }
    return json.dumps(printed, ensure_ascii=False, indent=2)


def _entry(entry: Entry, say: Speaker, now: datetime) -> dict[str, object]:
    return {
        "mention": entry.mention,
        "state": entry.state.value,
        "due": _iso(entry.due),
        "late": entry.late(now),
        "posted_at": _iso(entry.posted_at),
        "channel": entry.channel,
        "author": entry.author,
        "text": entry.text,
        "url": entry.url,
        "language": entry.language,
        "posts": entry.posts,
        "alike": entry.alike,
        "priority": entry.priority,
        "reasons": [
            {"code": code, "text": say(told)}
            for code, told in zip(entry.reasons, in_words(entry.reasons), strict=True)
        ],
        "flags": list(entry.flags),
        "holder": entry.held(now),
        "until": _iso(entry.until) if entry.held(now) else None,
        "assigned": entry.assigned,
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
