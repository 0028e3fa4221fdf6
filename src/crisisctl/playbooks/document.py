"""The one place where YAML text becomes data: whatever the bytes, a `Document` comes out.

Playbooks come from strangers too (a pull request that CI lints), so that size, depth, characters
and YAML's more surprising features are limited here. PyYAML is imported at once: import this
module only where a file is about to be read.
"""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import yaml

from crisisctl.playbooks.problems import Place, Problem, Problems
from crisisctl.playbooks.source import (
    decode,
    first_content,
    make_visible,
    report_invisible,
    split_lines,
    unreadable,
)
from crisisctl.playbooks.tree import Node, Tree
from crisisctl.playbooks.yaml_syntax import bad_start, explain
from crisisctl.words import words

__all__ = ["Document", "Place", "Problem", "read"]

_PARSER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_EXCERPT_WIDTH = 88


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file as plain data, where each part of it stands, and what is wrong with it.

    `value` is made of dict (its keys are text), list, str, int, float, bool and None; it is None
    where the file breaks off, and incomplete where there are problems. `text` is the file without
    its byte order mark.
    """

    path: str
    text: str
    value: object
    problems: tuple[Problem, ...]
    _lines: Sequence[str] = field(repr=False, compare=False, default=("",))
    _root: Node | None = field(repr=False, compare=False, default=None)

    def key_position(self, loc: tuple[str | int, ...]) -> Place:
        """Line and column, from 1, of the key or item at a path, or of its nearest ancestor."""
        node = self._nearest(loc)
        return node.key if node else (1, 1)

    def value_position(self, loc: tuple[str | int, ...]) -> Place:
        """Line and column, from 1, of the value at a path, or of its nearest ancestor."""
        node = self._nearest(loc)
        return node.value if node else (1, 1)

    def line(self, number: int) -> str:
        """A line, from 1, with what nobody can see made visible; empty past the end."""
        return self._lines[number - 1] if number <= len(self._lines) else ""

    def excerpt(self, line: int, column: int) -> str:
        """The line and a caret under the column, both from 1; a long line is cut around it."""
        source = self._lines[min(line, len(self._lines)) - 1].replace("\t", " ")
        before, after = source[: column - 1], source[column - 1 :]
        if len(before) > _EXCERPT_WIDTH // 2:
            before = "…" + before[-_EXCERPT_WIDTH // 2 :]
        room = _EXCERPT_WIDTH - len(before)
        if len(after) > room:
            after = after[:room] + "…"
        return f"{before}{after}\n{' ' * _columns(before)}^"

    def completed(self, defaults: Mapping[str, object]) -> "Document":
        """The same document with top-level keys that it lacks; those stand nowhere."""
        value = self.value if isinstance(self.value, dict) else {}
        return replace(self, value={**defaults, **value})

    def without(self, locs: Collection[tuple[str | int, ...]]) -> "Document":
        """The same document without the values at these paths; the others stay where they are."""
        value, root = _pruned(self.value, self._root, locs, ())
        return replace(self, value=value, _root=root)

    def _nearest(self, loc: tuple[str | int, ...]) -> Node | None:
        node = self._root
        for part in loc:
            if node is None or part not in node.children:
                break
            node = node.children[part]
        return node


def read(raw: bytes, path: str) -> Document:
    """Read a file of at most 1 MiB. Never raises: what is wrong stands in `problems`, in order."""
    if refusal := unreadable(raw):
        return Document(path, "", None, (refusal,))
    text, damage = decode(raw)
    visible = make_visible(text)
    lines = split_lines(visible)
    problems = Problems(lines, (damage,) if damage else ())
    if visible != text:
        report_invisible(split_lines(text), problems)
    tree = Tree(lines, problems)
    if _has_content(lines, problems):
        _grow(tree, visible, lines, problems)
    return Document(path, text, tree.value, problems.in_order(), lines, tree.root)


def _pruned(
    value: object,
    node: Node | None,
    locs: Collection[tuple[str | int, ...]],
    at: tuple[str | int, ...],
) -> tuple[object, Node | None]:
    if node is None or not isinstance(value, dict | list):
        return value, node
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    kept = [
        (part, *_pruned(child, node.children.get(part), locs, (*at, part)))
        for part, child in pairs
        if (*at, part) not in locs
    ]
    if isinstance(value, list):
        kept = [(number, child, below) for number, (_, child, below) in enumerate(kept)]
    children = {part: below for part, _, below in kept if below is not None}
    whole = {part: child for part, child, _ in kept}
    return (
        list(whole.values()) if isinstance(value, list) else whole,
        Node(node.key, node.value, children),
    )


def _has_content(lines: Sequence[str], problems: Problems) -> bool:
    at = first_content(lines)
    if at is None:
        message = words("This file is empty.")
        problems.add(message, (1, 1), words("“crisisctl init” copies playbooks to begin with."))
        return False
    # A directive, which we don't use; and the parser takes quadratic time over many of them.
    if lines[at[0] - 1].startswith("%"):
        found = bad_start(at, "%")
        problems.add(found.message, found.at, found.hint)
        return False
    return True


def _grow(tree: Tree, text: str, lines: Sequence[str], problems: Problems) -> None:
    parser = _PARSER(text)
    try:
        tree.grow(iter(parser.get_event, None))  # `yaml.parse` asks twice for each
    # The parser in Python lets chr() raise the last two for an escape such as "\\UFFFFFFFF".
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        found = explain(error, lines)
        problems.add(found.message, found.at, found.hint)
    finally:
        parser.dispose()


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes, near enough to put a caret under it."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    nothing = sum(unicodedata.combining(character) > 0 for character in text)
    return len(text) + wide - nothing
