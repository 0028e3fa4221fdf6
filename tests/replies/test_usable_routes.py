"""Nobody is sent to a private conversation that a channel does not have."""

import pytest

from crisisctl.replies.gate import judge


def found(text, channel, kind="update", language="en"):
    told = judge(text, channel=channel, audience="public", language=language, kind=kind)
    return {one.rule.id: str(one.message) for one in told}


@pytest.mark.parametrize("channel", ["mastodon", "threads", "youtube", "google-play"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please send us your order number by DM."),
        ("en", "Send us a private message with your order number."),
        ("fr", "Envoyez-nous votre numéro de commande en message privé."),
        ("fr", "Écrivez-nous en MP avec votre numéro de client."),
    ],
)
def test_a_direct_message_is_no_private_route_where_there_is_none(channel, language, text):
    assert "CC203" in found(text, channel, language=language)


@pytest.mark.parametrize("channel", ["x", "bluesky", "facebook", "instagram"])
def test_it_is_one_elsewhere(channel):
    assert "CC203" not in found("Please send us your order number by DM.", channel)


@pytest.mark.parametrize(
    "text",
    [
        "Use our form, or DM us, with your order number.",
        "Please send us your order number by DM or at https://brand.example/form",
        "Call us, DM us, and have your order number ready.",
    ],
)
def test_another_route_beside_it_holds(text):
    assert "CC203" not in found(text, "threads")


def test_a_hand_off_says_what_the_channel_has():
    text = "You can DM us. Please post nothing personal here. We will come back here."
    assert "not private" in found(text, "mastodon", "handoff")["CC220"]
    assert "CC220" not in found(text, "x", "handoff")
