"""`crisisctl channels`: what each platform allows, with the day it was checked.

Limits for a reply, a post and a private message; who can be written to in private, and what of
others can be hidden. The grade says how surely it is known: V was seen on the platform's own code
or server, D read in its documentation, P is what other products agree on, U was not checked. With
a name, everything about one channel.

    crisisctl channels bluesky
"""

import difflib
import json
from collections.abc import Iterator
from typing import Annotated

import typer

from crisisctl.channels.facts import CHANNELS, Channel, Grade, Unit
from crisisctl.channels.helplines import HELPLINES
from crisisctl.channels.hiding import HIDING_RULES, Hiding
from crisisctl.channels.reach import PRIVATE_ROUTES, Reach
from crisisctl.cli.painting import paint
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.lint.columns import columns
from crisisctl.lint.spans import Line, Span, Tone, prose
from crisisctl.words import words

SCHEMA = 1
NONE = "—"
UNITS = {
    Unit.X_WEIGHT: words("X's weighted characters: a link is 23, an emoji 2"),
    Unit.GRAPHEME: words("graphemes, what a reader calls a character; ten bytes each on average"),
    Unit.MASTODON: words("graphemes; a link is 23, a far mention counts without its server"),
    Unit.EMOJI_AS_BYTES: words("characters, an emoji as its bytes in UTF-8"),
    Unit.SMS: words("160 characters of GSM-7 or 70 others, in several parts beyond"),
    Unit.UTF16: words("UTF-16 code units: most emoji are 2 or more"),
    Unit.CODE_POINT: words("Unicode code points: an emoji is one or more"),
    Unit.BYTE: words("bytes in UTF-8: an accented letter is 2, an emoji 4 or more"),
}
REACHES = {
    Reach.ANYBODY: words("yes"),
    Reach.CONDITIONAL: words("sometimes"),
    Reach.NOBODY: words("no"),
}
HIDINGS = {Hiding.OURS: words("under ours"), Hiding.NOTHING: words("no")}
GRADES = {
    Grade.VERIFIED: words("seen on the platform's own code or server"),
    Grade.DOCUMENTED: words("read in the platform's own documentation or source"),
    Grade.PRACTITIONER: words("other products agree on it"),
    Grade.UNCHECKED: words("not checked"),
}


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
        rows = list(CHANNELS.values()) if name is None else [_find(name)]
        if as_json:
            data = {
                "schema": SCHEMA,
                "channels": [_object(row, say) for row in rows],
                "helplines": [] if name else _helplines(),
            }
            typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            paint(_overview(rows, say) if name is None else _page(rows[0], say))


def _find(name: str) -> Channel:
    if name.lower() in CHANNELS:
        return CHANNELS[name.lower()]
    near = difflib.get_close_matches(name.lower(), CHANNELS, n=1)
    hint = (
        words("crisisctl channels {name}", name=near[0]) if near else words("crisisctl channels")
    )
    raise UsageError(words("There is no channel named {name}.", name=name), hint)


def _overview(rows: list[Channel], say: Speaker) -> Iterator[Line]:
    head = [
        words("channel"), words("reply"), words("post"), words("private"), words("can write"),
        words("hide"), words("grade"), words("checked"),
    ]  # fmt: skip
    cells = [
        [
            row.id, *map(_number, (row.reply_limit, row.post_limit, row.private_limit)),
            say(REACHES[PRIVATE_ROUTES[row.id].reach]), _hide(row, say), str(row.grade),
            str(row.checked),
        ]
        for row in rows
    ]  # fmt: skip
    yield from _table([[say(one) for one in head], *cells])
    yield ()
    yield (Span(say(words("Help lines")), Tone.STRONG),)
    lines = [[one.country, one.listen, one.emergency, one.source] for one in HELPLINES.values()]
    yield from _table(
        [[say(words("country")), say(words("listens")), say(words("emergency")), ""], *lines]
    )
    yield ()
    about = words("Grades: V seen, D documented, P other products, U not checked.")
    yield from prose(say(about), tone=Tone.QUIET)


def _table(rows: list[list[str]]) -> Iterator[Line]:
    widths = [max(map(columns, cells)) for cells in zip(*rows, strict=True)]
    for number, cells in enumerate(rows):
        padded = (
            cell + " " * (width - columns(cell)) for cell, width in zip(cells, widths, strict=True)
        )
        yield (Span("  ".join(padded), Tone.PLAIN if number else Tone.STRONG),)


def _hide(row: Channel, say: Speaker) -> str:
    return say(HIDINGS[HIDING_RULES[row.id].hiding]) if row.id in HIDING_RULES else NONE


def _number(limit: int | None) -> str:
    return NONE if limit is None else str(limit)


def _page(row: Channel, say: Speaker) -> Iterator[Line]:
    yield Span(row.name, Tone.STRONG), Span(f" ({row.id})")
    yield ()
    limits = words(
        "Reply {reply}, post {post}, private message {private}.",
        reply=_number(row.reply_limit),
        post=_number(row.post_limit),
        private=_number(row.private_limit),
    )
    public, private = say(UNITS[row.unit]), say(UNITS[row.private_unit])
    yield from prose(say(limits))
    yield from prose(say(words("Counted in {unit}.", unit=public)))
    if private != public and row.private_limit is not None:
        yield from prose(say(words("In private: {unit}.", unit=private)))
    yield from _proof(row.source, row.grade, str(row.checked), say)
    route = PRIVATE_ROUTES[row.id]
    reach = words(
        "Write to them in private: {answer}: {condition}.",
        answer=REACHES[route.reach],
        condition=route.condition,
    )
    yield ()
    yield from prose(say(reach))
    yield from _proof(route.source, route.grade, str(route.checked), say)
    if rule := HIDING_RULES.get(row.id):
        hide = words(
            "Hide what they say: {answer}: {condition}.",
            answer=HIDINGS[rule.hiding],
            condition=rule.condition,
        )
        yield ()
        yield from prose(say(hide))
        yield from _proof(rule.source, rule.grade, str(rule.checked), say)


def _proof(source: str, grade: Grade, checked: str, say: Speaker) -> Iterator[Line]:
    told = words(
        "Source: {source}. {grade}: {meaning}, {day}.",
        source=source,
        grade=str(grade),
        meaning=GRADES[grade],
        day=checked,
    )
    yield from prose(say(told), Span("  "), Tone.QUIET)


def _object(row: Channel, say: Speaker) -> dict[str, object]:
    route, rule = PRIVATE_ROUTES[row.id], HIDING_RULES.get(row.id)
    return {
        "id": row.id,
        "name": row.name,
        "reply": row.reply_limit,
        "post": row.post_limit,
        "private": row.private_limit,
        "unit": str(row.unit),
        "private_unit": str(row.private_unit),
        **_evidence(row.source, row.grade, str(row.checked)),
        "write": {
            "reach": str(route.reach),
            "condition": say(route.condition),
            **_evidence(route.source, route.grade, str(route.checked)),
        },
        "hide": rule
        and {
            "hiding": str(rule.hiding),
            "condition": say(rule.condition),
            **_evidence(rule.source, rule.grade, str(rule.checked)),
        },
    }


def _helplines() -> list[dict[str, object]]:
    return [
        {
            "country": one.country,
            "listens": one.listen,
            "emergency": one.emergency,
            **_evidence(one.source, one.grade, str(one.checked)),
        }
        for one in HELPLINES.values()
    ]


def _evidence(source: str, grade: Grade, checked: str) -> dict[str, object]:
    return {"source": source, "grade": str(grade), "checked": checked}
