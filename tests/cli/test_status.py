"""`crisisctl status`: each person's loop on one line, the totals, and the same as JSON."""

import json

import pytest
from tests.session.workshop import TEAM, whole

LOOP = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: staff}
  - {id: hello, say: invite, needs: order, no-reply-after: {12h: back}, next: gift}
  - {id: gift, role: care, remedy: goodwill}
  - {id: back, say: close}
"""
ANSWERS = """\
severity: sev3
mention.channel: x
mention.author: "@zoe"
mention.text: "Call me on 06 12 34 56 78"
mention.language: en
mention.url: ""
mention.posted: 0 min ago
exposure.captured: the log
exposure.end: reported
inputs.topic: parcels
staff: sent
invite: sent
invite.approval: lead
invite.answer: opened
inputs.order: A-1
gift: "20"
close.handled: {leave: }
"""
CAPPED = TEAM.replace("lead: 200}}", "lead: 200}, per-incident: 300}")


@pytest.fixture
def begun(own_home, run):
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(CAPPED, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", LOOP), encoding="utf-8")
    (own_home / "answers.yaml").write_text(ANSWERS, encoding="utf-8")
    code, _, err = run("start", "main", "--drill", "--answers", "answers.yaml")
    assert code == 130, err
    return own_home


def test_each_person_has_one_line_and_the_remedies_their_total(run, begun):
    code, out, _ = run("status", "main-1")
    assert code == 0
    lines = out.splitlines()
    who = lines.index("  m1 · @zoe · X")
    assert lines[who + 1].startswith("  ● answered")
    assert "● opened" in lines[who + 1]
    assert lines[who + 1].endswith("→ ○ closed")
    assert "○ settled by" in lines[who + 1]
    assert "  Goodwill: 20 of 300 EUR" in lines
    assert all(len(line) <= 80 for line in lines)


def test_in_french_it_fits_as_well(run, begun):
    _, out, _ = run("--lang", "fr", "status")
    assert [line for line in out.splitlines() if len(line) > 80] == []


def test_a_program_gets_the_state_and_its_clock(run, begun):
    [incident] = json.loads(run("status", "--json")[1])["incidents"]
    [mention] = incident["mentions"]
    assert (mention["state"], mention["late"], mention["routes"]) == (
        "opened",
        False,
        ["form-link"],
    )
    assert mention["due"] > mention["since"]
    assert (mention["exposed"], mention["exposure_end"]) == (1, "reported")
    assert incident["remedies"] == [
        {"remedy": "goodwill", "currency": "EUR", "offered": "20", "ceiling": "300"}
    ]


STILL = "  {count} mention(s) still need something."


def test_a_private_conversation_that_goes_on_still_needs_something(run, begun):
    assert run("reply", "m1", "--waive", "distress")[0] == 0
    [incident] = json.loads(run("status", "--json")[1])["incidents"]
    assert incident["mentions"][0]["settled"]
    assert incident["tasks"]
    assert STILL.format(count=1) in run("--lang", "en", "status")[1].splitlines()


def test_what_shows_personal_data_still_needs_something(run, begun):
    posted = ANSWERS.replace("exposure.captured: the log\n", "exposure.captured: {leave: }\n")
    (begun / "answers.yaml").write_text(posted, encoding="utf-8")
    assert run("start", "main", "--drill", "--answers", "answers.yaml")[0] == 130
    assert run("reply", "m1", "--incident", "main-2", "--no-reply", "spam")[0] == 0
    told = run("--lang", "en", "status", "main-2")[1].splitlines()
    assert STILL.format(count=1) in told
    assert "  ! Personal data stands there: capture it, hide it." in told


SHORT = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
  - {id: rest, wait: {for: 9h}}
each-mention:
  - {id: answer, say: ack}
"""


def test_who_got_a_reply_that_never_appeared_still_needs_one(run, begun):
    (begun / "playbooks" / "main.yaml").write_text(whole("main", SHORT), encoding="utf-8")
    posted, sent = ANSWERS.split("exposure", maxsplit=1)[0], "ack: sent\nack.approval: lead\n"
    posted = posted.replace("Call me on 06 12 34 56 78", "Where is it?")
    answers = begun / "answers.yaml"
    answers.write_text(f"{posted}inputs.topic: parcels\n{sent}follow: {{leave: }}\n", "utf-8")
    run("start", "main", "--drill", "--answers", "answers.yaml")
    assert STILL.format(count=0) in run("--lang", "en", "status", "main-2")[1]
    assert run("correct", "d1", "--incident", "main-2", "--failed", "held back")[0] == 0
    told = run("--lang", "en", "status", "main-2")[1]
    assert STILL.format(count=1) in told
    assert "d1 could not be sent: held back" in told
    again = ("--kind", "acknowledgement", "--incident", "main-2", "--answers", "answers.yaml")
    answers.write_text(f"reply.message: ack\n{sent}", encoding="utf-8")
    assert run("reply", "m1", *again)[0] == 0
    told = run("--lang", "en", "status", "main-2")[1]
    assert STILL.format(count=0) in told
    assert "could not be sent" not in told
