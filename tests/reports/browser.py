"""A real browser, where the machine has one: nothing is ever downloaded for a test."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
AXE = "node_modules/axe-core/axe.min.js"


def chromium() -> str:
    """The browser's path; the test is skipped where there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("no Chromium on this machine: the page was not opened in a browser")
    return found


def run(page: Path, *options: str, profile: Path) -> str:
    """Open a page without a window, and give what `--dump-dom` or the browser says."""
    command = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    done = subprocess.run(
        [*command, f"--user-data-dir={profile}", *options, page.as_uri()],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    return done.stdout


def axe() -> str:
    """The source of axe-core; the test is skipped where npm has not installed it."""
    named = os.environ.get("CRISISCTL_TEST_NPM", "")
    for folder in (Path(named), *Path(__file__).resolve().parents):
        if (folder / AXE).is_file():
            return (folder / AXE).read_text("utf-8")
    pytest.skip("no axe-core here (npm install axe-core): accessibility was not checked")
