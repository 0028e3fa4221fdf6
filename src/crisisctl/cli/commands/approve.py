"""`crisisctl approve`: bind a yes to exact texts, a role, a person and an end date."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.console import Screen, to_terminal
from crisisctl.cli.loading import load_or_complain
from crisisctl.cli.state import state
from crisisctl.clock import SystemClock
from crisisctl.errors import Interrupted, PlaybookError, Refused, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.plan import Plan
from crisisctl.playbooks.approvals import Standing, Wording, approved, as_yaml, standing, wordings
from crisisctl.playbooks.catalog import LOCK, find
from crisisctl.session.operator import Card, Choice, Pressed, Prompt, Tone
from crisisctl.words import words

DEFAULT_DAYS = 180
"""How long a yes holds unless it says otherwise (domain P05)."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who says yes, and until when."""

    role: str
    person: str
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
        plan = load_or_complain(playbook, say)
        signature = Signature(role, here.operator, _until(until))
        _require_authority(plan, signature)
        folder = _folder(playbook)
        chosen = _chosen(plan, message or [])
        signed = [one for one in chosen if yes or _ask(say, one)]
        _write(folder / LOCK, plan, signed, signature)
        typer.echo(
            say(
                words("{count} text(s) approved in {file}.", count=len(signed), file=folder / LOCK)
            )
        )


def _until(text: str) -> date:
    today = SystemClock().now().date()
    if not text:
        return today + timedelta(days=DEFAULT_DAYS)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise UsageError(words("--until takes a date such as 2027-05-31.")) from None
    if day < today:
        raise UsageError(words("--until {day} is past already.", day=text))
    return day


def _require_authority(plan: Plan, signature: Signature) -> None:
    roles = plan.team.roles
    if signature.role not in roles:
        message = words("Say the role that you approve as: {roles}.", roles=", ".join(roles))
        raise UsageError(message, words("crisisctl approve PLAYBOOK --role crisis-lead --as NAME"))
    names = [person.name for person in plan.people(signature.role)]
    if signature.person not in names:
        raise Refused(
            words(
                "{person} does not stand behind {role} in team.yaml: {names}.",
                person=signature.person,
                role=signature.role,
                names=", ".join(names),
            ),
            words("crisisctl --as NAME approve …"),
        )


def _folder(playbook: str) -> Path:
    found = find(playbook)
    if found is None or (found.library and found.path.parent.name == "library"):
        raise PlaybookError(
            words(
                "The library in the package is an example: its approvals are not yours to give."
            ),
            words("crisisctl init"),
        )
    return found.path.parent


def _chosen(plan: Plan, names: list[str]) -> list[Wording]:
    every = list(wordings(plan, plan.main))
    unknown = set(names) - {one.message for one in every}
    if unknown:
        raise UsageError(
            words("No message to approve is named {names}.", names=", ".join(sorted(unknown)))
        )
    today = SystemClock().now().date()
    if names:
        return [one for one in every if one.message in names]
    return [one for one in every if standing(plan, one, today) is not Standing.CURRENT]


def _ask(say: Speaker, one: Wording) -> bool:
    if not to_terminal():
        raise UsageError(
            words("There is no terminal to ask at."), words("crisisctl approve … --yes")
        )
    from crisisctl.cli.prompts import TerminalOperator

    operator = TerminalOperator(SystemClock(), say, Screen())
    title = f"{one.message} · {one.variant} · {one.language}"
    operator.show(Card(title, tone=Tone.TEXT, verbatim=one.text))
    choices = (Choice("no", say(words("No"))), Choice("yes", say(words("Yes, exactly this text"))))
    result = operator.ask(Prompt("approve", say(words("Do you approve it?")), choices))
    if isinstance(result, Pressed):
        raise Interrupted(words("Nothing was written."), words("crisisctl approve"))
    return result.value == "yes"


def _write(lock: Path, plan: Plan, signed: list[Wording], signature: Signature) -> None:
    approvals = plan.approvals
    today = SystemClock().now().date()
    for one in signed:
        approvals = approved(
            approvals, one, signature.role, signature.person, today, signature.until
        )
    draft = lock.with_suffix(".lock.new")
    try:
        draft.write_text(as_yaml(approvals), "utf-8")
        draft.replace(lock)  # whole or not at all
    except OSError as error:
        raise PlaybookError(
            words("{file} can't be written: {why}.", file=lock, why=error.strerror)
        ) from None
