import json

import pytest


def test_a_playbook_is_drawn_in_the_terminal(run, folder):
    code, out, err = run("show", "every-key")
    assert (code, err) == (0, "")
    assert "The desk" in out
    assert "◇ triage" in out
    assert "\x1b" not in out  # no colour into a pipe


def test_in_french(run, folder):
    assert "Toutes les clés" in run("--lang", "fr", "show", "every-key")[1]


@pytest.mark.parametrize(
    ("form", "begins"), [("mermaid", "flowchart TD\n"), ("dot", "digraph {\n"), ("svg", "<svg ")]
)
def test_the_other_formats_alone_go_to_the_output(run, folder, form, begins):
    code, out, err = run("show", "every-key", "--format", form)
    assert (code, err) == (0, "")
    assert out.startswith(begins)


def test_a_path_will_do(run, folder):
    assert run("show", str(folder / "every-key.yaml"))[0] == 0


def test_the_list_names_every_playbook(run, folder):
    code, out, err = run("show", "--list")
    assert (code, err) == (0, "")
    assert "every-key: Every key\n  sev2 sev3, reviewed 2026-11-10, drilled 2026-09-03\n" in out
    assert "viral-complaint: Customer complaint gone viral (example)\n" in out


def test_the_list_as_json(run, folder):
    (folder / "broken.yaml").write_text("crisisctl: 1\n", "utf-8")
    found = json.loads(run("show", "--list", "--json")[1])
    assert found["schema"] == 1
    by_id = {one["id"]: one for one in found["playbooks"]}
    assert by_id["broken"] == {
        "id": "broken", "path": str(folder / "broken.yaml"), "library": False, "usable": False,
    }  # fmt: skip
    assert by_id["every-key"]["severities"] == ["sev2", "sev3"]
    assert by_id["every-key"]["drilled"] == "2026-09-03"
    assert by_id["called"]["drilled"] is None
    assert by_id["viral-complaint"]["library"] is True


def test_a_broken_one_stays_in_the_list_with_its_cure(run, folder):
    (folder / "broken.yaml").write_text("crisisctl: 1\n", "utf-8")
    (folder / "odd.yaml").mkdir()
    out = run("show", "--list")[1]
    assert f"broken can't be used: crisisctl lint {folder / 'broken.yaml'}\n" in out
    assert "odd can't be used" in out


@pytest.mark.parametrize("args", [(), ("--json",), ("every-key", "--json")])
def test_a_call_that_says_too_little(run, folder, args):
    code, out, err = run("show", *args)
    assert (code, out) == (2, "")
    assert "crisisctl show --list" in err


def test_a_playbook_with_problems_says_them(run, folder):
    (folder / "broken.yaml").write_text("crisisctl: 1\n", "utf-8")
    code, _, err = run("show", "broken")
    assert code == 3
    assert "crisisctl lint broken" in err
