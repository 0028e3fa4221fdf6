"""`lessons.yaml` is written from the journal, and keeps what people wrote there."""

from datetime import UTC, date, datetime

import pytest

from crisisctl.errors import UsageError
from crisisctl.model.actions import Action
from crisisctl.playbooks.document import read
from crisisctl.session.lessons import Learned
from crisisctl.session.lessons_file import keep

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BY_HAND = """\
# What we learned.
crisisctl: 1
actions:
  # From the first outage.
  - {playbook: outage, incident: outage-1, action: Print the numbers, owner: lead, due: 2026-12-01}
  - playbook: main
    incident: main-1
    id: a1
    action: Old words
    owner: lead
    due: 2026-12-01

  # The last one.
  - {playbook: outage, incident: outage-2, action: Test it, owner: legal, due: 2026-12-09}
"""


def learned(name="a1", text="Test the rota", **more):
    facts = {"owner": "lead", "due": date(2027, 1, 15), "verify": 'Four "calls": yes'}
    return Learned("main-1", "main", Action(name, 9, NOW, text, "prevent", **(facts | more)))


def entries(file):
    return read(file.read_bytes(), "").value["actions"]


def test_a_new_file_holds_every_action(tmp_path):
    file = tmp_path / "lessons.yaml"
    kept = keep(file, [learned(), learned("a2", "=1+1\n- x: [", done_at=NOW, verified_at=NOW)])
    assert (kept.written, kept.left) == (2, ())
    first, second = entries(file)
    assert first["verified-by"] == 'Four "calls": yes'
    assert (first["id"], first["due"], first.get("done")) == ("a1", "2027-01-15", None)
    assert second["action"] == "=1+1 - x: ["
    assert second["done"] == second["verified"] == "2026-11-22"


def test_what_people_wrote_stays_and_an_action_takes_its_own_place(tmp_path):
    file = tmp_path / "lessons.yaml"
    file.write_text(BY_HAND, encoding="utf-8")
    keep(file, [learned(), learned("a2", "Another")])
    text = file.read_text("utf-8")
    assert [one["action"] for one in entries(file)] == [
        "Print the numbers",
        "Test the rota",
        "Test it",
        "Another",
    ]
    for line in BY_HAND.splitlines():
        assert line in text or "Old words" in line or line.endswith("2026-12-01")
    keep(file, [learned(), learned("a2", "Another")])
    assert file.read_text("utf-8") == text


@pytest.mark.parametrize("empty", ["crisisctl: 1\n", "crisisctl: 1\nactions: []\n", "actions:\n"])
def test_an_empty_list_takes_the_first(tmp_path, empty):
    file = tmp_path / "lessons.yaml"
    file.write_text(empty, encoding="utf-8")
    keep(file, [learned()])
    assert len(entries(file)) == 1


@pytest.mark.parametrize(
    "broken", ["actions: 3\n", "{", "actions: [{playbook: x}]\n", "- a\n", "x: 1\n"]
)
def test_a_file_that_lint_would_refuse_is_left_alone(tmp_path, broken):
    file = tmp_path / "lessons.yaml"
    file.write_text(broken, encoding="utf-8")
    with pytest.raises(UsageError):
        keep(file, [learned()])
    assert file.read_text("utf-8") == broken
