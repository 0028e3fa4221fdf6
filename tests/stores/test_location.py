import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from crisisctl.errors import UsageError
from crisisctl.stores import location
from crisisctl.stores.location import open_journal
from crisisctl.stores.memory import MemoryJournal


def place(store: str | None, **environ: str) -> Path:
    return Path(open_journal(store, environ)._path)  # type: ignore[attr-defined]


def test_a_url_names_a_relative_or_an_absolute_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert place("sqlite:///sub/j.db") == tmp_path / "sub" / "j.db"
    assert place(f"sqlite:///{tmp_path / 'j.db'}") == tmp_path / "j.db"


def test_the_option_wins_over_the_environment(tmp_path):
    environ = {"CRISISCTL_STORE": "memory:", "CRISISCTL_HOME": str(tmp_path)}
    assert isinstance(open_journal(None, environ), MemoryJournal)
    assert place(f"sqlite:///{tmp_path}/a.db", **environ) == tmp_path / "a.db"
    assert place(None, CRISISCTL_HOME=str(tmp_path)) == tmp_path / "journal.db"


def test_the_default_is_the_users_data_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(location, "_data_folder", lambda: tmp_path / "deep" / "crisisctl")
    assert place(None) == tmp_path / "deep" / "crisisctl" / "journal.db"


def test_the_data_folder_belongs_to_the_program():
    assert location._data_folder().name == "crisisctl"


def test_a_missing_home_is_made_with_its_parents(tmp_path, make):
    home = tmp_path / "not" / "yet"
    with closing(open_journal(None, {"CRISISCTL_HOME": str(home)})) as journal:
        assert not home.exists()
        journal.append("a-1", 0, make.t0, make.lea, [make.declared()])
    assert (home / "journal.db").is_file()


@pytest.mark.parametrize(
    ("store", "says", "hint"),
    [
        ("journal.db", "is a path", "sqlite:///journal.db"),
        ("/var/desk/j.db", "is a path", "sqlite:////var/desk/j.db"),
        ("C:\\desk\\j.db", "is a path", "sqlite:///C:\\desk\\j.db"),
        ("postgresql://desk@db/crisis", "later work", "sqlite:///journal.db"),
        ("mysql://db", "not a place", "sqlite:///journal.db"),
        ("sqlite://j.db", "not a place", "sqlite:///journal.db"),
        ("sqlite:j.db", "not a place", "sqlite:///journal.db"),
        ("sqlite:///", "not a place", "sqlite:///journal.db"),
    ],
)
def test_anything_else_is_refused_with_what_to_write(store, says, hint):
    with pytest.raises(UsageError, match=says) as refused:
        open_journal(store, {})
    assert hint in str(refused.value.hint)


def test_sqlite_is_not_imported_before_it_is_used():
    program = (
        "import sys; from crisisctl.stores.location import open_journal; "
        "open_journal('memory:', {}); "
        "print(sorted({'sqlite3', 'platformdirs'} & set(sys.modules)))"
    )
    alone = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE")}  # has SQLite
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=True, env=alone, capture_output=True, text=True)
    assert done.stdout == "[]\n"
