"""`crisisctl inbox` without a terminal: who waits, how far it is, and what becomes of them."""

import csv
import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from crisisctl.clock import SystemClock

SMALL = Path(__file__).parents[1] / "data" / "small" / "playbooks"
BEGIN = {
    "severity": "sev3",
    "mention.channel": "x",
    "mention.author": "@zoe",
    "mention.text": "Where is my order?",
    "mention.url": "",
    "mention.posted": "5 min ago",
    "open": {"leave": ""},
}
CLOSED_SHOP = "The shop was closed all day long again without any sign on the door"


@pytest.fixture
def small(own_home, run):
    """A run of the small playbook, `small-1`, where one mention stands in its flow."""
    shutil.copytree(SMALL, own_home / "playbooks")
    (own_home / "a.json").write_text(json.dumps(BEGIN), encoding="utf-8")
    assert run("start", "small", "--answers", "a.json")[0] == 130
    return own_home


@pytest.fixture
def came(small, run):
    """Take in what people wrote so many minutes ago: (minutes, author, text, channel)."""

    def command(*posts, desk=False):
        now = SystemClock().now()
        with Path("in.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("posted", "author", "text", "channel"))
            for minutes, author, text, *channel in posts:
                posted = (now - timedelta(minutes=minutes)).isoformat()
                rows.writerow((posted, author, text, *(channel or ["x"])))
        where = () if desk else ("--incident", "small-1")
        assert run("import", "in.csv", *where)[0] == 0

    return command


def listed(run, *args):
    code, out, err = run("inbox", *args, "--json")
    assert code == 0, err
    return json.loads(out)


def names(run, *args):
    return [one["mention"] for one in listed(run, *args)["entries"]]


def test_who_waits_is_listed_by_deadline(came, run):
    came((90, "@ana", "It never came"), (30, "@bob", "Is the shop open?", "facebook"))
    code, out, err = run("inbox")
    assert (code, err) == (0, "")
    assert out.index("LATE 30 min · m2 · @ana on X") < out.index("· m3 · @bob on Facebook")
    assert "· m1 · @zoe on X · 5 min ago · walked one by one" in out
    assert "OVERDUE 1 · due within the hour 2 · oldest 1 h 30 min" in out
    assert max(map(len, out.splitlines())) <= 80


def test_a_mention_that_is_named_asks_for_an_act(came, run):
    code, out, err = run("inbox", "m2")
    assert (code, out) == (2, "")
    assert "What is to be done with m2?" in err


def test_the_figures_for_a_program(came, run):
    came((90, "@ana", "It never came"), (91, "@ana", "Hello?"), (30, "@bob", "Is it open?"))
    found = listed(run)
    progress = found["progress"]
    assert (found["schema"], found["scope"]) == (1, "small-1")
    assert (progress["people"], progress["mentions"], progress["open"]) == (3, 4, 3)
    assert (progress["overdue"], progress["due_within_hour"], progress["answered"]) == (1, 2, 0)
    ana = found["entries"][0]
    assert (ana["mention"], ana["posts"], ana["late"], ana["state"]) == ("m2", 2, True, "waiting")
    assert {"code": "fast", "text": "people wait less on this channel"} in ana["reasons"]
    assert progress["oldest"] == ana["posted_at"]


def test_an_incident_where_all_was_typed_in(small, run):
    found = listed(run)
    assert [one["author"] for one in found["entries"]] == ["@zoe"]
    assert (found["progress"]["people"], found["progress"]["due_within_hour"]) == (1, 1)
    assert run("inbox", "m1", "--no-reply", "spam")[0] == 0
    assert (names(run), names(run, "--state", "no-reply")) == ([], ["m1"])
    assert "100 %" in run("inbox")[1]


def test_filters(came, run):
    came(
        (90, "@ana", "Call me: 06 12 34 56 78"),
        (30, "@bob", "Is the shop open?", "facebook"),
        (20, "@cy", CLOSED_SHOP, "facebook"),
        (10, "@di", f"{CLOSED_SHOP} !!", "facebook"),
    )
    assert names(run, "--channel", "facebook") == ["m3", "m4", "m5"]
    assert names(run, "--late") == ["m2"]
    assert names(run, "--flag", "personal-data") == ["m2"]
    assert names(run, "--alike", "m4") == ["m4", "m5"]
    assert names(run, "--search", "SHOP") == ["m3", "m4", "m5"]
    assert names(run, "--search", "@di") == ["m5"]
    assert names(run, "--state", "flow") == ["m1"]
    assert names(run, "--limit", "2") == ["m2", "m3"]
    assert run("inbox", "--alike", "m1")[0] == 2


def test_personal_data_is_covered_on_the_screen(came, run):
    came((30, "@ana", "Call me: 06 12 34 56 78"))
    assert "“Call me: ▒▒▒”" in run("inbox")[1]


def test_a_strangers_words_move_nothing(came, run):
    came((30, "@\x1b[2Jana", "\x1b[31mred\u202e" + "é" * 10_000))
    out = run("inbox")[1]
    assert "\x1b" not in out
    assert "⟨U+202E⟩" in out
    assert max(map(len, out.splitlines())) <= 90


def test_taken_by_one_it_is_closed_to_another(came, run):
    came((30, "@ana", "It never came"), (20, "@bob", "Nor mine"))
    code, out, _ = run("--as", "Léa", "inbox", "m2", "--take")
    assert code == 0
    assert out.startswith("In your hands until")
    assert run("--as", "Marc", "inbox", "m2", "--take")[0] == 4
    assert "Léa has it in hand" in run("inbox")[1]
    assert [one["holder"] for one in listed(run)["entries"]][:2] == ["Léa", ""]
    code, out, _ = run("--as", "Léa", "inbox", "--mine", "--json")
    assert [one["mention"] for one in json.loads(out)["entries"]] == ["m2"]
    assert run("--as", "Marc", "inbox", "m2", "--no-reply", "spam")[1].startswith(
        "On record, without a reply: 0. 1 were left alone"
    )
    assert run("--as", "Léa", "inbox", "m2", "--give-back")[1] == "Given back: m2.\n"
    assert run("--as", "Marc", "inbox", "m2", "--take")[0] == 0


def test_what_i_have_taken_i_may_settle(came, run):
    came((30, "@ana", "It never came"))
    run("inbox", "m2", "--take")
    code, out, _ = run("inbox", "m2", "--no-reply", "troll")
    assert (code, out) == (0, "On record, without a reply: 1.\n")
    assert run("inbox", "m2", "--take")[0] == 4


def test_a_group_is_left_without_a_reply_once_it_is_agreed_to(came, run):
    came((30, "@cy", CLOSED_SHOP), (20, "@di", f"{CLOSED_SHOP} !"), (10, "@eve", "Mine too"))
    code, _, err = run("inbox", "--alike", "m2", "--no-reply", "duplicate")
    assert code == 4
    assert "That is 2 at once." in err
    code, out, _ = run("inbox", "--alike", "m2", "--no-reply", "duplicate", "--yes")
    assert (code, out) == (0, "On record, without a reply: 2.\n")
    assert names(run) == ["m4", "m1"]
    assert names(run, "--state", "no-reply") == ["m2", "m3"]
    assert listed(run)["progress"]["no_reply"] == 2


def test_somebody_shall_answer(came, run):
    came((30, "@ana", "It never came"), (20, "@bob", "Nor mine"))
    told = run("inbox", "m2", "--assign", "community-manager")[1]
    assert told == "To be answered by community-manager: 1.\n"
    run("inbox", "m3", "--assign", "bo chen")
    found = {one["mention"]: one["assigned"] for one in listed(run)["entries"]}
    assert (found["m2"], found["m3"]) == ("Ana Diaz", "Bo Chen")
    assert "for Ana Diaz" in run("inbox")[1]
    code, _, err = run("inbox", "m2", "--assign", "nobody")
    assert code == 2
    assert "community-manager" in err


def test_the_desk_lists_what_no_incident_has(came, run):
    came((30, "@ana", "My order never arrived"), (10, "@bot", "Buy now cheap watches"), desk=True)
    assert names(run, "--desk") == ["m1", "m2"]
    assert names(run) == ["m1"]
    assert run("inbox", "m2", "--desk", "--no-reply", "spam")[0] == 0
    assert names(run, "--desk") == ["m1"]
    code, _, err = run("inbox", "m1", "--desk", "--take")
    assert code == 4
    assert "crisisctl start" in err


def test_before_anything_ever_came(own_home, run):
    code, out, _ = run("inbox")
    assert code == 0
    assert "desk · mentions 0 · people 0" in out


@pytest.mark.parametrize(
    "args",
    [
        ("nowhere-1",),
        ("small-1", "small-2"),
        ("m1", "--take", "--no-reply", "spam"),
        ("--no-reply", "spam", "--yes"),
        ("m99", "--no-reply", "spam"),
        ("--take",),
        ("--state", "open"),
        ("--limit", "0"),
    ],
)
def test_what_can_not_be_meant_is_said(came, run, args):
    came((30, "@ana", "It never came"))
    assert run("inbox", *args)[0] == 2


def test_reply_takes_who_waits_into_a_flow(came, run):
    came((30, "@ana", "It never came"), (20, "@bob", "Nor mine"))
    assert run("reply", "m2", "--no-reply", "spam")[0] == 0
    assert names(run, "--state", "no-reply") == ["m2"]
    assert names(run) == ["m3", "m1"]


def test_the_list_in_french(came, run):
    came((90, "@ana", "It never came"))
    code, out, _ = run("--lang", "fr", "inbox", "--limit", "1")
    assert code == 0
    assert "m2 · @ana" in out


def test_who_posts_again_while_they_are_walked_stands_there_once(came, run):
    came((30, "@ana", "It never came"))
    run("inbox", "m2", "--take")
    assert run("reply", "m2", "--answers", "a.json")[0] != 0  # taken into its flow, and left
    came((10, "@ana", "Still nothing came"))
    assert sorted(names(run)) == ["m1", "m2"]
