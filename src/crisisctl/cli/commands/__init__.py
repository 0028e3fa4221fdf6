"""The commands, in the order that `--help` lists them."""

from typing import Protocol

import typer

from crisisctl.cli.commands import (
    ack,
    approve,
    close,
    init,
    lint,
    log,
    note,
    page,
    reply,
    report,
    resume,
    schema,
    start,
    status,
)
from crisisctl.i18n import Speaker


class Command(Protocol):
    """A module of this package: it adds itself to the application."""

    def register(self, app: typer.Typer, say: Speaker) -> None: ...


ALL: tuple[Command, ...] = (
    init,
    start,
    resume,
    status,
    log,
    note,
    reply,
    page,
    ack,
    close,
    report,
    lint,
    approve,
    schema,
)
