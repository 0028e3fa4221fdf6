"""A row lands as a mention, or says why it does not."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from crisisctl.intake.columns import recognised
from crisisctl.intake.dates import Dates
from crisisctl.intake.mentions import Note, Reading, Unread
from crisisctl.intake.rows import Row

NOW = datetime(2026, 11, 22, 21, tzinfo=UTC)
GOOD = {"author": "@ana", "date": "2026-11-22T20:00:00Z", "text": "Bonjour, mon colis ?"}


def told(now=NOW, channel="x", ids=True, **cells):
    row = {**GOOD, **cells}
    reading = Reading(recognised(row), Dates(None, UTC), now, channel, ids)
    return reading.read(Row(2, row))


def arrival(**cells):
    return told(**cells).arrival


def test_a_plain_row_lands():
    assert arrival() == (
        "x", "@ana", "Bonjour, mon colis ?", "", "fr", datetime(2026, 11, 22, 20, tzinfo=UTC),
        False, "", None, "",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"text": " \n "}, "no text"),
        ({"date": ""}, "no date"),
        ({"date": "soon"}, "can't be read: soon"),
        ({"date": "02/03/2026"}, "may be two: 02/03/2026"),
        ({"date": "2026-11-22T21:06:00Z"}, "still to come"),
        ({"date": "1999-01-01"}, "too long ago"),
    ],
)
def test_a_row_that_is_no_mention_says_why(cells, why):
    with pytest.raises(Unread, match=why):
        told(**cells)


def test_clocks_may_differ_a_little():
    ahead = NOW + timedelta(minutes=5)
    assert arrival(date=ahead.isoformat()).posted_at == ahead


def test_without_a_network_a_row_is_none():
    with pytest.raises(Unread, match="--channel"):
        told(channel="")


@pytest.mark.parametrize(
    ("cells", "channel"),
    [
        ({"network": "Facebook Page"}, "facebook"),
        ({"network": "Reddit"}, "reddit"),
        ({"network": "Mobile", "url": "https://x.com/a/status/12345"}, "x"),
        ({"network": ""}, "x"),
    ],
)
def test_the_row_names_its_network_before_the_file_does(cells, channel):
    assert arrival(**cells).channel == channel


def test_a_link_gives_what_the_columns_lack():
    found = arrival(author="", id="5.7E+17", url="https://x.com/ana_b/status/570306133677760513")
    assert (found.author, found.external) == ("ana_b", "570306133677760513")


def test_a_link_that_is_none_is_left_out():
    assert arrival(url="javascript:alert(1)").url == ""


@pytest.mark.parametrize(
    ("cells", "note"),
    [
        ({"id": "5.70306E+17"}, Note.NO_ID),
        ({"date": "2026-11-22"}, Note.DAY_ONLY),
        ({"text": "x" * 10_001}, Note.CUT),
        ({"author": ""}, Note.NO_AUTHOR),
    ],
)
def test_what_a_mention_lacks_is_noted(cells, note):
    assert told(**cells).notes == [note]


def test_ids_that_can_not_be_believed_are_not_kept():
    assert arrival(ids=False, id="12").external == ""


@pytest.mark.parametrize(
    ("text", "count"),
    [("12", 12), ("12 345", 12345), ("12,345", 12345), ("1.2K", 1200), ("3,4 M", 3_400_000),
     ("12.0", 12), ("", None), ("many", None), ("-1", None), ("9" * 40, None), ("²", None)],
)  # fmt: skip
def test_followers_are_counted_as_they_are_written(text, count):
    assert arrival(followers=text).followers == count


@pytest.mark.parametrize(
    ("named", "language"),
    [("fr", "fr"), ("en-GB", "en"), ("French", "fr"), ("anglais", "en"), ("und", "fr"),
     ("", "fr"), ("es", "es"), ("?", "fr")],
)  # fmt: skip
def test_the_language_is_the_one_named_or_the_likeliest(named, language):
    assert arrival(lang=named).language == language


@pytest.mark.parametrize(
    ("kind", "private"),
    [("Private message", True), ("DM", True), ("Message privé", True), ("true", True),
     ("comment", False), ("false", False), ("", False)],
)  # fmt: skip
def test_what_only_we_can_read_is_private(kind, private):
    assert arrival(message_type=kind).private is private


@given(st.dictionaries(st.sampled_from(["id", "url", "author", "text", "date", "network", "lang",
                                        "followers", "type"]), st.text(max_size=30)))  # fmt: skip
def test_any_cells_are_a_clean_mention_or_a_reason(cells):
    try:
        found = arrival(**cells)
    except Unread:
        return
    written = f"{found.channel}{found.author}{found.text}{found.url}{found.external}"
    assert not any(ord(one) < 32 and one not in "\n\t" for one in written)
    assert written.encode()


def test_hostile_cells_are_text_and_nothing_else():
    found = arrival(author="\x1b[2J=cmd()", text='=HYPERLINK("x")\x1b]0;t\x07\ud800')
    assert found.author == "�[2J=cmd()"
    assert found.text == '=HYPERLINK("x")�]0;t�?'
