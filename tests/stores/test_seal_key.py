import os
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from crisisctl.errors import JournalError
from crisisctl.stores.seal_key import BYTES, key_at, key_file, make_key


def test_a_key_is_made_once_and_is_ours_alone(tmp_path):
    path = tmp_path / "settings" / "seal.key"
    assert key_at(path) is None
    key = make_key(path)
    assert len(key) == BYTES
    assert make_key(path) == key_at(path) == key
    assert [one.name for one in path.parent.iterdir()] == ["seal.key"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_whoever_comes_second_takes_the_first_key(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: make_key(tmp_path / "seal.key"), range(16)))
    assert len(keys) == 1


@pytest.mark.parametrize("content", [b"", b"abc", b"zz" * 32, "é".encode() * 32, b"00" * 31])
def test_a_file_that_holds_no_key_is_refused_with_its_name(tmp_path, content):
    path = tmp_path / "seal.key"
    path.write_bytes(content)
    with pytest.raises(JournalError, match=r"seal\.key"):
        make_key(path)


def test_the_key_stands_with_the_settings_unless_it_is_named(tmp_path):
    assert key_file({}).name == "seal.key"
    assert key_file({"CRISISCTL_KEY": str(tmp_path / "mine")}) == tmp_path / "mine"
