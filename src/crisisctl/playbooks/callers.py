"""Who runs a playbook, of those beside it: a part of others leaves to them what they do."""

from collections.abc import Iterator
from pathlib import Path

from crisisctl.model.playbook import Playbook
from crisisctl.playbooks.catalog import ENDINGS, NOT_PLAYBOOKS
from crisisctl.playbooks.document import read
from crisisctl.playbooks.files import read_bytes
from crisisctl.playbooks.references import calls
from crisisctl.playbooks.validate import validate


def called_in(path: Path) -> frozenset[str]:
    """The flows, `steps` or `each-mention`, in which playbooks beside `path` run it.

    One with an error in it runs nothing. Raises `PlaybookError` where one can't be read.
    """
    name = path.stem
    return frozenset(
        str(loc[0])
        for playbook in _naming(name, path)
        for loc, called in calls(playbook)
        if called == name
    )


def _naming(name: str, path: Path) -> Iterator[Playbook]:
    """The other playbooks of the folder that may run it: only those are read in full."""
    for other in sorted(path.parent.iterdir()):
        if other.suffix not in ENDINGS or other.name in (path.name, *NOT_PLAYBOOKS):
            continue
        raw = read_bytes(other) if other.is_file() else b""
        playbook, _ = (
            validate(read(raw, other.name), Playbook) if name.encode() in raw else (None, [])
        )
        if playbook is not None:
            yield playbook
