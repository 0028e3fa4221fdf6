"""What the YAML parser trips over, said to a person who never read the YAML specification.

PyYAML has two parsers, in C and in Python, which word the same mistake in two ways and often point
at a consequence; the line itself tells the rest.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from yaml import MarkedYAMLError

from crisisctl.playbooks.problems import Place
from crisisctl.words import Words, words

_TEMPLATE = re.compile(r"[:-] +(\{[{%#])")


class Explanation(NamedTuple):
    """A mistake, where it is, and its cure."""

    message: Words
    at: Place
    hint: Words


class Mark(Protocol):
    """What the marks of both parsers have in common; they count from 0."""

    line: int
    column: int


class _Stumble(NamedTuple):
    lines: Sequence[str]
    at: Place
    since: Place

    def text(self, at: Place) -> str:
        """The rest of the line from a place on; nothing past the end of the file."""
        return self.lines[at[0] - 1][at[1] - 1 :] if at[0] <= len(self.lines) else ""

    @property
    def before(self) -> str:
        line, column = self.at
        return self.lines[line - 1][: column - 1] if line <= len(self.lines) else ""


def place(mark: Mark | None) -> Place:
    """Line and column, from 1."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def explain(error: Exception, lines: Sequence[str]) -> Explanation:
    """The mistake behind an error of a parser."""
    if not isinstance(error, MarkedYAMLError):
        return _far_escape(lines)
    at = place(error.problem_mark)
    stumble = _Stumble(lines, at, place(error.context_mark) if error.context_mark else at)
    said = f"{error.context} {error.problem}"
    for pattern, case in _CASES:
        if pattern.search(said):
            return case(stumble)
    return Explanation(words("YAML can't read this place."), at, put_in_quotes())


def put_in_quotes() -> Words:
    return words("Put this text in quotes.")


def template_without_quotes(at: Place, sign: str) -> Explanation:
    """A value that begins with a Jinja tag is a mapping, or nothing, to YAML."""
    message = words("A text that begins with `{sign}` must stand in quotes.", sign=sign)
    return Explanation(message, at, words("Put the whole text in quotes."))


def bad_start(at: Place, rest: str) -> Explanation:
    """YAML keeps some signs for itself."""
    message = words("Without quotes, no text can begin with `{sign}`.", sign=rest[:1])
    return Explanation(message, at, words("Put the whole text in quotes."))


def question_mark_in_braces(at: Place) -> Explanation:
    """PyYAML's parser in C takes it, the one in Python doesn't."""
    message = words("Between brackets, a text with a question mark must stand in quotes.")
    return Explanation(message, at, put_in_quotes())


def _cannot_start(slip: _Stumble) -> Explanation:
    rest = slip.text(slip.at)
    if rest.startswith("\t"):
        message = words("A tab stands where YAML wants spaces.")
        return Explanation(message, slip.at, words("Indent with spaces only."))
    if slip.before.endswith("{"):
        return template_without_quotes((slip.at[0], slip.at[1] - 1), "{" + rest[:1])
    return bad_start(slip.at, rest)


def _sigil(slip: _Stumble) -> Explanation:
    return bad_start(slip.since, slip.text(slip.since))


def _question_start(slip: _Stumble) -> Explanation:
    return bad_start(slip.at, slip.text(slip.at))


def _colon_out_of_place(slip: _Stumble) -> Explanation:
    if re.search(r":[ \t]|[\"'][ \t]*$", slip.before):
        return _colon_in_text(slip)
    above = _line_above(slip)
    text = slip.lines[above - 1]
    indent = len(text) - len(text.lstrip())
    if glued := re.search(r"^[^:]*(:)[^ \t]", text):
        message = words("A space is missing after this colon.")
        hint = words("Write the name, a colon, a space, then the value.")
        return Explanation(message, (above, glued.start(1) + 1), hint)
    if ":" not in text:
        message = words("A colon is missing after this name.")
        hint = words(
            "Write a colon and a space after it; a text of several lines needs a | first."
        )
        return Explanation(message, (above, indent + 1), hint)
    message = words("This line goes on with the value of line {line}.", line=above)
    hint = words("Indent it like that line, or put a text with a colon in quotes.")
    return Explanation(message, slip.at, hint)


def _colon_in_text(slip: _Stumble) -> Explanation:
    message = words("YAML takes this colon for the end of a name.")
    return Explanation(message, slip.at, words("Put the text that holds the colon in quotes."))


def _line_above(slip: _Stumble) -> int:
    above = range(slip.at[0] - 1, 0, -1)
    return next((number for number in above if slip.lines[number - 1].strip()), slip.at[0])


def _inside_brackets(slip: _Stumble) -> Explanation:
    opened, rest = slip.text(slip.since), slip.text(slip.at)
    if opened.startswith(("{{", "{%", "{#")):
        return template_without_quotes(slip.since, opened[:2])
    if rest.startswith("?"):
        return question_mark_in_braces(slip.at)
    if rest.startswith(":") and ":" in re.split(r"[,\[{]", slip.before)[-1]:
        return _colon_in_text(slip)
    if slip.before.rstrip().endswith(("'", '"')):
        return _after_quote(slip.at)
    if not rest:
        return _never_closed(slip)
    message = words(
        "A comma or a closing bracket is missing before this: `{sign}` was opened in line {line}.",
        sign=opened[:1],
        line=slip.since[0],
    )
    return Explanation(message, slip.at, _close_or_quote())


def _never_closed(slip: _Stumble) -> Explanation:
    message = words("This `{sign}` is never closed.", sign=slip.text(slip.since)[:1])
    return Explanation(message, slip.since, _close_or_quote())


def _close_or_quote() -> Words:
    return words("Close it; a text that begins with a bracket must stand in quotes.")


def _after_quote(at: Place) -> Explanation:
    message = words("The text goes on after its closing quote.")
    hint = words(
        "Put the whole text in single quotes,"
        " and write an apostrophe inside it twice, as in 'l''eau'."
    )
    return Explanation(message, at, hint)


def _out_of_line(slip: _Stumble) -> Explanation:
    before = slip.before.rstrip()
    if not before:
        message = words("This line does not fit the lines above it.")
        hint = words("Indent it like its neighbours; a list item (-) and a name can't be such.")
        return Explanation(message, slip.at, hint)
    if before.endswith(("'", '"')):
        return _after_quote(slip.at)
    if template := _TEMPLATE.search(before):
        return template_without_quotes((slip.at[0], template.start(1) + 1), template[1])
    message = words("The value has already ended before this.")
    return Explanation(message, slip.at, words("Put the whole text in quotes."))


def _no_colon(slip: _Stumble) -> Explanation:
    message = words("A colon is missing after this name.")
    hint = words("Write a colon and a space; or indent a text that goes on from the line above.")
    return Explanation(message, slip.since, hint)


def _open_quote(slip: _Stumble) -> Explanation:
    message = words("This quote is never closed.")
    return Explanation(message, slip.since, words("Close it where the text ends."))


def _escape(slip: _Stumble) -> Explanation:
    message = words("YAML does not know what this backslash means.")
    hint = words("Write the character itself, or two backslashes for one.")
    return Explanation(message, slip.at, hint)


def _far_escape(lines: Sequence[str]) -> Explanation:
    """PyYAML's parser in Python hands a code past Unicode's end to chr(), which names no place."""
    for number, line in enumerate(lines, start=1):
        if found := re.search(r"\\U(?!000|0010)[0-9A-Fa-f]{8}", line):
            return _escape(_Stumble(lines, (number, found.start() + 1), (number, 1)))
    return Explanation(words("YAML can't read this file."), (1, 1), put_in_quotes())


def _block_header(slip: _Stumble) -> Explanation:
    message = words(
        "After `{sign}`, the text begins on the next line.", sign=slip.text(slip.since)[:1]
    )
    return Explanation(message, slip.at, words("Start a new line here, and indent it."))


def _no_content(slip: _Stumble) -> Explanation:
    # The comment that "{#" begins takes the closing bracket away: the parser ends far below.
    for number, line in enumerate(slip.lines, start=1):
        if (template := _TEMPLATE.search(line)) and template[1] == "{#":
            return template_without_quotes((number, template.start(1) + 1), "{#")
    rest = slip.text(slip.at)
    if not rest:
        return Explanation(words("The file ends too early."), slip.at, _close_or_quote())
    return bad_start(slip.at, rest)


def _list_beside_name(slip: _Stumble) -> Explanation:
    message = words("A list can't begin on the line of its name.")
    hint = words("Begin each item on a line of its own; put a text that begins with - in quotes.")
    return Explanation(message, slip.at, hint)


_CASES: tuple[tuple[re.Pattern[str], Callable[[_Stumble], Explanation]], ...] = (
    (re.compile("cannot start any token|tab character"), _cannot_start),
    (re.compile("mapping values are not allowed"), _colon_out_of_place),
    (re.compile("unexpected ':'"), _colon_in_text),
    (re.compile("expected ',' or"), _inside_brackets),
    (re.compile("expected key|expected '-' indicator|<block end>"), _out_of_line),
    (re.compile("could not find expected ':'"), _no_colon),
    (re.compile("quoted scalar.{0,200}(?:end of stream|document)"), _open_quote),
    (re.compile("(?:alias|anchor|tag|directive)\\b"), _sigil),
    (re.compile("quoted scalar"), _escape),
    (re.compile("block scalar"), _block_header),
    (re.compile("node content"), _no_content),
    (re.compile("entries are not allowed"), _list_beside_name),
    (re.compile("mapping keys are not allowed"), _question_start),
)
