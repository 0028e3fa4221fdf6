"""`crisisctl reply` from an answers file: every way that a person at a terminal has."""

import json
import os
import sys
from pathlib import Path

import pytest
from tests.session.workshop import ONE, TEAM, whole

NEWS = "+back: {kind: update, audience: public, text: {en: It is back.}}\n"
WORDS = "We are sorry. We read you, and we look into it."
BEGIN = {
    "severity": "sev3",
    "mention.channel": "x",
    "mention.author": "@zoe",
    "mention.text": "Where is my order?",
    "mention.posted": "20 min ago",
    "triage": {"leave": ""},
}


@pytest.fixture
def reply(own_home, run):
    """Begin a run, then type `crisisctl reply` with answers."""
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", NEWS + ONE), encoding="utf-8")
    (own_home / "answers.json").write_text(json.dumps(BEGIN), encoding="utf-8")
    assert run("start", "main", "--answers", "answers.json")[0] == 130

    def command(*args, **answers):
        given = {name.replace("_", "."): answer for name, answer in answers.items()}
        if "back" in given:
            given["reply.message"] = "back"
        (own_home / "answers.json").write_text(json.dumps(given), encoding="utf-8")
        return run("reply", *args, "--answers", "answers.json")

    return command


def log(run):
    return [json.loads(line) for line in run("log", "main-1", "--json")[1].splitlines()]


def kinds(run):
    return [line["type"] for line in log(run)]


def test_everything_is_picked(reply, run):
    code, out, _ = reply(
        reply_mention="m1",
        reply_kind="update",
        reply_message="back",
        back_approval="lead",
        back="sent",
        back_url="https://x.com/ondine/1",
    )
    assert (code, out) == (0, "m1 is settled.\n")
    assert "public.ack" in kinds(run)
    assert "Sent, and not seen" not in run("status")[1]


def test_what_nobody_has_seen_is_said_until_somebody_has(reply, run):
    reply("m1", "--kind", "update", back_approval="lead", back="sent")
    told = run("status")[1]
    assert "Sent, and not seen there yet: d1." in told
    assert "crisisctl correct d1 --seen LINK" in told
    assert "sent, and nobody has said that they saw them: d1." in run("report", "main-1")[1]
    assert run("correct", "d1", "--seen", "nowhere")[0] == 2
    assert run("correct", "d1", "--seen", "yes")[1] == "d1 was seen there: it is on record.\n"
    assert "Sent, and not seen" not in run("status")[1]
    (facts,) = json.loads(run("status", "--json")[1])["incidents"]
    assert facts["texts"][0]["confirmed_at"] is not None
    assert kinds(run)[-1] == "message.confirmed"


def test_what_could_not_be_sent_is_said_with_its_reason(reply, run):
    given = {"back_approval": "lead", "back": "failed", "back_reason": "the account is locked"}
    reply("m1", "--kind", "update", **given, back_refused={"skip": "later"})
    assert "d1 could not be sent: the account is locked" in run("status")[1]


def test_own_words_are_changed_and_approved(reply, run):
    given = {
        "reply_message": "own",
        "reply_text": WORDS,
        "reply_approval": "lead",
        "reply": "sent",
    }
    assert reply("m1", "--kind", "update", **given)[0] == 0
    [drafted] = [line["data"] for line in log(run) if line["type"] == "message.drafted"]
    assert (drafted["text"], drafted["approval"]) == (WORDS, "needed")


def test_the_text_goes_into_a_new_file(reply, run):
    given = {"back_approval": "lead", "back": "sent"}
    code, _, err = reply("m1", "--kind", "update", "--out", "reply.txt", **given)
    assert code == 0
    assert "Written to reply.txt." in err
    assert Path("reply.txt").read_text(encoding="utf-8") == "It is back.\n"
    code, _, err = reply("m1", "--kind", "update", "--out", "reply.txt", **given)
    assert code == 2
    assert "There is a file reply.txt already" in err
    assert kinds(run).count("message.drafted") == 1


def test_a_program_of_the_users_own_posts_it(reply, run):
    program = "import sys; assert sys.stdin.read() == 'It is back.'; print('https://x.com/o/1')"
    settings = Path(os.environ["CRISISCTL_HOME"]) / "outlets.yaml"
    settings.write_text(json.dumps({"post": [sys.executable, "-c", program]}), encoding="utf-8")
    assert reply("m1", "--kind", "update", back_approval="lead", back="hand-post")[0] == 0
    assert kinds(run)[-4:] == [
        "message.handed",
        "message.sent",
        "public.ack",
        "message.confirmed",
    ]


def test_outlets_that_can_not_be_read_are_said_before_anything_is_asked(reply, run):
    settings = Path(os.environ["CRISISCTL_HOME"]) / "outlets.yaml"
    settings.write_text("post: [", encoding="utf-8")
    code, _, err = reply("m1", "--kind", "update")
    assert code == 2
    assert "outlets.yaml can't be used" in err


@pytest.mark.parametrize(
    ("args", "complaint"),
    [
        (("m1", "--kind", "staff"), "stays among ourselves"),
        (("m1", "--language", "it"), "does not speak it"),
        (("--no-reply", "spam"), "Which mention is it?"),
        (("m7",), "has no mention m7: m1."),
    ],
)
def test_what_can_not_be(reply, args, complaint):
    code, _, err = reply(*args)
    assert code == 2
    assert complaint in err


def test_whoever_is_settled_may_still_be_written_to(reply, run):
    run("reply", "m1", "--no-reply", "spam")
    code, _, err = run("reply", "m1")
    assert code == 4
    assert "crisisctl reply m1 --kind update" in err
    assert reply("m1", "--kind", "update", back_approval="lead", back="sent")[0] == 0


def test_an_override_is_in_the_journal_and_in_the_report(reply, run):
    sorry = "We are sorry if you were hurt."
    given = {"reply_message": "own", "reply_text": sorry, "reply_refused": "override"}
    given |= {"reply_override": "lead", "reply_override_reason": "The chair insists"}
    code, _, _ = reply("m1", "--kind", "update", **given, reply_approval="lead", reply="sent")
    assert code == 0
    [overruled] = [line["data"] for line in log(run) if line["type"] == "override"]
    assert (overruled["rule"], overruled["role"], overruled["draft"]) == ("CC207", "lead", "d1")
    report = run("report", "main-1")[1]
    assert "The chair insists" in report
    assert "lead overruled CC207: 1" in report
