"""`python docs/generate.py`: write every page that the code can say of itself.

In the pages written by hand, it runs the examples and puts under each what the program prints.
With `--check` nothing is written: what is stale, missing or left over is named, and the exit code
is 1. The pictures of a walk are made by docs/picture.py, which this calls too.
"""

import sys
import tempfile
from pathlib import Path

from pages import channels, commands, examples, facts, playbooks, rules
from pages.running import somewhere
from pages.writing import MADE
from picture import pictures

DOCS = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """Write or check; the exit code says whether all was fresh."""
    with tempfile.TemporaryDirectory() as folder, somewhere(folder):
        wanted = _wanted()
    stale = [path for path, text in wanted.items() if _read(path) != text]
    left_over = [path for path in _made() if path not in wanted]
    if "--check" in arguments:
        for path in (*stale, *left_over):
            print(f"docs/{path} is not what the code says: python docs/generate.py")
        return 1 if stale or left_over else 0
    for path in stale:
        _write(path, wanted[path])
    for path in left_over:
        (DOCS / path).unlink()
    print(f"{len(stale)} written, {len(left_over)} removed, {len(wanted)} pages in all")
    return 0


def _wanted() -> dict[str, str]:
    parts = (channels, commands, facts, playbooks, rules, examples)
    made = [part.pages() for part in parts]
    return {path: text for pages in (*made, pictures()) for path, text in pages.items()}


def _read(path: str) -> str | None:
    file = DOCS / path
    return file.read_text("utf-8") if file.exists() else None


def _write(path: str, text: str) -> None:
    file = DOCS / path
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")


def _made() -> list[str]:
    """The pages in the folder that say they are made."""
    files = sorted(DOCS.rglob("*.md"))
    return [
        file.relative_to(DOCS).as_posix()
        for file in files
        if file.read_text("utf-8").startswith(MADE)
    ]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
