"""A run's figures become a diff that `git apply` takes and lint has nothing against."""

import subprocess
from datetime import timedelta

import pytest
from tests.session.workshop import NOON, SAY, plan

from crisisctl.engine.fidelity import visits
from crisisctl.engine.metrics import measure
from crisisctl.engine.run import open_run
from crisisctl.lint.judge import judge
from crisisctl.model import events as e
from crisisctl.model.incident import Incident
from crisisctl.session.proposals import propose

BODY = """\
steps:
  # The desk opens.
  - {id: open, do: [{en: Open}], within: 5m}   # from the call
  - {id: speak, say: {message: calm, on: [x]}}
  - {id: end, end: {}}
+calm:
+  kind: holding
+  audience: public
+  text: {en: "We know."}
+  approval: {by: [legal], quorum: 1, within: 3m}  # legal reads it
"""


class Told:
    """A run on a playbook in a folder; times are minutes after its declaration."""

    def __init__(self, folder, body=BODY, *, exercise=False):
        self.folder = folder
        self.plan = plan(folder, body)
        self.records = []
        facts = {"playbook": "main", "severity": "sev3", "files": dict(self.plan.files)}
        facts |= {"brand": "Ondine", "exercise": exercise, "example": False}
        self.at(0, e.IncidentDeclared.model_validate(facts))

    def at(self, minutes, event):
        actor = e.Actor(role="lead", person="Ada")
        self.records.append(e.Record(len(self.records) + 1, moment(minutes), actor, event))

    def opened(self, took):
        self.at(0, e.StepEntered(flow="desk", step="open", due=moment(5)))
        self.at(took, e.StepDone(flow="desk", step="open"))

    def approved(self, took):
        facts = {"flow": "desk", "step": "speak", "draft": "d1", "message": "calm", "variant": 1}
        facts |= {"kind": "holding", "audience": "public", "language": "en", "channel": "x"}
        facts |= {"text": "We know.", "template": "0" * 64, "approval": "needed", "quorum": 1}
        self.at(0, e.MessageDrafted.model_validate(facts))
        self.at(0, e.ApprovalRequested(draft="d1", role="legal", person="Cy", due=moment(3)))
        self.at(took, e.MessageApproved(draft="d1", role="legal", person="Di"))

    def proposed(self):
        run = open_run(self.plan, Incident("main-1")).after(self.records)
        figures = measure(run, self.records, moment(600))
        return propose(run, figures, visits(self.records), self.records)


def moment(minutes):
    return NOON + timedelta(minutes=minutes)


@pytest.fixture
def told(tmp_path):
    return Told(tmp_path)


def applied(folder, diff):
    """The playbook after `git apply`."""
    (folder / "change.diff").write_text(diff, encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    subprocess.run(["git", "apply", "change.diff"], cwd=folder, check=True)
    return folder / "playbooks" / "main.yaml"


def rules(file):
    return {one.rule.id for one in judge(file, NOON.date()).findings}


def test_a_step_that_takes_longer_is_planned_so(told):
    told.opened(took=12)
    before = rules(told.folder / "playbooks" / "main.yaml")
    found = told.proposed()
    assert "took 12 min in nine cases of ten (n 1); 5 min is" in SAY(found.proposals[0].why)
    file = applied(told.folder, found.diff)
    assert "within: 15m}   # from the call" in file.read_text("utf-8")
    assert "# The desk opens." in file.read_text("utf-8")
    assert rules(file) <= before


def test_a_yes_that_takes_longer_is_planned_so(told):
    told.approved(took=8)
    found = told.proposed()
    text = applied(told.folder, found.diff).read_text("utf-8")
    assert "quorum: 1, within: 10m}  # legal reads it" in text
    assert found.proposals[0].rows == (3,)


def test_what_would_break_a_rule_is_told_and_not_proposed(told):
    told.approved(took=300)
    found = told.proposed()
    assert found.proposals[0].breaks
    assert found.diff == ""


def test_what_was_on_time_asks_for_nothing(told):
    told.opened(took=4)
    told.approved(took=2)
    assert told.proposed().proposals == ()


@pytest.mark.parametrize("before", ["", "drilled: 2026-01-02", "drilled:\n  on: 2026-01-02"])
def test_a_drill_that_was_held_is_written_down(tmp_path, before):
    told = Told(tmp_path, f"{before}\n{BODY}" if before else BODY, exercise=True)
    told.opened(took=4)
    told.at(5, e.IncidentClosed())
    text = applied(tmp_path, told.proposed().diff).read_text("utf-8")
    assert "drilled: {on: 2026-11-22, roles: [lead], findings: main-1}\n" in text
    assert "2026-01-02" not in text
