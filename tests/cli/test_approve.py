import pytest
from tests.playbooks.repository import commit, git, needs_git, needs_ssh, new_key

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
    assert "On Facebook, acknowledge still waits: it takes 1 of legal." in out
    assert "acknowledge still waits: it takes" not in out.replace("On Facebook, acknowledge", "")


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
    gone, come = set(before) - set(after), set(after) - set(before)
    assert (len(gone), len(come)) == (2, 2)  # the yes, and the text it is given to


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


SIGNERS = "  signers: {Cléa: clea@ondine.example}\n"


def demand(folder, proof):
    path = folder / "team.yaml"
    asked = f"approvals:\n  require: {proof}\n{SIGNERS}"
    path.write_text(path.read_text("utf-8") + asked, "utf-8")


def test_a_yes_is_given_to_bounds_and_channels(run, folder):
    run(*CLEA)
    (line,) = [one for one in load("every-key").plan.approvals.approvals if _is_first(one)]
    assert line.channels == ("x", "facebook")
    assert line.model_dump(mode="json")["bounds"] == {"mention.author": "text 50"}


def _is_first(line):
    return (line.message, line.variant, line.language) == ("acknowledge", 1, "fr")


def test_the_approved_text_stays_on_record(run, folder):
    run(*CLEA)
    texts = load("every-key").plan.approvals.texts
    assert "{{ mention.author }}, nous lisons." in texts.values()
    path = folder / "every-key.yaml"
    path.write_text(path.read_text("utf-8").replace("nous lisons.", "on lit."), "utf-8")
    run(*CLEA)
    assert "nous lisons" not in lock(folder)


@needs_ssh
def test_a_signature_is_asked_for_where_the_team_demands_one(run, folder, tmp_path):
    demand(folder, "ssh-signature")
    code, _, err = run(*CLEA)
    assert code == 2
    assert "--sign" in err
    key = new_key(tmp_path, "clea")
    public = key.with_suffix(".pub").read_text("utf-8")
    (folder / "allowed_signers").write_text(f"clea@ondine.example {public}", "utf-8")
    code, out, _ = run(*CLEA, "--sign", key)
    assert (code, out.split()[0]) == (0, "12")
    assert len(load("every-key").plan.approvals.approvals) == 12
    assert lock(folder).count("BEGIN SSH SIGNATURE") == 1
    again = run("--as", "Cléa", "approve", "every-key", "update", "--role", "crisis-lead")
    assert again[0] == 2


@needs_ssh
def test_a_key_that_is_none_writes_nothing(run, folder, tmp_path):
    code, _, err = run(*CLEA, "--sign", tmp_path / "nothing")
    assert code == 3
    assert "ssh-keygen says" in err
    assert not (folder / "approvals.lock").exists()


@needs_git
def test_nobody_approves_what_they_wrote(run, folder):
    commit(folder, "Ada", "ada@ondine.example")
    path = folder / "every-key.yaml"
    path.write_text(path.read_text("utf-8").replace("fr: Du neuf.", "fr: Du nouveau."), "utf-8")
    commit(folder, "Cléa", "clea@home.example")
    code, out, err = run(
        "--as", "Cléa", "approve", "every-key", "update", "--role", "crisis-lead", "--yes"
    )
    assert (code, out) == (4, "")
    assert "Cléa wrote update: somebody else has to approve that." in err
    code, out, _ = run(*CLEA)
    assert (code, out.split()[0]) == (0, "10")
    assert "Cléa wrote update: somebody else has to approve that." in out
    code, out, _ = run("--as", "Dan", *CLEA[2:])
    assert (code, out.split()[0]) == (0, "2")


@needs_git
def test_who_wrote_all_of_it_is_refused_and_not_told_of_a_success(run, folder):
    commit(folder, "Cléa", "clea@home.example")
    code, out, err = run(*CLEA)
    assert (code, out) == (4, "")
    assert "somebody else has to approve" in err
    assert not (folder / "approvals.lock").exists()


@needs_git
def test_a_yes_that_git_has_to_prove_says_how(run, folder):
    demand(folder, "git")
    commit(folder, "Ada", "ada@ondine.example")
    git(folder, "config", "user.name", "Cléa")
    git(folder, "config", "user.email", "clea@ondine.example")
    out = run(*CLEA)[1]
    path = folder / "approvals.lock"
    assert "Commit it: it counts from then on.\n" in out
    assert f"  → git add {path} && git commit {path}\n" in out
    commit(folder, "Cléa", "clea@ondine.example")
    assert "git commit" not in run(*CLEA)[1]


@needs_git
def test_a_folder_that_git_does_not_know_says_what_to_do(run, folder):
    demand(folder, "git")
    told = run(*CLEA)[1]
    assert "not a git repository" in told
    assert "Put this folder under git: git init\n" in told
    git(folder, "init", "-q")
    told = run(*CLEA)[1]
    assert "Nothing is committed here yet: git knows nobody's words.\n" in told
    assert f"git add {folder} && git commit\n" in told


@needs_git
def test_a_yes_that_somebody_else_has_to_commit_says_so(run, folder):
    demand(folder, "git")
    commit(folder, "Ada", "ada@ondine.example")
    out = run(*CLEA)[1]
    assert "Whoever says yes commits it: it counts from then on.\n" in out
    assert "git commit" not in out


@needs_git
def test_nor_what_they_have_not_committed_yet(run, folder):
    commit(folder, "Ada", "ada@ondine.example")
    git(folder, "config", "user.name", "Cléa")
    git(folder, "config", "user.email", "clea@home.example")
    path = folder / "every-key.yaml"
    path.write_text(path.read_text("utf-8").replace("fr: Du neuf.", "fr: Du nouveau."), "utf-8")
    assert run(*CLEA)[1].split()[0] == "10"


@needs_git
def test_what_nobody_committed_is_nobody_s_yet(run, folder):
    git(folder, "init", "-q")
    git(folder, "config", "user.name", "Cléa")
    assert run(*CLEA)[1].split()[0] == "12"
