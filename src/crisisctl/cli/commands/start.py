"""`crisisctl start`: declare an incident and walk through it."""

from datetime import datetime
from typing import Annotated

import typer

from crisisctl.cli.desks import Station, station
from crisisctl.cli.loading import load_or_complain
from crisisctl.cli.state import State, state
from crisisctl.clock import DrillClock, SystemClock
from crisisctl.errors import Interrupted, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.plan import Plan
from crisisctl.session.desk import Desk, begin
from crisisctl.session.mention import Given
from crisisctl.session.operator import Answer, Card, Choice, Operator, Pressed, Prompt, Tone
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Declare an incident and walk through it.")))
    def start(
        context: typer.Context,
        playbook: Annotated[
            str | None, typer.Argument(help=say(words("A playbook: its name or its file.")))
        ] = None,
        severity: Annotated[
            str | None, typer.Option(help=say(words("sev1 to sev4, if you know it.")))
        ] = None,
        channel: Annotated[
            str, typer.Option(help=say(words("Where the first mention is: x, facebook…")))
        ] = "",
        author: Annotated[str, typer.Option(help=say(words("Who wrote it.")))] = "",
        text: Annotated[str, typer.Option(help=say(words("What they wrote.")))] = "",
        url: Annotated[str | None, typer.Option(help=say(words("Link to it.")))] = None,
        posted: Annotated[str, typer.Option(help=say(words("When: `14:05`, `20 min ago`.")))] = "",
        answers: Annotated[
            str | None,
            typer.Option(
                metavar="FILE", help=say(words("Answer from a file (- reads standard input)."))
            ),
        ] = None,
        answers_template: Annotated[
            bool, typer.Option("--answers-template", help=say(words("Print an answers file for this playbook.")))
        ] = False,
        drill: Annotated[
            bool, typer.Option("--drill", help=say(words("An exercise: nothing leaves.")))
        ] = False,
    ) -> None:
        here = state(context)
        if answers_template:
            typer.echo(_template(here, playbook), nl=False)
            return
        given = Given(channel, author, text, url, posted)
        _start(here, playbook, severity, given, answers, drill=drill)


def _start(
    here: State,
    name: str | None,
    severity: str | None,
    given: Given,
    answers: str | None,
    *,
    drill: bool,
) -> None:
    desk_side = station(here, answers, drill=drill, since=None)
    plan = load_or_complain(name or _offer(here, desk_side.operator), here.say)
    _introduce(plan, here.say, desk_side.operator)
    asked = severity or _ask_severity(plan, here.say, desk_side)
    desk = begin(here.journal(), desk_side.clock, plan, here.operator, asked, exercise=drill)
    opened = here.say(words("{incident} is open.", incident=desk.incident.id))
    desk_side.operator.show(Card(opened, tone=Tone.GOOD))
    walk_to_the_end(here, desk_side, desk, given)


def walk_to_the_end(
    here: State, desk_side: Station, desk: Desk, given: Given | None = None
) -> None:
    """Walk a run, and say at the end what to type next."""
    walk = desk_side.walk(here, desk)
    if given is not None and desk.run.each_mention.nodes:
        walk.take_first_mention(given)
    walk.go()
    desk_side.finish()
    name = desk.incident.id
    closed = desk.incident.closed_at is not None
    after = (
        words("{incident} is closed. Next: crisisctl report {incident}", incident=name)
        if closed
        else words("{incident} stays open. Next: crisisctl resume {incident}", incident=name)
    )
    desk_side.operator.show(Card(here.say(after), tone=Tone.GOOD))


def _offer(here: State, operator: Operator) -> str:
    from crisisctl.cli.loading import titles

    choices = tuple(Choice(name, title) for name, title in titles(here.say))
    if not choices:
        raise UsageError(words("There is no playbook here."), words("crisisctl init"))
    question = here.say(words("What is happening?"))
    return _answered(operator.ask(Prompt("playbook", question, choices)))


def _answered(result: Answer | Pressed) -> str:
    if isinstance(result, Pressed):
        raise Interrupted(words("Nothing was started."), words("crisisctl start"))
    return result.value


def _introduce(plan: Plan, say: Speaker, operator: Operator) -> None:
    lines = [say(words("Trap: {trap}", trap=say.pick(trap))) for trap in plan.playbook.traps]
    if plan.team.example:
        notice = words(
            "This is the example of {brand}, an invented brand: its team and approvals are not"
            " yours. `crisisctl init` makes it your own.",
            brand=plan.team.brand,
        )
        lines.insert(0, say(notice))
    operator.show(Card(say.pick(plan.playbook.title), tuple(lines)))


def _ask_severity(plan: Plan, say: Speaker, desk_side: Station) -> str:
    ladder = plan.playbook.severity
    highest = plan.playbook.severities[0]
    choices = [
        Choice(name, f"{name} · {say.pick(ladder[name].when)}")
        for name in plan.playbook.severities
    ]
    unknown = say(words("I don't know: take {highest}, doubt goes up", highest=highest))
    question = say(words("How bad is it?"))
    answer = desk_side.operator.ask(
        Prompt("severity", question, (*choices, Choice("unknown", unknown)))
    )
    if isinstance(desk_side.clock, DrillClock) and isinstance(at := answer.at, datetime):
        desk_side.clock.move_to(at)
    value = _answered(answer)
    return highest if value == "unknown" else value


def _template(here: State, name: str | None) -> str:
    from crisisctl.session.template import FirstChoice
    from crisisctl.stores.memory import MemoryJournal

    if name is None:
        raise UsageError(words("Name the playbook that the answers are for."))
    plan = load_or_complain(name, here.say)
    operator = FirstChoice()
    clock = DrillClock(SystemClock().now())
    desk_side = Station(operator, clock, None)
    severity = _ask_severity(plan, here.say, desk_side)
    desk = begin(MemoryJournal(), clock, plan, here.operator, severity, exercise=True)
    desk_side.walk(here, desk).go()
    return operator.as_yaml()
