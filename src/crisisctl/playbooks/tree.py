"""Parser events become plain data and the places it came from.

The data is built from the events themselves, on a stack of our own: nothing here recurses, nothing
is built of what a limit refuses, and PyYAML's composer, which crashes the process on deep nesting
(https://github.com/yaml/pyyaml/issues/895), is never called.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from yaml import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from crisisctl.playbooks.checks import Checks, is_sound, is_sound_key
from crisisctl.playbooks.problems import Place, Problems
from crisisctl.playbooks.source import next_content
from crisisctl.playbooks.yaml_syntax import place
from crisisctl.playbooks.yaml_traps import plain_value
from crisisctl.words import words

MAX_DEPTH = 32
MAX_NODES = 50_000


class Node(NamedTuple):
    """Where a value starts and where its key does: the same place for an item and the root."""

    key: Place
    value: Place
    children: "dict[str | int, Node]"


Children = dict[str | int, Node]
_NONE: Children = {}
"""Of whatever is no list and no mapping: nobody adds to it."""


class _Whole:
    """Around the value of the document."""

    flow = wants_key = False
    value: object = None
    root: Node | None = None

    def add(self, value: object, start: Place, children: Children) -> None:
        self.value, self.root = value, Node(start, start, children)


class _List:
    wants_key = False

    def __init__(self, start: Place, *, flow: bool) -> None:
        self.value: list[object] = []
        self.children: Children = {}
        self.start = start
        self.flow = flow

    def add(self, value: object, start: Place, children: Children) -> None:
        self.children[len(self.value)] = Node(start, start, children)
        self.value.append(value)


class _Mapping:
    def __init__(self, start: Place, *, flow: bool) -> None:
        self.value: dict[str, object] = {}
        self.children: Children = {}
        self.start = start
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

    def add(self, value: object, start: Place, children: Children) -> None:
        """Take a value; one without a usable key is dropped, as its problem is known."""
        if self.wants_key:
            self.wants_key = False
            return
        if self._key is not None:
            key, place_of_key = self._key
            self.children[key] = Node(place_of_key, start, children)
            self.value[key] = value
        self._key, self.wants_key = None, True


_Parent = _Whole | _List | _Mapping


class Tree:
    """The first document of a file; `value` and `root` stay None if it breaks off."""

    def __init__(self, lines: Sequence[str], problems: Problems) -> None:
        self._whole = _Whole()
        self._lines = lines
        self._problems = problems
        self._checks = Checks(lines, problems)
        self._open: list[_List | _Mapping] = []
        self._parent: _Parent = self._whole
        self._nodes = 0

    @property
    def value(self) -> object:
        return self._whole.value

    @property
    def root(self) -> Node | None:
        return self._whole.root

    def grow(self, events: Iterable[Event]) -> None:
        """Take events up to the end of the first document, or to the first limit."""
        for event in events:
            if isinstance(event, NodeEvent):
                if not self._take(event):
                    return
            elif isinstance(event, CollectionEndEvent):
                self._close()
            elif isinstance(event, DocumentEndEvent):
                self._end(event)
                return

    def _take(self, event: NodeEvent) -> bool:
        """Whether there may be more. Called for each value and key: what is usual comes first."""
        mark = event.start_mark
        assert mark is not None  # each has one
        start = (mark.line + 1, mark.column + 1)
        self._nodes += 1
        if self._nodes > MAX_NODES:
            return self._too_many(start)
        if isinstance(event, ScalarEvent):
            self._scalar(event, start)
        elif isinstance(event, CollectionStartEvent):
            if len(self._open) == MAX_DEPTH:
                return self._too_deep(start)
            self._collection(event, start)
        else:  # an alias
            self._checks.properties(event, start)
            self._parent.add(None, start, _NONE)
        return True

    def _collection(self, event: CollectionStartEvent, start: Place) -> None:
        if event.anchor is not None or event.tag is not None:
            self._checks.properties(event, start)
        if self._parent.wants_key:
            self._checks.collection_as_key(start)
        kind = _Mapping if isinstance(event, MappingStartEvent) else _List
        self._parent = kind(start, flow=bool(event.flow_style))
        self._open.append(self._parent)

    def _close(self) -> None:
        done = self._open.pop()
        self._parent = self._open[-1] if self._open else self._whole
        self._parent.add(done.value, done.start, done.children)

    def _scalar(self, event: ScalarEvent, start: Place) -> None:
        parent, value = self._parent, event.value
        if event.anchor is not None or event.tag is not None:
            self._checks.properties(event, start)
        self._checks.text(event, start)
        if isinstance(parent, _Mapping) and parent.wants_key:
            self._key(parent, event, start)
        elif event.style or is_sound(value):
            parent.add(value, start, _NONE)
        else:
            self._plain(parent, event, start)

    def _plain(self, parent: _Parent, event: ScalarEvent, start: Place) -> None:
        value = plain_value(event.value)
        if isinstance(value, str):
            self._checks.plain_text(event, start, flow=parent.flow)
        parent.add(value, start, _NONE)

    def _key(self, parent: _Mapping, event: ScalarEvent, start: Place) -> None:
        if not (event.style or is_sound_key(event.value)):
            self._checks.plain_key(event, start, flow=parent.flow)
        if first := parent.name(event.value, start):
            self._checks.repeated_key(event, start, first[0], first[1][0])

    def _too_many(self, start: Place) -> bool:
        message = words("This file holds more than {count} values.", count=MAX_NODES)
        self._problems.add(message, start, words("Split it into several playbooks."))
        return False

    def _too_deep(self, start: Place) -> bool:
        message = words("This is nested deeper than {count} levels.", count=MAX_DEPTH)
        hint = words("Put a text that begins with brackets in quotes.")
        self._problems.add(message, start, hint)
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
