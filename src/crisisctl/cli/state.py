"""What every command starts from: the language, the journal, the person."""

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import typer

from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.words import words

if TYPE_CHECKING:  # its models cost 30 ms, and `--version` needs none of them
    from crisisctl.ports import Journal


@dataclass(frozen=True, slots=True)
class State:
    """The options that stand before the command."""

    say: Speaker
    store: str | None
    person: str | None
    opened: "list[Journal]" = field(default_factory=list)

    def journal(self) -> "Journal":
        """The journal that `--store`, CRISISCTL_STORE or the default names, opened once."""
        from crisisctl.stores.location import open_journal

        if not self.opened:
            self.opened.append(open_journal(self.store, os.environ))
        return self.opened[0]

    def close(self) -> None:
        """Let go of the journal, when the command is over."""
        for journal in self.opened:
            journal.close()

    @property
    def operator(self) -> str:
        """Who is at the desk: `--as`, CRISISCTL_OPERATOR, or the login name."""
        named = self.person or os.environ.get("CRISISCTL_OPERATOR")
        if named:
            return named
        import getpass

        try:
            return getpass.getuser()
        except (OSError, KeyError):  # no login name: containers have none
            return ""

    def incident(self, wanted: str | None) -> str:
        """The incident that is meant: the one named, or the last one that is still open."""
        if wanted:
            return wanted
        still_open = [one for one in self.journal().incidents() if not one.closed]
        if not still_open:
            raise UsageError(words("No incident is open."), words("crisisctl start"))
        return still_open[-1].id


def state(context: typer.Context) -> State:
    """The state that the options before the command have made."""
    found = context.find_root().obj
    assert isinstance(found, State)
    return found
