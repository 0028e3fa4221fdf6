import json
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from crisisctl.channels.counting import fits, length
from crisisctl.channels.facts import CHANNELS

CONFORMANCE = Path(__file__).parents[3] / "shared" / "conformance"


def conformance(name: str) -> Any:
    path = CONFORMANCE / name
    if not path.exists():
        pytest.skip(f"the conformance data of the platform is not here: {name}")
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)["tests"]


@pytest.mark.parametrize(
    "group", ["WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"]
)
def test_x_counts_as_its_own_library(group):
    cases = conformance("twitter-text/validate.yml")[group]
    wrong = [
        case["description"]
        for case in cases
        # The library refuses a text with U+FFFE or U+FFFF before it counts it.
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


@pytest.mark.parametrize("group", ["urls", "urls_without_protocol"])
def test_x_weighs_every_link_of_its_own_library(group):
    wrong = []
    for case in conformance("twitter-text/extract.yml").get(group, []):
        rest = case["text"]
        for url in case["expected"]:
            rest = rest.replace(url, "", 1)
        if length("x", case["text"]) != 23 * len(case["expected"]) + length("x", rest):
            wrong.append(case["text"])
    assert wrong == []


def test_mastodon_counts_as_its_own_validator():
    data = conformance("mastodon/status_length.json")
    wrong = [
        case["d"]
        for case in data["length"]
        if fits("mastodon", case["cw"] + case["text"], data["max"]) != case["valid"]
    ]
    assert wrong == []
