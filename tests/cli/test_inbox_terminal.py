"""The live inbox in a real terminal: three keys an answer, two terminals at once, its end."""

import csv
import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from tests.cli.test_inbox_bulk import BEGIN, BOTH
from tests.cli.test_terminal import CTRL_C, DOWN, ENTER, Terminal
from tests.session.workshop import plan, reply

from crisisctl.cli.main import main
from crisisctl.clock import SystemClock

LIBRARY = Path(__file__).parents[2] / "playbooks"
LATER = "The parcel has not come, and nobody picks up the phone"


@pytest.fixture
def came_in(own_home, capsys):
    """Have people write to a run on X, each a minute after the other, from half an hour ago."""

    def command(incident, authors, text):
        now = SystemClock().now()
        with Path("in.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("posted", "author", "text", "channel", "language"))
            for number, author in enumerate(authors):
                posted = (now - timedelta(minutes=30 - number)).isoformat()
                rows.writerow((posted, author, f"{text} {author}", "x", "en"))
        where = ["--incident", incident] if incident else []
        assert main(["import", "in.csv", *where]) == 0
        capsys.readouterr()

    return command


def test_the_desk_is_live_and_trolls_can_go(came_in):
    came_in("", ("@zoe", "@yan"), "Free watches here, click now and win the great prize today")
    terminal = inbox().expect("m1      @zoe", "Answers need an incident: crisisctl start")
    terminal.expect("n no reply  / filter  q leave")
    assert "take" not in terminal.text
    came_in("", ("@late",), "Nobody answers, since Monday")
    terminal.expect("m3      @late", "open 3").type(ENTER + "t/")
    terminal.expect("Show only").type("watches" + ENTER).expect("only watches").type("n")
    terminal.expect("Why does @zoe get no reply?").type(ENTER)
    terminal.expect("For how many?").type(DOWN + ENTER)
    terminal.expect("On record, without a reply: 2.", "Nobody waits here.", "open 1")
    assert terminal.type("q").exit_code() == 0


@pytest.fixture
def came(own_home, came_in):
    """A run of a playbook whose wordings are approved, and people on X, by deadline."""
    plan(own_home, reply("both", BOTH))
    (own_home / "a.json").write_text(json.dumps(BEGIN), encoding="utf-8")
    assert main(["start", "main", "--answers", "a.json"]) == 130
    return lambda *authors, text=LATER: came_in("main-1", authors, text)


def inbox(*args, person="Ana", **environ):
    return Terminal("--as", person, "inbox", *args, **environ)


@pytest.fixture
def complaint(own_home, came_in):
    """The library's own playbook for complaints, and people on X."""
    shutil.copytree(LIBRARY, own_home / "playbooks")
    (own_home / "a.json").write_text(json.dumps(BEGIN), encoding="utf-8")
    assert main(["start", "viral-complaint", "--answers", "a.json"]) == 130
    return lambda *authors: came_in("viral-complaint-1", authors, LATER)


def test_three_keys_are_an_answer_in_the_playbook_for_complaints(complaint):
    complaint("@zoe", "@yan")
    terminal = inbox().expect("m1      @zoe", "⏎ answer  t take").type(ENTER)
    terminal.expect("Who is speaking?", "» 1 Somebody is in danger", "2 Unhappy customer")
    terminal.type("2").expect("by its name").type("the Aube lamp" + ENTER)  # asked this once
    terminal.expect("Hello @zoe, thank you", "of 280 on X", "Is it out on X?").type(ENTER)
    terminal.expect("m1 is settled.", "answered 1", "m2      @yan").type(ENTER)
    terminal.expect("1 Somebody is in danger", "» 2 Unhappy customer").type("2")
    terminal.expect("@yan, we have read your message", "Is it out on X?").type(ENTER)
    terminal.expect("m2 is settled.", "answered 2")
    assert terminal.type("q").exit_code() == 0


def test_without_a_decision_it_is_two_and_a_word_of_ones_own_is_one_more(came):
    came("@zoe", "@yan")
    terminal = inbox().expect("▸ in 29 min", "m1      @zoe").type(ENTER)
    terminal.expect("Hello @zoe, we are sorry", "of 280 on X", "Is it out on X?").type(ENTER)
    terminal.expect("m1 is settled.", "answered 1", "▸ in 3").type(ENTER)
    terminal.expect("@yan, we are sorry", "Is it out on X?").type(DOWN * 5 + ENTER)
    terminal.expect("A word for this person alone?").type("Courage!" + ENTER)
    terminal.expect("are on it. Courage!", "Is it out on X?").type(ENTER)
    terminal.expect("m2 is settled.", "answered 2")
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
    terminal.expect("Is it out on X?").type(CTRL_C)
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
    marc.expect("Is it out on X?")
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
