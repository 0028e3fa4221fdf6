"""The live inbox in a real terminal: three keys an answer, two terminals at once, its end."""

import csv
import json
from datetime import timedelta
from pathlib import Path

import pytest
from tests.cli.test_inbox_bulk import BEGIN, BOTH
from tests.cli.test_terminal import CTRL_C, DOWN, ENTER, Terminal
from tests.session.workshop import plan, reply

from crisisctl.cli.main import main
from crisisctl.clock import SystemClock

LATER = "The parcel has not come, and nobody picks up the phone"


@pytest.fixture
def came(own_home, capsys):
    """A run of a playbook whose wordings are approved, and people on X, by deadline."""
    plan(own_home, reply("both", BOTH))
    (own_home / "a.json").write_text(json.dumps(BEGIN), encoding="utf-8")
    assert main(["start", "main", "--answers", "a.json"]) == 130

    def command(*authors, text=LATER):
        now = SystemClock().now()
        with Path("in.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("posted", "author", "text", "channel", "language"))
            for number, author in enumerate(authors):
                posted = (now - timedelta(minutes=30 - number)).isoformat()
                rows.writerow((posted, author, f"{text} {author}", "x", "en"))
        assert main(["import", "in.csv", "--incident", "main-1"]) == 0
        capsys.readouterr()

    return command


def inbox(*args, person="Ana", **environ):
    return Terminal("--as", person, "inbox", *args, **environ)


def test_three_keys_are_an_answer(came):
    came("@zoe", "@yan")
    terminal = inbox().expect("▸ in 29 min", "m1      @zoe", "⏎ answer  t take")
    terminal.type(ENTER).expect("A word for this person alone?")
    terminal.type(ENTER).expect("Hello @zoe, we are sorry", "of 280 on X", "Is it out on X?")
    terminal.type(ENTER).expect("m1 is settled.", "answered 1", "▸ in 3")
    assert terminal.type("q").exit_code() == 0


def test_the_list_goes_on_further_down(came):
    came(*(f"@u{number:02}" for number in range(28)))
    terminal = inbox().expect("@u07", "⏎ answer")
    assert "@u12" not in terminal.text
    terminal.type(DOWN * 14).expect("▸ in 43 min", "@u14", "m15 · @u14 on X")
    assert terminal.type("q").exit_code() == 0


def test_what_is_left_before_its_answer_waits_in_the_list(came):
    came("@zoe")
    terminal = inbox().expect("m1      @zoe").type(ENTER)
    terminal.expect("A word for this person alone?").type(CTRL_C)
    terminal.expect("m1 waits where you left it.", "m1      @zoe").type(CTRL_C)
    assert terminal.exit_code() == 0


def test_two_terminals_see_who_holds_what(came):
    came("@zoe", "@yan")
    ana, marc = inbox().expect("@zoe"), inbox(person="Marc").expect("@zoe")
    ana.type("t").expect("m1 is in your hands.", "m1      ⊙ Ana")
    marc.expect("m1      ⊙ Ana").type("t").expect("in the hands of Ana")
    ana.type("g").expect("Given back: m1.")
    marc.expect("m1      @zoe").type("t").expect("m1 is in your hands.")
    assert marc.type("q").exit_code() == 0
    ana.expect("m1      @zoe")  # left, and so given back
    marc = inbox(person="Marc").expect("m1      @zoe").type(ENTER)
    marc.expect("A word for this person alone?")
    ana.expect("m1      ⊙ Marc").type(ENTER).expect("Marc is answering m1.")
    marc.kill()
    assert ana.type("q").exit_code() == 0


def test_a_group_gets_no_reply(came):
    came("@zoe", "@yan", text="Free watches here, click now and win the great prize today")
    terminal = inbox().expect("1 more alike").type("n")
    terminal.expect("Why does @zoe get no reply?").type(DOWN + ENTER)
    terminal.expect("For how many?").type(DOWN + ENTER)
    terminal.expect("On record, without a reply: 2.", "Nobody waits here.", "100 %")
    assert terminal.type("q").exit_code() == 0


def test_a_filter_and_many_at_once(came):
    came("@zoe", "@yan", "@xia")
    terminal = inbox().expect("@xia").type("/")
    terminal.expect("Show only").type("@yan" + ENTER)
    terminal.expect("only @yan", "m2      @yan").type("b")
    terminal.expect("Which message?").type(DOWN * 4 + ENTER)
    terminal.expect("What stands in the personal slot?").type(ENTER)
    terminal.expect("How do they leave?").type(ENTER)
    terminal.expect("Which file?").type("out.jsonl" + ENTER)
    terminal.expect("Ready: 1 of 1.", "Send 1 replies?").type(DOWN + ENTER)
    terminal.expect("b1: sent 1.", "answered 1")
    terminal.type("/").expect("Show only").type(ENTER).expect("@zoe", "@xia")
    assert terminal.type("q").exit_code() == 0
    assert "Hello @yan" in Path("out.jsonl").read_text("utf-8")


def test_somebody_shall_answer(came):
    came("@zoe")
    terminal = inbox().expect("@zoe").type("a")
    terminal.expect("Who answers m1?").type(DOWN + DOWN + ENTER)
    terminal.expect("To be answered by care: 1.", "for Eli")
    terminal.type("a").expect("Who answers m1?").type("\x02").expect("⏎ answer")
    assert terminal.type("q").exit_code() == 0


def test_a_strangers_words_move_nothing_on_a_small_terminal_without_colour(came):
    came("@zoe", text="\x1b[2J\x1b[31mred \u202e " + "é" * 10_000)
    terminal = inbox(columns=40, rows=16, NO_COLOR="1").expect("⟨U+202E⟩", "⏎ answer")
    assert terminal.type("q").exit_code() == 0


def test_a_window_that_is_closed_loses_nothing(came):
    came("@zoe")
    terminal = inbox().expect("@zoe").type("t").expect("m1 is in your hands.")
    terminal.hang_up()
    assert inbox().expect("m1      ⊙ Ana").type("q").exit_code() == 0
