"""How long each regular expression of the package takes for 100 kB of its own worst case.

`python -m benchmarks.patterns [COUNT]` shows the slowest. The worst cases are made of what each
expression repeats or could begin with: many beginnings and no end are what makes one backtrack.
"""

import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from re import _constants as sre, _parser as parser  # type: ignore[attr-defined]
from typing import Any

import crisisctl
from crisisctl.channels.late import Late

SIZE = 100_000
MOST = 10
"""Units tried for one expression."""
ENDS = ("\x00", "a")
_CHARACTERS = "a1 .-_@/:,!?'\"(){}[]<>#%$€+=&;|\\~*AéЯ😀\u200d\u202e\u0301\n"
_CATEGORIES = {
    sre.CATEGORY_DIGIT: "1", sre.CATEGORY_SPACE: " ", sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_DIGIT: "a", sre.CATEGORY_NOT_SPACE: "a", sre.CATEGORY_NOT_WORD: "!",
}  # fmt: skip
Node = tuple[Any, Any]
Tree = Iterable[Node]
Items = Sequence[Node]
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


def patterns() -> dict[str, re.Pattern[str]]:
    """Every expression that a module of the package holds, however deep in its tables."""
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(crisisctl.__path__, "crisisctl."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                for one in _inside(value, 3):
                    found[f"{module.name}.{name} {one.pattern[:40]!r}"] = one
    unique = {(one.pattern, one.flags): name for name, one in found.items()}
    return {name: found[name] for name in unique.values()}


def _inside(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth:
        for part in _parts(value):
            yield from _inside(part, depth - 1)


def _parts(value: object) -> Iterable[object]:
    match value:
        case dict():
            return [*value.keys(), *value.values()]
        case list() | tuple() | set() | frozenset():
            return list(value)
        case Late():
            return [value.compiled]
        case _ if type(value).__module__.startswith("crisisctl.") and hasattr(value, "__dict__"):
            return list(vars(value).values())
        case _:
            return []


def attacks(pattern: re.Pattern[str], size: int) -> Iterator[str]:
    """Texts of about `size` characters that could make an expression try and try again."""
    units = list(dict.fromkeys(_units(parser.parse(pattern.pattern, pattern.flags))))
    for before, unit in units[:MOST]:
        for end in ENDS:
            yield before + unit * max(1, size // len(unit)) + end


def worst(pattern: re.Pattern[str], size: int) -> tuple[float, int]:
    """The attack that takes longest, by its number, and how many seconds of one core."""
    return max((seconds(pattern, text), at) for at, text in enumerate(attacks(pattern, size)))


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """What it takes to find every place, of one core."""
    everywhere = pattern.match("") is None  # one that fits nothing too is asked at one place only
    start = time.process_time()
    for _ in pattern.finditer(text) if everywhere else [pattern.search(text)]:
        pass
    return time.process_time() - start


def _units(tree: Tree, before: str = "") -> Iterator[tuple[str, str]]:
    """What may be repeated, with what comes before it: beginnings, and what the tree repeats."""
    said = before
    for node in tree:
        yield from _repeated(node, said)
        said += _sample([node])
        if said:
            yield "", said
            yield before, said[len(before) :] or said


def _repeated(node: Node, said: str) -> Iterator[tuple[str, str]]:
    kind, value = node
    if kind in _REPEATS:
        body = _sample(value[2])
        if body:
            yield said, body
            yield said, body + said if said else body
        yield from _units(value[2], said)
    elif kind is sre.BRANCH:
        for branch in value[1]:
            yield from _units(branch, said)
    elif kind is sre.SUBPATTERN:
        yield from _units(value[3], said)
    elif kind is sre.ATOMIC_GROUP:
        yield from _units(value, said)
    elif kind in {sre.ASSERT, sre.ASSERT_NOT}:
        yield from _units(value[1], said)


def _sample(tree: Tree) -> str:
    """A short text that fits, but for what looks around."""
    return "".join(map(_one, tree))


def _one(node: Node) -> str:
    kind, value = node
    return _SAMPLES[kind](value) if kind in _SAMPLES else ""


def _of_class(items: Items) -> str:
    return next((one for one in _candidates(items) if _fits(one, items)), "a")


_SAMPLES: dict[object, Callable[[Any], str]] = {
    sre.LITERAL: chr,
    sre.NOT_LITERAL: lambda code: "a" if code != ord("a") else "b",
    sre.ANY: lambda _: "a",
    sre.IN: _of_class,
    sre.BRANCH: lambda value: max(map(_sample, value[1]), key=len),
    sre.SUBPATTERN: lambda value: _sample(value[3]),
    sre.ATOMIC_GROUP: _sample,
    **dict.fromkeys(_REPEATS, lambda value: _sample(value[2]) * max(1, min(value[0], 64))),
}


def _candidates(items: Items) -> Iterator[str]:
    if items[0][0] is not sre.NEGATE:
        for kind, value in items:
            if kind is sre.LITERAL:
                yield chr(value)
            elif kind is sre.RANGE:
                yield chr(value[0])
            elif kind is sre.CATEGORY:
                yield _CATEGORIES[value]
    yield from _CHARACTERS


def _fits(one: str, items: Items) -> bool:
    negated = items[0][0] is sre.NEGATE
    return any(_is_in(one, item) for item in items[negated:]) != negated


def _is_in(one: str, item: Node) -> bool:
    kind, value = item
    if kind is sre.LITERAL:
        return ord(one) == int(value)
    if kind is sre.RANGE:
        low, high = value
        return int(low) <= ord(one) <= int(high)
    tests: dict[object, bool] = {
        sre.CATEGORY_DIGIT: one.isdigit(), sre.CATEGORY_SPACE: one.isspace(),
        sre.CATEGORY_WORD: one.isalnum() or one == "_",
    }  # fmt: skip
    opposite = {
        sre.CATEGORY_NOT_DIGIT: sre.CATEGORY_DIGIT, sre.CATEGORY_NOT_SPACE: sre.CATEGORY_SPACE,
        sre.CATEGORY_NOT_WORD: sre.CATEGORY_WORD,
    }  # fmt: skip
    return tests[value] if value in tests else not tests[opposite[value]]


def main() -> None:
    shown = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    times = {}
    for name, one in patterns().items():
        _, at = worst(one, SIZE // 50)
        times[name] = seconds(one, next(islice(attacks(one, SIZE), at, None)))
    print(f"{len(times)} expressions, the slowest on {SIZE // 1000} kB of its worst case:")
    for name in sorted(times, key=lambda one: -times[one])[:shown]:
        print(f"{times[name] * 1000:8.1f} ms  {name}")


if __name__ == "__main__":
    main()
