"""Words for a human, kept as data until a surface knows the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol, runtime_checkable

NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Words:
    """An English sentence with named places, and what goes in them.

    `template` is also the key of the French catalog. A place may hold text, a number, a moment
    (shown in local time), a duration, or other `Words`: see `crisisctl.i18n`.
    """

    template: str
    params: Mapping[str, object] = field(default_factory=lambda: NOTHING, hash=False)

    def __str__(self) -> str:
        return self.template.format_map(self.params)


@runtime_checkable
class Sayable(Protocol):
    """What is written one way in a file, and said another way to a person."""

    def said(self) -> Words:
        """The words for a person."""
        ...


def words(template: str, /, **params: object) -> Words:
    """Mark a sentence for translation: the catalogs are extracted from calls of this name."""
    return Words(template, params)


def in_language(texts: Mapping[str, str], wanted: str) -> str:
    """The text in the language `wanted`, else in the first that was written."""
    return texts[wanted] if wanted in texts else next(iter(texts.values()))
