from datetime import date

import pytest

from crisisctl.channels.facts import CHANNELS, is_private, limit


def test_every_row_is_dated_sourced_and_known_by_its_own_name():
    for id_, channel in CHANNELS.items():
        assert channel.id == id_
        assert channel.name
        assert channel.source
        assert channel.checked >= date(2026, 1, 1)


@pytest.mark.parametrize(
    ("channel", "audience", "reply", "expected"),
    [
        ("x", "public", True, 280),
        ("x", "private", True, 10_000),
        ("facebook", "public", True, 8_000),
        ("facebook", "public", False, 63_206),
        ("bluesky", "private", False, 1_000),
        ("threads", "private", True, None),
        ("email", "internal", False, None),
    ],
)
def test_a_limit_depends_on_who_reads_and_where(channel, audience, reply, expected):
    assert limit(channel, audience, reply=reply) == expected


def test_an_unknown_channel_is_told():
    with pytest.raises(KeyError):
        limit("fax", "public", reply=True)


def test_mail_is_private_and_what_is_not_known_is_not():
    assert [one for one in CHANNELS if is_private(one)] == ["whatsapp", "sms", "email"]
    assert not is_private("forum")
