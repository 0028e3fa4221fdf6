import pytest

from crisisctl.channels.facts import CHANNELS
from crisisctl.model.messages import Message
from crisisctl.replies.private_way import private_variant, route
from crisisctl.words import Words


def message(kind, audience, *channels):
    return Message(kind=kind, audience=audience, channels=channels, text={"en": "Hello."})


@pytest.mark.parametrize(
    ("channel", "way"),
    [
        ("x", "private message on X"),
        ("mastodon", "On Mastodon a direct message is not private"),
        ("youtube", "YouTube has no private messages"),
        ("email", "Ask in a private message"),
    ],
)
def test_the_way_is_one_that_the_channel_has(channel, way):
    assert way in str(route(channel, CHANNELS))


def test_the_playbooks_own_messages_are_offered_by_name():
    invite = message("handoff", "public", "x")
    asks = message("private", "private", "x")
    update = message("update", "public", "x")
    every = {"later": update, "invite": invite, "ask-there": asks}
    assert "`invite`" in str(private_variant(every))
    assert "`ask-there`" in str(private_variant(every))
    assert "`ask-there`" in str(private_variant({"ask-there": asks}))
    assert private_variant({"later": update}) is None


def test_only_what_may_be_said_there_is_offered():
    invite = message("handoff", "public", "x")
    assert private_variant({"invite": invite}, "facebook") is None
    assert isinstance(private_variant({"invite": invite}, "x"), Words)
