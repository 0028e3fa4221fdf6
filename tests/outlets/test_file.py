"""A text in a new file."""

import sys

import pytest

from crisisctl.errors import UsageError
from crisisctl.outlets.file import write_new


def test_only_its_owner_reads_it(tmp_path):
    write_new(tmp_path / "out.txt", "à 18 h 30")
    assert (tmp_path / "out.txt").read_bytes() == "à 18 h 30\n".encode()
    assert sys.platform == "win32" or (tmp_path / "out.txt").stat().st_mode & 0o777 == 0o600


def test_nothing_is_written_over_not_even_through_a_link(tmp_path):
    kept = tmp_path / "kept.txt"
    kept.write_text("mine")
    (tmp_path / "link.txt").symlink_to(kept)
    for name in ("kept.txt", "link.txt"):
        with pytest.raises(UsageError, match="already: it was left alone"):
            write_new(tmp_path / name, "theirs")
    assert kept.read_text() == "mine"


@pytest.mark.parametrize("name", ["no/such/folder.txt", "a\0b"])
def test_a_place_that_can_not_be_written(tmp_path, name):
    with pytest.raises(UsageError, match="can't be written"):
        write_new(tmp_path / name, "text")
