"""The first question of a run: how bad is it? It comes before anything heavy is imported."""

from crisisctl.cli.desks import Station
from crisisctl.errors import Interrupted
from crisisctl.i18n import Speaker
from crisisctl.playbooks.peek import Ladder
from crisisctl.session.operator import Choice, Pressed, Prompt
from crisisctl.words import words


def ask(desk_side: Station, prompt: Prompt) -> str:
    """An answer before there is a run: in a drill, it may say when it all begins."""
    result = desk_side.operator.ask(prompt)
    if isinstance(result, Pressed):
        raise Interrupted(words("Nothing was started."), words("crisisctl start"))
    if result.at is not None:
        from crisisctl.session.asking import drill_clock, moment_in_drill

        clock = drill_clock(desk_side.clock, desk_side.clock.now())
        clock.move_to(moment_in_drill(clock, result.at))
    return result.value


def ask_severity(ladder: Ladder, say: Speaker, desk_side: Station) -> str:
    """The severity; whoever doesn't know takes the highest."""
    highest = next(iter(ladder.severity))
    choices = [
        Choice(name, f"{name} · {say.pick(when)}") for name, when in ladder.severity.items()
    ]
    unknown = say(words("I don't know: take {highest}, doubt goes up", highest=highest))
    question = say(words("{title}: how bad is it?", title=say.pick(ladder.title)))
    prompt = Prompt("severity", question, (*choices, Choice("unknown", unknown)))
    value = ask(desk_side, prompt)
    return highest if value == "unknown" else value
