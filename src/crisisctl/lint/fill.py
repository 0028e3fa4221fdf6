"""Filling a template without rendering it: every way its `if`s can turn out, or the longest.

Imports Jinja2 (65 ms), as does `crisisctl.replies.template`, which judges what is filled here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from jinja2 import nodes

from crisisctl.replies.template import Template

_LEAVES = (
    *(nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.Getitem),
    *(nodes.Compare, nodes.Not, nodes.Test),
)
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
        return self._all(template.tree.body)

    def _all(self, parts: Iterable[nodes.Node]) -> list[str]:
        """Side by side, not each with each: the work grows with the text."""
        columns = [self._one(part) for part in parts]
        count = max(map(len, columns), default=1)
        texts = ["".join(column[row % len(column)] for column in columns) for row in range(count)]
        return self._chosen(texts)

    def _either(self, *groups: list[str]) -> list[str]:
        return self._chosen([text for group in groups for text in group])

    def _chosen(self, texts: list[str]) -> list[str]:
        if self.longest is not None:
            return [max(texts, key=self.longest)] if len(texts) > 1 else texts
        return list(dict.fromkeys(texts))[:_ENOUGH]

    def _one(self, node: nodes.Node) -> list[str]:
        match node:
            case nodes.Output():
                return self._all(node.nodes)
            case nodes.If():
                others = [self._all(branch.body) for branch in node.elif_]
                return self._either(self._all(node.body), *others, self._all(node.else_))
            case nodes.CondExpr():
                other = self._one(node.expr2) if node.expr2 is not None else [""]
                return self._either(self._one(node.expr1), other)
            case nodes.And() | nodes.Or():
                return self._either(self._one(node.left), self._one(node.right))
            case nodes.Filter():
                return self._filtered(node)
            case _:
                return [_leaf(node, self.values)]

    def _filtered(self, node: nodes.Filter) -> list[str]:
        inner = self._one(node.node) if node.node is not None else [""]
        if node.name == "default":
            return self._either(inner, self._one(node.args[0]))
        return [_apply(node, text) for text in inner]


def parts(template: Template) -> tuple[str, tuple[str, ...]]:
    """All that any branch can show: what stands in the template itself, and dotted names."""
    leaves = list(_leaves(template.tree.body))
    own = "".join(_leaf(leaf, {}) for leaf in leaves)
    return own, tuple(filter(None, map(dotted, leaves)))


def _leaves(shown: Iterable[nodes.Node]) -> Iterator[nodes.Node]:
    for node in shown:
        if isinstance(node, _LEAVES):
            yield node
        else:
            yield from _leaves(node.iter_child_nodes())


def _leaf(node: nodes.Node, values: Mapping[str, str]) -> str:
    match node:
        case nodes.TemplateData():
            return str(node.data)
        case nodes.Const():
            return str(node.value)
        case nodes.Name() | nodes.Getattr() | nodes.Getitem():
            return values.get(dotted(node), "")
        case _:
            return str(False)  # a comparison, shown


def _apply(node: nodes.Filter, text: str) -> str:
    if node.name == "truncate":
        size = node.args[0]
        assert isinstance(size, nodes.Const)
        return text if len(text) <= size.value else text[: size.value - len(_ELLIPSIS)] + _ELLIPSIS
    return _CHANGES[node.name](text)


def dotted(node: nodes.Node) -> str:
    """The name that a node looks up, such as `links.dm`; empty if it looks up none."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{dotted(node.node)}.{node.attr}"
        case nodes.Getitem():
            assert isinstance(node.arg, nodes.Const)
            return f"{dotted(node.node)}.{node.arg.value}"
        case _:
            return ""
