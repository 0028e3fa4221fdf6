"""Parser events become plain data and the places it came from.

The data is built from the events themselves, on a stack of our own: nothing here recurses, nothing
is built of what a limit refuses, and PyYAML's composer, which crashes the process on deep nesting
(https://github.com/yaml/pyyaml/issues/895), is never called.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from yaml import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from crisisctl.playbooks.checks import Checks
from crisisctl.playbooks.problems import Place, Problems
from crisisctl.playbooks.source import next_content
from crisisctl.playbooks.yaml_syntax import place
from crisisctl.playbooks.yaml_traps import plain_value
from crisisctl.words import words

MAX_DEPTH = 32
MAX_NODES = 50_000


@dataclass(slots=True)
class Node:
    """Where a value starts and where its key does: the same place for an item and the root."""

    key: Place
    value: Place
    children: dict[str | int, "Node"] = field(default_factory=dict)


class _List:
    wants_key = False

    def __init__(self, start: Place, *, flow: bool) -> None:
        self.value: list[object] = []
        self.node = Node(start, start)
        self.flow = flow

    def add(self, value: object, node: Node) -> None:
        self.node.children[len(self.value)] = node
        self.value.append(value)


class _Mapping:
    def __init__(self, start: Place, *, flow: bool) -> None:
        self.value: dict[str, object] = {}
        self.node = Node(start, start)
        self.flow = flow
        self.wants_key = True
        self._key: tuple[str, Place] | None = None
        self._seen: dict[str, tuple[str, Place]] = {}

    def name(self, key: str, start: Place) -> tuple[str, Place] | None:
        """Take the key of the next value, unless it was there before: then answer that one."""
        folded = key if key.isascii() else unicodedata.normalize("NFKC", key)
        first = self._seen.get(folded)
        if first is None:
            self._key = self._seen[folded] = (key, start)
        self.wants_key = False
        return first

    def add(self, value: object, node: Node) -> None:
        """Take a value; one without a usable key is dropped, as its problem is known."""
        if self.wants_key:
            self.wants_key = False
            return
        if self._key is not None:
            key, node.key = self._key
            self.node.children[key] = node
            self.value[key] = value
        self._key, self.wants_key = None, True


class Tree:
    """The first document of a file; `value` and `root` stay None if it breaks off."""

    def __init__(self, lines: Sequence[str], problems: Problems) -> None:
        self.value: object = None
        self.root: Node | None = None
        self._lines = lines
        self._problems = problems
        self._checks = Checks(lines, problems)
        self._open: list[_List | _Mapping] = []
        self._nodes = 0

    def grow(self, events: Iterable[Event]) -> None:
        """Take events up to the end of the first document, or to the first limit."""
        for event in events:
            if isinstance(event, NodeEvent):
                start = place(event.start_mark)
                if self._passes_limit(event, start):
                    return
                self._take(event, start)
            elif isinstance(event, CollectionEndEvent):
                done = self._open.pop()
                self._put(done.value, done.node)
            elif isinstance(event, DocumentEndEvent):
                self._end(event)
                return

    def _take(self, event: NodeEvent, start: Place) -> None:
        if event.anchor is not None or getattr(event, "tag", None) is not None:
            self._checks.properties(event, start)
        if isinstance(event, ScalarEvent):
            self._scalar(event, start)
        elif isinstance(event, CollectionStartEvent):
            if self._open and self._open[-1].wants_key:
                self._checks.collection_as_key(start)
            kind = _Mapping if isinstance(event, MappingStartEvent) else _List
            self._open.append(kind(start, flow=bool(event.flow_style)))
        else:
            assert isinstance(event, AliasEvent)
            self._put(None, Node(start, start))

    def _scalar(self, event: ScalarEvent, start: Place) -> None:
        self._checks.text(event, start)
        parent = self._open[-1] if self._open else None
        if isinstance(parent, _Mapping) and parent.wants_key:
            self._key(parent, event, start)
            return
        value = event.value if event.style else plain_value(event.value)
        if not event.style and isinstance(value, str):
            self._checks.plain_text(event, start, flow=parent is not None and parent.flow)
        self._put(value, Node(start, start))

    def _key(self, parent: _Mapping, event: ScalarEvent, start: Place) -> None:
        if not event.style:
            self._checks.plain_key(event, start, flow=parent.flow)
        if first := parent.name(event.value, start):
            self._checks.repeated_key(event, start, first[0], first[1][0])

    def _put(self, value: object, node: Node) -> None:
        if self._open:
            self._open[-1].add(value, node)
        else:
            self.value, self.root = value, node

    def _passes_limit(self, event: NodeEvent, start: Place) -> bool:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            message = words("This file holds more than {count} values.", count=MAX_NODES)
            self._problems.add(message, start, words("Split it into several playbooks."))
            return True
        if len(self._open) == MAX_DEPTH and isinstance(event, CollectionStartEvent):
            message = words("This is nested deeper than {count} levels.", count=MAX_DEPTH)
            hint = words("Put a text that begins with brackets in quotes.")
            self._problems.add(message, start, hint)
            return True
        return False

    def _end(self, event: DocumentEndEvent) -> None:
        """Look at what follows without the parser: directives cost it quadratic time."""
        following = next_content(self._lines, place(event.end_mark))
        if following is None:
            return
        line, column = following
        if event.explicit or self._lines[line - 1].startswith("---", column - 1):
            message = words("A second document begins here: a file holds one playbook.")
            hint = words("Move it to a file of its own, or delete this line.")
        else:
            message = words("The value has already ended before this.")
            hint = words("Put the whole text in quotes, or check the indentation.")
        self._problems.add(message, following, hint)
