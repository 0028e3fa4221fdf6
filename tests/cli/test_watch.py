"""`crisisctl watch`: what comes lands once, and what burns is said."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from tests.intake.feeds.sources import reply, served
from tests.test_docs import DOCS, files_of

from crisisctl.clock import SystemClock
from crisisctl.intake.feeds.growing import PIECE

HEADER = "author,date,text,network,id\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")


def row(number, text="waits", at="2026-11-02T10:00:00Z"):
    return f"@ana{number},{at},{text} {number},x,{number}\n"


def landed():
    """The content of every mention in the journal."""
    journal = Path(os.environ["CRISISCTL_HOME"]) / "journal.db"
    with closing(sqlite3.connect(journal)) as db:
        made = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'arrivals'").fetchone()
        return db.execute("SELECT content FROM arrivals").fetchall() if made else []


@pytest.fixture
def feed(own_home):
    path = own_home / "feed.csv"
    path.write_text(HEADER + row(1), "utf-8")
    return path


def append(path, text):
    with path.open("a", encoding="utf-8", newline="") as stream:
        stream.write(text)


@pytest.fixture
def started():
    """Start a watch as a program of its own; what is left of it is ended."""
    running = []

    def start(*args, **streams):
        command = [sys.executable, "-m", "crisisctl", "watch", *map(str, args)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
        running.append(subprocess.Popen(command, text=True, encoding="utf-8", **pipes))
        return running[-1]

    yield start
    for one in running:
        one.kill()
        one.communicate()


def until(process, word):
    """The next line on its screen that has this word in it."""
    return next(line for line in process.stdout if word in line)


def test_once_reads_what_there_is_and_goes_on_from_there(run, feed):
    code, out, err = run("watch", feed, "--once")
    assert (code, err) == (0, "")
    assert "new 1 · people waiting 1" in out
    append(feed, row(2))
    assert "new 1 · people waiting 2" in run("watch", feed, "--once")[1]
    assert run("watch", feed, "--once") == (0, "", "")


def test_what_can_not_be_taken_is_told_with_its_line(run, feed):
    append(feed, "@zoe,soon,hello,x,2\n" + row(3))
    code, out, err = run("watch", feed, "--once")
    assert (code, err) == (0, "feed.csv, line 3: its date can't be read: soon\n")
    assert "new 2" in out


def test_many_problems_are_cut_short(run, feed):
    append(feed, "@zoe,soon,hello,x,2\n" * 9)
    assert run("watch", feed, "--once")[2].splitlines()[-1] == "feed.csv: and 4 more"


def test_several_sources_bring_a_mention_once(run, feed, own_home):
    folder = own_home / "exports"
    folder.mkdir()
    (folder / "export.csv").write_text(HEADER + row(1) + row(2), "utf-8")
    os.utime(folder / "export.csv", (0, 0))
    assert run("watch", feed, folder, "--once")[0] == 0
    assert len(landed()) == 2


def test_an_address_is_watched(run):
    entry = "<item><guid>7</guid><title>Rien ne marche</title></item>"
    body = f'<rss version="2.0"><channel>{entry}</channel></rss>'.encode()
    with served(lambda handler: reply(handler, body)) as address:
        assert "new 1" in run("watch", f"{address}/feed", "--once")[1]
        assert run("watch", f"{address}/feed", "--once")[1] == ""


def test_a_source_that_does_not_answer_is_said_and_stops_no_other(run, feed):
    with served(lambda handler: reply(handler, status=500)) as address:
        code, out, err = run("watch", f"{address}/feed", feed, "--once")
    assert code == 1
    assert "can't be read: HTTP 500.\n" in err
    assert "new 1" in out


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (["none.csv"], "none.csv is no source"),
        (["feed.csv", "--every", "often"], "--every"),
        (["feed.csv", "--every", "0s"], "--every"),
        (["feed.csv", "--incident", "none-1"], "none-1"),
        (["feed.csv", "--map", "author=nobody", "--once"], "nobody"),
        (["webhook:0", "--once"], "--once"),
    ],
)
def test_a_wrong_call_is_refused(run, feed, args, word):
    code, _, err = run("watch", *args)
    assert code == 2
    assert word in err


def test_an_incident_takes_what_comes(run, feed, begun):
    incident = begun()
    assert run("watch", feed, "--once", "--incident", incident)[0] == 0
    assert "→ crisisctl" not in run("inbox", incident)[1]
    assert "waits 1" in run("inbox", incident)[1]


def test_a_drill_takes_nothing_in(run, feed, begun):
    assert run("watch", feed, "--once", "--incident", begun("--drill"))[0] == 4


def test_hostile_text_moves_no_cursor(run, feed):
    append(feed, "\x1b[2J,\x1b]0;t\x07soon,hello,x,2\n")
    assert "\x1b" not in "".join(map(str, run("watch", feed, "--once")[1:]))


def burning(begin):
    """Twenty calm hours, and ten minutes of complaints."""
    calm = [
        row(at, "hello", (begin + at * timedelta(minutes=10)).isoformat()) for at in range(120)
    ]
    storm = begin + timedelta(hours=20)
    posts = [
        row(1000 + at, "honteux parking", (storm + at * timedelta(seconds=7)).isoformat())
        for at in range(90)
    ]
    return calm, posts


def test_a_rise_is_said_once_with_what_to_type(run, own_home):
    calm, storm = burning(SystemClock().now() - timedelta(hours=21))
    path = own_home / "feed.csv"
    path.write_text(HEADER + "".join(calm), "utf-8")
    assert "ALARM" not in run("watch", path, "--once")[1]
    append(path, "".join(storm))
    _, out, _ = run("watch", path, "--once")
    assert out.count("ALARM") == 1
    assert "expected" in out
    assert "parking" in out
    assert "Most of it is negative: a crisis may be beginning." in out
    assert "→ crisisctl start" in out
    append(path, row(5000, at=SystemClock().now().isoformat()))
    assert "ALARM" not in run("watch", path, "--once")[1]


def test_rows_land_while_they_are_written(started, feed):
    process = started(feed)
    assert "new 1" in until(process, "new")
    append(feed, row(2))
    assert "waiting 2" in until(process, "new")


def test_a_pipe_is_read_to_its_end(started):
    process = started("-", stdin=subprocess.PIPE)
    process.stdin.write(HEADER + row(1))
    process.stdin.flush()
    assert "new 1" in until(process, "new")
    out, err = process.communicate(row(2), timeout=30)
    assert (process.returncode, err) == (0, "")
    assert "waiting 2" in out


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_politely_with_what_was_taken(started, feed, number):
    process = started(feed)
    until(process, "new")
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.startswith("Stopped: 1 mention(s) are in.\n")


@posix
def test_it_ends_while_it_waits_for_a_pipe(started):
    process = started("-", stdin=subprocess.PIPE)
    until(process, "Watching")
    process.send_signal(signal.SIGINT)
    process.wait(timeout=30)
    assert process.returncode == 130


@pytest.mark.parametrize("kept", [0, 1, 150])
def test_a_watch_that_is_killed_loses_nothing_and_takes_nothing_twice(run, started, feed, kept):
    long = "a" * (3 * PIECE // 300)  # so that three hundred rows are read in three pieces
    append(feed, "".join(row(number, long) for number in range(2, 301)))
    process = started(feed)
    until(process, "Watching")
    while len(landed()) < kept:
        assert process.poll() is None
    process.kill()
    process.wait()
    assert run("watch", feed, "--once")[0] == 0
    found = landed()
    assert len(found) == len(set(found)) == 300


def test_a_post_to_the_webhook_is_in_the_journal_when_it_is_accepted(started, own_home):
    process = started("webhook:0")
    port = until(process, "Post to").split(":")[2].split("/")[0]
    token = until(process, "Bearer").split()[-1]
    body = own_home / "body.jsonl"
    body.write_text('{"author":"@ana","date":"2026-11-02T10:00Z","text":"hi","network":"x"}\n')
    headers = {"Authorization": f"Bearer {token}"}
    request = Request(f"http://127.0.0.1:{port}/", body.read_bytes(), headers)
    with urlopen(request, timeout=30) as answer:
        assert (answer.status, json.load(answer)) == (202, {"taken": 1, "rejected": []})
    assert len(landed()) == 1


def test_the_feed_in_the_docs_is_found_from_its_own_package(run, tmp_path, monkeypatch):
    site = tmp_path / "site"
    files = files_of(DOCS / "watch.md")
    found = tomllib.loads(files["pyproject.toml"])["project"]["entry-points"]["crisisctl.feeds"]
    info = site / "forum_feed-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Name: forum-feed\nVersion: 1.0\n")
    lines = [f"{name} = {place}" for name, place in found.items()]
    (info / "entry_points.txt").write_text("\n".join(["[crisisctl.feeds]", *lines]))
    (site / "forum_feed.py").write_text(files["forum_feed.py"], "utf-8")
    monkeypatch.syspath_prepend(site)
    asked = []

    def answer(handler):
        after = handler.path.partition("after=")[2]
        asked.append(after)
        number = int(after or 0) + 1
        post = {"id": number, "at": "2026-11-02T10:00:00Z", "user": "zoe", "url": ""}
        posts = [{**post, "text": f"Rien ne marche {number}"}] if number < 3 else []
        reply(handler, json.dumps(posts).encode())

    with served(answer) as address:
        assert "new 2" in run("watch", f"forum:{address}", "--once")[1]
        assert run("watch", f"forum:{address}", "--once") == (0, "", "")
    assert asked == ["", "1", "2", "2"]
