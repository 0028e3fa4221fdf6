"""One file, and many: what is found can cross processes, and keeps the order of the files."""

import pickle
from datetime import date
from pathlib import Path

import pytest

from crisisctl.lint.judge import judge
from crisisctl.lint.many import FEW, judge_all
from crisisctl.playbooks.catalog import TEAM, library

TODAY = date(2026, 11, 22)
BROKEN = "crisisctl: 1\nid: {id}\ntitel: {{en: Wrong}}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / TEAM).write_bytes((library() / TEAM).read_bytes())
    for number in range(FEW + 1):
        name = f"case-{number}"
        (tmp_path / f"{name}.yaml").write_text(BROKEN.format(id=name), encoding="utf-8")
    return tmp_path


def test_what_is_found_can_be_sent_to_another_process(folder):
    judged = judge(folder / "case-1.yaml", TODAY)
    assert judged.findings
    assert pickle.loads(pickle.dumps(judged)) == judged


def test_the_lines_that_findings_point_at_come_along(folder):
    judged = judge(folder / "case-1.yaml", TODAY)
    (wrong,) = [one for one in judged.findings if "titel" in str(one.message)]
    assert judged.lines[wrong.position.path, wrong.position.line] == "titel: {en: Wrong}"


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path):
    judged = judge(tmp_path / "nothing.yaml", TODAY)
    assert not judged.opened
    assert len(judged.findings) == 1


def test_many_files_are_judged_as_one_by_one(folder):
    paths = sorted(folder.glob("case-*.yaml"))
    assert len(paths) > FEW
    assert list(judge_all(paths, TODAY)) == [judge(path, TODAY) for path in paths]
