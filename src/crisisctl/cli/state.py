"""What every command starts from: the language, the journal, the person."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import typer

from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.words import words

if TYPE_CHECKING:  # its models cost 30 ms, and `--version` needs none of them
    from crisisctl.model.events import Record
    from crisisctl.ports import Journal


@dataclass(frozen=True, slots=True)
class State:
    """The options that stand before the command."""

    say: Speaker
    store: str | None
    person: str | None
    opened: "list[Journal]" = field(default_factory=list)

    def journal(self, *, new: bool = False) -> "Journal":
        """The journal that `--store`, CRISISCTL_STORE or the default names, opened once.

        Raises `JournalError` where one is named that is not there, unless it may be `new`.
        """
        from crisisctl.stores.location import open_journal

        if not self.opened:
            self.opened.append(open_journal(self.store, os.environ, must_exist=not new))
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
        return self._still_open()[-1]

    def only_incident(self, wanted: str | None) -> str:
        """The incident that is named; without a name, the open one, if there is only one."""
        still_open = [] if wanted else self._still_open()
        if len(still_open) > 1:
            raise UsageError(
                words("Several incidents are open: {names}.", names=", ".join(still_open)),
                words("crisisctl close INCIDENT"),
            )
        return wanted or still_open[0]

    def records(self, wanted: str | None) -> "tuple[str, Sequence[Record]]":
        """What happened in the incident that is named, or in the last one, and its name."""
        name = wanted or self.last_incident()
        records = self.journal().read(name)
        if not records:
            raise UsageError(
                words("There is no incident {incident}.", incident=name or "—"),
                words("crisisctl status"),
            )
        return name, records

    def last_incident(self) -> str:
        """The last incident that was declared, open or not; empty if there was none."""
        return next((one.id for one in reversed(self.journal().incidents())), "")

    def _still_open(self) -> list[str]:
        names = [one.id for one in self.journal().incidents() if not one.closed]
        if not names:
            raise UsageError(words("No incident is open."), words("crisisctl start"))
        return names


def state(context: typer.Context) -> State:
    """The state that the options before the command have made."""
    found = context.find_root().obj
    assert isinstance(found, State)
    return found
