"""CSV that a spreadsheet may open: no cell of it is ever a formula."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What begins a formula, in one spreadsheet or another (OWASP, CSV injection)."""


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lines of cells with commas between; a cell that would be a formula has a ' in front."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return file.getvalue()


def harmless(cell: str) -> str:
    """The cell as text, whatever it begins with; spaces in front hide nothing."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(FORMULA) else cell
