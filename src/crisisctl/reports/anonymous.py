"""Everything that a report hides of people, unless it was asked for with their names."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal
from unicodedata import normalize

from crisisctl.reports.contacts import without_contacts
from crisisctl.reports.pseudonyms import Pseudonyms, aliases
from crisisctl.reports.said import Confidential, Said, Say
from crisisctl.words import words

_FORM: Literal["NFC"] = "NFC"
"""An accent is a letter's own, or a sign behind it: names are compared in one form."""
_CAMEL = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_PART = re.compile(r"[^\W\d_]{3,}")  # "de" or "Jo" are words of every text
_SURNAMES = r"(?:[ -](?![a-zß-öø-ÿ])[^\W\d_][\w'’-]+){0,2}"


class Anonymous:
    """Hides people in what was typed; `authors` maps mentions to who wrote them.

    In texts about a mention the parts of its author's name are hidden too, and capitalised words
    behind them: @paul may sign as Paul Dupont. Elsewhere only whole names are: a part may be an
    ordinary word.
    """

    def __init__(self, authors: Mapping[str, str], people: Mapping[str, str], say: Say) -> None:
        self._authors = {mention: normalize(_FORM, name) for mention, name in authors.items()}
        self._say = say
        ours = {normalize(_FORM, name): role for name, role in people.items()}
        self._aliases = aliases(self._authors.values(), ours, say)
        self._names = Pseudonyms(self._aliases)

    def __call__(self, text: str, mention: str = "") -> str:
        match text:
            case Confidential():
                return Said(
                    self._say(words("private text, {count} character(s)", count=len(text)))
                )
            case Said():
                plain = normalize(_FORM, text)
                if plain in self._aliases:
                    return Said(self._aliases[plain])
                return self._names(Said(self._without_parts(plain, mention)))
            case _:
                return text

    def _without_parts(self, text: str, mention: str) -> str:
        plain = without_contacts(text, self._say)
        author = self._authors.get(mention, "")
        pattern = _parts(author) if author in self._aliases else None  # not of who was erased
        return pattern.sub(lambda _: self._aliases[author], plain) if pattern else plain


@cache
def _parts(name: str) -> re.Pattern[str] | None:
    parts = {re.escape(part) for part in _PART.findall(_CAMEL.sub(" ", name) + " " + name)}
    if not parts:
        return None
    either = "|".join(sorted(parts, key=len, reverse=True))
    return re.compile(rf"(?<!\w)@?(?i:(?:{either})(?:[ ._-](?:{either}))*)(?!\w){_SURNAMES}")
