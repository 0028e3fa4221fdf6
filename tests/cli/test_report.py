import json
import shutil
import sys
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import pytest
from tests.session.workshop import TEAM, whole

CARDS = """\
steps:
  - {id: open, do: [{en: Open}]}
  - {id: follow, wait: {until: mentions-settled}}
  - {id: end, end: {}}
each-mention:
  - {id: answer, say: ack, next: done}
  - {id: done, end: {}}
"""


@pytest.fixture
def half_walked(drilled):
    """A drill of the past that the answers leave open."""
    return drilled(whole("main", CARDS))


def test_a_drill_still_open_is_measured_by_its_own_time(half_walked, run):
    _, out, _ = run("report", "--json")
    report = json.loads(out)
    assert report["header"]["written_at"] == "2020-02-01T10:00:00Z"
    replies = report["figures"]["replies"]
    assert replies["required"] == replies["coverage"]["whole"] == 1
    [mention] = report["figures"]["mentions"]
    assert mention["response"] == {"length": 0.0, "running": True}


def test_names_are_shown_only_when_asked_for(half_walked, run):
    assert "Zoe" not in run("report")[1]
    assert "Zoe Petit" in run("report", "--names")[1]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("md", "# Post-mortem of main-1"),
        ("html", "<!DOCTYPE html>"),
        ("json", "{"),
        ("csv", "\ufeffrow,utc,local,event,source,role,mention,text"),
    ],
)
def test_each_format_goes_to_the_screen_or_to_a_file(half_walked, run, own_home, wanted, first):
    _, out, _ = run("--lang", "en", "report", "--format", wanted)
    assert out.splitlines()[0] == first
    file = own_home / f"report.{wanted}"
    code, printed, told = run("--lang", "en", "report", "--format", wanted, "--out", file)
    assert (code, printed, told) == (0, "", f"Written to {file}.\n")
    assert file.read_bytes().decode() == out


def test_what_somebody_completed_is_never_written_over(half_walked, run, own_home):
    file = own_home / "report.md"
    file.write_text("completed by hand", "utf-8")
    code, _, told = run("--lang", "en", "report", "--out", file)
    assert code == 2
    assert "left alone" in told
    assert file.read_text("utf-8") == "completed by hand"


def test_open_writes_a_page_and_shows_it(half_walked, run, monkeypatch):
    shown = []
    monkeypatch.setattr("webbrowser.open", lambda uri: shown.append(uri) or True)
    code, out, told = run("--lang", "en", "report", "--open")
    assert (code, out) == (0, "")
    [uri] = shown
    page = Path(url2pathname(urlparse(uri).path))
    assert str(page) in told
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    shutil.rmtree(page.parent)


def test_without_a_browser_it_says_where_the_page_is(half_walked, run, monkeypatch, own_home):
    monkeypatch.setattr("webbrowser.open", lambda _: False)
    _, _, told = run("--lang", "en", "report", "--open", "--out", own_home / "page.html")
    assert "No browser could be opened here" in told
    assert (own_home / "page.html").exists()


def test_a_pdf_goes_to_a_file_and_never_to_a_terminal(half_walked, run, monkeypatch, own_home):
    pytest.importorskip("weasyprint", reason="no WeasyPrint here: no PDF was made")
    file = own_home / "report.pdf"
    assert run("report", "--format", "pdf", "--level", "hot-wash", "--out", file)[0] == 0
    assert file.read_bytes().startswith(b"%PDF-")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    code, out, told = run("--lang", "en", "report", "--format", "pdf")
    assert (code, out, "--out report.pdf" in told) == (2, "", True)


def test_a_pdf_without_its_extra_names_both_ways(half_walked, run, monkeypatch):
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    code, out, told = run("--lang", "en", "report", "--format", "pdf")
    assert (code, out) == (2, "")
    assert ("crisisctl report --open" in told, "crisisctl[pdf]" in told) == (True, True)


def test_a_closed_run_gives_the_same_report_whenever_it_is_written(own_home, run):
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", CARDS), encoding="utf-8")
    answers = {
        "mention.channel": "x",
        "mention.author": "@zoe",
        "mention.text": "It is dark",
        "mention.posted": "0 min ago",
        "severity": "sev3",
        "open": "done",
        "inputs.topic": "lamps",
        "ack.approval": "lead",
        "ack": {"skip": "they have called us"},
        "m1.no-reply": "already-answered",
        "follow": "over",
        "close": "yes",
    }
    file = own_home / "answers.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    code, _, told = run("start", "main", "--answers", file)
    assert code == 0, told
    header = json.loads(run("report", "--json")[1])["header"]
    assert header["state"] == "closed"
    assert header["written_at"] == header["closed_at"]
