"""`crisisctl log`: the journal, as it was written.

One line an event, in the order in which they happened. `--json` prints one object a line, with
`seq`, `at`, `type`, `actor` and `data`: docs/events.md has every type. Unlike the report, the log
shows people's names and what they wrote: it is for the desk.
"""

import json
from typing import Annotated

import typer

from crisisctl.cli.safe import safe
from crisisctl.cli.state import state
from crisisctl.i18n import Speaker
from crisisctl.model.events import Record
from crisisctl.words import words

LONG = 200
"""A copy of a playbook is not a line of a log."""


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Print the journal of a run.")))
    def log(
        context: typer.Context,
        incident: Annotated[
            str | None, typer.Argument(help=say(words("An incident; the last one without it.")))
        ] = None,
        as_json: Annotated[
            bool, typer.Option("--json", help=say(words("One JSON object a line.")))
        ] = False,
    ) -> None:
        _, records = state(context).records(incident)
        for record in records:
            typer.echo(_as_json(record) if as_json else safe(_line(record, say)))


def _as_json(record: Record) -> str:
    data = record.event.model_dump(mode="json", exclude={"type"})
    facts = {
        "seq": record.seq,
        "at": record.at.isoformat(),
        "type": record.event.type,
        "actor": record.actor.model_dump(mode="json"),
        "data": data,
    }
    return json.dumps(facts, ensure_ascii=False)


def _line(record: Record, say: Speaker) -> str:
    data = record.event.model_dump(
        mode="json", exclude={"type", "v", "files"}, exclude_defaults=True
    )
    shown = " ".join(f"{key}={_short(value)}" for key, value in data.items())
    who = record.actor.role or record.actor.source
    return f"{record.seq:>5}  {say.moment(record.at)}  {record.event.type:<26} {who:<18} {shown}"


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= LONG else text[: LONG - 1] + "…"
