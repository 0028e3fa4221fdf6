import pytest

from crisisctl.channels.readers import carrier, readers
from crisisctl.model.messages import Audience

PUBLIC, PRIVATE, INTERNAL = Audience.PUBLIC, Audience.PRIVATE, Audience.INTERNAL


@pytest.mark.parametrize(
    ("audience", "channel", "of_mention", "found"),
    [
        (PUBLIC, "x", False, PUBLIC),
        (PUBLIC, "x", True, PUBLIC),
        (PRIVATE, "x", True, PRIVATE),
        (PRIVATE, "x", False, PUBLIC),
        (PRIVATE, "email", False, PRIVATE),
        (PRIVATE, "a-place-of-our-own", False, PUBLIC),
        (INTERNAL, "internal", False, INTERNAL),
        (INTERNAL, "internal", True, INTERNAL),
        (INTERNAL, "x", True, PUBLIC),
        (INTERNAL, "x", False, PUBLIC),
    ],
)
def test_who_can_read_a_text(audience, channel, of_mention, found):
    assert readers(audience, channel, of_mention=of_mention) is found


@pytest.mark.parametrize(
    ("channel", "audience", "expected"),
    [
        ("x", "private", "x"),
        ("threads", "public", "threads"),
        ("threads", "private", "email"),
        ("google-play", "private", "email"),
        ("forum", "public", "email"),
        ("internal", "internal", "email"),
        ("sms", "private", "sms"),
    ],
)
def test_whose_limits_hold(channel, audience, expected):
    assert carrier(channel, audience) == expected
