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
    following = _after(part_at(document.value, tuple(around)), last)
    return None if following is None else document.key_position((*around, following))


def _after(collection: object, part: str | int) -> str | int | None:
    if isinstance(part, int):
        return part + 1 if isinstance(collection, list) and part + 1 < len(collection) else None
    keys = iter(children(collection))
    return next(keys, None) if part in keys else None  # `in` goes on to the key


def part_at(value: object, loc: Loc) -> object:
    """The part of a file's value at a path. Raises `KeyError` or `IndexError` for none."""
    for part in loc:
        value = (
            value[part]
            if isinstance(value, list) and isinstance(part, int)
            else children(value)[part]
        )
    return value


def children(value: object) -> dict[str | int, object]:
    """The parts of a mapping or a list, in the order of the file; a scalar has none."""
    if isinstance(value, dict):
        return value
    return dict(enumerate(value)) if isinstance(value, list) else {}
