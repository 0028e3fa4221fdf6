"""Which words and which links carry a rise: those that it has over what the past had."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from math import log

MOST_WORDS, MOST_LINKS = 5, 3
LEAST = 2  # texts: one person's word is nobody's theme
KEPT, FULL = 2_000, 6_000
"""How many words the past keeps, and at how many it drops the rarest."""
FADES = 20_000
"""Texts: then all that was counted counts half."""
LINK = re.compile(r"https?://[^\s<>\"'«»“”]{1,500}", re.IGNORECASE)
_WORD = re.compile(r"(?<![\w@#])#?[^\W\d_][\w’'-]{3,40}")
_TRAILING = ".,;:!?)]}…'’-"
_STOP_WORDS = """
    about after again also been before being cannot could does doesn't doing don't down even ever
    every from have having here into it's just like made make more most much need only other over
    really said same should since some still such take than that that's them then there these they
    this those through very want well were what when where which while will with without would you
    your yours

    ainsi alors après aucun aucune aussi autre avant avec avez avoir avons bien c'est cela celle
    cette ceux chez comme comment d'un d'une dans depuis deux dire dois donc elle elles encore
    entre être faire fait fois ils jamais j'ai leur leurs mais même moins n'est notre nous parce
    pendant peut plus pour pourquoi quand qu'il qu'on quel quelle sans sera ses sont sous suis
    toujours tous tout toute toutes très vais votre vous
"""
_COMMON = frozenset(_STOP_WORDS.split())


def terms(text: str) -> set[str]:
    """The links of a text and its words of four letters or more; a person's handle is no word."""
    links = {one.rstrip(_TRAILING) for one in LINK.findall(text)}
    said = LINK.sub(" ", text).casefold().replace("’", "'")
    words = {one.rstrip(_TRAILING) for one in _WORD.findall(said)}
    return links | (words - _COMMON)


class Past:
    """In how many texts of the past each word and each link stood, in a bounded space.

    The rarest are dropped when it is full: they come back with the count that they earn again.
    """

    def __init__(self) -> None:
        self._texts = 0.0
        self._counts: Counter[str] = Counter()

    def learn(self, texts: Iterable[str]) -> None:
        """Count the terms of some texts."""
        for text in texts:
            self._texts += 1
            self._counts.update(terms(text))
        if self._texts > FADES:
            self._texts /= 2
            self._counts = Counter({term: many // 2 for term, many in self._counts.items()})
        if len(self._counts) > FULL:
            self._counts = Counter(dict(self._counts.most_common(KEPT)))

    def carriers(self, texts: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words and the links of a rise, the most telling first."""
        said = [terms(text) for text in texts]
        share = (len(said) + 1) / (self._texts + 2)
        ranked = sorted(
            (-many * log(many / usual), term)  # keyness, as Dunning's log-likelihood has it (1993)
            for term, many in Counter(chain.from_iterable(said)).items()
            if many >= LEAST and many > (usual := share * (self._counts[term] + 0.5))
        )
        words = [term for _, term in ranked if not LINK.match(term)]
        links = [term for _, term in ranked if LINK.match(term)]
        return tuple(words[:MOST_WORDS]), tuple(links[:MOST_LINKS])
