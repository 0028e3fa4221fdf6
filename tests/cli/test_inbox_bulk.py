"""`crisisctl inbox --answer`: many at once, from approved wordings, each past the gate."""

import csv
import io
import json
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from tests.session.workshop import plan, reply

from crisisctl.clock import SystemClock

BOTH = """+both:
+  kind: acknowledgement
+  audience: public
+  variants:
+    - {en: "Hello {{ mention.author }}, we are sorry, somebody looks into it. {{ personal }}"}
+    - {en: "{{ mention.author }}, we are sorry. We have read you and are on it. {{ personal }}"}
"""
BEGIN = {"severity": "sev3", "mention.channel": {"leave": ""}}
TEXT = "My parcel never came and nobody answers the phone at all"


@pytest.fixture
def came(own_home, run):
    """A run of a playbook whose wordings are approved, and so many people on X."""
    plan(own_home, reply("ack", BOTH))
    (own_home / "a.json").write_text(json.dumps(BEGIN), encoding="utf-8")

    def command(*authors, start=("start", "main", "--answers", "a.json")):
        assert run(*start)[0] == 130
        now = SystemClock().now()
        with Path("in.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("posted", "author", "text", "channel", "language"))
            for minutes, author in enumerate(authors):
                posted = (now - timedelta(minutes=minutes)).isoformat()
                rows.writerow((posted, author, f"{TEXT} {author}", "x", "en"))
        assert run("import", "in.csv", "--incident", "main-1")[0] == 0

    return command


def sent(path="out.jsonl"):
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]


def test_replies_in_bulk_stand_in_the_legal_file(came, run):
    came("@ann", "@bob")
    assert (
        run("inbox", "--search", "parcel", "--answer", "both", "--out", "out.jsonl", "--yes")[0]
        == 0
    )
    assert run("export", "main-1", "--legal", "--out", "run.zip")[0] == 0
    with zipfile.ZipFile("run.zip") as archive:
        table = archive.read("texts.csv").decode("utf-8-sig")
    texts = sorted(row["text"].removeprefix("'") for row in csv.DictReader(io.StringIO(table)))
    assert texts == sorted(one["text"] for one in sent())
    assert len(texts) == 2


def progress(run):
    return json.loads(run("inbox", "--json")[1])["progress"]


def test_many_are_answered_in_turn_of_the_wordings(came, run):
    came(*(f"@u{number}" for number in range(5)))
    code, out, err = run(
        "inbox", "--search", "parcel", "--answer", "both", "--out", "out.jsonl",
        "--personal", "The courier calls you at noon.", "--yes",
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert "Ready: 5 of 5." in out
    assert "X, wording 1: 3" in out
    assert "X, wording 2: 2" in out
    assert out.endswith("b1: sent 5.\n")
    texts = [one["text"] for one in sent()]
    assert len({text.split(",")[0] for text in texts}) > 3
    assert all(text.endswith("The courier calls you at noon.") for text in texts)
    assert (progress(run)["answered"], progress(run)["open"]) == (5, 0)


def test_one_yes_is_asked_for(came, run):
    came("@a", "@b")
    code, out, err = run("inbox", "--search", "parcel", "--answer", "both", "--out", "o.jsonl")
    assert code == 4
    assert "“Hello @a, we are sorry" in out
    assert "--yes" in err
    assert progress(run)["open"] == 2


def test_what_the_gate_refuses_stays_in_the_inbox(came, run):
    came("@a", "@b")
    code, out, _ = run(
        "inbox", "m1", "m2", "--answer", "both", "--out", "out.jsonl",
        "--personal", "Call me: 06 12 34 56 78", "--yes",
    )  # fmt: skip
    assert code == 0
    assert "Ready: 0 of 2." in out
    assert "2 stay in the inbox: CC" in out
    assert progress(run)["open"] == 2


def test_what_nobody_has_told_stays_in_the_inbox(came, run):
    came("@a")
    out = run("inbox", "m1", "--answer", "ack", "--out", "out.jsonl", "--yes")[1]
    assert "1 stay in the inbox: this message still needs topic" in out


def test_a_program_sends_them(came, run, own_home):
    came("@a", "@b")
    taker = "import sys, pathlib; p = pathlib.Path('got'); p.open('a').write(sys.stdin.read())"
    (own_home.parent / "home" / "outlets.yaml").write_text(
        json.dumps({"tool": [sys.executable, "-c", taker]}), encoding="utf-8"
    )
    code, out, _ = run("inbox", "m1", "m2", "--answer", "both", "--outlet", "tool", "--yes")
    assert (code, out.endswith("b1: sent 2.\n")) == (0, True)
    assert Path("got").read_text("utf-8").count("we are sorry") == 2


def test_what_a_program_refuses_goes_on_later(came, run, own_home):
    came("@a", "@b")
    outlets = own_home.parent / "home" / "outlets.yaml"
    outlets.write_text(
        json.dumps({"tool": [sys.executable, "-c", "raise SystemExit('quota reached')"]})
    )
    out = run("inbox", "m1", "m2", "--answer", "both", "--outlet", "tool", "--yes")[1]
    assert "b1: sent 0, refused 2: " in out
    assert "quota reached" in out
    assert progress(run)["sending"] == 2
    code, _, told = run("inbox", "--resume")
    assert (code, "the same file as before" in told) == (2, True)
    assert run("inbox", "--resume", "--out", "late.jsonl")[1] == "b1: sent 2.\n"
    assert len(sent("late.jsonl")) == 2
    assert run("inbox", "--resume", "--out", "late.jsonl")[1] == "Nothing was interrupted.\n"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("m1", "--answer", "both"), 2),
        (("m1", "--answer", "nothing", "--out", "o.jsonl"), 2),
        (("m1", "--answer", "invite", "--out", "o.jsonl"), 4),
        (("m1", "--answer", "both", "--out", "in.csv"), 2),
        (("m1", "--answer", "both", "--outlet", "nobody"), 2),
        (("--answer", "both", "--out", "o.jsonl"), 2),
        (("m9", "--answer", "both", "--out", "o.jsonl"), 4),
        (("--desk", "m1", "--answer", "both", "--out", "o.jsonl"), 4),
    ],
)
def test_what_can_not_be_sent_is_said_before(came, run, args, code):
    came("@a")
    assert run("inbox", *args, "--yes")[0] == code
    assert not Path("o.jsonl").exists()


def test_somebody_in_danger_gets_no_mass_answer(came, run):
    came("@a")
    Path("in.csv").write_text(
        "posted,author,text,channel,language\n"
        f"{SystemClock().now().isoformat()},@d,I want to kill myself because of you,x,en\n",
        encoding="utf-8",
    )
    run("import", "in.csv", "--incident", "main-1")
    out = run("inbox", "m1", "m2", "--answer", "both", "--out", "out.jsonl", "--yes")[1]
    assert "1 stay in the inbox: in danger" in out
    assert [one["key"] for one in sent()] == ["main-1/b1/m1"]


def test_what_has_not_left_is_taken_back(came, run, own_home):
    came("@a", "@b")
    outlets = own_home.parent / "home" / "outlets.yaml"
    outlets.write_text(json.dumps({"tool": [sys.executable, "-c", "raise SystemExit(1)"]}))
    run("inbox", "m1", "m2", "--answer", "both", "--outlet", "tool", "--yes")
    assert run("inbox", "--withdraw")[1] == "Taken back: 2. They wait in the inbox again.\n"
    assert (progress(run)["sending"], progress(run)["open"]) == (0, 2)
