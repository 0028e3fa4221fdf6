"""`crisisctl start`: declare an incident and walk through it.

Without a name it offers what it finds in `./playbooks`, in your own folder and in the library.
It asks how bad it is, then for the mention that began it, and then shows one step at a time, the
one that is due first. Every answer is in the journal before the next question comes. At each
step one key writes a note, calls somebody, leaves the step out with a reason, takes in another
mention, or leaves: the bar under the question names the keys.

What you know already can stand on the command line, so that it is not asked:

    crisisctl start viral-complaint --severity sev3 --channel x --posted "20 min ago"

Mentions that came in with `crisisctl import` and belong to no incident wait on the desk: `start`
asks whether they are about this one. `--take-mentions all`, `none` or `"14:05"` says so at once.

`--drill` marks the run an exercise: nothing leaves, not even to the clipboard. `--answers` walks
without a terminal; `--answers-template` prints a file to begin with.
"""

from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from crisisctl.cli.desks import Station, first_station, shown_only
from crisisctl.cli.loading import load_or_complain
from crisisctl.cli.opening import ask, ask_severity
from crisisctl.cli.options import Answers
from crisisctl.cli.state import State, state
from crisisctl.clock import DrillClock, SystemClock
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.playbooks.peek import Ladder, peek
from crisisctl.session.operator import Card, Choice, Given, Operator, Prompt, Tone
from crisisctl.words import words

if TYPE_CHECKING:  # what a run is made of is imported once the first question is answered
    from crisisctl.model.plan import Plan
    from crisisctl.session.desk import Desk

MAX_TRAPS = 3
"""So many stand before the first question; the playbook's page has the rest."""


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
        language: Annotated[
            str, typer.Option(help=say(words("The language they wrote in.")))
        ] = "",
        answers: Answers = None,
        answers_template: Annotated[
            bool,
            typer.Option(
                "--answers-template", help=say(words("Print an answers file for this playbook."))
            ),
        ] = False,
        take_mentions: Annotated[
            str,
            typer.Option(
                "--take-mentions",
                metavar="WHICH",
                help=say(words("Those on the desk: all, none, or 14:05 for those since then.")),
            ),
        ] = "",
        drill: Annotated[
            bool, typer.Option("--drill", help=say(words("An exercise: nothing leaves.")))
        ] = False,
    ) -> None:
        here = state(context)
        if answers_template:
            typer.echo(_template(here, playbook), nl=False)
            return
        given = Given(channel, author, text, url, posted, language)
        _start(here, playbook, severity, Begun(given, take_mentions, drill), answers)


class Begun(NamedTuple):
    """How a run is to begin: what is known of a mention, what is taken from the desk."""

    given: Given
    mentions: str
    drill: bool


def _start(
    here: State,
    name: str | None,
    severity: str | None,
    wanted: Begun,
    answers: str | None,
) -> None:
    desk_side = first_station(here, name, answers, drill=wanted.drill)
    playbook = name or _offer(here, desk_side)
    asked = severity or ask_severity(_ladder(playbook, here.say), here.say, desk_side)
    _begin(here, desk_side, playbook, asked, wanted)


def _ladder(playbook: str, say: Speaker) -> Ladder:
    """The ladder, at a glance if the file allows it; else as the loader reads it, or complains."""
    ladder = peek(playbook)
    return ladder if ladder is not None else _ladder_of(load_or_complain(playbook, say))


def _ladder_of(plan: "Plan") -> Ladder:
    rungs = plan.playbook.severity
    severity = {name: rungs[name].when for name in plan.playbook.severities}
    return Ladder(plan.playbook.title, severity)


def _begin(here: State, desk_side: Station, playbook: str, severity: str, wanted: Begun) -> None:
    from crisisctl.cli.open_lessons import open_lessons
    from crisisctl.cli.taking import check_taking, take_mentions
    from crisisctl.session.desk import begin
    from crisisctl.session.mention import check_given

    plan = load_or_complain(playbook, here.say)
    given, say = wanted.given, here.say.in_zone(plan.team.zone)
    check_given(given, plan, say, desk_side.clock.now)
    check_taking(wanted.mentions, desk_side, say, drill=wanted.drill)
    _check_severity(plan, severity)
    _introduce(plan, here.say, desk_side.operator)
    journal = here.journal(new=True)
    for card in open_lessons(journal, plan, here.say):
        desk_side.operator.show(card)
    desk = begin(
        journal,
        desk_side.clock,
        plan,
        here.operator,
        severity,
        exercise=wanted.drill,
    )
    opened = here.say(words("{incident} is open.", incident=desk.incident.id))
    desk_side.operator.show(Card(opened, tone=Tone.GOOD))
    taken = take_mentions(desk, desk_side, say, wanted.mentions)
    walk_to_the_end(here, desk_side, desk, None if taken and given == Given() else given)


def walk_to_the_end(
    here: State, desk_side: Station, desk: "Desk", given: Given | None = None
) -> None:
    """Walk a run, and say at the end what to type next."""
    walk = desk_side.walk(here, desk)
    if given is not None and desk.run.each_mention.start is not None:
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


def _offer(here: State, desk_side: Station) -> str:
    from crisisctl.cli.loading import titles

    found = dict(titles(here.say))
    for name in (name for name, title in found.items() if title is None):
        broken = words("{name} can't be started: crisisctl lint {name}", name=name)
        desk_side.operator.show(Card(here.say(broken), tone=Tone.ALARM))
    choices = tuple(Choice(name, title) for name, title in found.items() if title is not None)
    if not choices:
        raise UsageError(words("There is no playbook here."), words("crisisctl init"))
    question = here.say(words("What is happening?"))
    return ask(desk_side, Prompt("playbook", question, choices))


def _check_severity(plan: "Plan", severity: str) -> None:
    known = plan.playbook.severities
    if severity not in known:
        raise UsageError(
            words(
                "{severity} is not on this playbook's ladder: {known}.",
                severity=severity,
                known=", ".join(known),
            )
        )


def _introduce(plan: "Plan", say: Speaker, operator: Operator) -> None:
    lines = []
    if plan.team.example:
        notice = words(
            "This is the example of {brand}, an invented brand: its team and approvals are not"
            " yours. `crisisctl init` makes it your own.",
            brand=plan.team.brand,
        )
        lines.append(say(notice))
    operator.show(Card(say.pick(plan.playbook.title), tuple(lines)))
    for trap in plan.playbook.traps[:MAX_TRAPS]:
        operator.show(Card(say(words("Trap: {trap}", trap=say.pick(trap))), tone=Tone.QUIET))


def _template(here: State, name: str | None) -> str:
    from crisisctl.session.desk import begin
    from crisisctl.session.template import FirstChoice
    from crisisctl.session.walk import Walk
    from crisisctl.stores.memory import MemoryJournal

    if name is None:
        raise UsageError(words("Name the playbook that the answers are for."))
    plan = load_or_complain(name, here.say)
    operator = FirstChoice(here.say)
    clock = DrillClock(SystemClock().now())
    severity = ask_severity(_ladder_of(plan), here.say, Station(operator, clock, None))
    desk = begin(MemoryJournal(), clock, plan, here.operator, severity, exercise=True)
    Walk(desk, operator, here.say, shown_only, attended=False).go()
    return operator.as_yaml()
