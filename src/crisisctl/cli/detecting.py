"""What `crisisctl detect` finds in a file, and how it says it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import BinaryIO

import typer

from crisisctl.cli.painting import paint
from crisisctl.cli.safe import safe
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.buckets import Counted
from crisisctl.intake.files import Source, opened
from crisisctl.intake.rows import Problem
from crisisctl.intake.series import Pair, pair_of, series
from crisisctl.lint.spans import Line, Span, Tone, prose
from crisisctl.spikes.alarm import Alarm
from crisisctl.spikes.detector import Detector
from crisisctl.spikes.mentions import BUCKET, MentionDetector
from crisisctl.words import Words, words

SCHEMA = 1
COUNTS, MENTIONS = "counts", "mentions"
SHOWN = 5
"""Problems that are told one by one."""
HALF, HUNDRED = 0.5, 100


@dataclass(frozen=True, slots=True)
class Detected:
    """The alarms of a file, and what could not be read of it."""

    file: str
    kind: str
    rows: int
    duplicates: int
    problems: list[Problem]
    alarms: list[Alarm]
    zoned: bool = True

    def as_json(self, say: Speaker) -> str:
        """The whole as one object: its keys are in the docs of the command."""
        problems = [{"line": one.line, "reason": say(one.reason)} for one in self.problems]
        data = {
            "schema": SCHEMA,
            "file": self.file,
            "kind": self.kind,
            "rows": self.rows,
            "duplicates": self.duplicates,
            "rejected": len(problems),
            "problems": problems,
            "alarms": [self._object(alarm) for alarm in self.alarms],
        }
        # In ASCII: what strangers write can't reach a terminal that shows it.
        return json.dumps(data, indent=2)

    def _object(self, alarm: Alarm) -> dict[str, object]:
        facts: dict[str, object] = {
            "at": self._iso(alarm.at),
            "value": _number(alarm.value),
            "expected": _rounded(alarm.expected),
            "score": _rounded(alarm.score),
            "since": self._iso(alarm.since),
            "total": _number(alarm.total),
            "usual": _rounded(alarm.usual),
        }
        if self.kind == COUNTS:
            return facts
        return facts | {
            "words": alarm.words,
            "links": alarm.links,
            "negative": alarm.negative and _rounded(alarm.negative),
            "negative_before": alarm.negative_before and _rounded(alarm.negative_before),
        }

    def _iso(self, at: datetime) -> str:
        return (at if self.zoned else at.replace(tzinfo=None)).isoformat()


def detected(
    name: str, standard_input: BinaryIO, say: Speaker, *, day_first: bool | None = None
) -> Detected:
    """Read a file and find its spikes.

    Raises `UsageError` for a file that can't be read, or holds neither mentions nor counts.
    """
    with opened(name, standard_input) as source:
        columns = pair_of(source)
        found = (
            _counts(source, columns, day_first) if columns else _mentions(source, say, day_first)
        )
    if found.problems and not found.rows:
        line, why = found.problems[0]
        raise UsageError(
            words(
                "{file}: no row could be read. Line {line}: {why}.", file=name, line=line, why=why
            )
        )
    return found


def _counts(source: Source, columns: Pair, day_first: bool | None) -> Detected:
    read, detector = series(source, columns, day_first=day_first), Detector()
    steps = (detector.step(one.at, one.value) for one in read.readings)
    alarms = [alarm for alarm in steps if alarm]
    return Detected(source.name, COUNTS, len(read.readings), 0, read.problems, alarms, read.zoned)


def _mentions(source: Source, say: Speaker, day_first: bool | None) -> Detected:
    from crisisctl.sense.reading import read

    counted = Counted(source, say.zone, lambda text: read(text, "").negative, day_first=day_first)
    detector = MentionDetector()
    buckets = counted.buckets
    steps = [detector.take_all(bucket) for bucket in buckets]
    if buckets:
        steps.append(detector.until(buckets[-1].at + BUCKET))
    alarms = [alarm for alarm in steps if alarm]
    return Detected(
        source.name, MENTIONS, counted.taken, counted.duplicates, counted.problems, alarms
    )


def show(found: Detected, say: Speaker) -> None:
    """The alarms for a person; what could not be read goes to standard error."""
    paint(_lines(found, say))
    for problem in islice(found.problems, SHOWN):
        text = words("Line {line}: {why}.", line=problem.line, why=problem.reason)
        typer.echo(safe(say(text)), err=True)
    if len(found.problems) > SHOWN:
        more = words("And {many} more lines could not be read.", many=len(found.problems) - SHOWN)
        typer.echo(say(more), err=True)


def _lines(found: Detected, say: Speaker) -> Iterator[Line]:
    clock = say if found.zoned else Speaker(say.lang, UTC)
    for alarm in found.alarms:
        moment = clock.moment(alarm.at)
        at = Span(moment if found.zoned else moment.removesuffix(" UTC"), Tone.STRONG)
        yield at, Span(f"  {say(rise(alarm, found.kind, clock))}")
        if found.kind == MENTIONS:
            yield from carried(alarm, say)
    yield from prose(say(_summary(found)), tone=Tone.QUIET)


def rise(alarm: Alarm, kind: str, clock: Speaker) -> Words:
    """How much came since when, and how much was expected."""
    since = clock.when(alarm.since, alarm.at)
    total, usual = _short(alarm.total), _short(alarm.usual)
    if kind == COUNTS:
        return words(
            "{total} since {since}, {usual} expected", total=total, since=since, usual=usual
        )
    return words(
        "{total} mentions since {since}, {usual} expected", total=total, since=since, usual=usual
    )


def carried(alarm: Alarm, say: Speaker) -> Iterator[Line]:
    """What stands under the alarm of mentions: the words, the links, and how negative it is."""
    if alarm.words:
        yield (Span(f"    {' · '.join(alarm.words)}"),)
    for link in alarm.links:
        yield (Span(f"    {link}", Tone.QUIET),)
    if alarm.negative is not None:
        tone = Tone.ERROR if alarm.negative >= HALF else Tone.PLAIN
        yield (Span(f"    {say(_mood(alarm.negative, alarm.negative_before))}", tone),)


def _mood(now: float, before: float | None) -> Words:
    if before is None:
        return words("negative: {now} %", now=round(now * 100))
    return words(
        "negative: {now} %, before: {before} %", now=round(now * 100), before=round(before * 100)
    )


def _summary(found: Detected) -> Words:
    alarms = _alarms(len(found.alarms))
    if not found.duplicates:
        return words("{alarms}. Rows read: {rows}.", alarms=alarms, rows=found.rows)
    return words(
        "{alarms}. Rows read: {rows}; duplicates left out: {duplicates}.",
        alarms=alarms,
        rows=found.rows,
        duplicates=found.duplicates,
    )


def _alarms(many: int) -> Words:
    if not many:
        return words("No alarm")
    return words("1 alarm") if many == 1 else words("{many} alarms", many=many)


def _short(value: float) -> float | int:
    """As exact as a person reads it: whole from a hundred on, to a hundredth below one."""
    if value >= HUNDRED:
        return round(value)
    return _number(float(f"{value:.3g}") if value >= 1 else round(value, 2))


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")
