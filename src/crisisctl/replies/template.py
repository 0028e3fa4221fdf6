"""Templates of messages, judged before anything is compiled.

Nearly all are read without Jinja2 (`plain_template`), which takes 65 ms to import.
"""

from dataclasses import dataclass, field
from functools import lru_cache

from crisisctl.replies.parts import Parts, TemplateProblem
from crisisctl.replies.plain_template import plain_parts
from crisisctl.words import Words, words

__all__ = ["MAX_SOURCE", "Template", "TemplateProblem", "parse"]

MAX_SOURCE = 8192


@dataclass(frozen=True, slots=True)
class Template:
    """A source that has been judged: made by `parse` only."""

    source: str
    parts: Parts = field(repr=False, compare=False)
    _variables: frozenset[str]

    def variables(self) -> frozenset[str]:
        """Dotted names of what the text needs, such as `topic` and `mention.author`."""
        return self._variables


@lru_cache(maxsize=256)  # the same few texts are asked one question after another
def parse(source: str) -> Template:
    """Judge a source; raises `TemplateProblem` with all that is wrong with it."""
    if len(source) > MAX_SOURCE:
        raise TemplateProblem((_too_long(source),))
    if plain := plain_parts(source):
        return Template(source, *plain)
    from crisisctl.replies.jinja_template import jinja_parts  # noqa: PLC0415 - Jinja2: see above

    return Template(source, *jinja_parts(source))


def _too_long(source: str) -> Words:
    return words(
        "line {line}: this text has {length} characters, a template may have {limit}: shorten it",
        line=1,
        length=len(source),
        limit=MAX_SOURCE,
    )
