"""A text as each channel shows it."""

import pytest
from hypothesis import given, strategies as st

from crisisctl.channels import sms
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.preview import preview

LINK = "https://ondine.com/aide"


def notes(channel, text):
    return [str(note) for note in preview(channel, text).notes]


@pytest.mark.parametrize("channel", CHANNELS)
def test_plain_words_are_shown_as_they_are(channel):
    shown = preview(channel, "Bonjour, nous vérifions.")
    assert (shown.parts, shown.notes) == (("Bonjour, nous vérifions.",), ())


def test_a_channel_of_the_teams_own_shows_it_as_it_is():
    assert preview("intranet", "Ligne 1\nLigne 2").parts == ("Ligne 1\nLigne 2",)


@pytest.mark.parametrize("channel", ["x", "facebook", "instagram", "linkedin", "threads", "sms"])
def test_signs_that_mean_nothing_there_stay(channel):
    text = "**Merci**, [écrivez-nous](https://ondine.com), <b>vite</b>"
    assert preview(channel, text).parts == (text,)
    assert [one for one in notes(channel, text) if one.startswith("shown with its signs")] == [
        "shown with its signs: “**Merci**”",
        "shown with its signs: “[écrivez-nous](https://ondine…”",
        "shown with its signs: “<b>”",
        "shown with its signs: “</b>”",
    ]


def test_whatsapp_makes_words_bold():
    shown = preview("whatsapp", "*Important* : votre code n’est _jamais_ demandé, 2*3*4.")
    assert shown.parts == ("Important : votre code n’est jamais demandé, 2*3*4.",)
    assert notes("whatsapp", "*Important*") == ["shown in bold: “Important”"]


def test_a_store_takes_html_out():
    assert preview("google-play", "Merci <b>beaucoup</b>").parts == ("Merci beaucoup",)


def test_tiktok_has_one_line_and_no_links():
    assert preview("tiktok", f"Merci.\nVoir {LINK}").parts == (f"Merci. Voir {LINK}",)
    assert len(notes("tiktok", f"Merci.\nVoir {LINK}")) == 2


@pytest.mark.parametrize("channel", ["x", "mastodon"])
def test_links_that_count_23_are_said(channel):
    assert notes(channel, f"Voir {LINK}") == ["links: 1, each counted as 23 whatever its length"]


def test_x_finds_links_without_a_scheme():
    assert notes("x", "Voir ondine.com.") == ["links: 1, each counted as 23 whatever its length"]


@given(st.text(max_size=400))
def test_the_parts_of_an_sms_are_as_many_as_counted_and_lose_nothing(text):
    parts = sms.split(text)
    assert "".join(parts) == text
    assert len(parts) == sms.segments(text)


def test_hostile_texts_take_no_time():
    for sign in ("*", "_", "<b", "[a](", "`", "#", "**", "<"):
        text = sign * (100_000 // len(sign))
        for channel in ("whatsapp", "youtube", "x", "google-play"):
            assert preview(channel, text).parts
