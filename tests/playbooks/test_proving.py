import os
from pathlib import Path

import pytest
from tests.playbooks.repository import commit, git, needs_git, needs_ssh, new_key
from tests.playbooks.test_approvals import TODAY, UNTIL

from crisisctl.playbooks import programs
from crisisctl.playbooks.approvals import wordings
from crisisctl.playbooks.load import load
from crisisctl.playbooks.lock import Approver, approved, as_yaml, digest, open_to, whole, yes
from crisisctl.playbooks.signatures import signed

CLEA, EVE = ("Cléa", "clea@ondine.example"), ("Eve", "eve@ondine.example")
MALLORY = ("Mallory", "mallory@elsewhere.example")


@pytest.fixture
def team(folder):
    """Ask for a proof in team.yaml."""

    def demand(require):
        path = folder / "team.yaml"
        signers = "{Cléa: clea@ondine.example, Eve: EVE@ondine.example}"
        asked = f"approvals:\n  require: {require}\n  signers: {signers}\n"
        path.write_text(path.read_text("utf-8") + asked, "utf-8")

    return demand


def say_yes(folder, message, person="Cléa", role="crisis-lead", *, key=None, until=UNTIL):
    """The lock with a yes to every text of a message, signed if a key is given."""
    plan = load("every-key").plan
    approvals, digests = whole(folder, plan.team.brand), []
    for one in wordings(plan, plan.main):
        if one.message == message:
            by = Approver(role, person, TODAY, until)
            line = yes(one, by, open_to(plan, one, role), {})
            approvals = approved(approvals, one, line)
            digests.append(digest(approvals.brand, line))
    if key is not None:
        more = signed(person, tuple(digests), key)
        approvals = approvals.model_copy(update={"signatures": (*approvals.signatures, more)})
    (folder / "approvals.lock").write_text(as_yaml(approvals), "utf-8", newline="\n")


def counted():
    """Whose yes counts to what, and why others don't, by the line of the file."""
    loaded = load("every-key")
    kept = [(one.message, one.language, one.person) for one in loaded.plan.approvals.approvals]
    lock = loaded.documents["approvals.lock"]
    doubts = {}
    for one in loaded.unproven:
        at = None if one.number is None else lock.key_position(("approvals", one.number))[0]
        doubts[at] = str(one.why)
    return kept, doubts


def change(folder, old, new):
    path = folder / "approvals.lock"
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8", newline="\n")


@needs_git
def test_a_line_counts_once_its_person_has_committed_it(folder, team):
    team("git")
    commit(folder, *MALLORY)
    say_yes(folder, "update")
    assert counted() == ([], {None: "approvals.lock is not committed yet."})
    commit(folder, *CLEA)
    assert counted() == ([("update", "en", "Cléa"), ("update", "fr", "Cléa")], {})
    say_yes(folder, "statement", "Eve", "legal")
    assert set(counted()[1].values()) == {"It is not committed yet."}
    commit(folder, "eve", EVE[1].upper())  # an address has no case
    assert counted()[1] == {}


@needs_git
def test_a_forged_line_is_found(folder, team):
    team("git")
    say_yes(folder, "update")
    commit(folder, *CLEA)
    say_yes(folder, "statement", "Eve", "legal")
    commit(folder, *CLEA)
    kept, doubts = counted()
    assert kept == [("update", "en", "Cléa"), ("update", "fr", "Cléa")]
    assert doubts == {6: "clea@ondine.example wrote it.", 7: "clea@ondine.example wrote it."}


@needs_git
def test_one_character_of_a_line_is_enough(folder, team):
    team("git")
    say_yes(folder, "update", until=UNTIL.replace(year=2028))
    commit(folder, *CLEA)
    change(folder, '"fr", sha256', '"fr",  sha256')
    assert counted()[1] == {7: "It is not committed yet."}
    commit(folder, *MALLORY)
    kept, doubts = counted()
    assert kept == [("update", "en", "Cléa")]
    assert doubts == {7: "mallory@elsewhere.example wrote it."}


@needs_git
def test_another_name_for_an_author_counts_for_nothing(folder, team):
    team("git")
    say_yes(folder, "update")
    (folder / ".mailmap").write_text(f"Cléa <{CLEA[1]}> <{MALLORY[1]}>\n", "utf-8")
    commit(folder, *MALLORY)
    assert counted()[0] == []


@needs_git
def test_who_is_not_a_signer_proves_nothing(folder, team):
    team("git")
    say_yes(folder, "update", "Dan")
    commit(folder, "Dan", "dan@ondine.example")
    assert set(counted()[1].values()) == {"team.yaml has no address for them under `signers`."}


@needs_git
def test_a_shallow_clone_knows_no_authors(folder, team, tmp_path, monkeypatch):
    team("git")
    say_yes(folder, "update")
    commit(folder, *CLEA)
    commit_again = folder / "called.yaml"
    commit_again.write_text(commit_again.read_text("utf-8") + "# later\n", "utf-8")
    commit(folder, *MALLORY)
    clone = tmp_path / "clone"
    clone.mkdir()
    git(clone, "clone", "-q", "--depth", "1", folder.as_uri(), "playbooks")
    monkeypatch.chdir(clone)
    assert counted() == (
        [],
        {None: "This is a shallow clone: git does not know here who wrote what."},
    )


@needs_git
def test_a_repository_starts_no_program(folder, team):
    team("git")
    say_yes(folder, "update")
    (folder / ".gitattributes").write_text("*.lock diff=evil filter=evil\n", "utf-8")
    commit(folder, *CLEA)
    trap, script = folder / "trap", folder / "evil"
    script.write_text(f"#!/bin/sh\ntouch '{trap}'\ncat\n", "utf-8")
    script.chmod(0o755)
    for setting in (
        "diff.evil.textconv",
        "filter.evil.clean",
        "filter.evil.smudge",
        "core.fsmonitor",
        "core.pager",
        "gpg.program",
        "core.sshCommand",
    ):
        git(folder, "config", setting, str(script))
    git(folder, "config", "log.showSignature", "true")
    change(folder, '"fr", sha256', '"fr",  sha256')
    assert counted()[1] == {7: "It is not committed yet."}
    assert not trap.exists()


@pytest.mark.parametrize("require", ["git", "ssh-signature"])
def test_without_the_program_nothing_counts_and_nothing_breaks(
    folder, team, require, monkeypatch, tmp_path
):
    team(require)
    say_yes(folder, "update", key=None)
    (folder / "allowed_signers").write_text("", "utf-8")
    if require == "ssh-signature":
        lock = folder / "approvals.lock"
        claim = digest_of(folder)
        signature = f'signatures:\n- {{person: "Cléa", lines: {claim}, signature: "x"}}\n'
        lock.write_text(lock.read_text("utf-8") + signature, "utf-8")
    monkeypatch.setenv("PATH", str(tmp_path))
    program = "git" if require == "git" else "ssh-keygen"
    assert counted() == ([], {None: f"{program} is not installed."})


def digest_of(folder):
    approvals = whole(folder, "Ondine")
    return [digest("Ondine", line) for line in approvals.approvals].__repr__().replace("'", '"')


def allow(folder, key, email=CLEA[1]):
    kind, public, *_ = Path(f"{key}.pub").read_text("utf-8").split()
    with (folder / "allowed_signers").open("a", encoding="utf-8") as file:
        file.write(f'{email} namespaces="crisisctl" {kind} {public}\n')


@needs_ssh
def test_a_signed_line_counts_whoever_wrote_the_file(folder, team, tmp_path):
    team("ssh-signature")
    key = new_key(tmp_path, "clea")
    say_yes(folder, "update", key=key)
    assert counted() == (
        [],
        {None: "There is no allowed_signers beside team.yaml: it says whose key is whose."},
    )
    allow(folder, key)
    assert counted() == ([("update", "en", "Cléa"), ("update", "fr", "Cléa")], {})


@needs_ssh
def test_what_is_unsigned_changed_or_signed_by_another_is_found(folder, team, tmp_path):
    team("ssh-signature")
    key, other = new_key(tmp_path, "clea"), new_key(tmp_path, "mallory")
    allow(folder, key)
    allow(folder, other, MALLORY[1])
    say_yes(folder, "closing", key=key)
    say_yes(folder, "explain")
    say_yes(folder, "update", key=other)
    english = 'message: "closing", variant: 1, language: "en"'
    change(folder, english, english.replace('"en"', '"de"'))
    kept, doubts = counted()
    assert kept == [("closing", "fr", "Cléa")]
    unsigned, refused = "It is not signed, or was changed since.", "ssh-keygen says:"
    assert doubts.pop(6) == unsigned  # closing, in another language than was signed
    assert doubts == {
        8: unsigned,
        9: unsigned,
        10: f"{refused} Could not verify signature.",
        11: f"{refused} Could not verify signature.",
    }


@needs_ssh
def test_a_signature_holds_for_its_brand_and_its_namespace(folder, team, tmp_path):
    team("ssh-signature")
    key = new_key(tmp_path, "clea")
    allow(folder, key)
    say_yes(folder, "update", key=key)
    for name, old in (("team.yaml", "brand: Ondine"), ("approvals.lock", 'brand: "Ondine"')):
        path = folder / name
        path.write_text(path.read_text("utf-8").replace(old, "brand: Autre"), "utf-8")
    assert set(counted()[1].values()) == {"It is not signed, or was changed since."}


@needs_git
def test_what_takes_too_long_proves_nothing(folder, team, monkeypatch):
    team("git")
    say_yes(folder, "update")
    monkeypatch.setattr(programs, "TIMEOUT", 0)
    assert counted() == ([], {None: "git does not answer."})


@needs_git
def test_a_run_takes_along_what_is_proven(folder, team):
    team("git")
    say_yes(folder, "update")
    commit(folder, *CLEA)
    say_yes(folder, "statement", "Eve", "legal")
    commit(folder, *CLEA)
    kept = load("every-key").plan.files["approvals.lock"]
    assert '"update"' in kept
    assert '"statement"' not in kept
    assert os.environ.get("GIT_DIR") is None
