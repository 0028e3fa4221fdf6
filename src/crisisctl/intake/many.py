"""Rows judged on every core, in order, a few chunks under way at once: memory stays flat."""

import gc
import os
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice

from crisisctl.intake.judging import judge
from crisisctl.intake.mentions import Note, Reading, Unread
from crisisctl.intake.rows import Problem, Row
from crisisctl.model.arrival import Judged

FEW = 4000
"""Rows that one process has judged before others have started."""
CHUNK = 1000
"""Rows that a process takes at once."""
AHEAD = 2
"""Chunks that wait for each process: enough that none stands idle."""
Rows = list[Row | Problem]


@dataclass(slots=True)
class Batch:
    """What became of a stretch of a file: mentions, problems, and how often each note applies."""

    rows: int = 0
    judged: list[Judged] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: Counter[Note] = field(default_factory=Counter)


def judge_all(rows: Iterable[Row | Problem], reading: Reading) -> Iterator[Batch]:
    """Every row, in the order of the file, as mentions or as problems."""
    source = iter(rows)
    first = list(islice(source, FEW))
    work = partial(_judge, reading=reading)
    chunks = _chunks(chain(first, source))
    if len(first) < FEW or _cores() < 2:  # noqa: PLR2004 - a pool of one is a detour
        yield from map(work, chunks)
        return
    yield from _in_processes(work, chunks)


def _chunks(rows: Iterator[Row | Problem]) -> Iterator[Rows]:
    while chunk := list(islice(rows, CHUNK)):
        yield chunk


def _in_processes(work: Callable[[Rows], Batch], chunks: Iterator[Rows]) -> Iterator[Batch]:
    """Like `map`, with as many chunks handed out as the processes can use."""
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - 20 ms, for many

    pool = ProcessPoolExecutor(_cores(), initializer=_begin)
    waiting: deque[Future[Batch]] = deque()
    try:
        for chunk in chunks:
            waiting.append(pool.submit(work, chunk))
            if len(waiting) > AHEAD * _cores():
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _judge(rows: Rows, reading: Reading) -> Batch:
    batch = Batch(len(rows))
    for row in rows:
        if isinstance(row, Problem):
            batch.problems.append(row)
            continue
        try:
            arrival, notes = reading.read(row)
        except Unread as unread:
            batch.problems.append(Problem(row.line, unread.why))
            continue
        batch.notes.update(notes)
        batch.judged.append(judge(arrival))
    return batch


def _cores() -> int:
    """Those that this process may use, where the system tells."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin() -> None:
    """Ctrl-C is the parent's to hear: it ends the pool."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    gc.disable()  # what a chunk makes has no circles
