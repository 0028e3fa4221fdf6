import pytest

from crisisctl.replies.sizes import oversize


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
