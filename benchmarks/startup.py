"""How long until the first prompt, and until the version: against bare Typer programs."""

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.tools import Row, spread

HERE = Path(__file__).parent
RUNS = 15
BARE = [sys.executable, str(HERE / "bare.py")]
OURS = [sys.executable, "-m", "crisisctl"]
PROMPT_LIMIT, VERSION_LIMIT = 1.5, 1.2


def until(command: list[str], mark: bytes, env: dict[str, str]) -> float:
    """Seconds from spawn until `mark` stands on a terminal."""
    begin = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, env)
    seen = b""
    try:
        while mark not in seen:
            ready, _, _ = select.select([terminal], [], [], 20)
            if not ready:
                raise TimeoutError(seen.decode(errors="replace"))
            seen += os.read(terminal, 65536)
        return time.perf_counter() - begin
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)
        os.close(terminal)


def whole(command: list[str], env: dict[str, str]) -> float:
    """Seconds that a whole process takes."""
    begin = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def rows() -> list[Row]:
    """The two figures, each pair taken in turn so that a busy machine slows both alike."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "CRISISCTL_HOME": home, "CRISISCTL_LANG": "en", "COLUMNS": "80"}
        start = [*OURS, "start", "viral-complaint"]
        prompt = [
            (until(start, b"(arrows", env), until([*BARE, "ask"], b"(Use arrow", env))
            for _ in range(RUNS)
        ]
        version = [
            (whole([*OURS, "--version"], env), whole([*BARE, "version"], env)) for _ in range(RUNS)
        ]
    return [
        _row("start to its first prompt / bare Typer and questionary", prompt, PROMPT_LIMIT),
        _row("--version / bare Typer", version, VERSION_LIMIT),
    ]


def _row(name: str, pairs: list[tuple[float, float]], limit: float) -> Row:
    ratio = statistics.median(ours for ours, _ in pairs) / statistics.median(b for _, b in pairs)
    shown = f"{spread([ours for ours, _ in pairs])} against {spread([bare for _, bare in pairs])}"
    return Row(name, ratio, limit, shown)
