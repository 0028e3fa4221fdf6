"""The one way for a text into a Markdown report: it changes nothing there but itself.

Holds for CommonMark, GitHub and GitLab. Words of ours may hold a role or a channel: `escape`.
What people wrote goes into a code span (`span`, `cell`) or a fence (`block`), where neither HTML,
links, images nor `@everyone` and `#1` mean anything.
"""

import re

LONGEST = 300
"""Characters of a text on one line; the rest is in the journal."""

# Controls, what turns the direction of reading, what nobody sees, and half characters. Joiners
# stay where an emoji or a script needs them.
_HIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    r"\U000e0000-\U000e0fff]"
)
_PUNCTUATION = re.compile(r"(?!(?<=\w)-(?=\w))([!-&(-+.:-@\[-`{-~-])")
_CALLS = re.compile(r"[@#]")  # notify people and link to issues even where escaped
_BEFORE_PIPE = re.compile(r"\\(?=\|)")


def visible(text: str) -> str:
    """Show every hidden character as `⟨U+202E⟩`; line feeds and tabs stay."""
    return _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", _lines(text))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


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
