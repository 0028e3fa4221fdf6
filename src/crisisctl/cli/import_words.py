"""What an import says of itself: as JSON for a program, in a few lines for a person."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import typer

from crisisctl.channels.facts import channel_name
from crisisctl.cli.importing import Found, Result
from crisisctl.cli.safe import safe
from crisisctl.i18n import Speaker
from crisisctl.intake.files import Form, Shape
from crisisctl.intake.mentions import Note
from crisisctl.intake.triage import in_words
from crisisctl.model.arrival import Judged
from crisisctl.words import Words, words

SCHEMA = 1
SHOWN = 10
"""Problems that are told one by one; `--json` has them all."""
_LONG = 60
_NAMED = {"\t": words("tabs"), ";": words("semicolons"), ",": words("commas"), "|": words("bars")}
_FORMS: Mapping[Form, Words] = {
    Form.LINES: words("JSON, one object a line"),
    Form.DOCUMENT: words("JSON"),
}
_NOTES: Mapping[Note, Words] = {
    Note.SKIPPED: words("a time that the clocks skipped: taken as one hour later"),
    Note.REPEATED: words("a time that the clocks showed twice: taken as the first of the two"),
    Note.DAY_ONLY: words("no time of day: taken as the first minute of the day"),
    Note.NO_ID: words(
        "an id that a spreadsheet has rounded: told by author, time and text instead"
    ),
    Note.CUT: words("a text of more than 10,000 characters: the rest was cut off"),
    Note.NO_AUTHOR: words("no author"),
}


def write_json(result: Result, files: Sequence[Found], scope: str, *, dry: bool) -> None:
    """Print one object, a problem a line; docs/import.md tells its keys."""
    facts: dict[str, object] = {
        "schema": SCHEMA,
        "dry_run": dry,
        "incident": scope or None,
        "rows": result.rows,
        "imported": result.imported,
        "duplicates": result.duplicates,
        "rejected": len(result.problems),
        "own": result.problems.own,
        "notes": {note.value: count for note, count in sorted(result.notes.items())},
        "files": [_file(one) for one in files],
    }
    if dry:
        facts |= {"ready": result.ready, "first": [_mention(one) for one in result.first]}
    write = sys.stdout.write
    write(json.dumps(facts, ensure_ascii=False, indent=2).removesuffix("\n}"))
    write(',\n  "problems": [')
    for number, (name, line, reason) in enumerate(result.problems):
        one = json.dumps({"file": name, "line": line, "reason": reason}, ensure_ascii=False)
        write(f"{',' if number else ''}\n    {one}")
    write("]\n}\n")


def _file(one: Found) -> dict[str, object]:
    shape, reading = one.source.shape, one.reading
    return {
        "file": one.source.name,
        "form": shape.form.value,
        "encoding": shape.encoding.name,
        "delimiter": shape.delimiter,
        "columns": dict(reading.columns),
        "channel": reading.channel,
        "day_first": reading.dates.day_first,
    }


def _mention(one: Judged) -> dict[str, object]:
    arrival = one.arrival
    return {
        "channel": arrival.channel,
        "author": arrival.author,
        "posted_at": arrival.posted_at.isoformat(),
        "text": arrival.text,
        "language": arrival.language,
        "external": arrival.external,
        "private": arrival.private,
        "score": one.score,
        "priority": one.priority,
        "reasons": list(one.reasons),
    }


def tell(result: Result, incident: str, say: Speaker) -> None:
    """What landed and what did not."""
    count = result.imported
    lines = [
        words("{count} mention(s) imported into {incident}.", count=count, incident=incident)
        if incident
        else words("{count} mention(s) imported to the desk.", count=count)
    ]
    if result.duplicates:
        lines.append(words("{count} were there already.", count=result.duplicates))
    _echo([*lines, *_remarks(result)], say)


def tell_preview(result: Result, files: Sequence[Found], say: Speaker) -> None:
    """What was recognised, the first mentions as they would land, and what would not."""
    for one in files:
        _echo(_recognised(one), say)
    for judged in result.first:
        _echo(_shown(judged, say), say)
    nothing = words("Nothing was written: {count} mention(s) would be.", count=result.ready)
    _echo([*_remarks(result), nothing], say)


def _recognised(one: Found) -> Iterator[Words]:
    shape, reading = one.source.shape, one.reading
    yield words(
        "{file}: {form}, {encoding}",
        file=one.source.name,
        form=_form(shape),
        encoding=shape.encoding.name,
    )
    for field, column in reading.columns.items():
        yield words("  {field} ← {column}", field=f"{field:<12}", column=column.strip())
    if reading.channel:
        yield words("  channel where no row says it: {name}", name=channel_name(reading.channel))
    if reading.dates.day_first is not None:
        example = one.survey.order.either
        yield (
            words("  {date} has its day first", date=example)
            if reading.dates.day_first
            else words("  {date} has its month first", date=example)
        )
    if shape.encoding.broken:
        count = shape.encoding.broken
        yield words("  {count} character(s) are not in this encoding: � instead", count=count)


def _form(shape: Shape) -> Words:
    if shape.form in _FORMS:
        return _FORMS[shape.form]
    return words("a table divided by {mark}", mark=_NAMED.get(shape.delimiter, shape.delimiter))


def _shown(one: Judged, say: Speaker) -> Iterator[Words]:
    arrival = one.arrival
    yield words(
        "{moment}  {channel}  {author}",
        moment=arrival.posted_at,
        channel=channel_name(arrival.channel),
        author=arrival.author or "—",
    )
    text = " ".join(arrival.text.split())
    yield words("  {text}", text=text if len(text) <= _LONG else f"{text[: _LONG - 1]}…")
    why = ", ".join(say(reason) for reason in in_words(one.reasons))
    if why:
        yield words("  priority {priority}: {why}", priority=one.priority, why=why)


def _remarks(result: Result) -> Iterator[Words]:
    for note, count in sorted(result.notes.items()):
        yield words("{count} with {what}.", count=count, what=_NOTES[note])
    own, others = result.problems.own, len(result.problems) - result.problems.own
    if own:
        yield words("{count} row(s) left out: posts of our own accounts.", count=own)
    if others:
        yield words("{count} row(s) left out:", count=others)
    for name, line, reason in islice(result.problems.of_others(), SHOWN):
        yield words("  {file}, line {line}: {why}", file=name, line=line, why=reason)
    if others > SHOWN:
        yield words("  and {count} more: --json lists all.", count=others - SHOWN)


def _echo(lines: Sequence[Words] | Iterator[Words], say: Speaker) -> None:
    for line in lines:
        typer.echo(safe(say(line)))
