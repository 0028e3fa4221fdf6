import json

import pytest

from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.helplines import HELPLINES


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_channel_has_a_line_of_80_columns_at_most(run, lang):
    code, out, err = run("--lang", lang, "channels")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert max(map(len, lines)) <= 80
    assert [line.split()[0] for line in lines[1 : len(CHANNELS) + 1]] == list(CHANNELS)
    for country, row in HELPLINES.items():
        assert any(line.startswith(country) and row.listen in line for line in lines)


@pytest.mark.parametrize("name", CHANNELS)
def test_one_channel_with_the_source_of_each_fact(run, name):
    code, out, _ = run("channels", name.upper())
    row = CHANNELS[name]
    assert code == 0
    assert out.startswith(f"{row.name} ({name})\n")
    assert out.count("Source: ") == (3 if row.reply_limit else 2)
    assert str(row.reply_limit or "—") in out


def test_json(run):
    data = json.loads(run("channels", "--json")[1])
    assert data["schema"] == 1
    assert [row["id"] for row in data["channels"]] == list(CHANNELS)
    assert [row["country"] for row in data["helplines"]] == list(HELPLINES)
    (row,) = json.loads(run("channels", "x", "--json")[1])["channels"]
    assert (row["reply"], row["private"], row["unit"]) == (280, 10_000, "x-weight")
    assert (row["write"]["reach"], row["hide"]["hiding"]) == ("conditional", "under-ours")


@pytest.mark.parametrize(
    ("name", "hint"), [("mastodo", "crisisctl channels mastodon"), ("fax", "crisisctl channels")]
)
def test_an_unknown_channel_is_a_usage_error(run, name, hint):
    code, out, err = run("channels", name)
    assert (code, out) == (2, "")
    assert name in err
    assert err.endswith(f"{hint}\n")
