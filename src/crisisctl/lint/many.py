"""Many files, judged on every core; the answers come in the order of the files."""

import gc
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from crisisctl.lint.judge import Judged, judge
from crisisctl.processes import begin, cores

FEW = 24
"""Files that one process has judged before a second one has started."""
CHUNK = 8
"""Files that a process takes at once: enough to forget the cost of asking for them."""


def judge_all(paths: Sequence[Path], today: date) -> Iterator[Judged]:
    """What `judge` says of each."""
    workers = min(cores(), len(paths) // CHUNK)
    if len(paths) < FEW or workers < 2:  # noqa: PLR2004 - a pool of one is a detour
        yield from (_judge_alone(path, today) for path in paths)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - 20 ms for many files only

    # What the first makes ready, such as a tenth of a second of expressions, the others inherit.
    yield _judge_alone(paths[0], today)
    chunks = [paths[at : at + CHUNK] for at in range(1, len(paths), CHUNK)]
    with ProcessPoolExecutor(workers, initializer=begin) as pool:
        for judged in pool.map(partial(_judge_few, today=today), chunks):
            yield from judged


def _judge_alone(path: Path, today: date) -> Judged:
    """Circles are looked for between the files: within one, it takes a thirtieth of the time."""
    gc.disable()
    try:
        return judge(path, today)
    finally:
        gc.enable()


def _judge_few(paths: Sequence[Path], today: date) -> list[Judged]:
    judged = [judge(path, today) for path in paths]
    gc.collect(1)  # the generation of what lives on is large, and holds no circles
    return judged
