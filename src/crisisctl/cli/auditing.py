"""An audit from a file to the screen. Read when it is used: the gate and its phrases take time."""

import json
from dataclasses import dataclass

import typer

from crisisctl.audit.facts import Audit, Setting, gather
from crisisctl.audit.facts_json import as_json
from crisisctl.audit.names import Names
from crisisctl.audit.page import page
from crisisctl.audit.section import reference
from crisisctl.audit.text import conversation, lines
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.own import known_channels
from crisisctl.cli.own_channels import team_here
from crisisctl.cli.painting import paint
from crisisctl.cli.safe import safe
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.conversations import conversations
from crisisctl.intake.files import opened
from crisisctl.model.conversation import Export
from crisisctl.stores.collector import collector_paused
from crisisctl.words import Words, words


@dataclass(frozen=True, slots=True)
class Wish:
    """A file and what its reader says of it."""

    file: str
    brand: tuple[str, ...]
    channel: str
    day_first: bool | None


def audited(wish: Wish, say: Speaker) -> tuple[Audit, Speaker]:
    """The audit, and who says it in the team's zone. Raises `UsageError` where there is none."""
    if wish.channel not in CHANNELS:
        known = ", ".join(CHANNELS)
        raise UsageError(
            words("There is no channel {name}: {known}.", name=wish.channel, known=known)
        )
    team = team_here(say)
    there = say.in_zone(team.zone if team else None)
    with collector_paused(), opened(wish.file, typer.get_binary_stream("stdin")) as source:
        export = conversations(source, there.zone, day_first=wish.day_first)
    if not export.posts:
        raise UsageError(
            words("{file} holds no post that can be read.", file=wish.file), _first_problem(export)
        )
    channels = known_channels(team) if team else CHANNELS
    with collector_paused():
        return gather(export, wish.brand, Setting(wish.channel, channels, there.zone)), there


def _first_problem(export: Export) -> Words | None:
    if not export.problems:
        return None
    first = export.problems[0]
    return words("line {line}: {reason}", line=first.line, reason=first.reason)


def write(audit: Audit, say: Speaker, form: str, *, names: bool) -> None:
    """Print it as `form` says: "text", "md" or "json"."""
    shown = Names(audit, say, open_names=names)
    match form:
        case "json":
            typer.echo(json.dumps(as_json(audit, shown, say), ensure_ascii=False, indent=2))
        case "md":
            typer.echo(safe(page(audit, shown, say)), nl=False)
        case _:
            paint(lines(audit, shown, say))


def show_around(name: str, audit: Audit, say: Speaker, *, names: bool) -> None:
    """Print the conversation of a post, by its id or its line. Raises `UsageError` for none."""
    for message in audit.messages:
        if name == reference(message) or any(name == one.id for one in message.posts):
            paint(conversation(message, Names(audit, say, open_names=names), say))
            return
    raise UsageError(words("There is no post {id} in this file.", id=name))
