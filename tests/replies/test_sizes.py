from dataclasses import replace

import pytest

from crisisctl.channels.fact import LAST_LOOK, Fact, Grade
from crisisctl.channels.facts import CHANNELS
from crisisctl.model.platforms import Reach
from crisisctl.replies.oversize import oversize
from crisisctl.replies.sizes import sized


def told(text, channel, audience="public"):
    return [
        (str(finding.message), finding.start)
        for finding in oversize(text, channel, audience, reply=True)
    ]


@pytest.mark.parametrize("channel", ["x", "mastodon", "bluesky", "sms", "email", "whatsapp"])
def test_what_fits_is_not_told(channel):
    assert told("Merci, nous revenons vers vous.", channel) == []


def test_a_character_that_x_refuses_is_shown_where_it_stands():
    [(message, start)] = told("Bonjour\ufeff Ana", "x")
    assert "U+FEFF" in message
    assert start == len("Bonjour")


def test_a_link_that_only_the_composer_of_mastodon_shortens():
    link = "status.a-rather-long-name.example.com/incidents/7"
    [(message, _)] = told("a" * 470 + " " + link, "mastodon")
    assert "https://" in message
    assert told("a" * 470 + " https://" + link, "mastodon") == []


def test_a_text_with_too_many_bytes_for_bluesky():
    [(message, start)] = told("👨‍👩‍👧‍👦" * 121, "bluesky")
    assert "bytes" in message
    assert start <= len("👨‍👩‍👧‍👦" * 120)


def level(text, channel, audience="public", channels=CHANNELS, *, reply=True):
    found = list(oversize(text, channel, audience, reply=reply, channels=channels))
    assert [one.rule.id for one in found] in ([], ["CC202"])
    return str(found[0].rule.level) if found else ""


@pytest.mark.parametrize(
    ("channel", "audience", "limit", "expected"),
    [
        ("x", "public", 280, "error"),
        ("x", "private", 10_000, "warning"),
        ("bluesky", "public", 300, "error"),
        ("bluesky", "private", 1_000, "error"),
        ("mastodon", "private", 500, "error"),
        ("threads", "public", 500, "error"),
        ("google-play", "public", 350, "error"),
        ("facebook", "public", 8_000, "warning"),
        ("facebook", "private", 2_000, "error"),
        ("instagram", "public", 2_200, "warning"),
        ("instagram", "private", 1_000, "warning"),
        ("linkedin", "public", 1_250, "warning"),
        ("linkedin", "private", 1_900, "warning"),
        ("tiktok", "public", 150, "warning"),
        ("youtube", "public", 10_000, "warning"),
        ("app-store", "public", 5_970, "warning"),
        ("whatsapp", "private", 4_096, "warning"),
    ],
)
def test_only_what_is_known_blocks(channel, audience, limit, expected):
    assert level("a" * limit, channel, audience) == ""
    assert level("a" * (limit + 1), channel, audience) == expected


@pytest.mark.parametrize(
    ("channel", "audience", "reply", "expected"),
    [
        ("threads", "private", True, "error"),
        ("youtube", "private", True, "warning"),
        ("app-store", "private", True, "error"),
        ("google-play", "private", True, "error"),
        ("google-play", "public", False, "error"),
        ("app-store", "public", False, "error"),
    ],
)
def test_where_there_is_no_such_text(channel, audience, reply, expected):
    assert level("Merci.", channel, audience, reply=reply) == expected
    (finding,) = oversize("Merci.", channel, audience, reply=reply)
    assert str(finding.message).startswith(f"{CHANNELS[channel].name} has no p")
    assert (finding.start, finding.end) == (0, 6)


def test_a_unit_that_is_only_believed_blocks_what_is_too_long_in_any():
    """Facebook's limit is documented, and not what a character is there."""
    assert level("👍" * 2_000, "facebook", "private") == "warning"
    assert level("👍" * 2_001, "facebook", "private") == "error"


def test_what_a_team_has_checked_blocks():
    row = CHANNELS["linkedin"]
    fact = Fact(3_000, "tried on our page", Grade.TEAM, LAST_LOOK)
    ours = {**CHANNELS, "linkedin": replace(row, reply_limit=fact)}
    assert level("a" * 3_000, "linkedin", channels=ours) == ""
    assert level("a" * 3_001, "linkedin", channels=ours) == "error"


def test_a_team_that_takes_no_private_messages():
    row = CHANNELS["x"]
    closed = {
        **CHANNELS,
        "x": replace(row, reach=Fact(Reach.NOBODY, "ours", Grade.TEAM, LAST_LOOK)),
    }
    assert level("Hi", "x", "private", closed) == "error"
    assert level("Hi", "x", "internal", closed) == ""


@pytest.mark.parametrize(
    ("channel", "audience", "told"),
    [
        ("x", "public", "1 of 280 on X"),
        ("instagram", "private", "2 of 1000 bytes on Instagram"),
        ("email", "private", "2 bytes, E-mail"),
        ("sms", "private", "1 characters, SMS, parts: 1"),
        ("threads", "private", "1 characters, and there is no such text on Threads"),
        ("forum", "public", "1 characters, forum"),
        ("internal", "internal", "1 characters, for the teams"),
        ("x", "internal", "1 characters, X"),
    ],
)
def test_a_size_is_told_in_its_unit(channel, audience, told):
    assert str(sized("é", channel, audience, reply=True).said()) == told


def test_threads_refuses_a_sixth_link():
    five = " ".join(f"https://a.example/{number}" for number in range(5))
    assert told(f"{five} https://a.example/0", "threads") == []
    [(message, start)] = told(f"{five} and https://a.example/5", "threads")
    assert "more than five different links" in message
    assert start >= len(five)
