"""What reading a file gives, whatever it is written in: its rows, and what can't be read of it."""

from typing import NamedTuple

from crisisctl.words import Words

MAX_RECORD = 2**20
"""Characters of the longest row: what is longer is a quote that nobody closed, or an attack."""


class Row(NamedTuple):
    """One row: the physical line on which it begins, from 1, and its cells by column."""

    line: int
    cells: dict[str, str]


class Problem(NamedTuple):
    """What could not be taken, from which line on, and why."""

    line: int
    reason: Words
