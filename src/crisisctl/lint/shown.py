"""What a template shows, whichever way its `if`s turn out.

Imports Jinja2 (65 ms), as does `crisisctl.replies.template`, which judges what is read here.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from jinja2 import nodes

from crisisctl.lint.fill import dotted
from crisisctl.model.messages import Message
from crisisctl.replies.template import Template, TemplateProblem, parse

Some = Callable[[Iterable[bool]], bool]


@dataclass(frozen=True, slots=True)
class Sought:
    """Any of these `names` shown, or `words` standing in the text itself.

    `given` says of a name whether it has a value, where that is known: an `if` that asks for it
    can turn out one way only.
    """

    names: frozenset[str] = frozenset()
    words: re.Pattern[str] | None = None
    given: Mapping[str, bool] = field(default_factory=dict)

    def always(self, template: Template) -> bool:
        """Whether one of them is in every reading."""
        return self._any_of(template.tree.body, all)

    def ever(self, template: Template) -> bool:
        """Whether one of them is in some reading."""
        return self._any_of(template.tree.body, any)

    def _any_of(self, parts: Iterable[nodes.Node], branches: Some) -> bool:
        return any(self._is_in(part, branches) for part in parts)

    def _is_in(self, node: nodes.Node, branches: Some) -> bool:
        if ways := self._ways(node):
            return branches(self._any_of(way, branches) for way in ways)
        match node:
            case nodes.Output():
                return self._any_of(node.nodes, branches)
            case nodes.Filter():
                return node.node is not None and self._is_in(node.node, branches)
            case nodes.TemplateData():
                return self.words is not None and bool(self.words.search(str(node.data)))
            case _:
                return dotted(node) in self.names

    def _ways(self, node: nodes.Node) -> Sequence[Sequence[nodes.Node]]:
        """What may be read in the place of a node that is one thing or another."""
        match node:
            case nodes.If():
                return self._bodies(node)
            case nodes.CondExpr():
                other = [node.expr2] if node.expr2 is not None else []
                known = {True: [[node.expr1]], False: [other], None: [[node.expr1], other]}
                return known[self._holds(node.test)]
            case nodes.And() | nodes.Or():
                return [[node.left], [node.right]]
            case _:
                return []

    def _bodies(self, node: nodes.If) -> list[list[nodes.Node]]:
        """The branches that may be read."""
        found = []
        for part in (node, *node.elif_):
            holds = self._holds(part.test)
            if holds is not False:
                found.append(part.body)
            if holds:
                return found
        return [*found, node.else_]

    def _holds(self, test: nodes.Node) -> bool | None:
        match test:
            case nodes.Test(name="defined"):
                return self.given.get(dotted(test.node))
            case nodes.Test(name="undefined"):
                return _not(self.given.get(dotted(test.node)))
            case nodes.Not():
                return _not(self._holds(test.node))
            case _:
                return self.given.get(dotted(test))


def _not(holds: bool | None) -> bool | None:  # noqa: FBT001
    return None if holds is None else not holds


def lacking(sought: Sought, message: Message) -> list[str]:
    """The languages in which some wording does not always show it; CC201 tells of no templates."""
    found = dict[str, None]()
    for wording in message.wordings:
        for language, text in wording.items():
            with suppress(TemplateProblem):
                if not sought.always(parse(text)):
                    found[language] = None
    return list(found)
