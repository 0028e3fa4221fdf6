"""What the text rules know of words: every phrase of every language, found in one pass.

A text is read in all languages, whatever it says of itself: an operator adds words in the language
of the person they write to.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain

from crisisctl.replies.lexicons.english_asks import ENGLISH_ASKS
from crisisctl.replies.lexicons.english_blame import ENGLISH_BLAME
from crisisctl.replies.lexicons.english_care import ENGLISH_CARE
from crisisctl.replies.lexicons.english_claims import ENGLISH_CLAIMS
from crisisctl.replies.lexicons.english_data import ENGLISH_DATA
from crisisctl.replies.lexicons.english_faults import ENGLISH_FAULTS
from crisisctl.replies.lexicons.english_routes import ENGLISH_ROUTES
from crisisctl.replies.lexicons.french_asks import FRENCH_ASKS
from crisisctl.replies.lexicons.french_blame import FRENCH_BLAME
from crisisctl.replies.lexicons.french_care import FRENCH_CARE
from crisisctl.replies.lexicons.french_claims import FRENCH_CLAIMS
from crisisctl.replies.lexicons.french_data import FRENCH_DATA
from crisisctl.replies.lexicons.french_faults import FRENCH_FAULTS
from crisisctl.replies.lexicons.french_routes import FRENCH_ROUTES
from crisisctl.replies.phrases import Phrases
from crisisctl.replies.spans import Span

_BUT = "_but"
"""A set's name with this holds what looks like one of its phrases, and is none."""


_LEXICONS = (
    ENGLISH_ASKS,
    ENGLISH_BLAME,
    ENGLISH_CARE,
    ENGLISH_CLAIMS,
    ENGLISH_DATA,
    ENGLISH_FAULTS,
    ENGLISH_ROUTES,
    FRENCH_ASKS,
    FRENCH_BLAME,
    FRENCH_CARE,
    FRENCH_CLAIMS,
    FRENCH_DATA,
    FRENCH_FAULTS,
    FRENCH_ROUTES,
)


class Reading:
    """The phrases found in one text, by the set's name."""

    def __init__(self, text: str) -> None:
        self._found = _all().find(text)
        self._real: dict[str, list[Span]] = {}

    def spans(self, name: str) -> list[Span]:
        """Where phrases of a set stand, without those that begin inside one of its exceptions."""
        if name not in self._real:
            self._real[name] = list(_outside(self._found, name))
        return self._real[name]


@cache
def _all() -> Phrases:
    return Phrases(chain.from_iterable(lexicon.items() for lexicon in _LEXICONS))


def _outside(found: Mapping[str, list[Span]], name: str) -> Iterator[Span]:
    """Both lists are in the order of their beginnings."""
    exceptions = iter(found.get(name + _BUT, ()))
    coming, reach = next(exceptions, None), -1
    for start, end in found.get(name, ()):
        while coming and coming[0] <= start:
            reach, coming = max(reach, coming[1]), next(exceptions, None)
        if start >= reach:
            yield start, end
