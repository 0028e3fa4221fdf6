"""The journal as a file: what the commands that prove, carry or erase it share."""

import os
from typing import TYPE_CHECKING

from crisisctl.cli.state import State
from crisisctl.errors import UsageError
from crisisctl.words import words

if TYPE_CHECKING:
    from crisisctl.stores.sqlite import SqliteJournal


def file_of(here: State, *, new: bool = False) -> "SqliteJournal":
    """The journal, if it is a file. Raises `UsageError` for one that ends with the process."""
    from crisisctl.stores.sqlite import SqliteJournal

    journal = here.journal(new=new)
    if not isinstance(journal, SqliteJournal):
        raise UsageError(
            words("A journal in memory leaves nothing behind."),
            words("Name a file: --store sqlite:///journal.db"),
        )
    return journal


def key_at_hand() -> bytes | None:
    """The key that seals, if there is one: looking into a journal makes none."""
    from crisisctl.stores.seal_key import key_at, key_file

    return key_at(key_file(os.environ))


def no_such(incident: str) -> UsageError:
    """Nothing of that name stands in the journal."""
    return UsageError(
        words("There is no incident {incident}.", incident=incident), words("crisisctl status")
    )
