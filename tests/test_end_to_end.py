"""The program as it is typed: commands, files and exit codes."""

import json
import os
import re
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import yaml
from tests.session.workshop import TEAM, whole

import crisisctl
from crisisctl.cli.main import main
from crisisctl.clock import SystemClock

SOURCE = Path(crisisctl.__file__).parents[1]
TOMORROW = f"{SystemClock().now() + timedelta(days=1):%Y-%m-%d %H:%M}"
CARDS = """\
steps:
  - {id: open, do: [{en: Open}], within: 5m}
  - {id: speak, say: {message: hold, on: [x]}}
  - {id: follow, wait: {until: mentions-settled}}
  - {id: end, end: {}}
each-mention:
  - id: triage
    decide: {en: "Who?"}
    options: {customer: {next: answer}, troll: {no-reply: troll}, private: {next: invite}}
  - {id: answer, say: ack, next: done}
  - {id: invite, say: invite, no-reply-after: {12h: done}}
  - {id: done, end: {}}
"""
MENTION = {
    "mention.channel": "x",
    "mention.author": "@zoe",
    "mention.text": "Where is my order?",
    "mention.posted": "0 min ago",
}
WHOLE = MENTION | {
    "severity": "sev3",
    "open": "done",
    "triage": "customer",
    "inputs.topic": "the delay",
    "ack.approval": "lead",
    "ack": "sent",
    "hold.approval": "lead",
    "hold": "sent",
    "follow": "over",
    "close": "yes",
}


@pytest.fixture
def here(own_home):
    """A folder with a playbook `main` and its team."""
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", CARDS), encoding="utf-8")
    return own_home


def answers(here, *keys, **more):
    """An answers file with some of the whole walk's answers, or all of them."""
    chosen = {key: WHOLE[key] for key in keys or WHOLE} | more
    path = here / "answers.yaml"
    path.write_text(yaml.safe_dump(chosen, allow_unicode=True), encoding="utf-8")
    return str(path)


def log(capsys):
    capsys.readouterr()
    assert main(["log", "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def types(capsys):
    return [line["type"] for line in log(capsys)]


def report(capsys, incident=()):
    capsys.readouterr()
    assert main(["report", *incident, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("drill", [[], ["--drill"]], ids=["real", "drill"])
@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("playbook", ["viral-complaint", "data-breach"])
def test_the_template_walks_a_playbook_of_the_library_to_its_end(
    playbook, lang, drill, capsys, tmp_path
):
    assert main(["--lang", lang, "start", playbook, "--answers-template"]) == 0
    file = tmp_path / "template.yaml"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["--lang", lang, "start", playbook, *drill, "--answers", str(file)]) == 0
    written = log(capsys)
    assert written[-1]["type"] == "incident.closed"
    assert written[0]["data"]["exercise"] is bool(drill)


def test_the_template_names_each_prompt_with_its_choices(here, capsys):
    assert main(["start", "main", "--answers-template"]) == 0
    text = capsys.readouterr().out
    assert '# A test: how bad is it? [sev2 | sev3 | unknown]\nseverity: "sev2"\n' in text
    assert '# m1 · Who? [customer | troll | private]\ntriage: "customer"\n' in text
    assert "…" not in text
    assert main(["log"]) == 2  # making it has started nothing


def test_a_whole_walk(here, capsys):
    assert main(["start", "main", "--answers", answers(here)]) == 0
    seen = capsys.readouterr()
    assert seen.out == ""
    assert "main-1 is closed. Next: crisisctl report main-1" in seen.err
    assert "Shown only: nobody is at the terminal." in seen.err
    assert types(capsys)[-1] == "incident.closed"


def test_the_log_has_a_line_an_event(here, capsys):
    main(["--as", "kim", "start", "main", "--answers", answers(here)])
    first, *_, last = log(capsys)
    assert set(first) == {"seq", "at", "type", "actor", "data"}
    assert (first["seq"], first["type"]) == (1, "incident.declared")
    assert datetime.fromisoformat(last["at"]).utcoffset() is not None
    assert last["actor"]["person"] == "kim"
    assert main(["log", "main-1"]) == 0
    assert "incident.closed" in capsys.readouterr().out


def test_no_terminal_and_no_answers(here, capsys):
    assert main(["start", "main"]) == 2
    assert "--answers FILE" in capsys.readouterr().err


def test_an_answer_that_is_missing_is_named_and_the_run_goes_on_later(here, capsys):
    begun = answers(here, "severity", *MENTION, "open")
    assert main(["start", "main", "--answers", begun]) == 2
    assert "has no answer to `triage`" in capsys.readouterr().err
    rest = answers(here, *(set(WHOLE) - {"severity", *MENTION, "open"}))
    assert main(["resume", "--answers", rest]) == 0
    assert types(capsys)[-1] == "incident.closed"


def test_an_answer_too_many_is_named(here, capsys):
    assert main(["start", "main", "--answers", answers(here, scope="one")]) == 2
    assert "nothing has asked for `scope`" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"severity": "sev9"}, "takes sev2, sev3, unknown"),
        ({"severity": {"answer": "sev3", "at": "+5m"}}, "belongs to a drill"),
        ({"open": {"answer": "done", "at": "+5m"}}, "belongs to a drill"),
        ({"mention.posted": "yesterday-ish"}, "Say it as"),
        ({"mention.posted": TOMORROW}, "still to come"),
        ({"mention.author": " "}, "something has to stand here"),
        ({"mention.author": {"skip": "why"}}, "can't be answered with `skip`"),
        ({"open": {"escalate": "nobody"}}, "no role nobody"),
        ({"open": {"answer": ["done"]}}, "an answer is a text or"),
        ({"triage": {"skip": "why"}}, "can't be answered with `skip`"),
    ],
)
def test_a_wrong_answer_is_named_never_a_crash(here, capsys, wrong, said):
    code = main(["start", "main", "--answers", answers(here, **wrong)])
    assert code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--severity", "sev9"], "not on this playbook's ladder"),
        (["--channel", "tiktok"], "no account on tiktok"),
        (["--posted", "soon"], "Say it as"),
        (["--posted", TOMORROW], "still to come"),
    ],
)
def test_a_wrong_option_is_said_before_anything_is_written(here, capsys, options, said):
    assert main(["start", "main", *options, "--answers", answers(here)]) == 2
    assert said in capsys.readouterr().err
    assert main(["log"]) == 2


def test_the_first_mention_is_given_by_options(here, capsys):
    options = ["--channel", "x", "--author", "@zoe", "--text", "Where?", "--url", ""]
    rest = answers(here, *(set(WHOLE) - set(MENTION) - {"severity"}))
    given = ["--severity", "sev2", *options, "--posted", "il y a 20 min", "--answers", rest]
    assert main(["start", "main", *given]) == 0
    mention = report(capsys)["figures"]["mentions"][0]
    assert mention["response"]["length"] >= 1200


def test_leaving_says_how_to_come_back(here, capsys):
    left = answers(here, "severity", *MENTION, open={"leave": ""})
    assert main(["start", "main", "--answers", left]) == 130
    assert "crisisctl resume main-1" in capsys.readouterr().err
    assert types(capsys)[-1] == "walk.paused"


@pytest.mark.parametrize("command", ["resume", "status", "log", "note x --incident", "close"])
def test_an_incident_that_is_not_there(command, capsys):
    assert main([*command.split(), "nothing-7"]) == 2
    assert "There is no incident nothing-7." in capsys.readouterr().err


def test_a_broken_playbook_is_code_3(here, capsys):
    (here / "playbooks" / "main.yaml").write_text("crisisctl: 2\n", encoding="utf-8")
    assert main(["start", "main", "--answers", answers(here)]) == 3
    assert "main.yaml:1" in capsys.readouterr().err


def test_a_store_that_is_none_is_code_5(here, capsys):
    (here / "j.db").write_text("this is no database " * 400, encoding="utf-8")
    assert main(["--store", "sqlite:///j.db", "start", "main", "--answers", answers(here)]) == 5
    seen = capsys.readouterr()
    assert "open." not in seen.err.partition("How bad")[2]
    assert "Traceback" not in seen.err


def test_closing_is_refused_while_somebody_has_no_answer(here, capsys):
    main(["start", "main", "--answers", answers(here, "severity", *MENTION, "open")])
    assert main(["close"]) == 4
    assert "no reply and no reason for none" in capsys.readouterr().err
    assert main(["reply", "m1", "--no-reply", "duplicate"]) == 0
    assert main(["close", "--reason", "Over"]) == 0
    assert main(["resume", "main-1"]) == 4
    assert main(["note", "well: late", "--incident", "main-1"]) == 0  # lessons come later
    assert main(["severity", "sev3", "--reason", "late", "--incident", "main-1"]) == 4


def test_closing_is_refused_while_a_private_conversation_has_no_end(here, capsys):
    asked = {"triage": "private", "invite.approval": "lead", "invite": "sent"}
    begun = answers(here, "severity", *MENTION, "open", **asked)
    main(["start", "main", "--answers", begun])
    assert main(["close"]) == 4
    assert "no public closing" in capsys.readouterr().err
    assert main(["reply", "m1", "--waive", "victim-request"]) == 0
    assert main(["close", "--reason", "Over"]) == 0


def test_commands_from_another_terminal_in_the_middle_of_a_run(here, capsys):
    main(["start", "main", "--answers", answers(here, "severity", *MENTION, "open")])
    assert main(["note", "seen \x1b[2J it"]) == 0
    assert main(["page", "legal"]) == 0
    assert "Call Cy (Legal)." in capsys.readouterr().err
    assert main(["ack"]) == 0
    assert "Cy has answered" in capsys.readouterr().out
    assert main(["ack"]) == 4
    assert main(["page", "legl"]) == 2
    rest = answers(here, *(set(WHOLE) - {"severity", *MENTION, "open"}))
    assert main(["resume", "--answers", rest]) == 0
    written = log(capsys)
    assert written[-1]["type"] == "incident.closed"
    notes = [line["data"]["text"] for line in written if line["type"] == "note"]
    assert notes == ["seen �[2J it"]


def test_one_mention_is_answered_from_another_terminal(here, capsys):
    main(["start", "main", "--answers", answers(here, "severity", *MENTION, "open")])
    keys = ("triage", "inputs.topic", "ack.approval", "ack")
    assert main(["reply", "m1", "--answers", answers(here, *keys)]) == 0
    assert "m1 is settled." in capsys.readouterr().out
    assert main(["reply", "m1"]) == 4
    assert main(["reply", "m9"]) == 2
    rest = answers(here, "hold.approval", "hold", "follow", "close")
    assert main(["resume", "--answers", rest]) == 0


def test_a_call_that_is_answered_elsewhere_ends_the_escalation(here, capsys):
    calls = "steps:\n  - {id: call, escalate: {to: [lead, legal], within: 10m}}\n"
    (here / "playbooks" / "main.yaml").write_text(whole("main", calls), encoding="utf-8")
    assert main(["start", "main", "--answers", answers(here, "severity")]) == 2
    assert main(["ack", "p1"]) == 0
    assert "Ada has answered" in capsys.readouterr().out
    assert main(["resume", "--answers", answers(here, "close")]) == 0


def test_a_mention_that_waits_is_said_to(here, capsys):
    main(["start", "main", "--answers", answers(here, "severity", *MENTION, "open")])
    waits = {"triage": "private", "invite.approval": "lead", "invite": "sent"}
    rest = {**waits, "invite.answer": "later"}
    path = here / "more.yaml"
    path.write_text(json.dumps(rest), encoding="utf-8")
    assert main(["reply", "m1", "--answers", str(path)]) == 0
    assert "m1 still needs something" in capsys.readouterr().out


def test_without_a_name_the_playbooks_are_offered(here, capsys):
    assert main(["start", "--answers", answers(here, playbook="main")]) == 0
    assert types(capsys)[-1] == "incident.closed"


@pytest.mark.parametrize("command", ["resume", "note x", "close", "page lead", "ack", "reply m1"])
def test_nothing_is_open(command, capsys):
    assert main(command.split()) == 2
    assert "No incident is open." in capsys.readouterr().err


def test_answers_that_cant_be_read(here, capsys):
    assert main(["start", "main", "--answers", "nowhere.yaml"]) == 2
    assert "nowhere.yaml can't be read" in capsys.readouterr().err


def test_a_drill_is_answered_in_its_own_time(here, capsys):
    begun = answers(here, *MENTION, severity={"answer": "sev3", "at": "2020-02-01T10:00Z"})
    assert main(["start", "main", "--drill", "--answers", begun]) == 2
    keys = {"triage": "customer", "inputs.topic": "it", "ack.approval": "lead"}
    later = answers(here, "open", **keys, ack={"answer": "sent", "at": "+12m"})
    assert main(["reply", "m1", "--answers", later]) == 2  # `open` is the desk's
    assert "nothing has asked for `open`" in capsys.readouterr().err
    assert report(capsys)["figures"]["mentions"][0]["response"]["length"] == 12 * 60


def test_a_link_is_kept_where_the_answers_name_one(here, capsys):
    link = "https://x.com/ondine/status/1"
    assert main(["start", "main", "--answers", answers(here, **{"ack.url": link})]) == 0
    [confirmed] = [line for line in log(capsys) if line["type"] == "message.confirmed"]
    assert confirmed["data"]["url"] == link
    main(["status", "main-1", "--json"])
    [incident] = json.loads(capsys.readouterr().out)["incidents"]
    assert {(one["message"], one["state"], one["url"]) for one in incident["texts"]} == {
        ("hold", "sent", ""),
        ("ack", "sent", link),
    }


def test_the_state_as_json(here, capsys):
    main(["start", "main", "--answers", answers(here, "severity", *MENTION, "open")])
    capsys.readouterr()
    assert main(["status", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    [incident] = facts["incidents"]
    assert facts["schema"] == 1
    assert (incident["incident"], incident["severity"], incident["exercise"]) == (
        "main-1",
        "sev3",
        False,
    )
    assert {task["step"] for task in incident["tasks"]} == {"speak", "triage"}
    [mention] = incident["mentions"]
    assert (mention["mention"], mention["settled"]) == ("m1", False)
    assert main(["status"]) == 0
    assert "m1 · Who?" in capsys.readouterr().out
    main(["reply", "m1", "--no-reply", "spam"])
    main(["close", "--reason", "Over"])
    capsys.readouterr()
    assert main(["status"]) == 0
    assert "No incident is open." in capsys.readouterr().out


def test_every_cut_of_a_walk_is_mended_by_the_rest(here, capsys):
    order = [*MENTION, *(key for key in WHOLE if key not in MENTION and key != "severity")]
    for cut in range(4, len(order)):
        begun = answers(here, "severity", *order[:cut])
        number = f"main-{cut - 3}"
        assert main(["start", "main", "--answers", begun]) == 2, cut
        assert f"no answer to `{order[cut]}`" in capsys.readouterr().err or cut > 4
        rest = answers(here, *order[cut:])
        assert main(["resume", number, "--answers", rest]) == 0, (cut, capsys.readouterr().err)


def test_a_strangers_words_reach_the_screen_as_text(here, capsys):
    hostile = "\x1b]0;title\x07 \u202egnp [bold]no markup[/] {{ 7 * 7 }} %(x)s {incident}"
    rest = answers(here, *(set(WHOLE) - {"mention.text"}))
    assert main(["start", "main", "--text", hostile, "--answers", rest]) == 0
    assert main(["log"]) == 0
    seen = "".join(capsys.readouterr())
    assert not {"\x1b", "\x07", "\u202e"} & set(seen)
    assert "[bold]no markup[/]" in seen
    assert "{{ 7 * 7 }}" in seen


def run(*words, stdin="", **env):
    """The program in a process of its own, with no terminal."""
    return subprocess.run(
        [sys.executable, "-m", "crisisctl", *words],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONUTF8": "1", **env},
        check=False,
    )


def test_answers_from_standard_input_and_a_store_of_ones_own(here):
    text = Path(answers(here)).read_text(encoding="utf-8")
    store = {"CRISISCTL_STORE": "sqlite:///own.db"}
    done = run("start", "main", "--answers", "-", stdin=text, **store)
    assert done.returncode == 0, done.stderr
    assert (here / "own.db").exists()
    printed = run("log", "main-1", "--json", **store)
    assert printed.stdout.count("\n") == len(printed.stdout.splitlines()) > 10
    assert run("log", "main-1").returncode == 2  # not in the default store


def test_a_crash_of_nothing_without_a_terminal(here):
    done = run("start", "main")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_no_text_of_a_run_reaches_a_crash_file(here, capsys, monkeypatch):
    monkeypatch.setattr("crisisctl.session.walk.Walk.go", lambda *_, **__: 1 / 0)
    assert main(["start", "main", "--answers", answers(here)]) == 70
    told = capsys.readouterr().err
    [path] = re.findall(r"\S+crisisctl-crash-\S+?\.txt", told.replace("\n", ""))
    assert "Where is my order" not in Path(path).read_text(encoding="utf-8")
    Path(path).unlink()
