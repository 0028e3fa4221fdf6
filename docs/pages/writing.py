"""Markdown, and what the source code says of itself."""

import inspect
import re
from collections.abc import Iterable, Sequence

MADE = "<!-- Made by `python docs/generate.py`: change the code, not this page. -->"
_MEANING = re.compile(r"^\s+(?P<name>[A-Z_]+) = .*?  # (?P<meaning>.+)$", re.MULTILINE)


def page(title: str, *blocks: str) -> str:
    """A page of blocks, with the note that it is made."""
    return "\n\n".join([MADE, f"# {title}", *filter(None, blocks)]) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; a bar inside a cell stays in its cell."""
    lines = [_row(head), "|" + " --- |" * len(head)]
    return "\n".join([*lines, *(_row(row) for row in rows)])


def _row(cells: Sequence[object]) -> str:
    shown = (" ".join(str(cell).split()).replace("|", "\\|") for cell in cells)
    return "| " + " | ".join(shown) + " |"


def fenced(text: str, language: str = "text") -> str:
    """A block of code, closed by a fence longer than any inside."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def quote(text: str) -> str:
    """A text as it was written, line by line."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip().splitlines())


def meanings(enum: type) -> dict[str, str]:
    """What the comment beside each member of an enumeration says, by the member's name."""
    source = inspect.getsource(enum)
    return {found["name"]: found["meaning"] for found in _MEANING.finditer(source)}
