"""`--fix`: what has one right answer, mended in the text itself; nothing else moves."""

import difflib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from crisisctl.errors import PlaybookError, UsageError
from crisisctl.lint.key_order import reordered
from crisisctl.lint.modelines import schema_for, with_modeline
from crisisctl.lint.settings import relative
from crisisctl.lint.skeletons import with_languages
from crisisctl.lint.writing import write_whole
from crisisctl.playbooks.catalog import LESSONS, LOCK, TEAM
from crisisctl.playbooks.document import Document, read
from crisisctl.playbooks.files import read_bytes
from crisisctl.playbooks.tree import MAX_DEPTH
from crisisctl.words import words

Fix = Callable[[Document], tuple[str, object] | None]
FIXES: tuple[Fix, ...] = (reordered, with_languages)
_BYTE_ORDER_MARK = "\ufeff".encode()


@dataclass(frozen=True, slots=True)
class Fixed:
    """A file's bytes as they are, and as they should be."""

    file: Path
    before: bytes
    after: bytes

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
    """The files that something can be mended in. One that can't be read is left to lint."""
    for file in files:
        try:
            before = read_bytes(file)
            after = fixed(before, file)
        except PlaybookError:
            continue
        if after != before:
            yield Fixed(file, before, after)


def fixed(raw: bytes, file: Path) -> bytes:
    """A file's bytes as they should be: the same where there is nothing to mend, or no YAML.

    Raises `PlaybookError` where the folder can't be read: its schema is not known then.
    """
    document = read(raw, "")
    if file.name in (LOCK, LESSONS) or not _is_sound(document):
        return raw
    text = document.text if file.name == TEAM else mended(document)
    schema = schema_for(file, "team" if file.name == TEAM else "playbook")
    text = with_modeline(text, schema) if schema is not None else text
    mark = _BYTE_ORDER_MARK if raw.startswith(_BYTE_ORDER_MARK) else b""
    return mark + text.encode()


def mended(document: Document) -> str:
    """The text of a playbook as it should be."""
    for fix in FIXES:
        for _ in range(MAX_DEPTH):
            after = _after(document, fix)
            if after is None:
                break
            document = after
    return document.text


def _after(document: Document, fix: Fix) -> Document | None:
    """What a fix makes of a document; None if there is nothing to do.

    What comes out is read again: if its value is not the one that is meant, nothing is done.
    """
    found = fix(document) if _is_sound(document) else None
    if found is None:
        return None
    text, value = found
    after = read(text.encode(), "")
    meant = _is_sound(after) and json.dumps(after.value) == json.dumps(value)
    return after if meant else None


def _is_sound(document: Document) -> bool:
    return isinstance(document.value, dict) and all(one.misread for one in document.problems)
