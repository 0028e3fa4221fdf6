from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crisisctl.channels.channel import Window
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.windows import Wrote, opening
from crisisctl.model.platforms import Reach

AT = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("channel", "wrote", "hours", "once"),
    [
        ("facebook", Wrote.COMMENT, 7 * 24, True),
        ("facebook", Wrote.MESSAGE, 24, False),
        ("instagram", Wrote.COMMENT, 7 * 24, True),
        ("instagram", Wrote.MESSAGE, 24, False),
        ("tiktok", Wrote.MESSAGE, 48, False),
        ("whatsapp", Wrote.MESSAGE, 24, False),
    ],
)
def test_a_window_ends_at_a_moment(channel, wrote, hours, once):
    found = opening(CHANNELS[channel], wrote, AT)
    assert found.until == AT + timedelta(hours=hours)
    assert found.once is once
    assert found.is_open(found.until - timedelta(seconds=1))
    assert not found.is_open(found.until)


@pytest.mark.parametrize("channel", ["x", "bluesky", "mastodon", "linkedin"])
def test_no_end_is_known_where_their_settings_decide(channel):
    found = opening(CHANNELS[channel], Wrote.COMMENT, AT)
    assert (found.until, found.once) == (None, False)
    assert found.is_open(AT + timedelta(days=999))


@pytest.mark.parametrize(
    ("channel", "wrote"),
    [
        ("tiktok", Wrote.COMMENT),
        ("threads", Wrote.COMMENT),
        ("youtube", Wrote.MESSAGE),
        ("app-store", Wrote.COMMENT),
        ("google-play", Wrote.COMMENT),
    ],
)
def test_what_opens_nothing(channel, wrote):
    assert opening(CHANNELS[channel], wrote, AT) is None


def test_where_nobody_can_be_written_to_no_window_helps():
    row = CHANNELS["x"]
    closed = replace(row, reach=replace(row.reach, value=Reach.NOBODY))
    assert row.after_message.value == Window()
    assert opening(closed, Wrote.MESSAGE, AT) is None


def test_it_tells_how_surely_it_is_known():
    assert opening(CHANNELS["facebook"], Wrote.COMMENT, AT).grade == "D"
    assert opening(CHANNELS["whatsapp"], Wrote.MESSAGE, AT).grade == "P"
