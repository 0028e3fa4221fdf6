"""`check --jsonl`: a text a line in, an answer a line out, as long as lines come."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any, BinaryIO

import typer

from crisisctl.cli.checking import MAX_BYTES, Judged, Purpose
from crisisctl.errors import ExitCode, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Level, TextFinding
from crisisctl.words import words

SCHEMA = 1
TEXT, ID = "text", "id"
KEYS = (TEXT, ID, *(field.name for field in fields(Purpose)))


def check_lines(stream: BinaryIO, purpose: Purpose, fail_on: Level, say: Speaker) -> ExitCode:
    """Answer each line with a line, at once; the worst of them makes the code."""
    code = ExitCode.OK
    for number, line in enumerate(_lines(stream), start=1):
        answer, this = _answer(line, number, purpose, fail_on, say)
        # In ASCII: safe in any terminal and in any encoding that a pipe may have.
        typer.echo(json.dumps({"schema": SCHEMA, **answer}))
        code = max(code, this)
    return code


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Of a line that is too long, its beginning: it has more than `MAX_BYTES`."""
    while line := stream.readline(MAX_BYTES + 1):
        yield line
        while line and not line.endswith(b"\n"):
            line = stream.readline(MAX_BYTES)


def _answer(
    line: bytes, number: int, purpose: Purpose, fail_on: Level, say: Speaker
) -> tuple[dict[str, object], ExitCode]:
    try:
        asked = _read(line)
        named = {ID: asked.pop(ID)} if ID in asked else {}
        text = asked.pop(TEXT)
        judged = purpose.but(asked).judged(text)
    except UsageError as error:
        return {"line": number, "error": say(error.message)}, ExitCode.USAGE
    return named | _object(judged, say), judged.code(fail_on)


def _read(line: bytes) -> dict[str, Any]:
    """The object of a line, with a text. Raises `UsageError`."""
    if len(line) > MAX_BYTES:
        raise UsageError(words("This line has more than {limit} bytes.", limit=MAX_BYTES))
    try:
        found = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_once)
    except (ValueError, RecursionError):  # also wrong UTF-8, and numbers without end
        raise UsageError(words("This line is not JSON in UTF-8.")) from None
    asked = {TEXT: found} if isinstance(found, str) else found
    if not isinstance(asked, dict) or not isinstance(asked.get(TEXT), str):
        raise UsageError(words("A line is a text, or an object with a `text`."))
    for key in asked:
        if key not in KEYS:
            known = ", ".join(KEYS)
            raise UsageError(words("There is no key `{key}`: {known}.", key=key, known=known))
    if not isinstance(asked.get(ID, ""), str | int):
        raise UsageError(words("An `id` is a text or a whole number."))
    return asked


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that stands twice: another reader might take the other text for the judged."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise UsageError(words("The key `{key}` stands twice.", key=key))
        found[key] = value
    return found


def _object(judged: Judged, say: Speaker) -> dict[str, object]:
    parts = {} if judged.segments is None else {"segments": judged.segments}
    return {
        "length": judged.length,
        "limit": judged.limit,
        "fits": judged.fits,
        **parts,
        "findings": [_finding(one, say) for one in judged.findings],
    }


def _finding(finding: TextFinding, say: Speaker) -> dict[str, object]:
    return {
        "rule": finding.rule.id,
        "name": finding.rule.name,
        "severity": str(finding.rule.level),
        "message": say(finding.message),
        "start": finding.start,
        "end": finding.end,
    }
