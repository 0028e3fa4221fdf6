"""`crisisctl verify`: whether the journal is what was written.

Each row carries the hash of the one before, and each hash is sealed with a key that stands outside
of the file. So a row that was changed, moved or cut out is found, and the first bad one is named,
also by whoever made the whole chain anew. Exit code 1 tells that something is wrong, or that
nothing can be told because no seal of yours is there.

What no file can show by itself is that all of it was put back to an earlier day. For that, keep
its heads elsewhere: in a file, a message, a git note. `--against` compares.

    crisisctl verify
    crisisctl verify --heads > heads.txt
    crisisctl verify --against heads.txt
    git notes add -m "$(crisisctl verify --heads)"
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from crisisctl.cli.evidence import file_of, key_at_hand, no_such
from crisisctl.cli.safe import safe
from crisisctl.cli.state import state
from crisisctl.errors import ExitCode, UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.words import Words, words

if TYPE_CHECKING:
    from crisisctl.stores.evidence import Head, Verdict
    from crisisctl.stores.sqlite import SqliteJournal

PARTS = 3
"""A line of heads: the incident, the row, its hash."""


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Tell whether the journal is what was written.")))
    def verify(
        context: typer.Context,
        incident: Annotated[
            str | None, typer.Argument(help=say(words("An incident; every one without it.")))
        ] = None,
        heads: Annotated[
            bool, typer.Option("--heads", help=say(words("Print the last hashes, to keep.")))
        ] = False,
        against: Annotated[
            str | None,
            typer.Option(metavar="FILE", help=say(words("Compare with heads that were kept."))),
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say(words("Print JSON.")))] = False,
    ) -> None:
        journal = file_of(state(context))
        kept = _kept(against) if against is not None else []
        verdicts = _verdicts(journal, incident)
        if heads:
            for one in verdicts:
                typer.echo(safe(f"{one.head.incident} {one.head.seq} {one.head.hash}"))
            return
        lost = _lost(journal, kept, whole=incident is None)
        if as_json:
            typer.echo(json.dumps(_as_json(verdicts, lost, say), ensure_ascii=False, indent=2))
        else:
            _print(verdicts, lost, say)
        if lost or any(not _sound(one) for one in verdicts):
            raise typer.Exit(ExitCode.FINDINGS)


def _verdicts(journal: "SqliteJournal", incident: str | None) -> "list[Verdict]":
    from crisisctl.stores.evidence import incidents, verify

    key = key_at_hand()
    wanted = incidents(journal) if incident is None else (incident,)
    found = [verify(journal, name, key) for name in wanted]
    if incident is not None and found == [None]:
        raise no_such(incident)
    return [one for one in found if one is not None]


def _lost(journal: "SqliteJournal", kept: "Sequence[Head]", *, whole: bool) -> list[Words]:
    """What a look at single incidents can't see: those that are gone, and heads that were kept."""
    from crisisctl.stores.evidence import agrees, all_there

    gone = words("An incident that was sealed here is gone from the journal, with its seals.")
    told = [gone] if whole and not all_there(journal, key_at_hand()) else []
    told += [
        words(
            "{incident}: row {seq} is not the one whose hash was kept.",
            incident=head.incident,
            seq=head.seq,
        )
        for head in kept
        if not agrees(journal, head)
    ]
    return told


def _kept(file: str) -> "list[Head]":
    from crisisctl.stores.evidence import Head

    heads = []
    for line in _lines(file):
        parts = line.split()
        if len(parts) != PARTS or not parts[1].isdecimal():
            raise UsageError(
                words("{file} holds no heads of a journal.", file=file),
                words("Make such a file: crisisctl verify --heads"),
            )
        heads.append(Head(parts[0], int(parts[1]), parts[2]))
    return heads


def _lines(file: str) -> list[str]:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    except OSError as error:
        raise UsageError(
            words("{file} can't be read: {why}.", file=file, why=reason(error))
        ) from None
    except ValueError:
        raise UsageError(words("{file} is no text.", file=file)) from None
    return text.splitlines()


def _sound(verdict: "Verdict") -> bool:
    return verdict.first_bad is None and verdict.sealed == "here"


def _print(verdicts: "Sequence[Verdict]", lost: Sequence[Words], say: Speaker) -> None:
    if not verdicts and not lost:
        typer.echo(say(words("The journal is empty.")))
    for one in verdicts:
        typer.echo(safe(say(_told(one))))
    for what in lost:
        typer.echo(safe(say(what)))


def _told(verdict: "Verdict") -> Words:
    name, seq, first_bad = verdict.head.incident, verdict.head.seq, verdict.first_bad
    if verdict.fault is not None:
        return words(
            "{incident}: {fault}", incident=name, fault=_FAULTS[verdict.fault](first_bad or 0)
        )
    if 0 < verdict.sealed_to < seq:
        found = words(
            "{count} event(s) hold, sealed with your key to {last}; another key has sealed the"
            " rest. Name it to be sure: CRISISCTL_KEY=FILE",
            count=seq,
            last=verdict.sealed_to,
        )
    else:
        found = _HOLDS[verdict.sealed](seq)
    return words("{incident}: {found}", incident=name, found=found)


_HOLDS: Mapping[str, Callable[[int], Words]] = {
    "here": lambda count: words("{count} event(s) hold, sealed with your key.", count=count),
    "elsewhere": lambda count: words(
        "{count} event(s) hold by their chain; another key has sealed them."
        " Name it to be sure: CRISISCTL_KEY=FILE",
        count=count,
    ),
    "never": lambda count: words(
        "{count} event(s) hold by their chain; no seal stands there, and a chain alone can be"
        " made anew.",
        count=count,
    ),
}
_FAULTS: Mapping[str, Callable[[int], Words]] = {
    "row": lambda seq: words(
        "event {seq} does not follow from those before: it was changed, or moved, or one before"
        " it is gone.",
        seq=seq,
    ),
    "personal": lambda seq: words(
        "what event {seq} says about a person is not what was written.", seq=seq
    ),
    "listed": lambda _: words(
        "its events hold; the list of runs says something else: status and report would too."
    ),
    "unsealed": lambda seq: words(
        "event {seq} carries no seal: it was written without a key, behind all that was sealed.",
        seq=seq,
    ),
    "erased": lambda seq: words(
        "what events said about people is gone, first of event {seq}; no erasure on record"
        " accounts for all of it.",
        seq=seq,
    ),
    "seal": lambda seq: words(
        "event {seq} is not what was sealed: the chain was made anew from there.", seq=seq
    ),
    "cut": lambda seq: words(
        "event {seq} was written and sealed; it is gone, with all that followed.", seq=seq
    ),
}


def _as_json(verdicts: "Sequence[Verdict]", lost: Sequence[Words], say: Speaker) -> dict[str, Any]:
    return {
        "schema": 1,
        "holds": not lost and all(map(_sound, verdicts)),
        "incidents": [
            {
                "incident": one.head.incident,
                "events": one.head.seq,
                "head": one.head.hash,
                "sealed": one.sealed,
                "sealed_to": one.sealed_to,
                "first_bad": one.first_bad,
                "fault": one.fault,
            }
            for one in verdicts
        ],
        "lost": list(map(say, lost)),
    }
