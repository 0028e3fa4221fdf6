"""A folder under git, and keys of ssh-keygen, for tests with the real programs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
needs_ssh = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed"
)
CLEAN = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env=os.environ | CLEAN,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def commit(folder: Path, name: str, email: str) -> None:
    """All that has changed, as somebody."""
    if not (folder / ".git").exists():
        git(folder, "init", "-q")
    git(folder, "add", "-A")
    who = ("-c", f"user.name={name}", "-c", f"user.email={email}")
    git(folder, *who, "commit", "-q", "-m", "A change")


def new_key(folder: Path, name: str) -> Path:
    """A key without a passphrase; what `allowed_signers` takes of it stands in `name.pub`."""
    path = folder / name
    subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(path)], check=True
    )
    return path
