"""One file, and many: what is found can cross processes, and keeps the order of the files."""

import gc
import pickle
from datetime import date
from pathlib import Path

import pytest

from crisisctl.lint.excuses import excuse
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
    assert not judged.readable
    assert len(judged.findings) == 1


def test_a_link_to_itself_is_a_finding(folder):
    path = folder / "self.yaml"
    try:
        path.symlink_to(path.name)
    except OSError:
        pytest.skip("this system makes no links")
    assert not judge(path, TODAY).readable


@pytest.mark.parametrize(
    ("raw", "readable"),
    [
        (b"", False),
        (b"# nothing but a comment\n", False),
        ("crisisctl: 1\n".encode("utf-16"), False),
        (b"a: " + b"[" * 40, False),
        (b"a" * (1 << 20) + b"a", False),
        (b"crisisctl: 'no end", False),
        (b"crisisctl: 1\nid: \0\n", True),
        (b"crisisctl: 1\nid: \xff\n", True),
        (b"crisisctl: 1\n", True),
    ],
)
def test_a_file_without_a_value_could_not_be_read(folder, raw, readable):
    path = folder / "odd.yaml"
    path.write_bytes(raw)
    judged = judge(path, TODAY)
    assert judged.findings
    assert judged.readable is readable
    (folder / TEAM).write_bytes(raw)
    assert judge(folder / "case-1.yaml", TODAY).readable is readable


def test_a_bug_in_one_file_leaves_the_others_to_be_judged(folder, monkeypatch):
    def buggy(loaded, *rest):
        if loaded.documents.keys() & {"case-3.yaml"}:
            raise RuntimeError("slip")
        return excuse(loaded, *rest)

    monkeypatch.setattr("crisisctl.lint.judge.excuse", buggy)
    names = ["case-2.yaml", "case-3.yaml", "case-4.yaml"]
    found = [judge(folder / name, TODAY) for name in names]
    assert [[one.rule.id for one in judged.findings] for judged in found] == [
        ["CC002"] * len(found[0].findings),
        ["CC000"],
        ["CC002"] * len(found[2].findings),
    ]
    assert found[1].findings[0].position.path == str(folder / "case-3.yaml")
    assert "RuntimeError slip" in str(found[1].findings[0].message)


def test_what_a_playbook_took_is_free_before_a_collection():
    path = library() / "data-breach.yaml"
    judge(path, TODAY)
    gc.collect()
    gc.disable()
    try:
        judge(path, TODAY)
        assert gc.collect() < 500  # of some ten thousand
    finally:
        gc.enable()


def test_many_files_are_judged_as_one_by_one(folder):
    paths = sorted(folder.glob("case-*.yaml"))
    assert len(paths) > FEW
    assert list(judge_all(paths, TODAY)) == [judge(path, TODAY) for path in paths]
