"""Rows judged on every core, in order, a few chunks under way at once: memory stays flat."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import Any, Generic, NamedTuple, TypeVar

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
Kept = TypeVar("Kept", bound=NamedTuple)
Keep = Callable[[list[Judged]], list[Kept]]
"""What is kept of mentions that were judged together, of those that have to be."""


@dataclass(slots=True)
class Batch(Generic[Kept]):
    """What became of a stretch of a file: mentions, problems, and how often each note applies."""

    rows: int
    ready: int
    """Mentions, kept or not."""
    kept: list[Kept]
    problems: list[Problem]
    notes: Counter[Note]

    def __reduce__(self) -> tuple[Any, ...]:
        """By column: so a mention crosses to another process at half the price."""
        kind = type(self.kept[0]) if self.kept else None
        columns = [*zip(*self.kept, strict=True)]
        return _batch, (kind, columns, self.rows, self.ready, self.problems, dict(self.notes))


def _batch(
    kind: Callable[..., Kept] | None,
    columns: list[tuple[Any, ...]],
    rows: int,
    ready: int,
    problems: list[Problem],
    notes: dict[Note, int],
) -> Batch[Kept]:
    kept = [*map(kind, *columns)] if kind else []
    return Batch(rows, ready, kept, problems, Counter(notes))


def judge_all(
    rows: Iterable[Row | Problem], reading: Reading, keep: Keep[Kept]
) -> Iterator[Batch[Kept]]:
    """Every row, in the order of the file, as what is kept of mentions or as problems."""
    source = iter(rows)
    first = list(islice(source, FEW))
    work = partial(_judge, reading=reading, keep=keep)
    chunks = _chunks(chain(first, source))
    if len(first) < FEW or cores() < 2:  # noqa: PLR2004 - a pool of one is a detour
        yield from map(work, chunks)
        return
    yield from _in_processes(work, chunks)


def _chunks(rows: Iterator[Row | Problem]) -> Iterator[Packed]:
    while chunk := list(islice(rows, CHUNK)):
        yield [one if isinstance(one, Problem) else (one.line, one.cells) for one in chunk]


def _in_processes(
    work: Callable[[Packed], Batch[Kept]], chunks: Iterator[Packed]
) -> Iterator[Batch[Kept]]:
    """Like `map`, with as many chunks handed out as the processes can use."""
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - 20 ms, for many

    pool = ProcessPoolExecutor(cores(), initializer=begin)
    waiting: deque[Future[Batch[Kept]]] = deque()
    try:
        for chunk in chunks:
            waiting.append(pool.submit(work, chunk))
            if len(waiting) > AHEAD * cores():
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _judge(rows: Packed, reading: Reading, keep: Keep[Kept]) -> Batch[Kept]:
    arrivals: list[Arrival] = []
    problems: list[Problem] = []
    noted: Counter[Note] = Counter()
    for row in rows:
        if isinstance(row, Problem):
            problems.append(row)
            continue
        try:
            arrival, notes = reading.read(Row(*row))
        except Unread as unread:
            problems.append(Problem(row[0], unread.why))
            continue
        if notes:
            noted.update(notes)
        arrivals.append(arrival)
    judged = judge(arrivals)
    return Batch(len(rows), len(judged), keep(judged), problems, noted)
