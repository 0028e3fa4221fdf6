"""What YAML allows and a playbook doesn't, for one parser event at a time."""

from collections.abc import Sequence
from functools import lru_cache

from yaml import NodeEvent, ScalarEvent

from crisisctl.playbooks import yaml_traps
from crisisctl.playbooks.problems import Place, Problems, quoted
from crisisctl.playbooks.source import REFUSED, invisible
from crisisctl.playbooks.yaml_syntax import (
    Explanation,
    place,
    put_in_quotes,
    question_mark_in_braces,
    template_without_quotes,
)
from crisisctl.words import Words, words

MAX_SCALAR = 65_536
_BLOCKS = frozenset("|>")
_SHORT = 40
"""What is longer is rarely said twice."""


class Checks:
    """Reports to `problems`; whatever it finds, the walk goes on."""

    def __init__(self, lines: Sequence[str], problems: Problems) -> None:
        self._lines = lines
        self._problems = problems
        self._marked = {number for number, line in enumerate(lines) if "#" in line}

    def properties(self, event: NodeEvent, start: Place) -> None:
        """Sharing makes bombs, tags make objects, and French text may begin like either."""
        hint = words("Put this text in quotes; YAML's own shorthand is not used in playbooks.")
        if event.anchor is not None:
            self._problems.add(words("Anchors and aliases (& and *) are refused."), start, hint)
        tag = getattr(event, "tag", None)
        if tag is not None:
            # `!!str` is no text that lacks its quotes, as `!important` may be.
            of_yaml = tag.startswith("tag:")
            hint = words("Take it out: a value needs no type here.") if of_yaml else hint
            self._problems.add(words("Tags (!) are refused."), start, hint)

    def text(self, event: ScalarEvent, start: Place) -> None:
        value, style, end = event.value, event.style, event.end_mark
        if len(value) > MAX_SCALAR:
            message = words("This text is longer than {count} characters.", count=MAX_SCALAR)
            self._problems.add(message, start, words("Shorten it: no channel takes so much."))
        if style == '"' and (found := REFUSED.search(value)):
            hint = words("Delete the backslash and the code after it.")
            self._problems.add(invisible(found[0]), start, hint, place(end))
        if end is not None and end.line in self._marked and style not in _BLOCKS:
            self._hashtag(place(end))

    def plain_text(self, event: ScalarEvent, start: Place, *, flow: bool) -> None:
        if reading := yaml_traps.other_reading(event.value):
            self._misread(event.value, reading, start, place(event.end_mark))
        if flow and "?" in event.value:
            self._explained(question_mark_in_braces(start), place(event.end_mark))

    def plain_key(self, event: ScalarEvent, start: Place, *, flow: bool) -> None:
        key = event.value
        end = place(event.end_mark)
        if key == "<<":
            hint = words("Write the values out here.")
            self._problems.add(words("Merge keys (<<) are refused."), start, hint, end)
        elif not isinstance(yaml_traps.plain_value(key), str):
            message = words("A name must be text, and YAML reads something else here.")
            self._problems.add(message, start, put_in_quotes(), end)
        elif key != key.strip():
            message = words("A no-break space is part of the name `{key}`.", key=quoted(key))
            self._problems.add(message, start, words("Put ordinary spaces around it."), end)
        elif reading := yaml_traps.other_reading_of_key(key):
            self._misread(key, reading, start, end)
        elif flow and "?" in key:
            self._explained(question_mark_in_braces(start), end)

    def collection_as_key(self, start: Place) -> None:
        line, column = start
        before, after = self._lines[line - 1][: column - 1], self._lines[line - 1][column - 1 :]
        if before.endswith("{"):
            self._explained(template_without_quotes((line, column - 1), "{{"))
        elif after.startswith("{{"):
            self._explained(template_without_quotes(start, "{{"))
        else:
            message = words("A name must be text, and YAML reads a list or a mapping here.")
            self._problems.add(message, start, put_in_quotes())

    def repeated_key(self, event: ScalarEvent, start: Place, first: str, first_line: int) -> None:
        key = event.value
        if key == first:
            message = words(
                "`{key}` stands here again; the first is in line {line}.",
                key=quoted(key),
                line=first_line,
            )
        else:
            message = words(
                "`{key}` looks like `{other}` in line {line}.",
                key=quoted(key),
                other=quoted(first),
                line=first_line,
            )
        hint = words("Keep one of the two.")
        self._problems.add(message, start, hint, place(event.end_mark))

    def _hashtag(self, end: Place) -> None:
        line, column = end
        source = self._lines[line - 1]
        if found := yaml_traps.hashtag(source, column - 1):
            message = words(
                "YAML takes `{tag}` for a comment: it is lost, with all that follows.",
                tag=quoted(found[1]),
            )
            hint = words("Put the whole text in quotes; in a comment, put a space after the #.")
            self._problems.add(message, (line, found.start(1) + 1), hint)

    def _misread(self, text: str, reading: Words, start: Place, end: Place) -> None:
        message = words(
            "Put `{text}` in quotes: another YAML tool reads it as {reading}.",
            text=quoted(text),
            reading=reading,
        )
        self._problems.add(message, start, yaml_traps.cure(text), end, misread=True)

    def _explained(self, found: Explanation, end: Place | None = None) -> None:
        self._problems.add(found.message, found.at, found.hint, end)


def is_sound(text: str) -> bool:
    """Whether nothing can be wrong with an unquoted text, wherever it stands."""
    return len(text) <= _SHORT and _is_sound(text)


@lru_cache(maxsize=1024)  # names of roles, kinds and channels, again and again
def _is_sound(text: str) -> bool:
    read = yaml_traps.plain_value(text)
    return read is text and "?" not in text and not yaml_traps.other_reading(text)


@lru_cache(maxsize=1024)  # the format's own keys, again and again
def is_sound_key(key: str) -> bool:
    """Whether nothing can be wrong with an unquoted name, wherever it stands."""
    return (
        key.isascii()
        and key.replace("-", "").replace("_", "").isalnum()
        and not (yaml_traps.other_reading_of_key(key))
        and isinstance(yaml_traps.plain_value(key), str)
    )
