"""Networks by the names that exports give them, ids as far as spreadsheets left them whole."""

import pytest
from hypothesis import given, strategies as st

from crisisctl.intake.ids import are_mangled, from_link, whole_id
from crisisctl.intake.networks import network, network_of_link


@pytest.mark.parametrize(
    ("name", "channel"),
    [
        ("Twitter", "x"), ("X (Twitter)", "x"), ("X", "x"), ("TWITTER", "x"),
        ("FB page", "facebook"),
        ("Facebook Page", "facebook"), ("facebook_comment", "facebook"), ("IG", "instagram"),
        ("Instagram Business", "instagram"), ("LinkedIn Company Page", "linkedin"),
        ("Tik Tok", "tiktok"), ("YouTube", "youtube"), ("Google Play", "google-play"),
        ("App Store", "app-store"), ("E-mail", "email"), ("Courriel", "email"),
        ("Reddit", "reddit"), ("Avis Vérifiés", "avis-verifies"), ("", ""), ("  ", ""),
        ("é", "e"), ("日本", ""),
    ],
)  # fmt: skip
def test_a_network_is_known_by_its_names(name, channel):
    assert network(name) == channel


@pytest.mark.parametrize(
    ("url", "channel"),
    [
        ("https://mobile.twitter.com/a/status/1", "x"), ("https://x.com/a/status/1", "x"),
        ("https://www.facebook.com/1", "facebook"), ("https://notx.com/", ""), ("", ""),
        ("https://x.com.evil.example/", ""), ("https://[", ""), ("https://youtu.be/x", "youtube"),
    ],
)  # fmt: skip
def test_a_link_tells_its_network_by_the_end_of_its_host(url, channel):
    assert network_of_link(url) == channel


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("570306133677760513", "570306133677760513"), ("5.70306E+17", ""), ("5,70306E+17", ""),
        ("5.7e17", ""), ("570306000000000000", ""),
        ("570306133677760000", "570306133677760000"),
        ("3.0", "3"),
        ("570306133677760513.0", ""), ("'570306133677760513", "570306133677760513"),
        ('="570306133677760513"', "570306133677760513"), ("17841400000000", "17841400000000"),
        ("at://did:plc:x/app.bsky.feed.post/1", "at://did:plc:x/app.bsky.feed.post/1"), ("", ""),
        ("122_455", "122_455"), ("1000", "1000"),
    ],
)  # fmt: skip
def test_an_id_is_whole_or_none(text, kept):
    assert whole_id(text) == kept


@given(st.integers(10**17, 10**19), st.integers(10**17, 10**19))
def test_two_ids_that_a_spreadsheet_has_made_one_are_none(one, other):
    first, second = (f"{number:.5E}" for number in (one, other))
    assert whole_id(first) == whole_id(second) == ""


@pytest.mark.parametrize(
    ("ids", "verdict"),
    [
        ([("1", "a"), ("2", "b")], False),
        ([("1", "a"), ("1", "a")], False),
        ([("1", "a"), ("1", "b")], True),
        ([("5703061336777600", "a"), ("5703061336777610", "b")], True),
        ([("5703061336777601", "a"), ("5703061336777610", "b")], False),
        ([], False),
    ],
)
def test_a_column_of_ids_is_judged_by_its_first_rows(ids, verdict):
    assert are_mangled(ids) is verdict


def test_a_link_to_a_post_names_who_and_which():
    assert from_link("https://twitter.com/ana_b/status/12345?s=20") == ("ana_b", "12345")
    assert from_link("https://x.com/ana_b") == ("", "")
