"""Who wrote which line of a file, as git's history has it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.playbooks.programs import ProgramError, output
from crisisctl.words import words

_SETTINGS = (
    "safe.directory=*",  # a folder of another user's, as in many containers: nothing of it is run
    "core.fsmonitor=false",
    "core.hooksPath=",
    "blame.ignoreRevsFile=",
    "advice.graftFileDeprecated=false",
)
_GIT = ("git", *(part for setting in _SETTINGS for part in ("-c", setting)))
_COMMIT = re.compile(rb"([0-9a-f]{40,64}) \d+ \d+(?: \d+)?")
_AUTHOR = re.compile(rb"^author (.*) <([^<>\n]*)> \d+ [-+]\d+$", re.MULTILINE)


class UncommittedError(PlaybookError):
    """Git knows the folder, and not this file."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who a commit says wrote it."""

    name: str
    email: str


def authors(path: Path) -> Mapping[bytes, frozenset[Author]]:
    """Who wrote each line of a file as it stands in HEAD, by the line without its end.

    Raises `UncommittedError` where the file has no history, `PlaybookError` where the folder has
    none, or not the whole of it.
    """
    folder = path.parent
    try:
        shallow = output((*_GIT, "rev-parse", "--is-shallow-repository"), folder)
    except ProgramError as error:
        raise PlaybookError(error.message, words("Put this folder under git: git init")) from None
    if shallow.strip() != b"false":
        raise PlaybookError(
            words("This is a shallow clone: git does not know here who wrote what."),
            words("git fetch --unshallow"),
        )
    try:
        head = output((*_GIT, "rev-parse", "--verify", "--quiet", "HEAD"), folder)
    except ProgramError:
        raise PlaybookError(
            words("Nothing is committed here yet: git knows nobody's words."),
            words("git add {folder} && git commit", folder=folder),
        ) from None
    return _authors(path.absolute(), head.decode().strip())


@lru_cache(maxsize=64)
def _authors(path: Path, head: str) -> Mapping[bytes, frozenset[Author]]:
    """Once for all the playbooks of a folder."""
    folder = path.parent
    if not output((*_GIT, "ls-tree", "--name-only", head, "--", path.name), folder):
        raise UncommittedError(words("{file} is not committed yet.", file=path.name))
    blame = (*_GIT, "blame", "--porcelain", "--no-textconv", head, "--", path.name)
    commits = _commits(output(blame, folder))
    known = _known({one for some in commits.values() for one in some}, folder)
    return {line: frozenset(known[one] for one in some) for line, some in commits.items()}


def at_this_machine(folder: Path) -> Author:
    """Who commits here: git's own settings say. Raises `PlaybookError` where they don't."""
    return _author(b"author " + output(("git", "var", "GIT_AUTHOR_IDENT"), folder, by_hand=True))


def _commits(blamed: bytes) -> dict[bytes, set[bytes]]:
    """The commits that each line came with."""
    found, commit = dict[bytes, set[bytes]](), b""
    for line in blamed.split(b"\n"):
        header = _COMMIT.fullmatch(line)
        if header is not None:
            commit = header[1]
        elif line.startswith(b"\t"):
            found.setdefault(line[1:].rstrip(b"\r"), set()).add(commit)
    return found


def _known(commits: Iterable[bytes], folder: Path) -> dict[bytes, Author]:
    """The author of each commit, from the commit itself: `.mailmap` could give it another."""
    asked = sorted(commits)
    told = output((*_GIT, "cat-file", "--batch"), folder, b"".join(one + b"\n" for one in asked))
    known, at = dict[bytes, Author](), 0
    for commit in asked:
        end = told.index(b"\n", at)
        size = int(told[at:end].split()[-1])  # "<id> commit <size>": blame has just read it
        known[commit] = _author(told[end + 1 : end + 1 + size].partition(b"\n\n")[0])
        at = end + size + 2
    return known


def _author(head: bytes) -> Author:
    found = _AUTHOR.search(head)
    name, email = (found[1], found[2]) if found is not None else (b"", b"")
    return Author(name.decode("utf-8", "replace"), email.decode("utf-8", "replace").casefold())
