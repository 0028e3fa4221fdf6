"""Which language a mention is in, told by its commonest words: enough to pick a reply's."""

import re

_FRENCH = """
    le la les un une des du de et est pas ne je vous nous que qui mon ma mes votre vos pour avec
    sur dans depuis toujours bonjour merci aucune rien c'est j'ai ça plus chez été très mais on
    commande colis livraison remboursement réponse
"""
_ENGLISH = """
    the a an and is are was not no i you we my your our for with on in since still hello hi
    thanks it's i've this that have has been to of it never why please order delivery refund
    help from at
"""
_COMMON = {"fr": frozenset(_FRENCH.split()), "en": frozenset(_ENGLISH.split())}
_TELLING = frozenset().union(*_COMMON.values())
_NONE: frozenset[str] = frozenset()
_WORD = re.compile(r"[a-zà-öø-ÿœ']+")


def guess_language(text: str, languages: tuple[str, ...]) -> str | None:
    """The likeliest of `languages`; None when nothing tells between them."""
    folded = text.casefold().replace("’", "'")
    # Words between blanks settle it for nearly every text, at a third of the price.
    return _likeliest(folded.split(), languages, 2) or _likeliest(
        _WORD.findall(folded), languages, 1
    )


def _likeliest(words: list[str], languages: tuple[str, ...], lead: int) -> str | None:
    """The language with the most common words, if it leads the others by so many."""
    said = _TELLING.intersection(words)
    scores = [(len(said & _COMMON.get(language, _NONE)), language) for language in languages]
    *others, (most, language) = sorted(scores)
    return None if others and most < others[-1][0] + lead else language
