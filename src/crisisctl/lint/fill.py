"""Filling a template without rendering it: every way its `if`s can turn out, or the longest."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from crisisctl.replies.parts import Choice, Const, Filtered, Name, Part, Parts
from crisisctl.replies.template import Template

_ENOUGH = 64
"""Readings of one text: past it, branches have been read in some company already."""
_ELLIPSIS = "..."
_CHANGES: Mapping[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capitalize": str.capitalize,
    "title": str.title,
    "trim": str.strip,
}


class Filler(NamedTuple):
    """`values` by dotted name; with `longest`, only the reading that it measures as longest."""

    values: Mapping[str, str]
    longest: Callable[[str], int] | None = None

    def readings(self, template: Template) -> list[str]:
        """Texts in which each branch of each `if` occurs at least once."""
        return self._all(template.parts)

    def _all(self, parts: Parts) -> list[str]:
        """Side by side, not each with each: the work grows with the text."""
        columns = [self._one(part) for part in parts]
        count = max(map(len, columns), default=1)
        if count == 1:
            return ["".join([column[0] for column in columns])]
        texts = ["".join(column[row % len(column)] for column in columns) for row in range(count)]
        return self._chosen(texts)

    def _either(self, *groups: list[str]) -> list[str]:
        return self._chosen([text for group in groups for text in group])

    def _chosen(self, texts: list[str]) -> list[str]:
        if self.longest is not None:
            return [max(texts, key=self.longest)] if len(texts) > 1 else texts
        return list(dict.fromkeys(texts))[:_ENOUGH]

    def _one(self, part: Part) -> list[str]:
        match part:
            case str():
                return [part]
            case Name(dotted):
                return [self.values.get(dotted, "")]
            case Choice(ways, other):
                return self._either(*(self._all(body) for _, body in ways), self._all(other))
            case Const(text):
                return [text]
            case Filtered():
                return self._filtered(part)

    def _filtered(self, filtered: Filtered) -> list[str]:
        inner = self._one(filtered.part)
        if filtered.name == "default":
            return self._either(inner, [str(filtered.argument)])
        return [_apply(filtered, text) for text in inner]


def whole(template: Template) -> tuple[str, tuple[str, ...]]:
    """All that any branch can show: what stands in the template itself, and dotted names."""
    leaves = list(_leaves(template.parts))
    own = "".join([leaf for leaf in leaves if isinstance(leaf, str)])
    return own, tuple([leaf.dotted for leaf in leaves if isinstance(leaf, Name)])


def _leaves(parts: Parts) -> Iterator[str | Name]:
    for part in parts:
        match part:
            case str() | Name():
                yield part
            case Const(text):
                yield text
            case Filtered():
                yield from _leaves([part.part])
            case Choice(ways, other):
                for _, body in (*ways, (None, other)):
                    yield from _leaves(body)


def _apply(filtered: Filtered, text: str) -> str:
    if filtered.name == "truncate":
        size = filtered.argument
        assert isinstance(size, int)
        return text if len(text) <= size else text[: size - len(_ELLIPSIS)] + _ELLIPSIS
    return _CHANGES[filtered.name](text)
