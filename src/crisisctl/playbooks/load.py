"""From files to a plan: the playbook, those it calls, its team and its approvals."""

from collections.abc import Mapping

from crisisctl.errors import PlaybookError, UsageError
from crisisctl.model.plan import Plan
from crisisctl.playbooks.catalog import Found, available, find
from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.playbooks.files import Files, InJournal, OnDisk
from crisisctl.playbooks.loading import Loaded, Loading
from crisisctl.words import words


def load(name: str) -> Loaded:
    """Load a playbook by id, or by path.

    Raises `UsageError` where there is none of that name, `PlaybookError` where one of its files
    can't be opened. A plan may come with warnings, never with an error.
    """
    found = find(name)
    if found is None:
        raise _no_such_playbook(name)
    return load_file(found)


def load_file(found: Found) -> Loaded:
    """Load the playbook that stands in a file. Raises `PlaybookError` as `load` does."""
    return _load(OnDisk(found), found.id)


def load_copy(main: str, files: Mapping[str, str]) -> Plan:
    """The plan of a run, from the copy that its journal carries. Raises `PlaybookError`."""
    loaded = load_files(main, files)
    if loaded.plan is None:
        raise PlaybookError(
            words("This run's copy of {playbook} can't be read by this version.", playbook=main)
        )
    return loaded.plan


def load_files(main: str, files: Mapping[str, str]) -> Loaded:
    """The plan of these files, by name, or what is wrong with them."""
    return _load(InJournal(files), main)


def load_team(found: Found) -> Loaded:
    """What is wrong with a team's file alone. Raises `PlaybookError` if it can't be opened."""
    loading = Loading(OnDisk(found), found.id)
    loading.team()
    return Loaded(None, loading.findings, loading.documents)


def load_approvals(found: Found) -> Loaded:
    """What is wrong with an approvals' file. Raises `PlaybookError` if it can't be opened."""
    loading = Loading(OnDisk(found), found.id)
    team = loading.team()
    loading.approvals(team)
    return Loaded(None, loading.findings, loading.documents, loading.unproven)


def load_lessons(found: Found) -> Loaded:
    """What is wrong with a file of lessons. Raises `PlaybookError` if it can't be opened."""
    loading = Loading(OnDisk(found), found.id)
    loading.lessons()
    return Loaded(None, loading.findings, loading.documents)


def _load(files: Files, main: str) -> Loaded:
    loading = Loading(files, main)
    loading.playbook_and_called()
    team = loading.team()
    approvals = loading.approvals(team)
    lessons = loading.lessons()
    if team is not None:
        loading.references(team)
    return loading.loaded(team, approvals, lessons)


def _no_such_playbook(name: str) -> UsageError:
    known = {found.id for found in available()}
    message = words("There is no playbook named {name}.", name=name)
    return UsageError(message, did_you_mean(name, known) or words("crisisctl show --list"))
