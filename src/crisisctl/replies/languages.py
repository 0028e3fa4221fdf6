"""Which languages the text rules read."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.replies.english import ENGLISH
from crisisctl.replies.french import FRENCH
from crisisctl.replies.lexicon import Lexicon

LEXICONS: Mapping[str, Lexicon] = MappingProxyType({"fr": FRENCH, "en": ENGLISH})


def lexicons(language: str) -> tuple[Lexicon, ...]:
    """The lexicon of a language ("fr", "fr-FR"), or all of them for one that has none."""
    known = LEXICONS.get(language.partition("-")[0])
    return (known,) if known else tuple(LEXICONS.values())
