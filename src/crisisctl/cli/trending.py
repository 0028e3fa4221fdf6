"""`crisisctl report --trend`: incidents side by side, on a terminal or for a program."""

import json
from collections.abc import Iterator, Sequence
from textwrap import wrap

import typer

from crisisctl.cli.past import past
from crisisctl.cli.safe import safe
from crisisctl.cli.state import State
from crisisctl.i18n import Speaker
from crisisctl.reports.facts import gather
from crisisctl.reports.figures import moment
from crisisctl.reports.trend import MEASURES, Held, Since, Value, held, since
from crisisctl.reports.writer import in_words
from crisisctl.words import Words, words

SCHEMA = 1
BESIDE = 3
"""Incidents beside each other on a terminal of 80 columns."""
WIDTH, LABEL, COLUMN = 80, 26, 18
QUESTIONS = {
    "faster": words("Faster?"),
    "fuller": words("Fuller?"),
    "kinder": words("Kinder?"),
}


def show_trend(here: State, incident: str | None, say: Speaker, *, as_json: bool) -> None:
    """Print every run, or those of the same playbook as `incident`."""
    found = _trend(here, incident)
    typer.echo(in_json(found) if as_json else safe(as_text(found, say)))


def _trend(here: State, incident: str | None) -> list[Held]:
    runs = here.journal().incidents()
    wanted = {one.playbook for one in runs if one.id == incident}
    if incident is not None and not wanted:
        here.records(incident)
    return [_held(here, one.id) for one in runs if incident is None or one.playbook in wanted]


def _held(here: State, incident: str) -> Held:
    name, records, plan, now = past(here, incident)
    return held(gather(name, plan, records, now, here.journal().arrivals.beside(name)))


def as_text(incidents: Sequence[Held], say: Speaker) -> str:
    """Tables of three incidents each, exercises apart, and what the last one says of the rest."""
    real = [one for one in incidents if not one.exercise]
    drills = [one for one in incidents if one.exercise]
    parts = [*_part(words("Incidents"), real, say), *_part(words("Exercises"), drills, say)]
    return "\n".join(parts or [say(words("There is no incident to hold beside another."))])


def _part(title: Words, incidents: Sequence[Held], say: Speaker) -> Iterator[str]:
    if not incidents:
        return
    yield f"{say(title)} (n {len(incidents)})"
    for start in range(0, len(incidents), BESIDE):
        yield ""
        yield from _table(incidents[start : start + BESIDE], say)
    yield ""
    for question, asked in QUESTIONS.items():
        said = f"{say(asked)} {say(_answer(since(incidents, question)))}"
        yield from wrap(said, WIDTH, subsequent_indent="  ")
    yield ""


def _table(incidents: Sequence[Held], say: Speaker) -> Iterator[str]:
    yield _row("", [one.incident for one in incidents])
    for number, measure in enumerate(MEASURES):
        cells = [say(_cell(one.values[number])) for one in incidents]
        yield _row(say(measure.title), cells)


def _row(label: str, cells: Sequence[str]) -> str:
    columns = (_fitted(cell, COLUMN - 1).rjust(COLUMN) for cell in cells)
    return _fitted(label, LABEL).ljust(LABEL) + "".join(columns)


def _fitted(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _cell(value: Value) -> Words:
    if value.share is not None and value.n:
        return words(
            "{percent} % (n {count})", percent=value.share.percent, count=value.share.whole
        )
    if value.time is None:
        return words("— (n 0)")
    if value.time.running:
        return words("> {time} (n {count})", time=value.time.length, count=value.n)
    return words("{time} (n {count})", time=value.time.length, count=value.n)


def _answer(found: Since | None) -> Words:
    if found is None:
        return words("Nothing to hold it against yet.")
    if found.last.share is not None:
        [before] = found.before
        assert before.share is not None
        return words(
            "{measure}: {last}; before, over {count} incident(s): {before}.",
            measure=found.measure.title,
            last=in_words(found.last.share),
            count=found.incidents,
            before=in_words(before.share),
        )
    return _answer_in_time(found)


def _answer_in_time(found: Since) -> Words:
    last, (median, shortest, longest) = found.last.time, (one.time for one in found.before)
    if found.incidents == 1:
        return words(
            "{measure}: {last}; {before} in the one incident before.",
            measure=found.measure.title,
            last=moment(last),
            before=moment(median),
        )
    return words(
        "{measure}: {last}; before, over {count} incident(s): median {median}, from {shortest}"
        " to {longest}.",
        measure=found.measure.title,
        last=moment(last),
        count=found.incidents,
        median=moment(median),
        shortest=moment(shortest),
        longest=moment(longest),
    )


def in_json(incidents: Sequence[Held]) -> str:
    """The same figures for a program: times in seconds, `running` where one had not ended."""
    body = [
        {
            "incident": one.incident,
            "playbook": one.playbook,
            "exercise": one.exercise,
            "declared_at": one.declared_at.isoformat() if one.declared_at else None,
            "measures": {
                measure.name: _plain(value)
                for measure, value in zip(MEASURES, one.values, strict=True)
            },
        }
        for one in incidents
    ]
    return json.dumps({"schema": SCHEMA, "incidents": body}, ensure_ascii=False, indent=2)


def _plain(value: Value) -> dict[str, object]:
    found: dict[str, object] = {"n": value.n}
    if value.time is not None:
        found |= {"seconds": value.time.length.total_seconds(), "running": value.time.running}
    if value.share is not None:
        found |= {"part": value.share.part, "whole": value.share.whole}
    return found
