"""An audit for programs: docs/audit.md says what each key holds."""

from collections.abc import Iterable
from datetime import UTC, datetime

from crisisctl.audit.facts import Audit
from crisisctl.audit.judged import Hit
from crisisctl.audit.names import Names
from crisisctl.audit.prepare import tasks
from crisisctl.audit.section import reference
from crisisctl.audit.threads import Message
from crisisctl.audit.times import Row, Times
from crisisctl.engine.measures import Lapse, Share, Spread
from crisisctl.reports.said import Say

SCHEMA = 1
Json = dict[str, object]


def as_json(audit: Audit, names: Names, say: Say) -> Json:
    """Everything. Lengths are in seconds, moments in UTC."""
    return {
        "schema": SCHEMA,
        "brand": {"handles": list(audit.desks.shown), "known": str(audit.desks.known)},
        "read": _material(audit, say),
        "answers": _answers(audit),
        "personal_data": _personal_data(audit),
        "private": _private(audit),
        "copies": _copies(audit, names),
        "tone": _by_rule(audit.replies.tone, len(audit.replies.all), say),
        "prepare": [
            {
                "name": one.name,
                "share": _share(one.share),
                "what": say(one.what),
                "do": say(one.do),
            }
            for one in tasks(audit)
        ],
    }


def _material(audit: Audit, say: Say) -> Json:
    found = audit.material
    return {
        "rows": found.rows,
        "posts": found.posts,
        "duplicates": found.duplicates,
        "rejected": found.left_out,
        "messages": found.messages,
        "conversations": found.threads,
        "begins": _moment(found.begins),
        "ends": _moment(found.ends),
        "brand_replies": len(audit.replies.all),
        "brand_replies_to_nobody": audit.replies.to_nobody,
        "problems": [{"line": one.line, "reason": say(one.reason)} for one in found.problems],
    }


def _answers(audit: Audit) -> Json:
    found = audit.answers
    return {
        "mentions": _times(found.all),
        "openings": _times(found.openings),
        "follow_ups": _times(found.later),
        "by_hour": [_row("hour", one) for one in found.by_hour],
        "by_channel": [_row("channel", one) for one in found.by_channel],
        "unanswered": _ids(found.unanswered),
        "unanswered_in_last_2h": _ids(found.fresh),
        "unanswered_with_replies_elsewhere": _ids(found.elsewhere),
    }


def _row(name: str, row: Row) -> Json:
    return {name: row.name, **_times(row.times)}


def _times(found: Times) -> Json:
    return {
        "n": found.n,
        "unanswered": _share(found.unanswered),
        "within_1h": _share(found.within_1h),
        "within_2h": _share(found.within_2h),
        "waits": _spread(found.waits),
        "answered_in": _spread(found.answered_in),
    }


def _spread(found: Spread) -> Json:
    ranks = {"median": found.median, "p90": found.p90, "longest": found.longest}
    return {"n": found.n, **{name: _lapse(one) for name, one in ranks.items()}}


def _lapse(found: Lapse | None) -> Json | None:
    if found is None:
        return None
    return {"seconds": int(found.length.total_seconds()), "unanswered": found.running}


def _personal_data(audit: Audit) -> Json:
    replies = audit.replies
    whole = len(replies.all)
    found = (*replies.asks, *replies.echoes)
    exposed = {one.message for one in found}
    return {
        "replies": _share(Share(len(exposed), whole)),
        "asked": _share(Share(len({one.message for one in replies.asks}), whole)),
        "repeated": _share(Share(len({one.message for one in replies.echoes}), whole)),
        "hits": [_hit(one) for one in found],
    }


def _hit(hit: Hit) -> Json:
    return {"id": reference(hit.message), "rule": hit.rule, "quote": str(hit.quote)}


def _private(audit: Audit) -> Json:
    found = audit.private
    cases = found.cases
    return {
        "invitations": _share(Share(len(found.all), len(audit.replies.all))),
        "impossible": _share(Share(len(found.impossible), len(found.all))),
        "no_private_messages": _ids(found.no_messages),
        "no_way_named": _ids(found.no_way),
        "person_could_not": _ids(found.refused),
        "conversations": len(cases),
        "closed": _share(Share(sum(one.closed for one in cases), len(cases))),
        "later_word": _share(Share(sum(one.later for one in cases), len(cases))),
        "invited": _ids(found.all),
        "not_closed": _ids(one.invitations[-1] for one in cases if not one.closed),
    }


def _copies(audit: Audit, names: Names) -> Json:
    replies = audit.replies
    return {
        "replies": _share(Share(len(replies.copied), len(replies.all))),
        "groups": [
            {
                "text": str(names.wording(one.replies[0])),
                "people": one.people,
                "replies": _ids(one.replies),
                "copied": _ids(one.late),
            }
            for one in replies.copies
        ],
    }


def _by_rule(hits: tuple[Hit, ...], whole: int, say: Say) -> Json:
    rules: dict[str, list[Hit]] = {}
    for one in hits:
        rules.setdefault(one.rule, []).append(one)
    return {
        "replies": _share(Share(len({one.message for one in hits}), whole)),
        "rules": [
            {
                "rule": rule,
                "name": found[0].name,
                "replies": len(found),
                "says": say(found[0].says),
                "hits": [_hit(one) for one in found],
            }
            for rule, found in sorted(rules.items())
        ],
    }


def _share(share: Share) -> Json:
    return {"part": share.part, "whole": share.whole, "percent": share.percent}


def _ids(messages: Iterable[Message]) -> list[str]:
    return [reference(one) for one in messages]


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
