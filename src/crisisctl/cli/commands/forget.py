"""`crisisctl forget`: a person asks to be forgotten, or their time in the journal is over.

Whatever the journal says about the person goes for good: their handle, their texts, what was
answered about them, what was written to them, and every other value that names them. What happened
stays, and when: the figures are the same, and `verify` still finds every event in its place.
Without `--yes` it shows what would go, and asks.

`--expired` erases the people of every closed run whose playbook's `retention` is over.

    crisisctl forget @jane
    crisisctl forget --expired --yes
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from shlex import quote
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from crisisctl.cli.asking import confirmed
from crisisctl.cli.console import to_terminal
from crisisctl.cli.evidence import file_of
from crisisctl.cli.safe import safe
from crisisctl.cli.state import State, state
from crisisctl.clock import SystemClock
from crisisctl.errors import Refused, UsageError
from crisisctl.i18n import Speaker
from crisisctl.words import words

if TYPE_CHECKING:
    from crisisctl.model.events import Record
    from crisisctl.stores.forgetting import Forgettable
    from crisisctl.stores.sqlite import SqliteJournal

    Found = tuple[Forgettable, datetime]
    """What is to be erased of one incident, and the moment at which it is."""

Cause = Literal["asked", "expired"]


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Erase a person from the journal, for good.")))
    def forget(
        context: typer.Context,
        author: Annotated[
            str | None,
            typer.Argument(help=say(words("Their handle or name, as it stands there."))),
        ] = None,
        expired: Annotated[
            bool, typer.Option("--expired", help=say(words("Everybody whose time is over.")))
        ] = False,
        yes: Annotated[bool, typer.Option("--yes", help=say(words("Without asking.")))] = False,
    ) -> None:
        if (author is None) is not expired or not (author is None or author.strip(" @")):
            raise UsageError(words("Whom?"), words("crisisctl forget AUTHOR"))
        here = state(context)
        journal = file_of(here)
        found = list(_of(journal, author) if author is not None else _expired(journal))
        if not found:
            typer.echo(say(words("The journal says nothing about them.")))
            return
        names = ", ".join(one.incident for one, _ in found)
        count = sum(one.size for one, _ in found)
        typer.echo(safe(say(words("{count} value(s) in {names}.", count=count, names=names))))
        if yes or _is_meant(say, quote(author) if author else "--expired"):
            gone = _erase(here, found, "expired" if expired else "asked")
            typer.echo(say(words("{count} value(s) are gone; the events stand.", count=gone)))


def _is_meant(say: Speaker, whom: str) -> bool:
    again = words("crisisctl forget {author} --yes", author=whom)
    if not to_terminal():
        raise Refused(words("Nothing was erased: there is nobody here to ask."), again)
    if not confirmed(say, words("Erase them for good?")):
        raise Refused(words("Nothing was erased."), again)
    return True


def _of(journal: "SqliteJournal", author: str) -> "Iterator[Found]":
    from crisisctl.engine.persons import told_about
    from crisisctl.model.events import DESK
    from crisisctl.stores.forgetting import forgettable

    exercises = {one.id: one.exercise for one in journal.incidents()} | {DESK: False}
    for name, exercise in exercises.items():
        records = journal.read(name)
        found = forgettable(journal, name, told_about(records, author), author)
        if found.size:
            yield found, _now(records, exercise=exercise)


def _expired(journal: "SqliteJournal") -> "Iterator[Found]":
    from crisisctl.engine.persons import told_about_anybody
    from crisisctl.stores.forgetting import forgettable

    for incident in journal.incidents():
        records = journal.read(incident.id) if incident.closed else []
        if records and _is_over(records, SystemClock().now()):
            found = forgettable(journal, incident.id, told_about_anybody(records), None)
            if found.size:
                yield found, _now(records, exercise=incident.exercise)


def _now(records: "Sequence[Record]", *, exercise: bool) -> datetime:
    """An exercise has a time of its own: what is done to it later moves no figure."""
    return records[-1].at if exercise else SystemClock().now()


def _is_over(records: "Sequence[Record]", now: datetime) -> bool:
    """Whether people have stood in a closed run for longer than its playbook allows."""
    from crisisctl.model.events import IncidentClosed, IncidentDeclared
    from crisisctl.playbooks.load import load_copy

    first = records[0].event
    assert isinstance(first, IncidentDeclared)
    keep = load_copy(first.playbook, first.files).playbook.retention
    closed = [one.at for one in records if isinstance(one.event, IncidentClosed)]
    return keep is not None and bool(closed) and keep.after(closed[-1]) <= now


def _erase(here: State, found: "Sequence[Found]", cause: Cause) -> int:
    from crisisctl.model.events import Actor
    from crisisctl.stores.forgetting import erase

    journal, actor = file_of(here), Actor(person=here.operator)
    return sum(erase(journal, one, at, actor, cause) for one, at in found)
