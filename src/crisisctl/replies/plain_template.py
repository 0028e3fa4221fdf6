"""The plainest templates, read without Jinja2's parser: most texts, in a fifth of the time.

Names and `if`s without anything else give the very tree that Jinja2 gives; a source that holds
more is Jinja2's to read. Lint reads every text of every playbook, and did little else.
"""

import re

from jinja2 import nodes

_NAME = r"[a-z][a-z0-9_]*"
_TAG = re.compile(
    rf"(?<!\{{)\{{\{{ (?P<shown>{_NAME}(?:\.{_NAME})?) \}}\}}"
    rf"|(?<!\{{)\{{% (?:if (?P<asked>{_NAME}(?:\.{_NAME})?)(?P<known> is defined)?"
    r"|(?P<other>else|endif)) %\}"
)
_OPENING = re.compile(r"\{[{%#]")
# What Jinja2 reads as something else than a name, or `parse` refuses as one.
_LOGIC = frozenset({"and", "or", "not", "in", "is", "if", "else", "elif"})
_WORDS = _LOGIC | {"true", "false", "none", "self", "loop", "caller", "varargs", "kwargs"}
_MAX_IFS = 10

Plain = tuple[nodes.Template, frozenset[str]]


def plain_tree(source: str) -> Plain | None:
    """The tree of a source and the dotted names in it; None where Jinja2 must read it."""
    tags = list(_TAG.finditer(source))
    if "\r" in source or len(_OPENING.findall(source)) != len(tags):
        return None
    names = frozenset(tag["shown"] or tag["asked"] for tag in tags if not tag["other"])
    if any(name.partition(".")[0] in _WORDS for name in names):
        return None
    reader = _Reader(source)
    if not all(reader.take(tag) for tag in tags) or not reader.end():
        return None
    return nodes.Template(reader.bodies[0], lineno=1), names


class _Reader:
    """The bodies that are open, the template's own first, and the `if`s that opened them."""

    def __init__(self, source: str) -> None:
        self.bodies: list[list[nodes.Node]] = [[]]
        self._source = source.removesuffix("\n")  # as Jinja2 does
        self._ifs: list[nodes.If] = []
        self._done = 0
        self._line = 1

    def take(self, tag: re.Match[str]) -> bool:
        self._text(tag.start())
        self._done = tag.end()
        if tag["shown"]:
            self._show(_variable(tag["shown"], self._line))
            return True
        if tag["asked"]:
            asked = _variable(tag["asked"], self._line)
            return self._if(_defined(asked, self._line) if tag["known"] else asked)
        if not self._ifs:
            return False
        return self._else(self._ifs[-1]) if tag["other"] == "else" else self._endif()

    def end(self) -> bool:
        self._text(len(self._source))
        return not self._ifs

    def _text(self, end: int) -> None:
        text = self._source[self._done : end]
        if text:
            self._show(nodes.TemplateData(text, lineno=self._line))
            self._line += text.count("\n")

    def _show(self, node: nodes.Expr) -> None:
        body = self.bodies[-1]
        if not body or not isinstance(body[-1], nodes.Output):
            body.append(nodes.Output([], lineno=self._line))
        last = body[-1]
        assert isinstance(last, nodes.Output)
        last.nodes.append(node)

    def _if(self, test: nodes.Expr) -> bool:
        node = nodes.If(test, [], [], [], lineno=self._line)
        self.bodies[-1].append(node)
        self.bodies.append(node.body)
        self._ifs.append(node)
        return len(self._ifs) <= _MAX_IFS

    def _else(self, node: nodes.If) -> bool:
        if self.bodies[-1] is node.else_:
            return False
        self.bodies[-1] = node.else_
        return True

    def _endif(self) -> bool:
        self._ifs.pop()
        self.bodies.pop()
        return True


def _variable(name: str, line: int) -> nodes.Expr:
    root, _, attribute = name.partition(".")
    node: nodes.Expr = nodes.Name(root, "load", lineno=line)
    return nodes.Getattr(node, attribute, "load", lineno=line) if attribute else node


def _defined(name: nodes.Expr, line: int) -> nodes.Expr:
    return nodes.Test(name, "defined", [], [], None, None, lineno=line)
