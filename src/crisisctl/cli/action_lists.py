"""Actions written down: for people, for an issue tracker, for a program."""

import json
from collections.abc import Iterable, Sequence

from crisisctl.cli.safe import safe
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_text
from crisisctl.reports.labels import ACTION_KINDS
from crisisctl.reports.lessons import action_state
from crisisctl.reports.spreadsheet import as_csv
from crisisctl.session.lessons import Learned
from crisisctl.words import Words, words

SCHEMA = 1
COLUMNS = (
    "incident",
    "playbook",
    "id",
    "title",
    "type",
    "owner",
    "due",
    "verify",
    "state",
    "change",
)
MISSING = {
    "owner": words("no owner"),
    "due": words("no day"),
    "verify": words("nothing says how to verify it"),
}


def as_lines(found: Iterable[Learned], say: Speaker) -> list[str]:
    """Three lines an action: what, whose and until when, how one will know."""
    return [safe(line) for one in found for line in _lines(one, say)]


def _lines(one: Learned, say: Speaker) -> Iterable[str]:
    action = one.action
    yield f"{one.incident} {action.id} · {say(action_state(action))} · {action.text}"
    owner, due = action.owner or MISSING["owner"], action.due or MISSING["due"]
    yield "  " + say(
        words("{type} · {owner} · {due}", type=ACTION_KINDS[action.kind], owner=owner, due=due)
    )
    yield "  " + say(_proof(action.verify))


def _proof(verify: str) -> Words:
    return words("verified by: {how}", how=verify) if verify else MISSING["verify"]


def as_table(found: Sequence[Learned]) -> str:
    """CSV with the names of fields that an issue tracker asks for; the same in every language."""
    return as_csv(COLUMNS, (list(map(clean_text, _fields(one).values())) for one in found))


def as_json(found: Sequence[Learned]) -> str:
    """The same facts for a program."""
    body = {"schema": SCHEMA, "actions": [_fields(one) for one in found]}
    return json.dumps(body, ensure_ascii=False, indent=2)


def _fields(one: Learned) -> dict[str, str]:
    action = one.action
    done = "done" if action.done_at else "open"
    values = (
        one.incident,
        one.playbook,
        action.id,
        action.text,
        str(action.kind),
        action.owner,
        str(action.due or ""),
        action.verify,
        "verified" if action.closed else done,
        action.change,
    )
    return dict(zip(COLUMNS, values, strict=True))
