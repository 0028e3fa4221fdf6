"""`lessons.yaml`, written from the journal: what stands there by hand stays as it was written."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from crisisctl.errors import UsageError, reason
from crisisctl.intake.clean import clean_line
from crisisctl.lint.edits import Source
from crisisctl.lint.writing import write_whole
from crisisctl.model.lessons import Lessons
from crisisctl.playbooks.document import Document, read
from crisisctl.session.lessons import Learned
from crisisctl.words import Words, words

NEW = "crisisctl: 1\nactions:\n"
INDENT = "  "


class Kept(NamedTuple):
    """How many actions stand in the file now, and which can't: nobody does them, or no day."""

    written: int
    left: tuple[Learned, ...]


def keep(file: Path, found: Sequence[Learned]) -> Kept:
    """Write actions into a file, each in place of its older self, the new ones at the end.

    Raises `UsageError` for a file that lint would complain about, or can't be written.
    """
    ready = [one for one in found if one.action.owner and one.action.due]
    left = tuple(one for one in found if one not in ready)
    if ready:
        before = _read(file)
        after = merged(read(before, str(file)), ready, file).encode()
        if after != before:
            write_whole(file, after)
    return Kept(len(ready), left)


def merged(document: Document, ready: Sequence[Learned], file: Path) -> str:
    """The text of the file with these actions in it."""
    entries = _entries(document, file)
    source = Source(document.text)
    lines = list(source.lines)
    rows = [document.key_position(("actions", number))[0] - 1 for number in range(len(entries))]
    known = {(one.get("incident"), one.get("id")): n for n, one in enumerate(entries)}
    new = []
    for one in ready:
        number = known.get((one.incident, one.action.id))
        if number is None:
            new.append(one)
            continue
        first, stop = rows[number], [*rows, len(source.lines)][number + 1]
        indent = _indent(source.lines[first], file)
        end = source.content_end(first, stop, len(indent))
        lines[first:end] = [_entry(one, indent), *[""] * (end - first - 1)]
    text = _with_new("".join(lines), new, document, rows, source, file)
    return _checked(text, file)


def _with_new(
    text: str,
    new: Sequence[Learned],
    document: Document,
    rows: Sequence[int],
    source: Source,
    file: Path,
) -> str:
    if not new:
        return text
    indent = _indent(source.lines[rows[-1]], file) if rows else INDENT
    more = "".join(_entry(one, indent) for one in new)
    if not rows:
        text = _with_list(document, source)
    return f"{text}{'' if text.endswith(chr(10)) else chr(10)}{more}"


def _with_list(document: Document, source: Source) -> str:
    """The text up to an empty list of actions, which comes last."""
    if not document.text.strip():
        return NEW
    value = document.value
    if not isinstance(value, dict) or "actions" not in value:
        return document.text.rstrip() + "\nactions:\n"
    row = document.key_position(("actions",))[0] - 1
    rest = source.lines[:row] + source.lines[row + 1 :]
    return "".join(rest).rstrip() + "\nactions:\n"


def _indent(line: str, file: Path) -> str:
    bare = line.lstrip(" ")
    if not bare.startswith("- "):
        raise UsageError(
            words("{file}: write each action on lines of its own, behind a dash.", file=file)
        )
    return line[: len(line) - len(bare)]


def _entry(one: Learned, indent: str) -> str:
    head, *rest = _fields(one)
    return f"{indent}- {head}\n" + "".join(f"{indent}  {line}\n" for line in rest)


def _fields(one: Learned) -> Iterator[str]:
    action = one.action
    yield f"playbook: {one.playbook}"
    yield f"incident: {one.incident}"
    yield f"id: {action.id}"
    yield f"action: {_quoted(action.text)}"
    yield f"owner: {action.owner}"
    yield f"due: {action.due}"
    if action.verify:
        yield f"verified-by: {_quoted(action.verify)}"
    if action.done_at is not None:
        yield f"done: {action.done_at.date()}"
    if action.verified_at is not None:
        yield f"verified: {action.verified_at.date()}"


def _quoted(text: str) -> str:
    return json.dumps(clean_line(text), ensure_ascii=False)


def _entries(document: Document, file: Path) -> list[dict[str, object]]:
    sound = not [one for one in document.problems if not one.misread]
    value = document.value
    if not document.text.strip():
        return []
    if not sound or not isinstance(value, dict):
        raise _unsound(file)
    entries = value.get("actions") or []
    if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        raise _unsound(file)
    return entries


def _checked(text: str, file: Path) -> str:
    document = read(text.encode(), str(file))
    try:
        Lessons.model_validate(document.value)
    except ValidationError:
        raise _unsound(file) from None
    return text


def _unsound(file: Path) -> UsageError:
    what: Words = words("{file} can't be added to as it stands.", file=file)
    return UsageError(what, words("crisisctl lint {file}", file=file))


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise UsageError(
            words("{file} can't be read: {why}.", file=file, why=reason(error))
        ) from None
