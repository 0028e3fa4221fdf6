from datetime import date
from pathlib import Path

import pytest
from tests.lint.examples import MINIMAL, whole
from tests.lint.playbooks import all_approved
from tests.playbooks.repository import commit, git, needs_git

from crisisctl.lint.judge import judge
from crisisctl.model.findings import Level
from crisisctl.playbooks.approvals import fingerprint, wordings
from crisisctl.playbooks.catalog import at
from crisisctl.playbooks.load import load_file
from crisisctl.playbooks.lock import as_yaml

TODAY = date(2026, 11, 22)
PLAYBOOK = """\
messages:
  ack:
    kind: acknowledgement
    audience: public
    channels: [x]
    approval: {by: [lead], within: 5m}
    text:
      en: We are sorry, and we are looking into it.
each-mention:
  - {id: answer, role: cm, within: 20m, say: ack}
  - {id: done, end: {}}
# team.yaml
"""
DEMAND = "approvals: {require: git, signers: {Eli: eli@ondine.example, Ada: ada@ondine.example}}\n"
ADA, ELI = ("Ada", "ada@ondine.example"), ("Eli L.", "eli@ondine.example")


@pytest.fixture
def folder(tmp_path):
    """A playbook under git, written by Ada, with the yes of Eli, committed by Eli."""
    for name, text in whole(PLAYBOOK + DEMAND).items():
        (tmp_path / name).write_text(text, "utf-8")
    assert MINIMAL.is_dir()
    commit(tmp_path, *ADA)
    approve(tmp_path)
    commit(tmp_path, *ELI)
    return tmp_path


def approve(folder: Path) -> None:
    plan = load_file(at(folder / "main.yaml")).plan
    assert plan is not None
    (folder / "approvals.lock").write_text(as_yaml(all_approved(plan)), "utf-8")


def found(folder, *rules):
    judged = judge(folder / "main.yaml", TODAY)
    return [one for one in judged.findings if one.rule.id in rules]


@needs_git
def test_what_its_person_committed_is_proven(folder):
    assert found(folder, "CC104", "CC105", "CC009", "CC311") == []


@needs_git
def test_a_forged_line_is_one_finding_on_its_line(folder):
    lock = folder / "approvals.lock"
    lock.write_text(lock.read_text("utf-8").replace("2027-05-01", "2029-05-01"), "utf-8")
    commit(folder, *ADA)
    (finding,) = found(folder, "CC104", "CC105", "CC009", "CC311")
    assert finding.rule.id == "CC009"
    assert (Path(finding.position.path).name, finding.position.line) == ("approvals.lock", 6)
    assert str(finding.message) == (
        "The yes of Eli to `ack` of main (en, wording 1, as lead) is not proven. "
        "ada@ondine.example wrote it."
    )
    assert str(finding.advice) == "Have it approved again: whoever says yes commits it."


@needs_git
@pytest.mark.parametrize("who", [("Eli", "other@ondine.example"), ELI])
def test_who_wrote_a_line_of_a_text_can_t_approve_it(folder, who):
    path = folder / "main.yaml"
    path.write_text(path.read_text("utf-8").replace("looking into it.", "on it."), "utf-8")
    commit(folder, *who)
    approve(folder)
    commit(folder, *ELI)
    (finding,) = found(folder, "CC009", "CC311")
    assert str(finding.message) == "Eli wrote `ack` (en, wording 1), and approved it."


@needs_git
def test_a_line_that_names_a_key_has_no_writer(folder):
    path = folder / "main.yaml"
    path.write_text(
        path.read_text("utf-8").replace("      en: We", "      en: >-\n        We"), "utf-8"
    )
    commit(folder, *ELI)
    assert [one.rule.id for one in found(folder, "CC311")] == ["CC311"]  # Eli moved the words
    text = path.read_text("utf-8").replace("  ack:\n", "\n  ack:\n")
    path.write_text(text, "utf-8")
    commit(folder, *ADA)
    assert len(found(folder, "CC311")) == 1


def test_without_history_it_is_said_once(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    for name, text in whole(PLAYBOOK + DEMAND).items():
        (tmp_path / name).write_text(text, "utf-8")
    approve_unproven(tmp_path)
    (finding,) = found(tmp_path, "CC104", "CC105", "CC009", "CC311")
    assert str(finding.message) == "No approval can be proven. git is not installed."


def approve_unproven(folder: Path) -> None:
    team = folder / "team.yaml"
    asked = team.read_text("utf-8")
    team.write_text(asked.replace(DEMAND, ""), "utf-8")
    approve(folder)
    team.write_text(asked, "utf-8")


@needs_git
@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(("committer", "level"), [(ELI, "warning"), (ADA, "error")])
def test_what_its_person_is_about_to_commit_is_a_warning(folder, committer, level, whole):
    lock = folder / "approvals.lock"
    if whole:
        git(folder, "rm", "-q", "--cached", "approvals.lock")
        git(folder, "-c", "user.name=Ada", "-c", "user.email=a@b.c", "commit", "-q", "-m", "Gone")
    else:
        lock.write_text(lock.read_text("utf-8").replace("2027-05-01", "2027-06-01"), "utf-8")
    git(folder, "config", "user.email", committer[1])
    git(folder, "config", "user.name", committer[0])
    (finding,) = found(folder, "CC104", "CC105", "CC009", "CC311")
    assert (finding.rule.id, finding.rule.level) == ("CC009", level)
    assert str(finding.message).endswith("not committed yet.")


def test_a_text_on_record_that_is_not_the_approved_one_is_found(tmp_path):
    for name, text in whole(PLAYBOOK).items():
        (tmp_path / name).write_text(text, "utf-8")
    plan = load_file(at(tmp_path / "main.yaml")).plan
    texts = {fingerprint(one.text): one.text for one in wordings(plan, "main")}
    written = as_yaml(all_approved(plan).model_copy(update={"texts": texts}))
    lock = tmp_path / "approvals.lock"
    lock.write_text(written, "utf-8")
    assert found(tmp_path, "CC009", "CC105") == []
    lock.write_text(written.replace('"We are sorry', '"We are not sorry'), "utf-8")
    (finding,) = found(tmp_path, "CC009", "CC105")
    assert (finding.rule.id, finding.rule.level) == ("CC009", Level.ERROR)
    assert "its SHA-256 is another" in str(finding.message)
    assert written.split("\n")[finding.position.line - 1].endswith('looking into it."')
