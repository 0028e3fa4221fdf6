"""What every test stands on: a home of its own, English, and no way to the real one."""

import os
import signal
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("no-stopwatch", deadline=None)
settings.load_profile("no-stopwatch")  # a busy machine is no counter-example

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell's background job ignores Ctrl-C, and so would every program that a test starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)


ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def pytest_configure(config):
    """What tests start is compiled once, even where Python was told to leave no files."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
        compiled = tempfile.TemporaryDirectory(prefix="crisisctl-compiled-")
        config.add_cleanup(compiled.cleanup)
        os.environ["PYTHONPYCACHEPREFIX"] = compiled.name


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Nothing reads or writes outside tmp_path, whatever the machine's settings."""
    for name in ("STORE", "LANG", "OPERATOR"):
        monkeypatch.delenv(f"CRISISCTL_{name}", raising=False)
    for name in ("LANG", "LC_MESSAGES", "NO_COLOR", "SSH_CONNECTION", "SSH_TTY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("CRISISCTL_HOME", str(home))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


@pytest.fixture(scope="session")
def shared():
    """The folder of public suites and data that lies beside the repository, if it does."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared beside the repository: its data and suites are not tried")
    return SHARED
