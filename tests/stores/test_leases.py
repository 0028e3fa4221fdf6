import subprocess
import sys
from pathlib import Path

from tests.stores.arriving import RUN, arrival, land

MANY = 40
HERE = Path(__file__)


def taker(path, terminal):
    child = subprocess.Popen(
        [sys.executable, str(HERE.with_name("lease_taker.py")), str(path), terminal, str(MANY)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=HERE.parents[2],
        env={"PYTHONPATH": str(HERE.parents[2])},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def test_two_programs_never_hold_one_line_at_once(sqlite_journal, path, make):
    sqlite_journal.append(RUN, 0, make.t0, make.lea, [make.declared()])
    land(sqlite_journal, [arrival(number) for number in range(MANY)])
    sqlite_journal.close()
    two = [taker(path, terminal) for terminal in "12"]
    for child in two:
        child.stdin.write("go\n")
        child.stdin.flush()
    taken = [child.communicate()[0].split() for child in two]
    assert sorted(int(number) for one in taken for number in one) == list(range(1, MANY + 1))
