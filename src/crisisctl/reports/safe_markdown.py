"""The one way for a text into a Markdown report: it changes nothing there but itself.

Holds for CommonMark, GitHub and GitLab. Words of ours may hold a role or a channel: `escape`.
What people wrote goes into a code span (`span`, `cell`) or a fence (`block`), where neither HTML,
links, images nor `@everyone` and `#1` mean anything.
"""

import re

from crisisctl.reports.visible import visible

LONGEST = 300
"""Characters of a text on one line; the rest is in the journal."""

_PUNCTUATION = re.compile(r"(?!(?<=\w)-(?=\w))([!-&(-+.:-@\[-`{-~-])")
_CALLS = re.compile(r"[@#]")  # notify people and link to issues even where escaped
_BEFORE_PIPE = re.compile(r"\\(?=\|)")


def escape(text: str) -> str:
    """One line of running text, every punctuation mark as itself; cut as `span` is.

    Fit for a cell too.
    """
    quiet = _PUNCTUATION.sub(r"\\\1", _one_line(text))
    return _CALLS.sub("\\g<0>\u2060", quiet)


def span(text: str) -> str:
    """One line as a code span, cut at `LONGEST` characters; empty for nothing."""
    return _code(_one_line(text))


def cell(text: str) -> str:
    """`span`, for a cell of a table."""
    # Readers differ on what a backslash before a pipe means in a cell: keep them apart.
    return _code(_BEFORE_PIPE.sub(r"\g<0> ", _one_line(text)).replace("|", r"\|"))


def block(text: str) -> str:
    """Lines of their own as a fenced block, longer than any run of backticks in the text."""
    shown = visible(text)
    fence = "`" * max(3, _longest_run(shown) + 1)
    return f"{fence}text\n{shown}\n{fence}"


def _one_line(text: str) -> str:
    line = " ".join(visible(text[: LONGEST + 1]).split())
    return line[:LONGEST] + "…" if len(text) > LONGEST else line


def _code(line: str) -> str:
    if not line:
        return ""
    fence = "`" * (_longest_run(line) + 1)
    apart = " " if "`" in (line[0], line[-1]) else ""
    return f"{fence}{apart}{line}{apart}{fence}"


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
