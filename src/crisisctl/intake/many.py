"""Rows judged on every core, in order, a few chunks under way at once: memory stays flat."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice
from typing import Any

from crisisctl.intake.judging import judge
from crisisctl.intake.mentions import Note, Reading, Unread
from crisisctl.intake.rows import Problem, Row
from crisisctl.model.arrival import Arrival, Judged
from crisisctl.processes import begin, cores

FEW = 4000
"""Rows that one process has judged before others have started."""
CHUNK = 1000
"""Rows that a process takes at once."""
AHEAD = 20
"""Chunks that wait for each process: none stands idle while what is judged lands."""
Packed = list[Problem | tuple[int, dict[str, str]]]
"""Rows as plain tuples, which cross to another process at half the price."""
Columns = list[tuple[Any, ...]]
_ARRIVAL = len(Arrival._fields)


@dataclass(slots=True)
class Batch:
    """What became of a stretch of a file: mentions, problems, and how often each note applies."""

    rows: int = 0
    judged: list[Judged] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: Counter[Note] = field(default_factory=Counter)

    def __getstate__(self) -> tuple[int, Columns, list[Problem], dict[Note, int]]:
        """By column: so a mention crosses to another process at half the price."""
        flat = [(*one.arrival, *one[1:]) for one in self.judged]
        return self.rows, [*zip(*flat, strict=True)], self.problems, dict(self.notes)

    def __setstate__(self, state: tuple[int, Columns, list[Problem], dict[Note, int]]) -> None:
        self.rows, columns, self.problems, notes = state
        arrivals = map(Arrival, *columns[:_ARRIVAL]) if columns else ()
        self.judged = [*map(Judged, arrivals, *columns[_ARRIVAL:])]
        self.notes = Counter(notes)


def judge_all(rows: Iterable[Row | Problem], reading: Reading) -> Iterator[Batch]:
    """Every row, in the order of the file, as mentions or as problems."""
    source = iter(rows)
    first = list(islice(source, FEW))
    work = partial(_judge, reading=reading)
    chunks = _chunks(chain(first, source))
    if len(first) < FEW or cores() < 2:  # noqa: PLR2004 - a pool of one is a detour
        yield from map(work, chunks)
        return
    yield from _in_processes(work, chunks)


def _chunks(rows: Iterator[Row | Problem]) -> Iterator[Packed]:
    while chunk := list(islice(rows, CHUNK)):
        yield [one if isinstance(one, Problem) else (one.line, one.cells) for one in chunk]


def _in_processes(work: Callable[[Packed], Batch], chunks: Iterator[Packed]) -> Iterator[Batch]:
    """Like `map`, with as many chunks handed out as the processes can use."""
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - 20 ms, for many

    pool = ProcessPoolExecutor(cores(), initializer=begin)
    waiting: deque[Future[Batch]] = deque()
    try:
        for chunk in chunks:
            waiting.append(pool.submit(work, chunk))
            if len(waiting) > AHEAD * cores():
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _judge(rows: Packed, reading: Reading) -> Batch:
    batch = Batch(len(rows))
    for row in rows:
        if isinstance(row, Problem):
            batch.problems.append(row)
            continue
        try:
            arrival, notes = reading.read(Row(*row))
        except Unread as unread:
            batch.problems.append(Problem(row[0], unread.why))
            continue
        if notes:
            batch.notes.update(notes)
        batch.judged.append(judge(arrival))
    return batch
