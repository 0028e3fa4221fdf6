"""A file of a playbook with one value in it changed: all else stays as it was written."""

import json
import re
from dataclasses import dataclass, replace

from crisisctl.lint.edits import Source, edited
from crisisctl.lint.extents import children, extent, part_at
from crisisctl.lint.subject import Loc
from crisisctl.playbooks.document import Document, read
from crisisctl.words import Words, words

DRILLED: Loc = ("drilled",)
SHORTER = words("make the way shorter, or approve before the crisis")
_DURATION = re.compile(r"[0-9a-z.]+")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Why a playbook should change: the journal rows that say so, and what would stand there.

    `breaks` are the rules that would find something new, `advice` what to do then. Only what is
    `ready` stands in a diff; without a `loc` nobody can say what would have to stand where.
    """

    playbook: str
    loc: Loc
    value: object
    why: Words
    rows: tuple[int, ...]
    advice: Words = SHORTER
    breaks: tuple[str, ...] = ()
    ready: bool = False

    def judged(self, breaks: tuple[str, ...]) -> "Proposal":
        """The same, once lint has said what the change would break."""
        return replace(self, breaks=breaks, ready=not breaks)


def amended(text: str, one: Proposal) -> str | None:
    """The file with the new value; None where its text does not say it in one place."""
    document, source = read(text.encode(), ""), Source(text)
    if not one.loc:
        return None
    if one.loc == DRILLED:
        after = _drilled(document, source, _shown(one.value))
    elif isinstance(one.value, tuple):
        after = _longer(document, source, one)
    elif one.loc[-1] in children(part_at(document.value, one.loc[:-1])):
        after = _limited(document, source, one)
    else:
        after = _with_key(document, source, one)
    meant = json.dumps(_value_with(document.value, one.loc, one.value), sort_keys=True)
    found = json.dumps(read(after.encode(), "").value, sort_keys=True)
    return after if found == meant else None


def _limited(document: Document, source: Source, one: Proposal) -> str:
    start = source.offset(document.value_position(one.loc))
    written = _DURATION.match(source.text, start)
    return edited(source.text, [(start, written.end(), _shown(one.value))] if written else [])


def _longer(document: Document, source: Source, one: Proposal) -> str:
    """The list with its new last item, behind the others as they are written."""
    assert isinstance(one.value, tuple)
    last = (*one.loc, len(one.value) - 2)
    start = source.offset(document.value_position(last))
    end = start + len(str(one.value[-2]))
    row = source.row(document.key_position(last))
    dash = source.lines[row].partition("-")[0]
    if dash.strip():
        return edited(source.text, [(end, end, f", {one.value[-1]}")])
    new = f"{dash}- {one.value[-1]}{source.line_break}"
    return "".join([*source.lines[: row + 1], new, *source.lines[row + 1 :]])


def _with_key(document: Document, source: Source, one: Proposal) -> str:
    """The mapping with one more key, in front of its first."""
    around, key = one.loc[:-1], one.loc[-1]
    first = next(iter(children(part_at(document.value, around))))
    at = document.key_position((*around, first))
    start, indent = source.offset(at), " " * (at[1] - 1)
    flow = source.is_flow(document.value_position(around))
    between = ", " if flow else f"{source.line_break}{indent}"
    return edited(source.text, [(start, start, f"{key}: {one.value}{between}")])


def _drilled(document: Document, source: Source, value: str) -> str:
    """The line of the last drill, in place of the one before, else under the last review."""
    line = f"drilled: {value}{source.line_break}"
    if "drilled" not in children(document.value):
        row = document.key_position(("reviewed",))[0]
        return "".join([*source.lines[:row], line, *source.lines[row:]])
    place, following = extent(document, DRILLED)
    first = source.row(place)
    stop = source.content_end(first, source.row(following), 0)
    return "".join([*source.lines[:first], line, *source.lines[stop:]])


def _shown(value: object) -> str:
    if isinstance(value, str):
        return value
    assert isinstance(value, dict)
    roles = ", ".join(value["roles"])
    return f"{{on: {value['on']}, roles: [{roles}], findings: {value['findings']}}}"


def _value_with(value: object, loc: Loc, new: object) -> object:
    if not loc:
        return new
    head, *rest = loc
    if isinstance(value, list) and isinstance(head, int):
        after = list(value)
        after[head] = _value_with(value[head], tuple(rest), new)
        return after
    assert isinstance(value, dict)
    return {**value, head: _value_with(value.get(head), tuple(rest), new)}
