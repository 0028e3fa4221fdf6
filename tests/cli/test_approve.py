import pytest

from crisisctl.playbooks.catalog import library
from crisisctl.playbooks.load import load

CLEA = ("--as", "Cléa", "approve", "every-key", "--role", "crisis-lead", "--yes")


def lock(folder):
    return (folder / "approvals.lock").read_text("utf-8")


def lines(plan):
    return [(one.message, one.role, one.person) for one in plan.approvals.approvals]


def test_a_role_approves_what_it_may(run, folder):
    code, out, err = run(*CLEA)
    assert (code, err) == (0, "")
    assert out.startswith("12 text(s) approved")
    assert "statement still waits: it takes 2 of crisis-lead, legal." in out
    loaded = load("every-key")
    assert loaded.findings == []
    assert loaded.plan is not None
    assert len(loaded.plan.approvals.approvals) == 12


def test_it_says_which_account_asks_for_others(run, folder):
    path = folder / "every-key.yaml"
    said = path.read_text("utf-8")
    path.write_text(said.replace("by: [legal, crisis-lead],", "by: [legal],"), "utf-8")
    _, out, _ = run(*CLEA)
    assert "acknowledge still waits: it takes 1 of crisis-lead." in out
    assert "On Facebook, acknowledge takes 1 of legal." in out


def test_it_asks_for_nothing_twice(run, folder):
    run(*CLEA)
    before = lock(folder)
    code, out, _ = run(*CLEA)
    assert code == 0
    assert out.startswith("0 text(s) approved")
    assert lock(folder) == before


def test_a_quorum_is_met_by_another_role(run, folder):
    run(*CLEA)
    code, out, _ = run(
        "--as", "Eve", "approve", "every-key", "statement", "--role", "legal", "--yes"
    )
    assert code == 0
    assert "still waits" not in out


def test_an_edit_waits_again_and_the_new_yes_takes_the_old_one_s_place(run, folder):
    run(*CLEA)
    path = folder / "every-key.yaml"
    path.write_text(path.read_text("utf-8").replace("fr: Du neuf.", "fr: Du nouveau."), "utf-8")
    before = lock(folder).splitlines()
    code, out, _ = run(*CLEA)
    after = lock(folder).splitlines()
    assert (code, out.split()[0]) == (0, "1")
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert len(changed) == 1
    assert "sha256" in changed[0][0]


def test_the_lines_of_other_playbooks_stay(run, folder):
    path = folder / "called.yaml"
    path.write_text(
        path.read_text("utf-8")
        + "messages:\n  hello: {kind: update, audience: public, channels: [x],"
        " text: {fr: Bonjour., en: Hello.}}\n",
        "utf-8",
    )
    run("--as", "Dan", "approve", "called", "--role", "crisis-lead", "--yes")
    run(*CLEA)
    assert ("hello", "crisis-lead", "Dan") in lines(load("every-key").plan)


@pytest.mark.parametrize(
    ("who", "message", "code", "complaint"),
    [
        (("Ada", "community-manager"), "update", 4, "may not approve update: crisis-lead may"),
        (("Eve", "legal"), "update", 4, "may not approve update"),
        (("Ada", "crisis-lead"), "update", 4, "does not stand behind crisis-lead"),
        (("Ada", "boss"), "update", 2, "Say the role that you approve as"),
        (("Cléa", "crisis-lead"), "nothing", 2, "No message to approve is named nothing"),
        (("Cléa", "crisis-lead"), "to-staff", 2, "No message to approve is named to-staff"),
    ],
)
def test_who_may_not(run, folder, who, message, code, complaint):
    person, role = who
    answer, out, err = run(
        "--as", person, "approve", "every-key", message, "--role", role, "--yes"
    )
    assert (answer, out) == (code, "")
    assert complaint in err
    assert not (folder / "approvals.lock").exists()


@pytest.mark.parametrize("until", ["tomorrow", "2020-01-01", "2026-13-01"])
def test_an_end_that_can_t_be(run, folder, until):
    code, _, err = run(*CLEA, "--until", until)
    assert code == 2
    assert "--until" in err


def test_without_a_terminal_a_text_must_have_been_read(run, folder):
    code, _, err = run(*CLEA[:-1])
    assert code == 2
    assert "--yes" in err
    assert not (folder / "approvals.lock").exists()


def test_a_broken_lock_is_not_written_over(run, folder):
    (folder / "approvals.lock").write_text("approvals: [", "utf-8")
    code, _, err = run(*CLEA)
    assert code == 3
    assert "approvals.lock:1" in err
    assert lock(folder) == "approvals: ["


def test_no_half_file_stays(run, folder):
    (folder / "approvals.lock.new").mkdir()  # where the draft would be written
    code, _, err = run(*CLEA)
    assert code == 3
    assert "can't be written" in err
    assert not (folder / "approvals.lock").exists()


def test_the_library_is_not_to_be_approved(run, own_home):
    before = sorted(path.name for path in library().iterdir())
    code, _, err = run(
        "--as", "Claire Morvan", "approve", "viral-complaint", "--role", "crisis-lead", "--yes"
    )
    assert code == 3
    assert "crisisctl init" in err
    assert sorted(path.name for path in library().iterdir()) == before


def test_there_is_no_such_playbook(run, folder):
    code, _, err = run("approve", "every-kee", "--role", "legal", "--yes")
    assert code == 2
    assert "Did you mean `every-key`?" in err
