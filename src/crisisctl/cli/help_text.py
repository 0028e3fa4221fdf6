"""What Typer itself writes into a page of help, in the reader's language."""

import re
from typing import Any

from typer.core import TyperCommand

from crisisctl.i18n import Speaker
from crisisctl.words import Words, words

_OWN = {
    "Usage:": words("Usage:"),
    "Arguments:": words("Arguments:"),
    "Options:": words("Options:"),
    "Commands:": words("Commands:"),
    "[default:": words("[default:"),
    "[required]": words("[required]"),
    "[OPTIONS]": words("[OPTIONS]"),
    "COMMAND [ARGS]...": words("COMMAND [ARGS]..."),
}
_HELP = {
    "help": words("Show this page."),
    "install_completion": words("Let the shell complete commands by the Tab key."),
    "show_completion": words("Print what lets the shell do so."),
}
METAVARS = {
    "CODE": words("CODE"),
    "DATE": words("DATE"),
    "DAY": words("DAY"),
    "FIELD=COLUMN,…": words("FIELD=COLUMN,…"),
    "FILE": words("FILE"),
    "KEY": words("KEY"),
    "KIND": words("KIND"),
    "LANG": words("LANG"),
    "LEVEL": words("LEVEL"),
    "LINK": words("LINK"),
    "NAME": words("NAME"),
    "ROLE": words("ROLE"),
    "ROW": words("ROW"),
    "RULE": words("RULE"),
    "RULES": words("RULES"),
    "STATE": words("STATE"),
    "TEXT": words("TEXT"),
    "TEXT|ID": words("TEXT|ID"),
    "TIME": words("TIME"),
    "URL": words("URL"),
    "WHICH": words("WHICH"),
    "WHY": words("WHY"),
}
_ANY = re.compile(
    r"(?m)^(?:Usage|Arguments|Options|Commands):"
    r"|\[(?:default:|required\]|OPTIONS\])|COMMAND \[ARGS\]\.\.\."
)
_PYTHON = re.compile(r"(?m)(?P<option>^  --[a-z-]+)? <(?:str|list\[str\])>")


def in_words(page: str, say: Speaker) -> str:
    """The page with Typer's headings and marks said by `say`, and without Python's types."""
    whole = _ANY.sub(lambda found: say(_OWN[found[0]]), page)
    return _PYTHON.sub(lambda found: _as_wide(found, say), whole)


def _as_wide(found: re.Match[str], say: Speaker) -> str:
    """An option shows that it takes a text; the column to the right stays where it is."""
    option = found["option"]
    shown = f"{option} {say(METAVARS['TEXT'])}" if option is not None else ""
    return shown.ljust(len(found[0]))


def explained(params: list[Any], say: Speaker) -> list[Any]:
    """Options with their help, Typer's own too, and what stands for their value, said by `say`.

    An option that is declared before the language is known has its help in English until here.
    """
    for one in params:
        if one.help:
            one.help = say(_HELP.get(one.name, Words(one.help)))
        if one.metavar in METAVARS:
            one.metavar = say(METAVARS[one.metavar])
    return params


def spoken(say: Speaker) -> type[TyperCommand]:
    """The class of commands whose help is all in one language."""

    class Spoken(TyperCommand):
        def get_help(self, ctx: Any) -> str:  # noqa: ANN401 - Typer's own Click
            return in_words(super().get_help(ctx), say)

        def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401 - as above
            return explained(super().get_params(ctx), say)

    return Spoken
