"""Past incidents replayed in a drill come to the figures that they had."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from tests.session.workshop import TEAM, whole

from crisisctl.cli.main import main

DATA = Path(__file__).parent / "data" / "la-redoute"
CONVERSATION = """\
+seen: {kind: acknowledgement, audience: public, text: {en: "We have read you."}}
steps:
  - {id: follow, wait: {until: mentions-settled}}
  - {id: end, end: {}}
each-mention:
  - {id: answer, within: {posted: 60m}, say: seen}
"""


@pytest.fixture
def here(own_home):
    """A folder with a playbook that answers whoever writes, and its team."""
    folder = own_home / "playbooks"
    folder.mkdir()
    (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
    (folder / "main.yaml").write_text(whole("main", CONVERSATION), encoding="utf-8")
    return own_home


def report(capsys, incident=()):
    capsys.readouterr()
    assert main(["report", *incident, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(("severity", "standing"), [("sev2", "late"), ("sev3", "on-time")])
def test_la_redoute_2012_comes_to_the_published_figures(severity, standing, capsys, tmp_path):
    """Seen 11:48, sorry 13:00, Facebook 13:30, posts deleted, then silence (Stratégies, 2012)."""
    text = (DATA / "answers.yaml").read_text(encoding="utf-8")
    file = tmp_path / "replay.yaml"
    file.write_text(text.replace("sev2", severity), encoding="utf-8")
    playbook = str(DATA / "stray-photo.yaml")
    assert main(["start", playbook, "--drill", "--answers", str(file)]) == 0
    facts = report(capsys)
    figures = facts["figures"]
    assert figures["speed"]["first_public"] == {"length": 72 * 60, "running": False}
    assert figures["mentions"][0]["standing"] == standing
    assert [(hit["rule"], "puisse heurter" in hit["message"]) for hit in facts["hits"]] == [
        ("CC207", True)
    ]
    assert [one["place"]["step"] for one in figures["fidelity"]["removals"]] == ["clean"]
    [silence] = figures["cadence"]["silences"]
    assert silence["since"] == "2012-01-04T12:30:00Z"
    assert figures["overrides"] == [["CC207", "management", 1]]


def conversations(shared):
    """Real ones, with at least one answer, as lists of (moment, whether a customer wrote)."""
    path = shared / "data" / "conversations" / "dev.json"
    if not path.is_file():
        pytest.skip("no real conversations beside the repository: none is replayed")
    for one in json.loads(path.read_text(encoding="utf-8")):
        turns = [(t["datetime"], "agent" not in t, t["message"]) for t in one["dialogContent"]]
        in_order = turns == sorted(turns, key=lambda turn: turn[0])
        if in_order and turns[0][1] and not all(customer for _, customer, _ in turns):
            yield turns


def replay(turns: list[tuple[str, bool, str]]) -> tuple[dict[str, Any], dict[str, float]]:
    """Answers that walk a conversation as it went, and how long each customer waited."""
    lists: dict[str, list[Any]] = {
        key: [] for key in ("seen", "follow", "mention.text", "mention.posted")
    }
    pending: list[tuple[str, datetime]] = []
    waits: dict[str, float] = {}
    total = 0
    for at, customer, text in turns:
        if not customer:
            lists["seen"] += [{"answer": "sent", "at": at}] * len(pending)
            moment = datetime.fromisoformat(at)
            waits |= {name: (moment - since).total_seconds() for name, since in pending}
            pending = []
            continue
        total += 1
        if total > 1:
            where, key = ("seen", "mention") if pending else ("follow", "answer")
            lists[where].append({key: "mention" if key == "answer" else "", "at": at})
        pending.append((f"m{total}", datetime.fromisoformat(at)))
        lists["mention.text"].append(text)
        lists["mention.posted"].append("0 min ago")
    lists["seen"] += [{"skip": "the conversation ends here"}] * len(pending)
    lists["follow"].append("over")
    file: dict[str, Any] = {key: value for key, value in lists.items() if value}
    file |= {f"{name}.no-reply": "already-answered" for name, _ in pending}
    file |= {
        "severity": {"answer": "sev3", "at": turns[0][0]},
        "mention.channel": ["x"] * total,
        "mention.author": ["@person"] * total,
        "seen.approval": ["lead"] * total,
        "close": "yes",
    }
    return file, waits


def test_real_conversations_come_to_their_real_response_times(shared, here, capsys, tmp_path):
    tried = 0
    for turns in conversations(shared):
        file, waits = replay(turns)
        path = tmp_path / "conversation.yaml"
        path.write_text(json.dumps(file), encoding="utf-8")
        assert main(["start", "main", "--drill", "--answers", str(path)]) == 0, (
            capsys.readouterr().err[-2000:]
        )
        lines = {
            line["mention"]: line
            for line in report(capsys, [f"main-{tried + 1}"])["figures"]["mentions"]
        }
        answered = {name: line for name, line in lines.items() if line["acked_at"]}
        assert {name: line["response"]["length"] for name, line in answered.items()} == waits
        tried += 1
        if tried == 8:
            break
    assert tried == 8
