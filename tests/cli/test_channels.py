import io
import json
import re

import pytest

from crisisctl.channels.channel import FACTS
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.helplines import HELPLINES
from crisisctl.model.base import kebab

PARTS = {"value", "note", "source", "grade", "checked", "by", "stale", "blocks"}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_channel_has_a_line_of_80_columns_at_most(run, lang):
    code, out, err = run("--lang", lang, "channels")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert max(map(len, lines)) <= 80
    assert [line.split()[0] for line in lines[1 : len(CHANNELS) + 1]] == list(CHANNELS)
    for country, row in HELPLINES.items():
        assert any(line.startswith(country) and row.listen in line for line in lines)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("name", CHANNELS)
def test_one_channel_with_the_proof_of_each_fact(run, name, lang):
    code, out, err = run("--lang", lang, "channels", name.upper())
    row = CHANNELS[name]
    assert (code, err) == (0, "")
    assert out.startswith(f"{row.name} ({name})\n\n")
    assert max(map(len, out.splitlines())) <= 80
    proofs = [line for line in out.splitlines() if re.match(r"  [VDPUT], 20\d\d-", line)]
    assert len(proofs) == len(FACTS)


@pytest.mark.parametrize(("typed", "name"), [("E-mail", "email"), ("Google Play", "google-play")])
def test_a_channel_answers_to_its_name_too(run, typed, name):
    assert run("channels", typed) == run("channels", name)


def test_a_name_that_is_no_name_is_quoted(run):
    code, out, err = run("--lang", "en", "channels", "")
    assert (code, out) == (2, "")
    assert err == "There is no channel named “”.\n  → crisisctl channels\n"


def test_a_window_is_told_with_its_end(run):
    out = " ".join(run("--lang", "en", "channels", "whatsapp")[1].split())
    assert re.search(r"After their message: within 24 h, until tomorrow \d\d:\d\d if they", out)
    out = " ".join(run("--lang", "en", "channels", "facebook")[1].split())
    assert re.search(r"After their comment: one message within 7 d, until \w{3} \d+ \w{3}", out)


def test_json(run):
    data = json.loads(run("channels", "--json")[1])
    assert data["schema"] == 2
    assert [row["id"] for row in data["channels"]] == list(CHANNELS)
    assert [row["country"] for row in data["helplines"]] == list(HELPLINES)
    for row in data["channels"]:
        assert list(row["facts"]) == [kebab(name) for name in FACTS]
        for fact in row["facts"].values():
            assert fact.keys() == PARTS
    (row,) = json.loads(run("--lang", "en", "channels", "facebook", "--json")[1])["channels"]
    facts = row["facts"]
    assert facts["private-limit"]["value"] == 2_000
    assert (facts["private-limit"]["grade"], facts["private-limit"]["blocks"]) == ("D", True)
    assert (facts["reply-limit"]["grade"], facts["reply-limit"]["blocks"]) == ("P", False)
    assert facts["after-comment"]["value"] == {"seconds": 7 * 86_400, "once": True}
    assert facts["reach"]["value"] == "conditional"
    assert facts["reach"]["note"].startswith("they write first")


@pytest.fixture
def team(folder):
    """Say `facts` of an account on Mastodon in ./playbooks/team.yaml."""

    def write(facts):
        path = folder / "team.yaml"
        head, tail = path.read_text("utf-8").split("remedies:")
        account = f'  mastodon: {{handle: "@o", facts: {{{facts}}}}}\n'
        path.write_text(f"{head}{account}remedies:{tail}", "utf-8")

    return write


OURS = "reply-limit: {value: 5000, reason: our server allows it, checked: 2026-11-01, by: Ada}"


def test_a_fact_of_the_team_s_own(run, team):
    team(OURS)
    out = run("--lang", "en", "channels", "mastodon")[1]
    told = ["Public reply: 5000.", "  T, 2026-11-01: our server allows it (Ada)"]
    assert out.splitlines()[2:5] == [*told, "  In place of: 500"]
    assert "mastodon     5000 T" in run("channels")[1]
    (row,) = json.loads(run("channels", "mastodon", "--json")[1])["channels"]
    fact = row["facts"]["reply-limit"]
    assert (fact["value"], fact["grade"], fact["by"]) == (5_000, "T", "Ada")


def test_it_counts_in_check(run, team, monkeypatch):
    text = "a" * 600
    assert run("check", "--channel", "mastodon", text)[0] == 1
    team(OURS)
    code, out, _ = run("--lang", "en", "check", "--channel", "mastodon", text)
    assert (code, out.splitlines()[0]) == (0, "600 of 5000 on Mastodon")
    lines = io.TextIOWrapper(io.BytesIO(f'"{text}"'.encode()), "utf-8")
    monkeypatch.setattr("sys.stdin", lines)
    answer = json.loads(run("check", "--channel", "mastodon", "--jsonl")[1])
    assert (answer["limit"], answer["fits"]) == (5_000, True)


@pytest.mark.parametrize("facts", ["reply-limt: {value: 1, reason: r, checked: 2026-11-01}", "]"])
def test_a_team_that_can_t_be_read_is_said_and_does_not_count(run, team, facts):
    team(facts)
    code, out, err = run("--lang", "en", "channels", "mastodon")
    assert code == 0
    assert out.splitlines()[2].startswith("Public reply: 500 ")
    assert "team.yaml can't be used: what it says of channels" in err


def test_what_is_out_of_date_is_marked(run, team):
    team(OURS.replace("2026-11-01", "2026-01-01"))
    assert "Out of date: look again." in run("--lang", "en", "channels", "mastodon")[1]
    (line,) = (one for one in run("channels")[1].splitlines() if one.startswith("mastodon"))
    assert line.endswith("2026-01-01!")
    (row,) = json.loads(run("channels", "mastodon", "--json")[1])["channels"]
    assert row["facts"]["reply-limit"]["stale"] is True


@pytest.mark.parametrize(
    ("name", "hint"), [("mastodo", "crisisctl channels mastodon"), ("fax", "crisisctl channels")]
)
def test_an_unknown_channel_is_a_usage_error(run, name, hint):
    code, out, err = run("channels", name)
    assert (code, out) == (2, "")
    assert name in err
    assert err.endswith(f"{hint}\n")
