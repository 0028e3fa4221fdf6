"""The page of a rule: what it asks, why, and an example of each side."""

import re
from dataclasses import dataclass

_PART = re.compile(r"^(Why|Pourquoi|Bad|Good|Source)\s?:[ \n]", re.MULTILINE)
_NAMES = {"Pourquoi": "Why"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule's docstring says.

    `promise` is its first sentence and `details` are the paragraphs after it; `bad` and `good` are
    YAML. Whatever is not there is empty.
    """

    promise: str
    details: tuple[str, ...] = ()
    why: str = ""
    bad: str = ""
    good: str = ""
    source: str = ""


def parse(text: str) -> Page:
    """Read a page in English or in French, its margin taken off before."""
    prose, *found = _PART.split(text.strip() + "\n")
    pairs = zip(found[::2], found[1::2], strict=True)
    parts = {_NAMES.get(name, name): part for name, part in pairs}
    promise, *details = (_joined(one) for one in prose.strip().split("\n\n"))
    return Page(
        promise,
        tuple(details),
        why=_joined(parts.get("Why", "")),
        bad=_yaml(parts.get("Bad", "")),
        good=_yaml(parts.get("Good", "")),
        source=_joined(parts.get("Source", "")),
    )


def _joined(text: str) -> str:
    # Not split(): French keeps its no-break spaces.
    return re.sub(r"[ \n]+", " ", text).strip(" ")


def _yaml(text: str) -> str:
    lines = [line.removeprefix("    ") for line in text.strip("\n").splitlines()]
    return "".join(f"{line}\n" for line in lines).rstrip("\n")
