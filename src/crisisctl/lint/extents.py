"""Where the parts of a file begin and end."""

from crisisctl.lint.subject import Loc
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.problems import Place


def extent(document: Document, loc: Loc) -> tuple[Place, Place | None]:
    """Where a part begins, and where the next one does; None for the last of the file."""
    start = document.key_position(loc) if loc else (1, 1)
    following = (_sibling(document, loc[: depth + 1]) for depth in reversed(range(len(loc))))
    return start, next((place for place in following if place is not None), None)


def _sibling(document: Document, loc: Loc) -> Place | None:
    """Where the next key or item of the same collection begins."""
    *around, last = loc
    parts = list(children(part_at(document.value, tuple(around))))
    number = parts.index(last) + 1
    return document.key_position((*around, parts[number])) if number < len(parts) else None


def part_at(value: object, loc: Loc) -> object:
    """The part of a file's value at a path. Raises `KeyError` where there is none."""
    for part in loc:
        value = children(value)[part]
    return value


def children(value: object) -> dict[str | int, object]:
    """The parts of a mapping or a list, in the order of the file; a scalar has none."""
    if isinstance(value, dict):
        return value
    return dict(enumerate(value)) if isinstance(value, list) else {}
