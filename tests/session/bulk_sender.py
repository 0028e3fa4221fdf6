"""A program that sends a bulk into a file, started by a test that kills it."""

import sys
from pathlib import Path

from crisisctl.clock import SystemClock
from crisisctl.session import bulk
from crisisctl.session.desk import reopen
from crisisctl.stores.sqlite import SqliteJournal

bulk.AT_ONCE = 3
journal, incident, name, out = sys.argv[1:]
desk = reopen(SqliteJournal(Path(journal)), SystemClock(), incident, "Bo")
sys.stdout.write("ready\n")
sys.stdout.flush()
bulk.into_file(desk, name, Path(out), lambda _: None)
