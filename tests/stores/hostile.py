"""What a test process can't do to itself: be killed, race its twins, run out of disk.

`python hostile.py kill|race|full FOLDER` prints what happened as JSON. POSIX only.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from crisisctl.errors import Conflict, JournalError
from crisisctl.model.events import Actor, Noted
from crisisctl.stores.evidence import verify
from crisisctl.stores.sqlite import SqliteJournal

T0 = datetime(2026, 10, 12, 3, 0, tzinfo=UTC)
LEA = Actor(role="community-manager", person="Léa")


def first_bad(journal: SqliteJournal) -> int | None:
    """The first row that does not hold, if any is there."""
    verdict = verify(journal, "fire-1", None)
    return None if verdict is None else verdict.first_bad


def write_for_ever(path: Path, acknowledged: int) -> None:
    """Append, then say so through the pipe, until killed."""
    journal = SqliteJournal(path)
    seq = len(journal.read("fire-1"))
    while True:
        journal.append("fire-1", seq, T0, LEA, [Noted(text="x" * 3000), Noted(text="y")])
        seq += 2
        os.write(acknowledged, b"%d\n" % seq)


def kill(folder: Path, times: int = 20) -> dict[str, object]:
    """Kill a writer at a random moment, `times` times over, on one journal."""
    lost, broken, whole, written = 0, 0, True, 0
    for _ in range(times):
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            write_for_ever(folder / "journal.db", writer)
        os.close(writer)
        time.sleep(random.uniform(0.0, 0.06))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader) as pipe:
            acknowledged = int((pipe.read().split() or ["0"])[-1])
        with closing(SqliteJournal(folder / "journal.db")) as journal:
            written = len(journal.read("fire-1"))
            broken += first_bad(journal) is not None
        lost += max(0, acknowledged - written)
        whole = whole and written % 2 == 0
    return {"lost": lost, "broken": broken, "whole": whole, "written": written}


def race(folder: Path, rounds: int = 25, racers: int = 4) -> dict[str, object]:
    """Let `racers` processes write the same seq, `rounds` times."""
    wins = []
    for seq in range(rounds):
        children = [os.fork() or attempt(folder, seq) for _ in range(racers)]
        wins.append(sum(os.waitpid(child, 0)[1] == 0 for child in children))
    with closing(SqliteJournal(folder / "journal.db")) as journal:
        records = journal.read("fire-1")
        return {
            "wins": wins,
            "seqs": [r.seq for r in records],
            "bad": first_bad(journal),
        }


def attempt(folder: Path, seq: int) -> int:
    """In a child: leave with 0 as the winner, with 3 as a loser who was told."""
    code = 4
    try:
        with closing(SqliteJournal(folder / "journal.db")) as journal:
            journal.append("fire-1", seq, T0, LEA, [Noted(text="mine")])
        code = 0
    except Conflict:
        code = 3
    finally:
        os._exit(code)


def full(folder: Path) -> dict[str, object]:
    """Write until the system refuses to let the file grow, then go on reading and writing."""
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
    seq, said = 0, ""
    with closing(SqliteJournal(folder / "journal.db")) as journal:
        while not said:
            try:
                journal.append("fire-1", seq, T0, LEA, [Noted(text="x" * 5000)])
                seq += 1
            except JournalError as error:
                said = str(error)
        kept, bad = len(journal.read("fire-1")), first_bad(journal)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        after = journal.append("fire-1", seq, T0, LEA, [Noted(text="saved again")])
    return {"said": said, "written": seq, "kept": kept, "bad": bad, "after": after[0].seq}


if __name__ == "__main__":
    scenes: dict[str, Callable[[Path], dict[str, object]]] = {
        "kill": kill,
        "race": race,
        "full": full,
    }
    sys.stdout.write(json.dumps(scenes[sys.argv[1]](Path(sys.argv[2]))))
