"""A program that takes in hand all it can get, started twice by a test."""

import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tests.stores.arriving import RUN, T0

from crisisctl.model.arrival import Holder
from crisisctl.stores.sqlite import SqliteJournal

path, terminal, many = sys.argv[1], sys.argv[2], int(sys.argv[3])
by, end = Holder("Léa", terminal), T0 + timedelta(minutes=15)
sys.stdout.write("ready\n")
sys.stdout.flush()
sys.stdin.readline()
with closing(SqliteJournal(Path(path))) as journal:
    for number in range(1, many + 1):
        if journal.arrivals.lease(RUN, number, by, T0, end):
            sys.stdout.write(f"{number}\n")
