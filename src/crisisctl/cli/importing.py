"""One call of `import`: tell what each file is, ask what it does not say, and land its rows."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from crisisctl.channels.facts import CHANNELS
from crisisctl.cli.console import Screen, to_terminal
from crisisctl.cli.promises import deadlines
from crisisctl.cli.state import State
from crisisctl.clock import SystemClock
from crisisctl.errors import Interrupted, UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.files import PIPE, Source, opened
from crisisctl.intake.many import Batch, judge_all
from crisisctl.intake.mentions import OWN, Note, Reading
from crisisctl.intake.rows import Problem
from crisisctl.intake.surveys import Survey, Wishes, survey
from crisisctl.model.arrival import CHUNK, Judged, Ready
from crisisctl.model.events import DESK, Actor
from crisisctl.stores.arrivals_rows import ready
from crisisctl.stores.collector import collector_paused
from crisisctl.words import words

if TYPE_CHECKING:  # the model of a team, where there is one
    from crisisctl.model.team import Team
    from crisisctl.ports import Arrivals

FIRST = 3
"""Mentions that a preview shows."""


class Found(NamedTuple):
    """A file, what was told of it, and how its rows are read."""

    source: Source
    survey: Survey
    reading: Reading


class Problems:
    """What was left out, in words: a million of them fit, since most have the same reason."""

    def __init__(self, say: Speaker) -> None:
        self._say = say
        self.own = 0
        self._reasons: dict[str, str] = {}
        self._all: list[tuple[str, int, str]] = []

    def add(self, name: str, problem: Problem) -> None:
        said = self._say(problem.reason)
        self.own += problem.reason == OWN
        self._all.append((name, problem.line, self._reasons.setdefault(said, said)))

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[tuple[str, int, str]]:
        """The file, the line and the reason of each."""
        return iter(self._all)

    def of_others(self) -> Iterator[tuple[str, int, str]]:
        """The same without the posts of our own accounts."""
        ours = self._say(OWN)
        return (one for one in self._all if one[2] != ours)


@dataclass(slots=True)
class Result:
    """What became of every row: `imported + duplicates + len(problems)` are `rows`.

    In a preview nothing is imported, and `ready` counts what would be, the first of them at hand.
    """

    problems: Problems
    rows: int = 0
    imported: int = 0
    duplicates: int = 0
    ready: int = 0
    waiting: int = 0
    notes: Counter[Note] = field(default_factory=Counter)
    first: list[Judged] = field(default_factory=list)

    def add(self, name: str, batch: Batch[Any]) -> None:
        """Count a batch, whose mentions land by themselves."""
        self.rows += batch.rows
        for problem in batch.problems:
            self.problems.add(name, problem)
        self.notes.update(batch.notes)
        self.ready += batch.ready


@contextmanager
def every(names: Sequence[str], standard_input: BinaryIO) -> Iterator[list[Source]]:
    """All files, open: a name that is wrong is said before anything is written."""
    with ExitStack() as stack:
        yield [stack.enter_context(opened(name, standard_input)) for name in names]


def found(source: Source, wishes: Wishes, now: datetime, say: Speaker) -> Found:
    """What a file is. Raises `UsageError` for what it does not say, where nobody can be asked."""
    told = survey(source, wishes)
    asker = partial(_ask, say, source.name)
    if told.unnamed:
        told = replace(told, channel=asker("channel", [*CHANNELS]))
    if told.order.ambiguous and wishes.day_first is None:
        answer = asker("day-first", ["yes", "no"], told.order.either)
        wishes = replace(wishes, day_first=answer == "yes")
    return Found(source, told, told.reading(now, wishes))


def _ask(say: Speaker, name: str, option: str, choices: list[str], date: str = "") -> str:
    question = (
        words("{file}: is {date} written with the day first?", file=name, date=date)
        if date
        else words("{file}: on which channel was this posted?", file=name)
    )
    if not to_terminal() or name == PIPE:
        hint = words("--{option} takes {allowed}", option=option, allowed=" | ".join(choices))
        missing = (
            words(
                "{file}: {date} may be two dates, and no other date tells.", file=name, date=date
            )
            if date
            else words("{file} does not say on which channel this was posted.", file=name)
        )
        raise UsageError(missing, hint)
    from crisisctl.cli.prompts import TerminalOperator
    from crisisctl.session.operator import Choice, Pressed, Prompt

    labels = {"yes": say(words("yes")), "no": say(words("no"))}
    offered = tuple(Choice(one, labels.get(one) or CHANNELS[one].name) for one in choices)
    operator = TerminalOperator(SystemClock(), say, Screen(say))
    answer = operator.ask(Prompt(option, say(question), offered))
    if isinstance(answer, Pressed):
        raise Interrupted(
            words("Nothing was imported."), words("crisisctl import {file}", file=name)
        )
    return answer.value


def preview(files: Sequence[Found], say: Speaker) -> Result:
    """Read and judge every row, and write nothing."""
    result = Result(Problems(say))
    for one in files:
        for batch in judge_all(one.source.rows(), one.reading, _first):
            result.add(one.source.name, batch)
            result.first += batch.kept[: FIRST - len(result.first)]
    return result


def _first(judged: list[Judged]) -> list[Judged]:
    return judged[:FIRST]


class Landing:
    """Where mentions land, `CHUNK` at a time: what is in stays in, whatever happens after."""

    def __init__(
        self, state: State, incident: str | None, team: "Team | None", say: Speaker
    ) -> None:
        """Raises `Refused` for an incident that takes nothing in."""
        self._due = deadlines(state, incident, team)
        self.arrivals: Arrivals = state.journal(new=True).arrivals
        self.scope = incident or DESK
        self._actor = Actor(person=state.operator)
        self._say = say
        self.result = Result(Problems(say))

    def take(self, files: Sequence[Found]) -> Result:
        """Land every row of `files`. Raises `Interrupted` on Ctrl-C, with what is in."""
        try:
            with collector_paused():
                for one in files:
                    self._take_file(one)
        except KeyboardInterrupt:
            raise Interrupted(
                words("Stopped: {count} mention(s) are in.", count=self.result.imported),
                words("The same call again adds the rest."),
            ) from None
        return self.result

    def _take_file(self, one: Found) -> None:
        held: list[Ready] = []
        with _progress(one.source, self._say) as advance:
            for batch in judge_all(one.source.rows(), one.reading, ready):
                self.result.add(one.source.name, batch)
                held += batch.kept
                while len(held) >= CHUNK:
                    self._land(held[:CHUNK], one.source.name)
                    del held[:CHUNK]
                advance(self.result.rows)
            if held:
                self._land(held, one.source.name)

    def land(self, chunk: list[Judged], name: str) -> None:
        """Write at most `CHUNK` mentions durably, and count what became of them."""
        self._land(ready(chunk), name)

    def _land(self, chunk: list[Ready], name: str) -> None:
        source = Path(name).name
        now = SystemClock().now()
        rows = [(one, self._due(one)) for one in chunk]
        landed = self.arrivals.land_ready(self.scope, now, self._actor, source, rows)
        self.result.imported += landed.landed
        self.result.duplicates += landed.duplicates
        self.result.waiting += landed.waiting


@contextmanager
def _progress(source: Source, say: Speaker) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal, of the bytes that have been read; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _rows: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    from crisisctl.cli.safe import safe

    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    parts = (TextColumn("{task.description}", markup=False), BarColumn(20), TaskProgressColumn(),
             TimeRemainingColumn())  # fmt: skip
    with Progress(*parts, console=console, transient=True, auto_refresh=False) as bar:
        task = bar.add_task(safe(source.name[-30:]), total=source.size)

        def advance(rows: int) -> None:
            told = say(words("{count} rows", count=rows))
            bar.update(task, completed=source.position, description=told, refresh=True)

        yield advance
