import errno
import sqlite3
from pathlib import Path
from string import Formatter

import pytest

from crisisctl.errors import Conflict, JournalError
from crisisctl.stores import failures
from crisisctl.stores.failures import Trouble, explained
from crisisctl.words import words

PATH = Path("desk") / "journal.db"


def said(error: Exception, *, saving: bool = True) -> tuple[str, str]:
    with (
        pytest.raises(JournalError) as failed,
        explained(PATH, saving=saving, then="crisisctl resume fire-1"),
    ):
        raise error
    assert failed.value.__cause__ is error
    return str(failed.value), str(failed.value.hint)


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "no permission"),
        (errno.EIO, "failing"),
        (errno.EISDIR, "is a folder"),
        (errno.ENOTDIR, "no folder"),
        (errno.ENODEV, "No such device"),
    ],
)
def test_an_error_of_the_system_becomes_a_sentence(number, cause):
    message, hint = said(OSError(number, "No such device"))
    assert cause in message
    assert message.endswith("what you just entered is not saved.")
    assert hint


def test_reading_claims_no_loss():
    message, hint = said(OSError(errno.EACCES, ""), saving=False)
    assert message == f"You have no permission for the journal {PATH}: nothing could be read."
    assert "crisisctl resume fire-1" in hint


def test_an_error_without_a_code_keeps_its_words():
    message, hint = said(sqlite3.ProgrammingError("made in another thread"))
    assert "made in another thread" in message
    assert hint == "Try again, or write elsewhere: --store sqlite:///journal.db"


def test_errors_that_explain_themselves_pass():
    conflict = Conflict(words("first"))
    with pytest.raises(Conflict) as failed, explained(PATH, saving=True, then=""):
        raise conflict
    assert failed.value is conflict


TROUBLES = [value for value in vars(failures).values() if isinstance(value, Trouble)]


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.cause.template)
def test_every_sentence_can_be_filled(trouble):
    known = {"path", "folder", "then", "detail"}
    for sentence in (trouble.cause, trouble.cure):
        places = {place for _, place, _, _ in Formatter().parse(sentence.template) if place}
        assert places <= known
