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
_WORD = re.compile(r"[a-zà-öø-ÿœ']+")


def guess_language(text: str, languages: tuple[str, ...]) -> str | None:
    """The likeliest of `languages`; None when nothing tells between them."""
    said = _WORD.findall(text.casefold().replace("’", "'"))

    def score(language: str) -> int:
        return sum(word in _COMMON.get(language, frozenset()) for word in said)

    best, *others = sorted(languages, key=score, reverse=True)
    return best if not others or score(best) > score(others[0]) else None
