import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import regex
import yaml

from crisisctl.channels import x_weight
from crisisctl.channels.counting import fits, fits_by_far, length
from crisisctl.channels.facts import CHANNELS, limit
from crisisctl.channels.graphemes import clusters
from crisisctl.channels.late import Late
from crisisctl.channels.links import links
from crisisctl.channels.mastodon import count_at_server
from crisisctl.channels.sms import segments

BESIDE = Path(__file__).parents[3] / "shared" / "conformance"
CONFORMANCE = Path(os.environ.get("CRISISCTL_TEST_CONFORMANCE", BESIDE))
VERDICTS = json.loads((Path(__file__).parent / "data" / "verdicts.json").read_bytes())["rows"]
NOTHING = Late(r"(?!)")


def conformance(name: str) -> Any:
    path = CONFORMANCE / name
    if not path.exists():
        pytest.skip(f"the conformance data of the platform is not here: {name}")
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if path.suffix == ".json" else text


@cache
def suite(file: str) -> dict[str, list[Any]]:
    data = yaml.SafeLoader(conformance(f"twitter-text/{file}.yml")).get_data()
    tests: dict[str, list[Any]] = data["tests"]
    return tests


def cases(file: str, group: str) -> list[Any]:
    return suite(file)[group]


@pytest.mark.parametrize(
    ("group", "number"),
    [
        ("WeightedTweetsWithDiscountedEmojiCounterTest", 22),
        ("UnicodeDirectionalMarkerCounterTest", 2),
    ],
)
def test_x_counts_as_its_own_library(group, number):
    given_ = cases("validate", group)
    assert len(given_) == number
    for case in given_:
        expected = case["expected"]
        assert length("x", case["text"]) == expected["weightedLength"], case["description"]
        assert fits("x", case["text"], 280) == expected["valid"], case["description"]


def test_x_counted_each_part_of_an_emoji_before(monkeypatch):
    monkeypatch.setattr(x_weight, "SEQUENCE", NOTHING)  # configuration v2
    given_ = cases("validate", "WeightedTweetsCounterTest")
    assert len(given_) == 20
    for case in given_:
        expected = case["expected"]["weightedLength"]
        assert length("x", case["text"]) == expected, case["description"]


def test_x_counted_every_character_alike_at_first(monkeypatch):
    monkeypatch.setattr(x_weight, "SEQUENCE", NOTHING)  # configuration v1
    monkeypatch.setattr(x_weight, "_HEAVY", NOTHING.compiled)
    given_ = cases("validate", "tweets")
    assert len(given_) == 8
    for case in given_:
        valid = bool(case["text"]) and fits("x", case["text"], 140)
        assert valid == case["expected"], case["description"]


@pytest.mark.parametrize("group", ["urls", "tco_urls_with_params"])
def test_x_finds_the_links_that_its_own_library_finds(group):
    for case in cases("extract", group):
        text = case["text"]
        assert [text[a:b] for a, b in links(text, bare=True)] == case["expected"], text


@pytest.mark.parametrize("group", ["urls_with_indices", "urls_with_directional_markers"])
def test_x_finds_links_where_its_own_library_finds_them(group):
    for case in cases("extract", group):
        expected = [tuple(one["indices"]) for one in case["expected"]]
        assert list(links(case["text"], bare=True)) == expected, case["text"]


@pytest.mark.parametrize("row", VERDICTS, ids=range(len(VERDICTS)))
def test_the_platforms_own_programs_agree(row):
    text, weight, parts, characters = row
    assert (length("x", text), segments(text), length("bluesky", text)) == (
        weight,
        parts,
        characters,
    )


def test_mastodon_counts_as_its_own_validator():
    data = conformance("mastodon/status_length.json")
    assert len(data["length"]) == 10
    for case in data["length"]:
        text = case["cw"] + case["text"]
        assert fits("mastodon", text, data["max"]) == case["valid"], case["d"]


def test_mastodon_counts_what_its_composer_leaves():
    data = conformance("mastodon/status_length.json")
    for text, left in data["countable"]:
        assert length("mastodon", text) == len(left), text
    for domain in data["ua_domains"]:
        assert length("mastodon", f"look {domain} here") == len("look  here") + 23
        assert length("mastodon", f"@info@{domain}") == len("@info")


def test_mastodon_s_server_counts_a_link_without_a_scheme_in_full():
    text = "see a-rather-long-name.example.com/with/a/path"
    assert length("mastodon", text) == 4 + 23
    assert count_at_server(text) == len(text)
    assert fits("mastodon", text, len(text))
    assert not fits("mastodon", text, len(text) - 1)


def test_graphemes_are_unicode_s_own():
    lines = conformance("unicode15/GraphemeBreakTest.txt").splitlines()
    rows = [row for line in lines if (row := line.partition("#")[0].strip())]
    wrong = {row for row in rows if clusters("".join(_broken(row))) != _broken(row)}
    assert len(rows) == 602
    assert wrong <= {"÷ 2701 × 200D × 2701 ÷"}  # later versions took U+2701 out of the emoji


def _broken(row: str) -> list[str]:
    parts = row.strip("÷ ").split("÷")
    return ["".join(chr(int(code, 16)) for code in part.split("×")) for part in parts]


def test_bluesky_s_limits_are_those_of_its_lexicons():
    post = conformance("atproto/lexicons/app/bsky/feed/post.json")
    said = post["defs"]["main"]["record"]["properties"]["text"]
    chat = conformance("atproto/lexicons/chat/bsky/convo/defs.json")
    whispered = chat["defs"]["messageInput"]["properties"]["text"]
    for audience, rules in (("public", said), ("private", whispered)):
        most = limit("bluesky", audience, reply=True)
        assert most == rules["maxGraphemes"]
        widest = "👨‍👩‍👧‍👦" * (rules["maxLength"] // 25)
        assert fits("bluesky", widest, most, audience)
        assert not fits("bluesky", widest + "👨‍👩‍👧‍👦", most, audience)


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
        ("mastodon", "public", "example.com", 23),
        ("sms", "private", "l’été", 5),
        ("sms", "private", "12 €", 5),
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


@pytest.mark.parametrize("prefix", ["", "x", "\u0600", "é🇫🇷"])
@pytest.mark.parametrize("letters", [1, 15, 16, 17, 31, 33, 64, 65])
def test_a_row_of_flags_is_cut_between_two_of_them(prefix, letters):
    row = prefix + "🇫" * letters + "\u0301"
    assert clusters(row) == regex.findall(r"\X", row)


@pytest.mark.parametrize("character", ["\ufeff", "\ufffe", "\uffff"])
def test_x_refuses_a_character_at_any_length(character):
    assert not fits("x", character, 280)
    assert not fits_by_far("x", character, 280)


@pytest.mark.parametrize("channel", sorted(CHANNELS))
def test_an_ordinary_text_fits_by_far(channel):
    assert fits_by_far(channel, "Nous vérifions ce qui s’est passé. À 14 h, ici.", 140)


def test_tables_are_read_when_a_text_needs_them():
    code = (
        "import sys; from crisisctl.channels.counting import length; length('facebook', 'é');"
        "print([m for m in sys.modules if m.endswith(('tlds', 'x_emoji', 'regex'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
