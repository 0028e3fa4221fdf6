"""Which languages the text rules read: all of them, in every text.

An operator adds words of their own, in the language of the person they write to.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from crisisctl.replies.english import ENGLISH
from crisisctl.replies.french import FRENCH
from crisisctl.replies.lexicon import Lexicon

_KNOWN = {"fr": FRENCH, "en": ENGLISH}


def _in_any_company(lexicon: Lexicon) -> Lexicon:
    """A private route excuses a request in whatever language it is named."""
    return replace(
        lexicon,
        not_secret=tuple(one for known in _KNOWN.values() for one in known.not_secret),
        route=tuple(one for known in _KNOWN.values() for one in known.route),
        in_public=tuple(one for known in _KNOWN.values() for one in known.in_public),
    )


LEXICONS: Mapping[str, Lexicon] = MappingProxyType(
    {language: _in_any_company(lexicon) for language, lexicon in _KNOWN.items()}
)


def lexicons(language: str) -> tuple[Lexicon, ...]:
    """All of them; that of the text's own language ("fr", "fr-FR") speaks first."""
    own = language.partition("-")[0]
    return tuple(LEXICONS[one] for one in sorted(LEXICONS, key=lambda one: (one != own, one)))
