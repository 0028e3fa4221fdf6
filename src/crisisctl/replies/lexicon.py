"""What the text rules know of words: every phrase of every language.

A text is read in all languages, whatever it says of itself: an operator adds words in the language
of the person they write to.
"""

from collections.abc import Iterator
from functools import cached_property

from crisisctl.replies.index import EVERYWHERE, phrases
from crisisctl.replies.phrases import places
from crisisctl.replies.spans import Span
from crisisctl.replies.tokens import Tokens

LANGUAGES = ("en", "fr")
"""Those that the phrases are in: of a text in another, only what needs none can be judged."""

_BUT = "_but"
"""A set's name with this holds what looks like one of its phrases, and is none."""


class Reading:
    """The phrases of one folded text (`crisisctl.replies.plain`), by the set's name."""

    def __init__(self, text: str) -> None:
        self._tokens = Tokens(text)
        self.words = self._tokens.words
        """The folded words of the text, but those of handles; an empty one ends them."""
        everywhere = phrases(everywhere=True)
        self.likely = everywhere.by_name(everywhere.likely(self._tokens.signs))
        """Phrases that may stand here, of the sets that are looked for everywhere, by the set."""
        self._real: dict[str, list[Span]] = {}

    def spans(self, name: str) -> list[Span]:
        """Where phrases of a set stand, without those that begin inside one of its exceptions."""
        if name not in self.likely and name in EVERYWHERE:
            return []
        if name not in self._real:
            found = self._found(name)
            # Looked for only where there is something to leave out.
            self._real[name] = found and list(_outside(found, self._found(name + _BUT)))
        return self._real[name]

    def _found(self, name: str) -> list[Span]:
        if name in EVERYWHERE:
            return places(self.likely[name], self._tokens)
        return places(phrases(everywhere=False).of(name, self._seldom), self._tokens)

    @cached_property
    def _seldom(self) -> int:
        return phrases(everywhere=False).likely(self._tokens.signs)


def _outside(found: list[Span], but: list[Span]) -> Iterator[Span]:
    exceptions = iter(but)
    coming, reach = next(exceptions, None), -1
    for start, end in found:
        while coming and coming[0] <= start:
            reach, coming = max(reach, coming[1]), next(exceptions, None)
        if start >= reach:
            yield start, end
