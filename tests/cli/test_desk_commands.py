"""Commands beside the walk: from another terminal, on a run that is under way."""

import json

import pytest
from tests.session.workshop import TEAM, whole

STEPS = """\
clocks:
  regulator: {from: aware, within: 72h, title: {en: The regulator}}
steps:
  - {id: open, title: {en: Open the desk}, do: [{en: Open, effect: legal-aware}], within: 1m}
  - {id: follow, wait: {for: 30h}}
"""


@pytest.fixture
def here(own_home):
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", STEPS), encoding="utf-8")
    (own_home / "begun.yaml").write_text("{severity: sev3, open: {leave: }}", encoding="utf-8")
    return own_home


@pytest.fixture
def begun(here, run):
    assert run("start", "main", "--answers", "begun.yaml")[0] == 130
    return here


def log(run):
    return [json.loads(line) for line in run("log", "main-1", "--json")[1].splitlines()]


def test_an_unfinished_run_closes_only_for_a_reason(run, begun):
    code, _, err = run("close")
    assert code == 4
    assert "open (lead)." in err
    assert "The clock regulator" in err
    assert "crisisctl close main-1 --reason TEXT" in err
    assert run("close", "--reason", " ")[0] == 4
    assert run("close", "--reason", "Handed over")[0] == 0
    *_, overruled, closed = log(run)
    assert overruled["type"] == "override"
    assert overruled["data"] == {
        "v": 1,
        "rule": "close-unfinished",
        "reason": "Handed over",
        "role": "lead",
        "draft": "",
    }
    assert closed["type"] == "incident.closed"
    assert "Handed over" in run("report", "main-1")[1]


def test_of_several_runs_the_one_to_close_is_named(run, begun):
    run("start", "main", "--answers", "begun.yaml")
    code, _, err = run("close", "--reason", "Over")
    assert (code, "main-1, main-2" in err) == (2, True)
    assert run("close", "main-1", "--reason", "Over")[0] == 0
    assert run("close", "--reason", "Over")[0] == 0  # only one is left


def test_the_severity_moves_and_says_what_it_means(run, begun):
    code, out, _ = run("severity", "sev2", "--reason", "The press calls")
    assert code == 0
    assert out == "main-1 is sev2 now: first reply within 30 min, updates every 30 min.\n"
    assert log(run)[-1]["data"]["reason"] == "The press calls"
    assert run("severity", "sev9", "--reason", "Hm")[0] == 4
    assert run("severity", "sev2")[0] == 2
    assert run("severity", "sev2", "--reason", " ")[0] == 2


def test_an_answered_call_is_named_where_several_are_open(run, begun):
    run("page", "legal")
    run("page", "care")
    code, _, err = run("ack")
    assert (code, "p1 Cy, p2 Eli" in err) == (2, True)
    assert run("ack", "p1")[0] == 0
    assert "Eli has answered" in run("ack")[1]


def test_the_state_has_the_open_calls(run, begun):
    run("page", "legal")
    shown = run("status")[1]
    assert "Cy (Legal) is called; once they answer: crisisctl ack p1" in shown
    assert "Open the desk · Lead" in shown
    (facts,) = json.loads(run("status", "--json")[1])["incidents"]
    assert facts["calls"] == [{"page": "p1", "person": "Cy", "role": "legal", "due": None}]
    assert facts["next_update"] is None


def test_a_role_that_is_not_there_has_the_others_named(run, begun):
    code, _, err = run("page", "nobody")
    assert (code, "lead, legal, care" in err) == (2, True)


def test_an_empty_note_is_refused(run, begun):
    assert run("note", " \t")[0] == 2
    assert log(run)[-1]["type"] != "note"


def test_an_unknown_language_is_refused(run):
    code, _, err = run("--lang", "de", "status")
    assert (code, "fr, en" in err) == (2, True)


@pytest.mark.parametrize("command", ["status", "log", "report", "resume", "close", "ack"])
def test_a_store_that_is_named_and_is_not_there_is_no_quiet_day(
    run, own_home, monkeypatch, command
):
    code, _, err = run("--store", "sqlite:///gone/journal.db", command)
    assert (code, "gone/journal.db" in err) == (5, True)
    monkeypatch.setenv("CRISISCTL_HOME", str(own_home / "elsewhere"))
    code, _, err = run(command)
    assert (code, "elsewhere" in err) == (5, True)
    assert not (own_home / "elsewhere").exists()


def test_a_named_store_is_made_by_the_run_that_begins_there(run, here):
    run("--store", "sqlite:///own.db", "start", "main", "--answers", "begun.yaml")
    assert "main-1" in run("--store", "sqlite:///own.db", "status")[1]


def test_playbooks_that_can_not_be_read_are_named_above_the_menu(run, here):
    (here / "playbooks" / "broken.yaml").write_text("crisisctl: [", encoding="utf-8")
    (here / "playbooks" / "folder.yaml").mkdir()
    (here / "answers.yaml").write_text("{playbook: main, severity: sev3}", encoding="utf-8")
    _, _, err = run("start", "--answers", "answers.yaml")
    assert "crisisctl lint broken" in err
    assert "crisisctl lint folder" in err
    assert "main-1 is open." in err
    assert "crisisctl lint" not in run("lint", "folder")[1]


def test_three_traps_stand_before_the_walk(run, here):
    traps = "traps: [{en: One}, {en: Two}, {en: Three}, {en: Four}]\n"
    (here / "playbooks" / "main.yaml").write_text(whole("main", traps + STEPS), encoding="utf-8")
    _, _, err = run("start", "main", "--answers", "begun.yaml")
    assert "Trap: Three" in err
    assert "Four" not in err


def test_the_walk_closes_over_a_clock_that_counts_for_a_reason(run, here):
    steps = STEPS.replace("  - {id: follow, wait: {for: 30h}}\n", "")
    (here / "playbooks" / "main.yaml").write_text(whole("main", steps), encoding="utf-8")
    code, template, _ = run("start", "main", "--answers-template")
    assert (code, "close.reason" in template) == (0, True)
    (here / "all.yaml").write_text(template, encoding="utf-8")
    assert run("start", "main", "--drill", "--answers", "all.yaml")[0] == 0
    assert [line["type"] for line in log(run)][-2:] == ["override", "incident.closed"]


DRILL = """\
severity: {answer: sev3, at: "2026-03-02T03:00+00:00"}
open: [{note: begun, at: +10s}, {leave: ""}]
"""


@pytest.fixture
def drilled(here, run):
    (here / "drill.yaml").write_text(DRILL, encoding="utf-8")
    assert run("start", "main", "--drill", "--answers", "drill.yaml")[0] == 130
    return here


@pytest.mark.parametrize(
    "command",
    [
        ("note", "it was calm"),
        ("page", "lead"),
        ("severity", "sev2", "--reason", "the press"),
        ("close", "--reason", "enough"),
    ],
    ids=lambda command: command[0],
)
def test_a_drills_own_time_goes_on_in_another_terminal(run, drilled, command):
    last = log(run)[-1]["at"]
    assert last == "2026-03-02T03:00:10+00:00"
    assert run(*command)[0] == 0
    assert log(run)[-1]["at"].startswith("2026-03-02T03:00:1")  # the machine is in another year


def test_a_call_is_answered_in_the_drills_own_time(run, drilled):
    run("page", "lead")
    assert run("ack", "p1")[0] == 0
    assert log(run)[-1]["at"].startswith("2026-03-02T03:00:1")


def test_in_a_drills_own_time_nothing_is_late_yet(run, drilled):
    [incident] = json.loads(run("status", "--json")[1])["incidents"]
    assert [task["late"] for task in incident["tasks"]] == [False]
    (drilled / "rest.yaml").write_text("open: {leave: }", encoding="utf-8")
    assert run("resume", "--answers", "rest.yaml")[0] == 130
    assert "escalation.paged" not in [line["type"] for line in log(run)]


def test_a_real_run_is_in_the_machines_time(run, begun):
    assert log(run)[0]["data"]["simulated"] is False
    assert run("note", "it was calm")[0] == 0
    assert not log(run)[-1]["at"].startswith("2026-03-02")


def test_times_are_told_in_the_teams_zone(run, here):
    team = here / "playbooks" / "team.yaml"
    team.write_text(team.read_text() + "zone: America/Martinique\n", encoding="utf-8")
    (here / "drill.yaml").write_text(DRILL.replace("+00:00", ""), encoding="utf-8")
    assert run("start", "main", "--drill", "--answers", "drill.yaml")[0] == 130
    assert log(run)[-1]["at"] == "2026-03-02T07:00:10+00:00"
    assert "· 03:01" in run("status")[1]
    (here / "rest.yaml").write_text(
        '{open: {answer: done, at: "2026-03-02T03:00:40"}, aware: "02:45", follow: {leave: }}',
        encoding="utf-8",
    )
    assert "2 Mar 2026 03:00 AST" in run("resume", "--answers", "rest.yaml")[2]
    [aware] = [line for line in log(run) if line["type"] == "legal.aware"]
    assert aware["data"]["since"] == "2026-03-02T06:45:00Z"
    assert "AST" in run("report", "main-1")[1]


def test_the_desk_passes_to_somebody_else(run, begun):
    code, out, _ = run("handover", " Bo\n")
    assert (code, out) == (0, "Bo has the desk of main-1. Next: crisisctl status main-1\n")
    last = log(run)[-1]
    assert (last["type"], last["data"]["to"]) == ("incident.handover", "Bo")
    assert run("handover", " ")[0] == 2
    assert "The desk was handed over." in run("report", "main-1")[1]


SPEAKING = "steps:\n  - {id: tell, say: staff}\n  - {id: follow, wait: {for: 30h}}\n"
SPOKEN = "{severity: sev3, inputs.topic: lamps, tell: sent, follow: {leave: }}"


@pytest.fixture
def spoken(here, run):
    (here / "playbooks" / "main.yaml").write_text(whole("main", SPEAKING), encoding="utf-8")
    (here / "spoken.yaml").write_text(SPOKEN, encoding="utf-8")
    assert run("start", "main", "--answers", "spoken.yaml")[0] == 130
    return here


def test_a_text_that_is_out_is_corrected_on_record(run, spoken):
    assert run("correct", "d1", "--text", " They talk about chairs.\n")[0] == 0
    assert run("correct", "d1", "--removed", "It was wrong")[0] == 0
    *_, edited, removed = log(run)
    assert (edited["type"], edited["data"]["text"]) == (
        "message.edited",
        "They talk about chairs.",
    )
    assert (removed["type"], removed["data"]["reason"]) == ("message.removed", "It was wrong")
    assert "It was wrong" in run("report", "main-1")[1]


def test_a_text_that_never_appeared_is_not_out(run, spoken):
    code, out, _ = run("correct", "d1", "--failed", "The platform held it back")
    assert (code, out) == (0, "d1 never appeared: it is on record.\n")
    failed = log(run)[-1]
    reason = "The platform held it back"
    assert (failed["type"], failed["data"]["reason"]) == ("message.failed", reason)
    assert f"d1 could not be sent: {reason}" in run("status")[1]
    told = f"d1 was said to be out, and never appeared: `{reason}`"
    assert told in run("report", "main-1")[1]
    assert run("correct", "d1", "--removed", "gone")[0] == 4


def test_what_was_seen_did_appear(run, spoken):
    assert run("correct", "d1", "--seen", "yes")[0] == 0
    code, _, err = run("correct", "d1", "--failed", "held back")
    assert code == 4
    assert "crisisctl correct d1 --removed WHY" in err


@pytest.mark.parametrize(
    "wrong", [(), ("d1",), ("--text", "x"), ("d1", "--text", "x", "--removed", "y")], ids=str
)
def test_what_became_of_which_text_has_to_be_said(run, spoken, wrong):
    code, _, err = run("correct", *wrong)
    assert code == 2
    assert "Out: d1 (staff, internal)." in err


def test_a_text_that_is_not_out_is_not_corrected(run, spoken):
    code, _, err = run("correct", "d7", "--removed", "gone")
    assert code == 4
    assert "No text d7 is out." in err


def test_whoever_is_called_for_a_late_step_takes_it_over(run, here):
    late = 'severity: {answer: sev3, at: "2026-03-02T03:00+00:00"}\n'
    late += 'open: [{note: begun, at: +5m}, {leave: ""}]\n'
    (here / "drill.yaml").write_text(late, encoding="utf-8")
    assert run("start", "main", "--drill", "--answers", "drill.yaml")[0] == 130
    code, out, _ = run("ack", "p1")
    assert (code, out) == (0, "Bo has answered: p1.\nBo takes over open.\n")
    acked, taken = log(run)[-2:]
    assert acked["type"] == "escalation.acked"
    assert taken["data"] == {
        "v": 1,
        "flow": "desk",
        "step": "open",
        "role": "lead",
        "person": "Bo",
    }
