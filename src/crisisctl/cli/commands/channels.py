"""`crisisctl channels`: what each platform allows, who says so, and since when.

Limits for a reply, a post and a private message, and how each is counted; links, mentions and
markup; who can be written to in private and until when; what of others can be hidden. Each fact
has a grade: V was seen on the platform's own code or server, D read in its documentation, P is
what other products agree on, U was not checked, T is what your team has checked. What breaks a
fact of grade P or U is a warning, never an error. After 180 days a fact is out of date, and is
marked. With a name, everything about one channel.

    crisisctl channels bluesky

Where a platform is otherwise for you, `facts` of the account in playbooks/team.yaml says so with
a reason, and counts everywhere. `--json` has each fact under its name there, with `value`, `note`
(on what it depends), `source`, `grade`, `checked`, `by` (who of your team looked), `stale` (out of
date) and `blocks` (whether it can be an error). A limit of 0 is no such text, null no limit of its
own. What a comment or a message opens has `seconds` (null: no end is known) and `once` (one
message until they answer), or is null: nothing.
"""

import difflib
import json
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

import typer

from crisisctl.channels.channel import FACTS, Channel, Window
from crisisctl.channels.fact import Fact
from crisisctl.channels.facts import Channels
from crisisctl.channels.helplines import HELPLINES
from crisisctl.cli.channel_sheets import HIDINGS, REACHES, Sheet
from crisisctl.cli.own_channels import channels_here
from crisisctl.cli.painting import paint
from crisisctl.clock import SystemClock
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.lint.columns import columns
from crisisctl.lint.spans import Line, Span, Tone, prose
from crisisctl.model.base import kebab
from crisisctl.words import Words, words

SCHEMA = 2
NONE, FREE = "—", "∞"
STALE = "!"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("See what each platform allows, and who can be written to.")))
    def channels(
        name: Annotated[
            str | None, typer.Argument(metavar="NAME", help=say(words("One channel, such as x.")))
        ] = None,
        as_json: Annotated[
            bool, typer.Option("--json", help=say(words("Print JSON, for programs.")))
        ] = False,
    ) -> None:
        known, now = channels_here(say), SystemClock().now()
        rows = list(known.values()) if name is None else [_find(name, known)]
        if as_json:
            data = {
                "schema": SCHEMA,
                "channels": [_object(row, say, now.date()) for row in rows],
                "helplines": [] if name else _helplines(),
            }
            typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
        elif name is None:
            paint(_overview(rows, say, now.date()))
        else:
            paint(Sheet(rows[0], say, now).lines())


def _find(name: str, known: Channels) -> Channel:
    wanted = name.lower()
    found = (row for row in known.values() if wanted in (row.id, row.name.lower()))
    if (row := next(found, None)) is not None:
        return row
    near = difflib.get_close_matches(wanted, known, n=1)
    hint = (
        words("crisisctl channels {name}", name=near[0]) if near else words("crisisctl channels")
    )
    raise UsageError(words("There is no channel named “{name}”.", name=name), hint)


def _overview(rows: list[Channel], say: Speaker, today: date) -> Iterator[Line]:
    head = [
        words("channel"), words("reply"), words("post"), words("private"), words("can write"),
        words("hide"), words("checked"),
    ]  # fmt: skip
    yield from _table([[say(one) for one in head], *(_cells(row, say, today) for row in rows)])
    yield ()
    yield (Span(say(words("Help lines")), Tone.STRONG),)
    lines = [[one.country, one.listen, one.emergency, one.source] for one in HELPLINES.values()]
    yield from _table(
        [[say(words("country")), say(words("listens")), say(words("emergency")), ""], *lines]
    )
    yield ()
    about = words(
        "Grades: V seen, D documented, P other products, U not checked, T your team. {none}: no"
        " such text; {free}: no limit; {stale}: out of date.",
        none=NONE,
        free=FREE,
        stale=STALE,
    )
    yield from prose(say(about), tone=Tone.QUIET)
    more = words("Everything about one: {command}", command="crisisctl channels x")
    yield from prose(say(more), tone=Tone.QUIET)


def _table(rows: list[list[str]]) -> Iterator[Line]:
    widths = [max(map(columns, cells)) for cells in zip(*rows, strict=True)]
    for number, cells in enumerate(rows):
        padded = (
            cell + " " * (width - columns(cell)) for cell, width in zip(cells, widths, strict=True)
        )
        yield (Span("  ".join(padded), Tone.PLAIN if number else Tone.STRONG),)


def _cells(row: Channel, say: Speaker, today: date) -> list[str]:
    facts: list[Fact[Any]] = [getattr(row, name) for name in FACTS]
    mark = STALE if any(fact.is_stale(today) for fact in facts) else ""
    private = row.limit("private", reply=True)
    return [
        row.id,
        *map(_limit, (row.reply_limit, row.post_limit, private)),
        _graded(row.reach, say, REACHES),
        NONE if row.is_private else _graded(row.hiding, say, HIDINGS),
        f"{min(fact.checked for fact in facts)}{mark}",
    ]


def _limit(fact: Fact[int | None]) -> str:
    if fact.value == 0:
        return NONE
    return f"{FREE if fact.value is None else fact.value} {fact.grade}"


def _graded(fact: Fact[Any], say: Speaker, names: dict[Any, Words]) -> str:
    return f"{say(names[fact.value])} {fact.grade}"


def _object(row: Channel, say: Speaker, today: date) -> dict[str, object]:
    facts = {kebab(name): _fact(getattr(row, name), say, today) for name in FACTS}
    return {"id": row.id, "name": row.name, "facts": facts}


def _fact(fact: Fact[Any], say: Speaker, today: date) -> dict[str, object]:
    return {
        "value": _value(fact.value, say),
        "note": fact.note and say(fact.note),
        "source": say.show(fact.source),
        "grade": str(fact.grade),
        "checked": str(fact.checked),
        "by": fact.by or None,
        "stale": fact.is_stale(today),
        "blocks": fact.grade.blocks,
    }


def _value(value: object, say: Speaker) -> object:
    if isinstance(value, Words):
        return say(value)
    if isinstance(value, Window):
        seconds = None if value.lasts is None else int(value.lasts.total_seconds())
        return {"seconds": seconds, "once": value.once}
    return value


def _helplines() -> list[dict[str, object]]:
    return [
        {
            "country": one.country,
            "listens": one.listen,
            "emergency": one.emergency,
            "source": one.source,
            "grade": str(one.grade),
            "checked": str(one.checked),
        }
        for one in HELPLINES.values()
    ]
