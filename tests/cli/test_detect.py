"""`crisisctl detect`: facts to standard output, what could not be read to standard error."""

import csv
import json

import pytest
from tests.spikes.streams import stream
from tests.spikes.test_mentions import mentions


@pytest.fixture
def counts(own_home):
    rows = stream(8, 4.0, bursts=[(2000, 12, 20)])
    lines = [f"{at:%Y-%m-%d %H:%M:%S},{value:.0f}" for at, value in rows]
    file = own_home / "counts.csv"
    file.write_text("\n".join(["timestamp,value", *lines]) + "\n")
    return file


@pytest.fixture
def posts(own_home):
    rows = stream(8, 4.0, bursts=[(2000, 12, 20)])
    file = own_home / "posts.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        table = csv.writer(out)
        table.writerow(["created_at", "text", "negative"])
        for at, text, negative in mentions(rows, range(2000, 2012)):
            table.writerow([at.isoformat(), text, negative])
    return file


def test_counts_as_json(run, counts):
    code, out, err = run("detect", counts, "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["schema"], found["kind"], found["rows"], found["rejected"]) == (
        1,
        "counts",
        2304,
        0,
    )
    alarm = found["alarms"][-1]
    assert alarm["at"] in ("2026-03-08T22:40:00", "2026-03-08T22:45:00", "2026-03-08T22:50:00")
    assert set(alarm) == {"at", "value", "expected", "score", "since", "total", "usual"}
    assert isinstance(alarm["value"], int)


def test_a_beginning_of_the_file_rings_the_same(run, counts, own_home):
    lines = counts.read_text().splitlines(keepends=True)
    begun = own_home / "begun.csv"
    begun.write_text("".join(lines[:2100]))
    whole, part = (json.loads(run("detect", one, "--json")[1]) for one in (counts, begun))
    assert part["alarms"]
    assert whole["alarms"][: len(part["alarms"])] == part["alarms"]


def test_mentions_as_json(run, posts):
    code, out, _ = run("detect", posts, "--json")
    found = json.loads(out)
    alarm = found["alarms"][-1]
    assert (code, found["kind"]) == (0, "mentions")
    assert "panne" in alarm["words"]
    assert alarm["links"] == ["https://status.example/42"]
    assert 0.3 < alarm["negative"] < 0.7
    assert alarm["negative_before"] == 0
    assert alarm["at"].endswith("+00:00")


def test_mentions_in_words(run, posts):
    _, out, _ = run("--lang", "en", "detect", posts)
    assert "mentions since" in out
    assert "https://status.example/42" in out
    assert " %, before: 0 %" in out
    assert "Rows read: " in out.splitlines()[-1]


def test_what_could_not_be_read_is_told_by_its_line(run, own_home):
    rows = [f"2026-03-02 10:{minute:02},x" for minute in range(7)]
    file = own_home / "some.csv"
    file.write_text("\n".join(["timestamp,value", "2026-03-02 09:00,4", *rows]))
    code, out, err = run("detect", file)
    assert code == 0
    assert out == "No alarm. Rows read: 1.\n"
    assert err.splitlines()[0] == "Line 3: this is no count: x."
    assert err.splitlines()[-1] == "And 2 more lines could not be read."


def test_nothing_but_problems_is_an_error(run, own_home):
    file = own_home / "none.csv"
    file.write_text("timestamp,value\nsoon,4\n")
    code, out, err = run("detect", file)
    assert (code, out) == (2, "")
    assert "none.csv: no row could be read. Line 2: this is no time: soon." in err


@pytest.mark.parametrize("text", [None, "", "a,b\n1,x\n"])
def test_no_file_no_rows_no_times(run, own_home, text):
    file = own_home / "odd.csv"
    if text is not None:
        file.write_text(text)
    code, out, err = run("detect", file)
    assert (code, out) == (2, "")
    assert "odd.csv" in err


def test_a_text_cannot_write_to_the_terminal(run, own_home):
    rows = stream(2, 2.0, bursts=[(400, 12, 60)])
    file = own_home / "posts.jsonl"
    evil = "https://evil.example/\x1b[2J\u202e\ud800 \x1b]0;title"
    lines = [
        json.dumps({"created_at": at.isoformat(), "text": evil if news else text})
        for at, text, news in mentions(rows, range(400, 412))
    ]
    file.write_text("\n".join(lines))
    _, out, _ = run("detect", file)
    assert "evil.example" in out
    assert "\x1b" not in out
    assert "\u202e" not in out
    links = json.loads(run("detect", file, "--json")[1])["alarms"][-1]["links"]
    assert links[0].startswith("https://evil.example/")


@pytest.mark.parametrize("head", ["date,value", "created_at,text"])
def test_what_a_date_means_is_refused_or_said(own_home, run, head):
    file = own_home / "days.csv"
    file.write_text(f"{head}\n" + "".join(f"02/03/2026 10:{n:02},{n}\n" for n in range(60)))
    code, _, complaint = run("detect", file)
    assert (code, "--day-first yes" in complaint) == (2, True)
    assert run("detect", file, "--day-first", "yes")[0] == 0
