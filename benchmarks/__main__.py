"""`python -m benchmarks`: every ratio, measured in this run, with the machine named."""

import os
import platform
import sqlite3

from benchmarks import (
    audit,
    checking,
    importing,
    inbox,
    journal,
    linting,
    reporting,
    sense,
    spikes,
    startup,
)

PARTS = (startup, journal, inbox, linting, checking, importing, sense, spikes, audit, reporting)


def main() -> None:
    processor = platform.processor() or platform.machine()
    print(f"Machine: {os.cpu_count()} × {processor}, {platform.system()} {platform.release()}")
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}")
    print("Times are least/median/most; ratios are of medians.\n")
    missed = 0
    for part in PARTS:
        for row in part.rows():
            held = row.ratio <= row.limit
            missed += not held
            verdict = "held" if held else "MISSED"
            print(f"{row.ratio:6.2f}  (at most {row.limit:.2f}: {verdict})  {row.name}")
            print(f"        {row.shown}")
    raise SystemExit(1 if missed else 0)


main()
