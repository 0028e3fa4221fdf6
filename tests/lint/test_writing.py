import os
import stat
import sys

import pytest

from crisisctl.errors import UsageError
from crisisctl.lint.writing import write_whole

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links are POSIX's")


def test_a_new_file_and_an_old_one(own_home):
    path = own_home / "a.txt"
    write_whole(path, b"one\r\n")
    write_whole(path, b"two\r\n")
    assert path.read_bytes() == b"two\r\n"
    assert [one.name for one in own_home.iterdir()] == ["a.txt"]


@posix
def test_the_mode_is_kept_and_a_new_file_has_the_usual_one(own_home):
    old, new = own_home / "old", own_home / "new"
    old.touch()
    old.chmod(0o640)
    write_whole(old, b"x")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    mask = os.umask(0o027)
    try:
        write_whole(new, b"x")
    finally:
        os.umask(mask)
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


@posix
def test_a_link_keeps_pointing_where_it_does(own_home):
    (own_home / "real").write_text("old", "utf-8")
    (own_home / "link").symlink_to("real")
    write_whole(own_home / "link", b"new")
    assert (own_home / "link").is_symlink()
    assert (own_home / "real").read_text("utf-8") == "new"


def test_where_nothing_can_be_written(own_home):
    with pytest.raises(UsageError, match="can't be written"):
        write_whole(own_home / "none" / "a.txt", b"x")
    (own_home / "folder").mkdir()
    with pytest.raises(UsageError, match="can't be written"):
        write_whole(own_home / "folder", b"x")
    assert [one.name for one in own_home.iterdir()] == ["folder"]
