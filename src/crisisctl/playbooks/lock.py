"""`approvals.lock`: a new yes in it, the file as it is written, and the part a plan needs."""

import hashlib
import json
import os
import re
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import NamedTuple

from crisisctl.errors import PlaybookError
from crisisctl.model.approvals import Approvals, ApprovedText
from crisisctl.model.bounds import Bound
from crisisctl.model.plan import Plan
from crisisctl.playbooks.approvals import Wording, fingerprint, needed, same_place
from crisisctl.playbooks.bounds import Spot, declared, places
from crisisctl.playbooks.catalog import LOCK
from crisisctl.playbooks.document import read
from crisisctl.playbooks.files import MAX_BYTES, read_bytes
from crisisctl.playbooks.validate import validate
from crisisctl.words import words

HEADER = """\
# Written by `crisisctl approve`: who said yes to which exact text, until when.
# Guard this file with a code owner; a line that was not asked for is a forged yes.
"""
_YES = re.compile(
    rb'- \{playbook: "([a-z0-9-]+)", message: "[a-z0-9-]+", variant: \d+, language: "[a-z]+", '
    rb'sha256: "([0-9a-f]{64})", '
)
_TEXT = re.compile(rb'  "([0-9a-f]{64})": "')


class Approver(NamedTuple):
    """Who says yes, in which role, and until when."""

    role: str
    person: str
    day: date
    until: date


def open_to(plan: Plan, wording: Wording, role: str) -> tuple[str, ...]:
    """The channels where a text may be said and a role may approve it."""
    message = plan.message(wording.playbook, wording.message)
    return tuple(
        one for one in places(plan, message) if role in needed(plan, message, (one,))[0].by
    )


def bounds_of(
    plan: Plan, wording: Wording, variables: Collection[str], channels: tuple[str, ...]
) -> dict[str, Bound]:
    """What may be filled in for each variable of a text, as playbook and team declare it today."""
    spot = Spot(plan, wording.playbook, wording.language, channels)
    found = {name: declared(spot, name) for name in sorted(variables)}
    return {name: bound for name, bound in found.items() if bound is not None}


def yes(
    wording: Wording, by: Approver, channels: tuple[str, ...], bounds: dict[str, Bound]
) -> ApprovedText:
    """The line that binds a person to a text."""
    return ApprovedText(
        playbook=wording.playbook,
        message=wording.message,
        variant=wording.variant,
        language=wording.language,
        sha256=fingerprint(wording.text),
        role=by.role,
        person=by.person,
        date=by.day,
        until=by.until,
        channels=channels,
        bounds=bounds,
    )


def approved(approvals: Approvals, wording: Wording, line: ApprovedText) -> Approvals:
    """`approvals` with one more yes.

    The same role's earlier one for this place goes, and so does every yes to an earlier text.
    """
    kept = [
        old
        for old in approvals.approvals
        if not same_place(old, wording) or (old.sha256 == line.sha256 and old.role != line.role)
    ]
    texts = approvals.texts | {line.sha256: wording.text}
    lines = tuple(sorted([*kept, line], key=_place))
    return approvals.model_copy(update={"approvals": lines, "texts": texts})


def pruned(approvals: Approvals) -> Approvals:
    """Without texts and signatures that no line needs any more."""
    used = {line.sha256 for line in approvals.approvals}
    signed = {digest(approvals.brand, line) for line in approvals.approvals}
    texts = {key: text for key, text in sorted(approvals.texts.items()) if key in used}
    signatures = tuple(one for one in approvals.signatures if signed & set(one.lines))
    return approvals.model_copy(update={"texts": texts, "signatures": signatures})


def _place(line: ApprovedText) -> tuple[str, str, int, str, str]:
    return line.playbook, line.message, line.variant, line.language, line.role


def digest(brand: str, line: ApprovedText) -> str:
    """The SHA-256 of a line and its brand: what is signed, whatever the file's layout."""
    fields = line.model_dump(mode="json", by_alias=True, exclude_none=True)
    whole = json.dumps([brand, fields], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()


def as_yaml(approvals: Approvals) -> str:
    """The file; each yes is one line, so that a change in git has one author.

    JSON's strings are YAML's: every text stands in quotes, so that no name is read as a number.
    """
    data = approvals.model_dump(mode="json", by_alias=True, exclude_none=True)
    lines = [
        HEADER + f"crisisctl: {approvals.crisisctl}",
        f"brand: {_quoted(approvals.brand)}",
        "approvals:" if approvals.approvals else "approvals: []",
        *(f"- {{{_pairs(one)}}}" for one in data["approvals"]),
    ]
    texts = [f"  {_quoted(key)}: {_quoted(text)}" for key, text in data["texts"].items()]
    lines += ["texts:", *texts] if texts else []
    signed = [f"- {{{_pairs(one)}}}" for one in data["signatures"]]
    lines += ["signatures:", *signed] if signed else []
    return "\n".join(lines) + "\n"


def _pairs(fields: dict[str, object]) -> str:
    return ", ".join(f"{key}: {_quoted(value)}" for key, value in fields.items())


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def whole(folder: Path, brand: str) -> Approvals:
    """All that stands in a folder's file for a brand; nothing where there is none.

    Raises `PlaybookError` for a file that can't be read.
    """
    path = folder / LOCK
    if not os.path.lexists(path):
        return Approvals(brand=brand)
    approvals, findings = validate(read(read_bytes(path), str(path)), Approvals)
    if approvals is None:
        raise PlaybookError(
            words("{name} can't be used: {count} problem(s).", name=path, count=len(findings)),
            words("crisisctl lint {name}", name=path),
        )
    return approvals if approvals.brand == brand else Approvals(brand=brand)


def part(raw: bytes, playbooks: Collection[str]) -> bytes:
    """The file with blank lines for other playbooks: most of it is about them.

    Only what `as_yaml` writes is left out: whatever else stands there is read, and complained of.
    """
    if len(raw) > MAX_BYTES:
        return raw  # refused as it is
    lines = raw.split(b"\n")
    about = [_YES.match(line) if line.endswith(b"}") else None for line in lines]
    own = {name.encode() for name in playbooks}
    wanted = {yes_[2] for yes_ in about if yes_ is not None and yes_[1] in own}
    texts = [_TEXT.match(line) if line.endswith(b'"') else None for line in lines]
    if not any(text is not None and text[1] in wanted for text in texts):
        return raw  # a key without items would have no value
    return b"\n".join(
        line if _is_kept(yes_, own) and _is_kept(text, wanted) else b""
        for line, yes_, text in zip(lines, about, texts, strict=True)
    )


def _is_kept(found: re.Match[bytes] | None, wanted: Collection[bytes]) -> bool:
    return found is None or found[1] in wanted
