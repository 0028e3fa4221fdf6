"""`check --jsonl`: a text a line in, an answer a line out, as long as lines come."""

import json
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BufferedIOBase
from typing import Any, BinaryIO, NamedTuple

from crisisctl.cli.checking import ASKED, MAX_BYTES, Judged, Purpose
from crisisctl.errors import ExitCode, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Level, TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.gate import judge_each
from crisisctl.words import Words, words

SCHEMA = 1
TEXT, ID = "text", "id"
KEYS = (TEXT, ID, *ASKED)
CHUNK = 2**16
MOST = 100
"""Lines that are judged together: memory stays flat."""
_CLEAN = f'{{"schema": {SCHEMA}, "length": %d, "limit": %d, "fits": true, "findings": []}}\n'
"""Of most lines there is nothing else to say, and JSON's encoder takes five times as long."""


class _Asked(NamedTuple):
    """A line that could be read: what it wants to know, and under which `id`."""

    purpose: Purpose
    draft: Draft
    named: Mapping[str, str | int]


def check_lines(stream: BinaryIO, purpose: Purpose, fail_on: Level, say: Speaker) -> ExitCode:
    """Answer each line with a line, at once; the worst of them makes the code."""
    code, number = ExitCode.OK, 1
    for lines in _batches(stream):
        for answer, this in _answers(lines, number, purpose, fail_on, say):
            sys.stdout.write(answer)
            code = max(code, this)
        number += len(lines)
        sys.stdout.flush()  # whoever waits for an answer gets it before more is read
    return code


def _batches(stream: BinaryIO) -> Iterator[Sequence[bytes]]:
    """Whole lines, of as many as have come; of a line that is too long, its beginning."""
    assert isinstance(stream, BufferedIOBase)
    rest = b""
    while chunk := stream.read1(CHUNK):
        *whole, rest = (rest + chunk).split(b"\n")
        for first in range(0, len(whole), MOST):
            yield whole[first : first + MOST]
        rest = rest[: MAX_BYTES + 1]
    if rest:
        yield [rest]


def _answers(
    lines: Sequence[bytes], number: int, purpose: Purpose, fail_on: Level, say: Speaker
) -> Iterator[tuple[str, ExitCode]]:
    read = [_asked(line, purpose) for line in lines]
    found = iter(judge_each([one.draft for one in read if isinstance(one, _Asked)]))
    for line, one in enumerate(read, start=number):
        if isinstance(one, _Asked):
            judged = one.purpose.judged(one.draft, next(found))
            yield _answer(judged, one.named, say), judged.code(fail_on)
        else:
            yield _written({"line": line, "error": say(one)}), ExitCode.USAGE


def _asked(line: bytes, purpose: Purpose) -> _Asked | Words:
    """What a line asks; why it can't be answered, if it can't."""
    try:
        asked = _read(line)
        named = {ID: asked.pop(ID)} if ID in asked else {}
        text = asked.pop(TEXT)
        this = purpose.but(asked)
        return _Asked(this, this.draft(text), named)
    except UsageError as error:
        return error.message


def _answer(judged: Judged, named: Mapping[str, str | int], say: Speaker) -> str:
    size = judged.size
    if size.room and not (size.parts or judged.findings or judged.notes or named):
        return _CLEAN % (size.used, size.room)
    return _written({**named, **_object(judged, say)})


def _written(answer: dict[str, object]) -> str:
    """In ASCII: safe in any terminal and in any encoding that a pipe may have."""
    return json.dumps({"schema": SCHEMA, **answer}) + "\n"


def _read(line: bytes) -> dict[str, Any]:
    """The object of a line, with a text. Raises `UsageError`."""
    if len(line) > MAX_BYTES:
        raise UsageError(words("This line has more than {limit} bytes.", limit=MAX_BYTES))
    try:
        found = _DECODER.decode(line.removeprefix(BOM_UTF8).decode())
    except (ValueError, RecursionError):  # also wrong UTF-8, and numbers without end
        raise UsageError(words("This line is not JSON in UTF-8.")) from None
    asked = {TEXT: found} if isinstance(found, str) else found
    if not isinstance(asked, dict) or not isinstance(asked.get(TEXT), str):
        raise UsageError(words("A line is a text, or an object with a `text`."))
    for key in asked:
        if key not in KEYS:
            known = ", ".join(KEYS)
            raise UsageError(words("There is no key `{key}`: {known}.", key=key, known=known))
    named = asked.get(ID, "")
    if isinstance(named, bool) or not isinstance(named, str | int):
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


_DECODER = json.JSONDecoder(object_pairs_hook=_once)


def _object(judged: Judged, say: Speaker) -> dict[str, object]:
    size = judged.size
    parts = {} if size.parts is None else {"segments": size.parts}
    notes = {"notes": [say(one) for one in judged.notes]} if judged.notes else {}
    return {
        "length": size.used,
        "limit": size.room,
        "fits": judged.fits,
        **parts,
        "findings": [_finding(one, say) for one in judged.findings],
        **notes,
    }


def _finding(finding: TextFinding, say: Speaker) -> dict[str, object]:
    advice = {} if finding.advice is None else {"advice": say(finding.advice)}
    return {
        "rule": finding.rule.id,
        "name": finding.rule.name,
        "severity": str(finding.rule.level),
        "message": say(finding.message),
        "start": finding.start,
        "end": finding.end,
        **advice,
    }
