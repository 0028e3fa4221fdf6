import pytest

from crisisctl.replies import index
from crisisctl.replies.lexicon import Reading


def test_the_index_is_that_of_the_lexicons():
    kept = index.FILE.read_text("utf-8")
    assert kept == index.made(), "remake it: python -m crisisctl.replies.index"


@pytest.mark.parametrize("kept", [None, "", "1\f\nold\tindex\n\n\f\nother\tindex\n\n"])
def test_an_index_that_is_absent_or_old_is_left_aside(tmp_path, monkeypatch, kept):
    file = tmp_path / "index.txt"
    if kept is not None:
        file.write_text(kept, "utf-8")
    monkeypatch.setattr(index, "FILE", file)
    index._both.cache_clear()
    try:
        assert Reading("no comment").spans("no_comment") == [(0, 10)]
    finally:
        index._both.cache_clear()
