"""Where the journal is: `--store`, `CRISISCTL_STORE`, or the user's data folder."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from crisisctl.errors import JournalError, UsageError
from crisisctl.ports import Journal
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

SQLITE = "sqlite:///"
FILE_NAME = "journal.db"
Key = Callable[[], bytes | None]


def open_journal(
    store: str | None, environ: Mapping[str, str], *, must_exist: bool = False
) -> Journal:
    """The journal that `store` (the value of `--store`) or the environment names.

    `sqlite:///relative/path`, `sqlite:////absolute/path`, or `memory:`, which ends with the
    process. Without any, `journal.db` in `CRISISCTL_HOME` or in the user's data folder. Nothing
    is touched before the first use. Raises UsageError on anything else; with `must_exist`,
    JournalError where the place that somebody named is not there: a slip in its name must not
    look like a quiet day.
    """
    url = store or environ.get("CRISISCTL_STORE", "")
    if url == "memory:":
        return MemoryJournal()
    key = partial(_seal_key, environ)
    if url:
        path = _path_in(url)
        return _sqlite(_found(path) if must_exist else path, key)
    if home := environ.get("CRISISCTL_HOME"):
        folder = _found(Path(home)) if must_exist else Path(home)
        return _sqlite(folder / FILE_NAME, key, parents=True)
    return _sqlite(_data_folder() / FILE_NAME, key, parents=True)


def _found(path: Path) -> Path:
    if not os.path.lexists(path):
        raise JournalError(
            words("There is no journal at {path}, or it can't be read.", path=path),
            words("Check --store, CRISISCTL_STORE and CRISISCTL_HOME."),
        )
    return path


def _path_in(url: str) -> Path:
    if url.startswith(SQLITE) and url != SQLITE:
        return Path(url.removeprefix(SQLITE))
    if url.startswith(("postgresql:", "postgres:")):
        raise UsageError(
            words("A journal in PostgreSQL is later work: this version keeps it in a file."),
            words("Name a file: --store sqlite:///journal.db"),
        )
    if ":/" in url or url.startswith("sqlite:"):
        raise UsageError(
            words("{url} is not a place for a journal.", url=url),
            words("Name a file: --store sqlite:///journal.db"),
        )
    raise UsageError(
        words("{path} is a path; the journal's place is a URL.", path=url),
        words("Write it so: --store sqlite:///{path}", path=url),
    )


# sqlite3 and platformdirs are imported here, when a journal is opened: `lint` never does.
def _sqlite(path: Path, key: Key, *, parents: bool = False) -> Journal:
    from crisisctl.stores.sqlite import SqliteJournal  # noqa: PLC0415 - see above

    return SqliteJournal(path, parents=parents, key=key)


def _seal_key(environ: Mapping[str, str]) -> bytes | None:
    from crisisctl.stores.seal_key import key_file, make_key  # noqa: PLC0415 - see above

    try:
        return make_key(key_file(environ))
    except OSError:  # a run goes on without a seal: `verify` says that it has none
        return None


def _data_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - see above

    return user_data_path("crisisctl", appauthor=False)
