"""Questions before an act that is not undone: where a person sits, and in their language."""

from collections.abc import Mapping

from crisisctl.cli.console import Screen
from crisisctl.clock import SystemClock
from crisisctl.i18n import Speaker
from crisisctl.words import Words, words


def confirmed(say: Speaker, question: Words) -> bool:
    """Whether the person at the terminal says yes."""
    return chosen_way(say, question, {"no": words("Not now"), "yes": words("Yes")}) == "yes"


def chosen_way(say: Speaker, question: Words, ways: Mapping[str, Words]) -> str:
    """Which of `ways` the person at the terminal takes; the first if they leave."""
    from crisisctl.cli.prompts import TerminalOperator
    from crisisctl.session.operator import Answer, Choice, Prompt

    choices = tuple(Choice(name, say(told)) for name, told in ways.items())
    operator = TerminalOperator(SystemClock(), say, Screen(say))
    told = operator.ask(Prompt("way", say(question), choices))
    return told.value if isinstance(told, Answer) else next(iter(ways))
