"""`--fix`: what has one right answer, mended in the text itself; nothing else moves."""

import difflib
import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from crisisctl.errors import PlaybookError, UsageError
from crisisctl.lint.edits import Change, changed, edited
from crisisctl.lint.key_order import reordered
from crisisctl.lint.modelines import schema_for, with_modeline
from crisisctl.lint.settings import relative
from crisisctl.lint.skeletons import with_languages
from crisisctl.lint.subject import Loc
from crisisctl.lint.writing import write_whole
from crisisctl.playbooks.catalog import LESSONS, LOCK, TEAM
from crisisctl.playbooks.document import Document, read
from crisisctl.playbooks.files import read_bytes
from crisisctl.words import words

Fix = Callable[[Document, Collection[Loc]], list[Change]]
"""What is to change in a document, but for what is stuck."""
FIXES: tuple[Fix, ...] = (reordered, with_languages)
MAX_LINES = 4_000
"""Four times our longest playbook. To find what differs takes quadratic time over the lines."""
MAX_READ_AGAIN = 4 << 20
"""Characters, over all tries of a file: about a hundred tries for our longest playbook."""
_BYTE_ORDER_MARK = "\ufeff".encode()


class Fixed(NamedTuple):
    """A file's bytes as they are, and as they should be; the lines then of what is left alone.

    One that is `too_long`, over `MAX_LINES`, is left alone whole.
    """

    file: Path
    before: bytes
    after: bytes
    left: tuple[int, ...] = ()
    too_long: bool = False

    @property
    def changes(self) -> bool:
        """Whether there is anything to write."""
        return self.after != self.before

    @property
    def name(self) -> str:
        """The file as seen from here."""
        return relative(str(self.file), Path.cwd())

    def diff(self) -> Iterator[str]:
        """A unified diff, line by line, as `patch` reads it."""
        before, after = (
            raw.decode("utf-8-sig").splitlines(keepends=True) for raw in (self.before, self.after)
        )
        for line in difflib.unified_diff(before, after, f"a/{self.name}", f"b/{self.name}"):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"

    def write(self) -> None:
        """Put it in place. Raises `UsageError` if somebody has changed the file meanwhile."""
        if read_bytes(self.file) != self.before:
            message = words("{file} was changed meanwhile: it is left alone.", file=self.file)
            raise UsageError(message, words("crisisctl lint --fix"))
        write_whole(self.file, self.after)


def fixes(files: list[Path]) -> Iterator[Fixed]:
    """The files that something is to be mended in. One that can't be read is left to lint."""
    for file in files:
        try:
            one = fixed(read_bytes(file), file)
        except PlaybookError:
            continue
        if one.changes or one.left or one.too_long:
            yield one


def fixed(raw: bytes, file: Path) -> Fixed:
    """A file as it should be: the same where there is nothing to mend, or no YAML.

    Raises `PlaybookError` where the folder can't be read: its schema is not known then.
    """
    document = read(raw, "")
    if file.name in (LOCK, LESSONS) or not _is_sound(document):
        return Fixed(file, raw, raw)
    if len(document.text.splitlines()) > MAX_LINES:
        return Fixed(file, raw, raw, too_long=True)
    text, left = (document.text, ()) if file.name == TEAM else mended(document)
    schema = schema_for(file, "team" if file.name == TEAM else "playbook")
    whole = with_modeline(text, schema) if schema is not None else text
    above = whole.count("\n") - text.count("\n")
    mark = _BYTE_ORDER_MARK if raw.startswith(_BYTE_ORDER_MARK) else b""
    return Fixed(file, raw, mark + whole.encode(), tuple(line + above for line in left))


class Mended(NamedTuple):
    """The text of a playbook as it should be, and the lines of what is left alone."""

    text: str
    left: tuple[int, ...]


def mended(document: Document) -> Mended:
    """Mend what can be mended; one part that can't does not stop the others."""
    left, tries = set[Loc](), _Tries()
    for fix in FIXES:
        stuck = set[Loc]()
        while wanted := fix(document, stuck) if _is_sound(document) else []:
            made = tries.possible(document, [one for one in wanted if one.edit is not None])
            after = tries.after(document, made) if made else None
            if after is None:
                stuck |= {one.loc for one in wanted}
            else:  # what stood in the way of others may do so no more
                document, stuck = after, set()
        left |= stuck
    lines = {document.key_position(loc)[0] for loc in left}
    return Mended(document.text, tuple(sorted(lines)))


@dataclass(slots=True)
class _Tries:
    """Changes are tried and read again, up to `MAX_READ_AGAIN` characters for a file.

    Once these are used up, nothing can be made any more: a file full of changes that can't be
    would take hours, each half and each half of it being read whole.
    """

    unread: int = MAX_READ_AGAIN

    def possible(self, document: Document, changes: list[Change]) -> list[Change]:
        """Those that can be made; where together they can't, each half is tried alone."""
        if self.after(document, changes) is not None:
            return changes
        if len(changes) < 2 or self.unread < 0:  # noqa: PLR2004 - nothing to halve
            return []
        middle = len(changes) // 2
        halves = changes[:middle], changes[middle:]
        made = [one for half in halves for one in self.possible(document, half)]
        return made if self.after(document, made) is not None else []

    def after(self, document: Document, changes: list[Change]) -> Document | None:
        """What changes make of a document; None if its value is not known to be the one meant."""
        self.unread -= len(document.text)
        if self.unread < 0:
            return None
        edits = [one.edit for one in changes if one.edit is not None]
        after = read(edited(document.text, edits).encode(), "")
        meant = json.dumps(changed(document.value, changes))
        return after if _is_sound(after) and json.dumps(after.value) == meant else None


def _is_sound(document: Document) -> bool:
    return isinstance(document.value, dict) and all(one.misread for one in document.problems)
