"""Standard input: rows are given as they come."""

import os
from io import BufferedReader, BytesIO, FileIO

import pytest
from tests.intake.feeds.sources import HEADER, SETTINGS, ids, line, row, texts

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.pipe import Pipe, raw


@pytest.fixture
def ends():
    """A pipe of the system: where to read, and where to write."""
    read, write = os.pipe()
    with FileIO(read) as reader, FileIO(write, "w") as writer:
        yield reader, writer


@pytest.mark.parametrize(("head", "rest"), [(HEADER, row), ("", line)], ids=["table", "json"])
def test_rows_are_given_before_the_end(ends, head, rest):
    reader, writer = ends
    batches = Pipe(reader, SETTINGS).read("")
    writer.write((head + rest(1)).encode())
    assert ids([next(batches)]) == ["1"]
    writer.write(rest(2).encode())
    assert ids([next(batches)]) == ["2"]
    writer.close()
    assert list(batches) == []


def test_the_last_row_needs_no_newline(ends):
    reader, writer = ends
    writer.write((HEADER + row(1) + row(2).rstrip()).encode())
    writer.close()
    assert ids(Pipe(reader, SETTINGS).read("")) == ["1", "2"]


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_nothing_is_no_batch(content):
    assert list(Pipe(BytesIO(content.encode()), SETTINGS).read("")) == []


def test_a_document_is_read_when_it_is_whole():
    document = f"[{line(1)},\n{line(2)}]"
    assert ids(Pipe(BytesIO(document.encode()), SETTINGS).read("")) == ["1", "2"]


def test_a_row_may_have_several_lines():
    content = HEADER + '@ana,2026-11-22 10:00,"Two\nlines",1\n'
    assert texts(Pipe(BytesIO(content.encode()), SETTINGS).read("")) == ["Two\nlines"]


def test_what_holds_no_mentions_is_refused():
    with pytest.raises(UsageError, match="author"):
        list(Pipe(BytesIO(b"a,b\n1,2\n"), SETTINGS).read(""))


def test_a_buffered_stream_is_read_without_its_buffer(ends):
    reader, _ = ends
    with BufferedReader(reader) as buffered:
        assert raw(buffered) is reader
