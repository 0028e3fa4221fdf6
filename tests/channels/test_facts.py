from datetime import date, timedelta

import pytest

from crisisctl.channels.channel import FACTS
from crisisctl.channels.fact import FRESH, LAST_LOOK, Fact, Grade
from crisisctl.channels.facts import CHANNELS, is_private, limit
from crisisctl.i18n import Speaker
from crisisctl.model.platforms import Reach, Unit

SAY = Speaker("en")


@pytest.mark.parametrize("name", CHANNELS)
def test_every_fact_has_its_source_grade_and_day(name):
    row = CHANNELS[name]
    assert row.id == name
    assert row.name
    for fact in (getattr(row, one) for one in FACTS):
        assert SAY.show(fact.source)
        assert fact.grade in (
            Grade.VERIFIED,
            Grade.DOCUMENTED,
            Grade.PRACTITIONER,
            Grade.UNCHECKED,
        )
        assert date(2026, 1, 1) <= fact.checked <= LAST_LOOK


def test_every_platform_that_was_asked_for_is_there():
    assert list(CHANNELS) == [
        "x", "facebook", "instagram", "linkedin", "bluesky", "mastodon", "threads", "tiktok",
        "youtube", "app-store", "google-play", "whatsapp", "sms", "email",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("channel", "fact", "value", "grade"),
    [
        ("x", "reply_limit", 280, "V"),
        ("x", "private_limit", 10_000, "P"),
        ("bluesky", "reply_limit", 300, "V"),
        ("bluesky", "private_limit", 1_000, "D"),
        ("mastodon", "post_limit", 500, "D"),
        ("mastodon", "reach", Reach.EXPOSED, "D"),
        ("facebook", "reply_limit", 8_000, "P"),
        ("facebook", "private_limit", 2_000, "D"),
        ("instagram", "private_unit", Unit.BYTE, "P"),
        ("linkedin", "reply_limit", 1_250, "P"),
        ("tiktok", "post_limit", 2_200, "D"),
        ("app-store", "reply_limit", 5_970, "P"),
        ("google-play", "reply_limit", 350, "D"),
        ("sms", "unit", Unit.SMS, "D"),
    ],
)
def test_one_platform_can_be_known_surely_in_one_thing_and_not_in_another(
    channel, fact, value, grade
):
    found = getattr(CHANNELS[channel], fact)
    assert (found.value, found.grade) == (value, grade)


@pytest.mark.parametrize(
    ("grade", "blocks"), [("V", True), ("D", True), ("P", False), ("U", False), ("T", True)]
)
def test_what_is_only_believed_blocks_nothing(grade, blocks):
    assert Grade(grade).blocks is blocks


def test_a_fact_is_stale_after_half_a_year():
    fact = Fact(1, "source", Grade.VERIFIED, date(2026, 1, 1))
    assert not fact.is_stale(date(2026, 1, 1) + FRESH)
    assert fact.is_stale(date(2026, 1, 1) + FRESH + timedelta(days=1))


@pytest.mark.parametrize(
    ("channel", "audience", "reply", "expected"),
    [
        ("x", "public", True, 280),
        ("x", "private", True, 10_000),
        ("facebook", "public", True, 8_000),
        ("facebook", "public", False, 63_206),
        ("bluesky", "private", False, 1_000),
        ("threads", "private", True, 0),
        ("google-play", "public", False, 0),
        ("whatsapp", "public", True, 4_096),
        ("sms", "public", True, None),
        ("x", "internal", True, None),
        ("threads", "internal", True, None),
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


def test_nobody_has_a_limit_or_a_window_where_nobody_can_be_written_to():
    silent = [row for row in CHANNELS.values() if row.reach.value is Reach.NOBODY]
    assert {row.id for row in silent} == {"threads", "youtube", "app-store", "google-play"}
    for row in silent:
        assert row.private_limit.value is None
        assert row.after_comment.value is None
        assert row.after_message.value is None
