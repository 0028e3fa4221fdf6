"""What the text rules know of words: every phrase of every language.

A text is read in all languages, whatever it says of itself: an operator adds words in the language
of the person they write to.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache, cached_property
from itertools import chain

from crisisctl.replies.lexicons.english_arguments import ENGLISH_ARGUMENTS
from crisisctl.replies.lexicons.english_asks import ENGLISH_ASKS
from crisisctl.replies.lexicons.english_assurances import ENGLISH_ASSURANCES
from crisisctl.replies.lexicons.english_blame import ENGLISH_BLAME
from crisisctl.replies.lexicons.english_care import ENGLISH_CARE
from crisisctl.replies.lexicons.english_claims import ENGLISH_CLAIMS
from crisisctl.replies.lexicons.english_contempt import ENGLISH_CONTEMPT
from crisisctl.replies.lexicons.english_culprits import ENGLISH_CULPRITS
from crisisctl.replies.lexicons.english_data import ENGLISH_DATA
from crisisctl.replies.lexicons.english_dismissals import ENGLISH_DISMISSALS
from crisisctl.replies.lexicons.english_evasions import ENGLISH_EVASIONS
from crisisctl.replies.lexicons.english_faults import ENGLISH_FAULTS
from crisisctl.replies.lexicons.english_questions import ENGLISH_QUESTIONS
from crisisctl.replies.lexicons.english_routes import ENGLISH_ROUTES
from crisisctl.replies.lexicons.french_asks import FRENCH_ASKS
from crisisctl.replies.lexicons.french_blame import FRENCH_BLAME
from crisisctl.replies.lexicons.french_care import FRENCH_CARE
from crisisctl.replies.lexicons.french_claims import FRENCH_CLAIMS
from crisisctl.replies.lexicons.french_data import FRENCH_DATA
from crisisctl.replies.lexicons.french_dismissals import FRENCH_DISMISSALS
from crisisctl.replies.lexicons.french_evasions import FRENCH_EVASIONS
from crisisctl.replies.lexicons.french_faults import FRENCH_FAULTS
from crisisctl.replies.lexicons.french_quarrels import FRENCH_QUARRELS
from crisisctl.replies.lexicons.french_routes import FRENCH_ROUTES
from crisisctl.replies.notation import Phrase
from crisisctl.replies.phrases import Phrases, places
from crisisctl.replies.spans import Span
from crisisctl.replies.tokens import Tokens

_EVERYWHERE = frozenset(
    {"asked", "personal", "secret", "joke", "no_comment", "non_apology", "defensive", "blame"}
    | {"liability", "minimising", "speculation", "promise", "vague", "cliche", "insult"}
    | {"legal_threat"}
)
"""Sets that the checks look for in every text; the others depend on what was found of these."""
_BUT = "_but"
"""A set's name with this holds what looks like one of its phrases, and is none."""


_LEXICONS = (
    ENGLISH_ARGUMENTS,
    ENGLISH_ASKS,
    ENGLISH_ASSURANCES,
    ENGLISH_BLAME,
    ENGLISH_CARE,
    ENGLISH_CLAIMS,
    ENGLISH_CONTEMPT,
    ENGLISH_CULPRITS,
    ENGLISH_DATA,
    ENGLISH_DISMISSALS,
    ENGLISH_EVASIONS,
    ENGLISH_FAULTS,
    ENGLISH_QUESTIONS,
    ENGLISH_ROUTES,
    FRENCH_ASKS,
    FRENCH_BLAME,
    FRENCH_CARE,
    FRENCH_CLAIMS,
    FRENCH_DATA,
    FRENCH_DISMISSALS,
    FRENCH_EVASIONS,
    FRENCH_FAULTS,
    FRENCH_QUARRELS,
    FRENCH_ROUTES,
)


class Reading:
    """The phrases of one folded text (`crisisctl.replies.plain`), by the set's name."""

    def __init__(self, text: str) -> None:
        self._tokens = Tokens(text)
        self._likely = _phrases(everywhere=True).likely(self._tokens.words)
        self._real: dict[str, list[Span]] = {}

    @property
    def words(self) -> list[str]:
        """The folded words of the text, but those of handles; an empty one ends them."""
        return self._tokens.words

    def spans(self, name: str) -> list[Span]:
        """Where phrases of a set stand, without those that begin inside one of its exceptions."""
        if name in _EVERYWHERE and name not in self._likely:
            return []
        if name not in self._real:
            found = self._found(name)
            # Looked for only where there is something to leave out.
            self._real[name] = found and list(_outside(found, self._found(name + _BUT)))
        return self._real[name]

    def _found(self, name: str) -> list[Span]:
        likely = self._likely if name in _EVERYWHERE else self._seldom
        return places(likely.get(name, ()), self._tokens)

    @cached_property
    def _seldom(self) -> Mapping[str, Collection[Phrase]]:
        return _phrases(everywhere=False).likely(self.words)


@cache
def _phrases(*, everywhere: bool) -> Phrases:
    every = chain.from_iterable(lexicon.items() for lexicon in _LEXICONS)
    return Phrases(row for row in every if (row[0] in _EVERYWHERE) is everywhere)


def _outside(found: list[Span], but: list[Span]) -> Iterator[Span]:
    exceptions = iter(but)
    coming, reach = next(exceptions, None), -1
    for start, end in found:
        while coming and coming[0] <= start:
            reach, coming = max(reach, coming[1]), next(exceptions, None)
        if start >= reach:
            yield start, end
