"""The index of all lexicons, made beforehand: to read 2,800 phrases takes a fifth of a lint.

It is a file, remade with `python -m crisisctl.replies.index`. One that does not fit the lexicons
is left aside: it may save time, and never decides what is found.
"""

from functools import cache
from itertools import chain
from pathlib import Path
from zlib import crc32

from crisisctl.replies.phrases import Phrases, indexed

EVERYWHERE = frozenset(
    {"asked", "personal", "secret", "joke", "no_comment", "non_apology", "defensive", "blame"}
    | {"liability", "minimising", "speculation", "promise", "vague", "cliche", "insult"}
    | {"legal_threat", "tu"}
)
"""Sets that the checks look for in every text; the others depend on what was found of these."""

FOLDER = Path(__file__).with_name("lexicons")
FILE = FOLDER / "index.txt"
_BETWEEN = "\f\n"


def phrases(*, everywhere: bool) -> Phrases:
    """The phrases of the sets that are looked for in every text, or of the others."""
    return _both()[0 if everywhere else 1]


def made() -> str:
    """What the file should hold: which lexicons it is made of, then both indexes."""
    from crisisctl.replies.lexicons.every import LEXICONS  # noqa: PLC0415 - 12 ms

    every = list(chain.from_iterable(lexicon.items() for lexicon in LEXICONS))
    everywhere = indexed(row for row in every if row[0] in EVERYWHERE)
    others = indexed(row for row in every if row[0] not in EVERYWHERE)
    return _BETWEEN.join((_sources(), everywhere, others))


@cache
def _both() -> tuple[Phrases, ...]:
    text = FILE.read_text("utf-8") if FILE.is_file() else ""
    sources, *both = text.split(_BETWEEN)
    if sources != _sources():
        _, *both = made().split(_BETWEEN)
    return tuple(map(Phrases, both))


def _sources() -> str:
    """Tells one state of the lexicons, and of the code that reads them, from another."""
    code = (Path(__file__).with_name(name) for name in ("notation.py", "phrases.py"))
    read = b"".join(one.read_bytes() for one in (*sorted(FOLDER.glob("*.py")), *code))
    return str(crc32(read.replace(b"\r\n", b"\n")))  # as git may write lines on Windows


if __name__ == "__main__":
    FILE.write_text(made(), "utf-8", newline="\n")
