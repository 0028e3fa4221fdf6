"""`crisisctl action`: what has to change after a crisis, until somebody has seen that it holds.

An action says what, who, until when, and how one will know. Its owner is a role, so that it
outlives people; `--kind` is prevent, detect, respond or repair.

    crisisctl action "Test the rota" --owner lead --due 2027-01-15 --verify "Four calls answered"

Later it is named by its id: `--done` when it is, `--verified` once somebody has looked, and the
other options to agree on something else. A run that is closed takes actions too; without
`--incident` the last run is meant.

    crisisctl action a1 --done

Without a text it lists what is still open, of every run. `--format csv` and `--format json` print
all actions, for an issue tracker or a program. `--lessons` writes them into the `lessons.yaml`
beside your playbooks, which belongs in git: from there `crisisctl lint` and the next `start` see
them, on every machine.

    crisisctl action --lessons playbooks/lessons.yaml

`--propose` prints what the figures of the run ask to change in its playbook, as a diff that
applies, each change with its reason. What would break a rule of lint is told without one.

    crisisctl action --propose | git apply
"""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import typer

from crisisctl.cli import action_options as options
from crisisctl.cli.action_lists import as_json, as_lines, as_table
from crisisctl.cli.action_options import Format
from crisisctl.cli.desks import open_desk
from crisisctl.cli.state import State, state
from crisisctl.engine import actions as engine
from crisisctl.engine.run import Run
from crisisctl.errors import ExitCode, UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import MAX_TEXT, clean_line, clean_text
from crisisctl.model.events import ActionKind, ActionOpened, Event
from crisisctl.session.lessons import Learned, learned
from crisisctl.words import words

ID = re.compile(r"a\d+")


class Ends(NamedTuple):
    """Whether it is done, and whether somebody has seen that it holds."""

    done: bool
    verified: bool


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("List, open, change or close an action of a review.")))
    def action(
        context: typer.Context,
        what: options.What = None,
        incident: options.AnyIncident = None,
        text: options.Text = "",
        kind: options.Kind = None,
        owner: options.Owner = "",
        due: options.Due = "",
        verify: options.Verify = "",
        change: options.Change = None,
        done: options.Done = False,
        verified: options.Verified = False,
        shape: options.Shape = Format.TEXT,
        lessons: options.IntoLessons = None,
        propose: options.Propose = False,
    ) -> None:
        here = state(context)
        said = engine.Terms(text=clean_text(text), verify=clean_text(verify))
        terms = _terms(kind, owner, due, change, said)
        if what is not None:
            _write(here, incident, what, terms, Ends(done, verified))
        elif terms or done or verified:
            message = words("Which action? Name it, or say what must change.")
            raise UsageError(message, words("crisisctl action"))
        elif propose:
            from crisisctl.cli.proposing import show_proposals  # lint's rules take their time

            show_proposals(here, incident)
        elif lessons is not None:
            _keep(here, incident, lessons)
        else:
            _list(here, incident, shape)


def _terms(
    kind: ActionKind | None, owner: str, due: str, change: Path | None, said: engine.Terms
) -> engine.Terms:
    """What was said on the command line, without what was not."""
    terms = engine.Terms()
    if kind is not None:
        terms["kind"] = kind
    if owner:
        terms["owner"] = clean_line(owner)
    if due:
        terms["due"] = read_day(due)
    if change is not None:
        terms["change"] = _diff(change)
    if said["text"]:
        terms["text"] = said["text"]
    if said["verify"]:
        terms["verify"] = said["verify"]
    return terms


def read_day(text: str) -> date:
    """A day as `2027-01-15`. Raises `UsageError` for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(
            words("{text} is not a day: write it as {example}.", text=text, example="2027-01-15")
        ) from None


def _diff(file: Path) -> str:
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeError) as error:
        why = reason(error) if isinstance(error, OSError) else words("it is not UTF-8")
        raise UsageError(words("{file} can't be read: {why}.", file=file, why=why)) from None
    if len(text) > MAX_TEXT:
        raise UsageError(words("{file} is too long: {most} characters.", file=file, most=MAX_TEXT))
    return clean_text(text)


def _write(here: State, incident: str | None, what: str, terms: engine.Terms, ends: Ends) -> None:
    desk = open_desk(here, incident or here.last_incident())
    text = clean_text(what).strip()
    if not text:
        raise UsageError(words("Something has to stand here."))
    named = ID.fullmatch(text)
    if any(ends) and not named:
        raise UsageError(words("Which action? Name it by its id."), words("crisisctl action"))

    def decide(run: Run, _now: object) -> list[Event]:
        return (
            _changes(run, text, terms, ends)
            if named
            else engine.open_action(run, {**terms, "text": text})
        )

    events = desk.do(decide)
    name = next((one.action for one in events if isinstance(one, ActionOpened)), text)
    one = Learned(desk.incident.id, desk.incident.playbook, desk.incident.actions[name])
    typer.echo("\n".join(as_lines([one], here.say)))


def _changes(run: Run, name: str, terms: engine.Terms, ends: Ends) -> list[Event]:
    if not terms and not any(ends):
        raise UsageError(
            words("What about {action}?", action=name),
            words("crisisctl action {action} --done", action=name),
        )
    changed = engine.change_action(run, name, terms) if terms else []
    if ends.verified:
        return [*changed, *engine.verify_action(run, name)]
    return [*changed, *engine.finish_action(run, name)] if ends.done else changed


def _found(here: State, incident: str | None) -> list[Learned]:
    found = [one for one in learned(here.journal()) if incident in (None, one.incident)]
    if incident is not None and not found:
        here.records(incident)  # complains of one that does not exist
    return found


def _list(here: State, incident: str | None, shape: Format) -> None:
    found = _found(here, incident)
    match shape:
        case Format.CSV:
            typer.echo(as_table(found).encode(), nl=False)  # bytes: Windows would write \r\r\n
        case Format.JSON:
            typer.echo(as_json(found))
        case Format.TEXT:
            open_ones = [one for one in found if not one.action.closed]
            lines = as_lines(open_ones, here.say)
            typer.echo("\n".join(lines or [here.say(words("No action is open."))]))


def _keep(here: State, incident: str | None, file: Path) -> None:
    from crisisctl.session.lessons_file import keep

    kept = keep(file, _found(here, incident))
    typer.echo(
        here.say(words("{file}: {count} action(s) written.", file=file, count=kept.written))
    )
    for one in kept.left:
        left_out = words(
            "{incident} {action} is left out: it needs an owner and a day.",
            incident=one.incident,
            action=one.action.id,
        )
        typer.echo(here.say(left_out), err=True)
    if kept.left:
        raise typer.Exit(ExitCode.FINDINGS)
