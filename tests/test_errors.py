"""What the system refuses, in words; what it says itself where there are none."""

import errno

import pytest

from crisisctl.errors import reason
from crisisctl.words import words


@pytest.mark.parametrize(
    "code",
    [
        "ENOENT",
        "EISDIR",
        "EACCES",
        "ENOSPC",
        "EROFS",
        "ELOOP",
        "EIO",
        "ECONNREFUSED",
        "ECONNRESET",
        "EADDRINUSE",
        "EMFILE",
        "EDQUOT",
        "EHOSTUNREACH",
        "ENETUNREACH",
        "ETIMEDOUT",
        "ENOEXEC",
    ],
)
def test_what_happens_often_has_words(code):
    number = getattr(errno, code)
    assert str(reason(OSError(number, "in the system's words"))) != "in the system's words"


def test_what_happens_seldom_is_told_by_the_system():
    assert reason(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert reason(OSError("no number")) == "no number"


def test_what_we_raise_ourselves_is_told_in_our_words():
    assert reason(OSError(words("it is too large"))) == words("it is too large")
