"""What a template is made of: words, names, and what its `if`s choose between.

Less than Jinja2's syntax tree: all that can tell what stands in a text, and nothing else.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crisisctl.words import Words


class Name(NamedTuple):
    """The value of a dotted name, such as `topic` and `mention.author`."""

    dotted: str


class Const(NamedTuple):
    """What an expression shows without a name: a text in quotes, or how a comparison ends."""

    text: str


class Asked(NamedTuple):
    """What an `if` asks: whether `name` has a value, or has none; "" where it asks otherwise."""

    name: str = ""
    has_value: bool = True


class Filtered(NamedTuple):
    """A part that a filter changes; `argument` is the filter's first."""

    part: "Part"
    name: str
    argument: object = None


class Choice(NamedTuple):
    """The first of `ways` whose condition holds, or else `other`."""

    ways: "Sequence[tuple[Asked, Parts]]"
    other: "Parts"


Part = str | Name | Const | Filtered | Choice
Parts = Sequence[Part]


class TemplateProblem(Exception):  # noqa: N818 - what a text holds, not a mishap
    """A source that can't be a template; each of `problems` says its line in `params["line"]`."""

    def __init__(self, problems: tuple[Words, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems
