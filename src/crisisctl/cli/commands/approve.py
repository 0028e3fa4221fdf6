"""`crisisctl approve`: bind a yes to exact texts, a role, a person and an end date.

A yes is bound to the exact text by its SHA-256, to a role, to a person of `team.yaml` and to an
end date. Change one character of the text and its yes is gone. Each text is shown, and asked
about, before it is written into `approvals.lock` beside the playbook.

    crisisctl --as "Claire Morvan" approve viral-complaint acknowledge --role crisis-lead
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.channels.facts import channel_name
from crisisctl.cli.console import Screen, to_terminal
from crisisctl.cli.loading import load_or_complain
from crisisctl.cli.state import state
from crisisctl.clock import SystemClock
from crisisctl.errors import Interrupted, PlaybookError, Refused, UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.model.approvals import Approvals
from crisisctl.model.messages import Message
from crisisctl.model.plan import Plan
from crisisctl.playbooks.approvals import (
    Standing,
    Wording,
    approved,
    approvers,
    as_yaml,
    consents,
    needed,
    standing,
    wordings,
)
from crisisctl.playbooks.catalog import FOLDER, LOCK, find, library
from crisisctl.session.operator import Card, Choice, Pressed, Prompt, Tone
from crisisctl.words import Words, words

DEFAULT_DAYS = 180
"""How long a yes holds unless it says otherwise (domain P05)."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who says yes, and until when."""

    role: str
    person: str
    day: date
    until: date


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Approve the texts of a playbook: each is shown first.")))
    def approve(
        context: typer.Context,
        playbook: Annotated[
            str, typer.Argument(help=say(words("A playbook: its name or its file.")))
        ],
        message: Annotated[
            list[str] | None,
            typer.Argument(help=say(words("Messages; all that need a yes without them."))),
        ] = None,
        role: Annotated[str, typer.Option(help=say(words("The role you approve as.")))] = "",
        until: Annotated[
            str,
            typer.Option(
                metavar="DATE", help=say(words("Until when: 2027-05-31 (180 days without it)."))
            ),
        ] = "",
        yes: Annotated[
            bool, typer.Option("--yes", help=say(words("You have read them: ask nothing.")))
        ] = False,
    ) -> None:
        here = state(context)
        folder = _folder(playbook)
        plan = load_or_complain(playbook, say)
        today = SystemClock().now().date()
        signature = Signature(role, here.operator, today, _until(until, today))
        _require_person(plan, signature)
        chosen = _chosen(plan, message or [], signature)
        signed = [one for one in chosen if yes or _ask(say, one)]
        approvals = _signed(plan, signed, signature)
        if signed:
            _write(folder / LOCK, approvals)
        typer.echo(
            say(
                words("{count} text(s) approved in {file}.", count=len(signed), file=folder / LOCK)
            )
        )
        for line in _still_open(replace(plan, approvals=approvals), today):
            typer.echo(say(line))


def _until(text: str, today: date) -> date:
    if not text:
        return today + timedelta(days=DEFAULT_DAYS)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise UsageError(words("--until takes a date such as 2027-05-31.")) from None
    if day < today:
        raise UsageError(words("--until {day} is past already.", day=text))
    return day


def _folder(playbook: str) -> Path:
    """Where the approvals go: never beside the library, but for who keeps the library itself."""
    found = find(playbook)
    if found is not None and found.library and library() != Path.cwd() / FOLDER:
        raise PlaybookError(
            words(
                "The library in the package is an example: its approvals are not yours to give."
            ),
            words("crisisctl init"),
        )
    return found.path.parent if found is not None else Path(FOLDER)


def _require_person(plan: Plan, signature: Signature) -> None:
    roles = plan.team.roles
    if signature.role not in roles:
        message = words("Say the role that you approve as: {roles}.", roles=", ".join(roles))
        raise UsageError(message, words("crisisctl --as NAME approve PLAYBOOK --role ROLE"))
    names = [person.name for person in plan.people(signature.role)]
    if signature.person not in names:
        raise Refused(
            words(
                "{person} does not stand behind {role} in team.yaml: {names}.",
                person=signature.person or "?",
                role=signature.role,
                names=", ".join(names),
            ),
            words("crisisctl --as NAME approve PLAYBOOK --role ROLE"),
        )


def _chosen(plan: Plan, names: list[str], signature: Signature) -> list[Wording]:
    """The texts that are asked for, or all that wait for a yes of this role."""
    every = list(wordings(plan, plan.main))
    unknown = set(names) - {one.message for one in every}
    if unknown:
        raise UsageError(
            words("No message to approve is named {names}.", names=", ".join(sorted(unknown)))
        )
    for name in names:
        _require_authority(plan, name, signature.role)
    if names:
        return [one for one in every if one.message in names]
    return [
        one
        for one in every
        if signature.role in approvers(plan, plan.message(one.playbook, one.message))
        and signature.role not in consents(plan, one, signature.day)
        and standing(plan, one, signature.day) is not Standing.CURRENT
    ]


def _require_authority(plan: Plan, message: str, role: str) -> None:
    able = approvers(plan, plan.message(plan.main, message))
    if role not in able:
        raise Refused(
            words(
                "{role} may not approve {message}: {able} may.",
                role=role,
                message=message,
                able=", ".join(able),
            )
        )


def _ask(say: Speaker, one: Wording) -> bool:
    if not to_terminal():
        raise UsageError(
            words("There is no terminal to ask at."), words("crisisctl approve … --yes")
        )
    from crisisctl.cli.prompts import TerminalOperator

    operator = TerminalOperator(SystemClock(), say, Screen(say))
    title = f"{one.message} · {one.variant} · {one.language}"
    operator.show(Card(title, tone=Tone.TEXT, verbatim=one.text))
    choices = (Choice("no", say(words("No"))), Choice("yes", say(words("Yes, exactly this text"))))
    result = operator.ask(Prompt("approve", say(words("Do you approve it?")), choices))
    if isinstance(result, Pressed):
        raise Interrupted(words("Nothing was written."), words("crisisctl approve"))
    return result.value == "yes"


def _signed(plan: Plan, signed: list[Wording], by: Signature) -> Approvals:
    approvals = plan.approvals
    for one in signed:
        approvals = approved(approvals, one, by.role, by.person, by.day, by.until)
    return approvals


def _still_open(plan: Plan, today: date) -> Iterator[Words]:
    """The messages that still wait for somebody's yes."""
    waiting = {
        one.message
        for one in wordings(plan, plan.main)
        if standing(plan, one, today) is not Standing.CURRENT
    }
    for name in sorted(waiting):
        yield from _takes(plan, name, plan.message(plan.main, name))


def _takes(plan: Plan, name: str, message: Message) -> Iterator[Words]:
    """Whose yes a message takes: everywhere, then on each channel that asks for others."""
    everywhere = needed(plan, message)[0] if message.approval is None else message.approval
    yield words(
        "{message} still waits: it takes {quorum} of {roles}.",
        message=name,
        quorum=everywhere.quorum,
        roles=", ".join(everywhere.by),
    )
    for channel, own in (message.approval.on if message.approval else {}).items():
        yield words(
            "On {channel}, {message} takes {quorum} of {roles}.",
            channel=channel_name(channel),
            message=name,
            quorum=own.quorum,
            roles=", ".join(own.by),
        )


def _write(lock: Path, approvals: Approvals) -> None:
    draft = lock.with_name(f"{lock.name}.new")
    try:
        draft.write_text(as_yaml(approvals), "utf-8", newline="\n")
        draft.replace(lock)  # whole or not at all
    except OSError as error:
        if draft.is_file():
            draft.unlink()
        raise PlaybookError(
            words("{file} can't be written: {why}.", file=lock, why=reason(error))
        ) from None
