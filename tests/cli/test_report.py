import json

import pytest
import yaml
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
ANSWERS = {
    "mention.channel": "x",
    "mention.author": "@zoe",
    "mention.text": "I am Zoe Petit",
    "mention.posted": "0 min ago",
    "severity": {"answer": "sev3", "at": "2020-02-01T10:00Z"},
    "open": "done",
}


@pytest.fixture
def half_walked(own_home, run):
    """A drill of the past that the answers leave open."""
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", CARDS), encoding="utf-8")
    file = own_home / "answers.yaml"
    file.write_text(yaml.safe_dump(ANSWERS), encoding="utf-8")
    code, _, _ = run("start", "main", "--drill", "--answers", file)
    assert code == 2


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
