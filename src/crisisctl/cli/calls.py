"""A call that Typer can't read, told in our words: its own are English, and name no next step."""

import re
from typing import Any

import typer

from crisisctl.errors import UsageError
from crisisctl.words import Words, words

WrongCall: type[Exception] = typer.BadParameter.__mro__[1]
"""Typer's `UsageError`, to which it gives no public name."""


def told(error: Any) -> UsageError:  # noqa: ANN401 - whichever Click Typer carries
    """The same error as one sentence and the next command."""
    command = error.ctx.command_path if error.ctx is not None else "crisisctl"
    advice = words("{command} -h", command=command)
    match type(error).__name__:
        case "NoSuchOption":
            meant = next(iter(error.possibilities or ()), None)
            if meant is not None:
                advice = words("Did you mean `{known}`?", known=meant)
            message = words("There is no option {option} here.", option=error.option_name)
        case "BadOptionUsage":
            message = _about_value(error.option_name, error.message)
        case "MissingParameter":
            message = words("{name} is missing.", name=_name(error.param))
        case "BadParameter":
            message = _bad_value(error)
        case _:
            message = _other(error.message, command)
    return UsageError(message, advice)


def _about_value(option: str, message: str) -> Words:
    if "does not take" in message:
        return words("{option} takes no value.", option=option)
    return words("{option} needs a value.", option=option)


def _bad_value(error: Any) -> Words:  # noqa: ANN401 - as above
    before, _, after = error.message.partition(" is not one of ")
    known = re.findall("'([^']*)'", after)
    name = _name(error.param)
    if known:
        given = before.removeprefix("Value error, ").strip("'")
        allowed = ", ".join(known)
        return words("{name} takes {known}, not {given}.", name=name, known=allowed, given=given)
    return words("{name} can't have this value.", name=name)


def _name(param: Any) -> str:  # noqa: ANN401 - as above
    """An option as it is typed; an argument as the help calls it."""
    option = param.param_type_name == "option"
    return str(max(param.opts, key=len) if option else param.metavar or param.name)


def _other(message: str, command: str) -> Words:
    extra = re.search(r"extra argument.*\((.*)\)$", message)
    if extra is not None:
        return words(
            "{command} does not know what to do with: {extra}", command=command, extra=extra[1]
        )
    return words("Which command?")
