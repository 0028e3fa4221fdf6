"""`crisisctl approve`: bind a yes to exact texts, a role, a person and an end date.

A yes is bound to the exact text by its SHA-256, to a role, to a person of `team.yaml`, to an end
date, to the channels where the text may be said and to the bounds of what may be filled in. Change
one character of the text and its yes is gone. Each text is shown, and asked about, before it is
written into `approvals.lock` beside the playbook. Nobody approves what they wrote, as far as git
can tell; `--sign` signs with an SSH key.

    crisisctl --as "Claire Morvan" approve viral-complaint acknowledge --role crisis-lead
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.channels.facts import channel_name
from crisisctl.cli.approving import chosen, require_key, require_person
from crisisctl.cli.console import Screen, to_terminal
from crisisctl.cli.loading import load_or_complain
from crisisctl.cli.own_words import others_words, wrote
from crisisctl.cli.state import state
from crisisctl.cli.still_open import not_counted, still_open
from crisisctl.clock import SystemClock
from crisisctl.errors import Interrupted, PlaybookError, Refused, UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.lint.consent import changes_since
from crisisctl.model.approvals import Approvals
from crisisctl.model.plan import Plan
from crisisctl.playbooks.approvals import Wording
from crisisctl.playbooks.bounds import described
from crisisctl.playbooks.catalog import FOLDER, LOCK, find, library
from crisisctl.playbooks.lock import (
    Approver,
    approved,
    as_yaml,
    bounds_of,
    digest,
    open_to,
    pruned,
    whole,
    yes,
)
from crisisctl.playbooks.signatures import signed
from crisisctl.replies.template import TemplateProblem, parse
from crisisctl.session.operator import Card, Choice, Pressed, Prompt, Tone
from crisisctl.words import Words, words

DEFAULT_DAYS = 180
"""How long a yes holds unless it says otherwise (domain P05)."""


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
        sign: Annotated[
            Path | None,
            typer.Option(
                metavar="KEY", help=say(words("Sign with this SSH key, as the team may demand."))
            ),
        ] = None,
        read: Annotated[
            bool, typer.Option("--yes", help=say(words("You have read them: ask nothing.")))
        ] = False,
    ) -> None:
        here = state(context)
        folder = _folder(playbook)
        plan = load_or_complain(playbook, say)
        today = SystemClock().now().date()
        by = Approver(role, here.operator, today, _until(until, today))
        require_person(plan, by)
        require_key(plan, sign)
        texts, own = others_words(plan, playbook, chosen(plan, message or [], by), by.person)
        if own and (message or not texts):
            raise Refused(wrote(by.person, own))
        agreed = [one for one in texts if read or _ask(plan, say, one, by)]
        approvals = _signed(plan, whole(folder, plan.team.brand), agreed, by, sign)
        if agreed:
            _write(folder / LOCK, approvals)
        told = words("{count} text(s) approved in {file}.", count=len(agreed), file=folder / LOCK)
        typer.echo(say(told))
        if own:
            typer.echo(say(wrote(by.person, own)))
        for line in (*not_counted(playbook, folder / LOCK), *still_open(plan, approvals, today)):
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


def _ask(plan: Plan, say: Speaker, one: Wording, by: Approver) -> bool:
    if not to_terminal():
        raise UsageError(
            words("There is no terminal to ask at."), words("crisisctl approve … --yes")
        )
    from crisisctl.cli.prompts import TerminalOperator

    operator = TerminalOperator(SystemClock(), say, Screen(say))
    title = f"{one.message} · {one.variant} · {one.language}"
    limits = tuple(say(line) for line in _limits(plan, one, by.role))
    operator.show(Card(title, limits, Tone.TEXT, verbatim=one.text))
    choices = (Choice("no", say(words("No"))), Choice("yes", say(words("Yes, exactly this text"))))
    result = operator.ask(Prompt("approve", say(words("Do you approve it?")), choices))
    if isinstance(result, Pressed):
        raise Interrupted(words("Nothing was written."), words("crisisctl approve"))
    return result.value == "yes"


def _limits(plan: Plan, wording: Wording, role: str) -> Iterator[Words]:
    """Where a text may be said, and what may be filled in: what the yes is given to."""
    channels = open_to(plan, wording, role)
    yield words("On {channels}", channels=", ".join(map(channel_name, channels)))
    for name, bound in bounds_of(plan, wording, _variables(wording), channels).items():
        yield words("{name}: {bound}", name=name, bound=described(bound))
    changes = changes_since(plan.approvals, wording)
    if changes:
        yield words("Changed since it was approved: {changes}", changes=changes)


def _signed(
    plan: Plan, approvals: Approvals, agreed: list[Wording], by: Approver, key: Path | None
) -> Approvals:
    lines = []
    for one in agreed:
        channels = open_to(plan, one, by.role)
        lines.append(yes(one, by, channels, bounds_of(plan, one, _variables(one), channels)))
        approvals = approved(approvals, one, lines[-1])
    if key is not None and lines:
        digests = tuple(digest(approvals.brand, line) for line in lines)
        signatures = (*approvals.signatures, signed(by.person, digests, key.absolute()))
        approvals = approvals.model_copy(update={"signatures": signatures})
    return pruned(approvals)


def _variables(wording: Wording) -> frozenset[str]:
    try:
        return parse(wording.text).variables()
    except TemplateProblem as problem:
        message = words(
            "{message} ({language}) is no template: {problems}",
            message=wording.message,
            language=wording.language,
            problems=problem.problems,
        )
        raise PlaybookError(message) from None


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
