import json
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from crisisctl.channels.counting import fits, fits_whatever, length
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.links import links

CONFORMANCE = Path(__file__).parents[3] / "shared" / "conformance"


def conformance(name: str) -> Any:
    path = CONFORMANCE / name
    if not path.exists():
        pytest.skip(f"the conformance data of the platform is not here: {name}")
    text = path.read_text(encoding="utf-8")
    return (
        json.loads(text) if path.suffix == ".json" else yaml.SafeLoader(text).get_data()["tests"]
    )


@pytest.mark.parametrize(
    "group",
    ["WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"],
)
def test_x_counts_as_its_own_library(group):
    cases = conformance("twitter-text/validate.yml")[group]
    wrong = [
        case["description"]
        for case in cases
        if length("x", case["text"]) != case["expected"]["weightedLength"]
    ]
    assert wrong == []


def test_x_counts_what_did_not_change_with_emoji():
    cases = conformance("twitter-text/validate.yml")["WeightedTweetsCounterTest"]
    without_emoji_rule = {
        "Count a mix of single byte single word, and double word unicode characters",
        "Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers",
    }
    wrong = {
        case["description"]
        for case in cases
        if length("x", case["text"]) != case["expected"]["weightedLength"]
    }
    assert wrong == without_emoji_rule


def test_x_finds_the_links_that_its_own_library_finds():
    cases = conformance("twitter-text/extract.yml")["urls"]
    wrong = {
        case["text"]
        for case in cases
        if [case["text"][a:b] for a, b in links(case["text"], bare=True)] != case["expected"]
    }
    assert len(cases) == 91
    # Symbols and Japanese around or in a host name, and three about X's own shortener.
    assert len(wrong) <= 7
    assert all(not text.isascii() or "://t.co/" in text for text in wrong)


def test_mastodon_counts_as_its_own_validator():
    data = conformance("mastodon/status_length.json")
    wrong = [
        case["d"]
        for case in data["length"]
        if fits("mastodon", case["cw"] + case["text"], data["max"]) != case["valid"]
    ]
    assert wrong == []


def test_mastodon_counts_what_its_composer_leaves():
    data = conformance("mastodon/status_length.json")
    # The composer also shortens links without a scheme; the server, which decides, does not.
    cases = [(text, left) for text, left in data["countable"] if "see example" not in text]
    wrong = [
        t for t, left in cases if "example.com/" not in t and length("mastodon", t) != len(left)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("abc", 3),
        ("cafe\u0301", 4),
        ("“—”", 3),
        ("…€→", 6),
        ("日本", 4),
        ("https://example.com/a/very/long/path/that/goes/on/and/on?with=a&query=1", 23),
        ("voir example.com.", 5 + 23 + 1),
        ("À 18 h.Nous revenons", 20),
        ("mail@example.com", 16),
        ("👩‍💻", 2),
        ("👍🏽", 2),
        ("🇫🇷", 2),
        ("❤️", 2),
        ("1️⃣", 2),
        ("© ™", 1 + 1 + 2),
        ("\r\n", 2),
    ],
)
def test_x_weight(text, weight):
    assert length("x", text) == weight


@pytest.mark.parametrize(
    ("channel", "audience", "text", "count"),
    [
        ("bluesky", "public", "👨‍👩‍👧‍👦é\r\n", 3),
        ("bluesky", "public", "a\r\nb", 3),
        ("bluesky", "public", "नमस्ते", 3),
        ("mastodon", "public", "@zoe@example.social oui", 8),
        ("mastodon", "public", "https://example.com/x", 23),
        ("mastodon", "public", "example.com", 11),
        ("threads", "public", "é👍", 5),
        ("tiktok", "public", "é👍", 3),
        ("facebook", "public", "é👍", 3),
        ("youtube", "public", "é👍", 2),
        ("instagram", "public", "é👍", 2),
        ("instagram", "private", "é👍", 6),
        ("x", "private", "é👍", 2),
    ],
)
def test_each_platform_counts_its_own_unit(channel, audience, text, count):
    assert length(channel, text, audience) == count


def test_bluesky_also_limits_bytes():
    family = "👨‍👩‍👧‍👦"
    assert fits("bluesky", "a" * 300, 300)
    assert not fits("bluesky", "a" * 301, 300)
    assert fits("bluesky", family * 120, 300)
    assert not fits("bluesky", family * 121, 300)


def test_an_unknown_channel_is_no_channel():
    with pytest.raises(KeyError):
        length("fax", "a")


@given(st.sampled_from(sorted(CHANNELS)), st.text(max_size=60))
def test_a_length_is_never_negative_and_nothing_is_nothing(channel, text):
    assert length(channel, "") == 0
    assert length(channel, text) >= (1 if text else 0)


@given(st.text(alphabet="abc é日👍", max_size=60), st.text(alphabet="abc é日👍", max_size=60))
def test_x_weights_of_texts_without_links_add_up(left, right):
    assert length("x", f"{left} {right}") == length("x", left) + 1 + length("x", right)


@pytest.mark.parametrize(
    "hostile",
    [
        *("a.b-" * 5_000, "https://" * 2_500, "http://a.co/(" * 1_500, "é." * 10_000),
        *("@a" * 10_000, "#️" * 10_000, "\u200d👍" * 7_000, "@a@" + "b." * 10_000),
    ],
    ids=range(8),
)
@pytest.mark.parametrize("channel", ["x", "mastodon", "threads"])
def test_counting_takes_time_by_length_only(channel, hostile):
    start = time.perf_counter()
    assert length(channel, hostile) > 0
    assert time.perf_counter() - start < 0.5


HEAVY = st.from_regex(r"([a-z]\.fr |https://a\.b )*")


@given(st.sampled_from(sorted(CHANNELS)), st.text() | HEAVY)
def test_what_fits_whatever_it_is_fits(channel, text):
    allowed = length(channel, text)
    if fits_whatever(channel, len(text), allowed):
        assert fits(channel, text, allowed)
    assert not fits_whatever(channel, len(text), allowed - 1)
