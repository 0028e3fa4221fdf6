"""Dates of birth: a date beside a word that makes it one. Reads folded text."""

from collections.abc import Iterator
from itertools import islice

from crisisctl.channels.late import Late
from crisisctl.replies.draft import Draft
from crisisctl.replies.spans import Span

_MONTH = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = (
    r"(?:\d{1,2}(?:er|st|nd|rd|th)?|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze"
    r"|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|vingt"
    r"(?:[ -]et[ -]un|-[a-z]{3,6})?|trente(?:[ -]et[ -]un)?"
    r"|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]{4,6}teenth|twentieth|thirtieth)"
)
_DATE = Late(
    rf"(?<![\w/.-])(?:\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?(?:{_YEAR}|\d\d)"
    rf"|{_YEAR}[/.-]\d\d?[/.-]\d\d?"
    rf"|{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? {_YEAR})?)(?![\w/])"
)
_BIRTH = (
    r"\b(?:dates? de naissance|date of birth|birth ?date|d\.?o\.?b|ddn|naissance"
    r"|(?:votre|ton|sa|son|your|ur|his|her|their) (?:anniversaire|birth(?!day)|b-day"
    r"|birthday(?! (?:offer|gift|treat|voucher|discount|month|deal|surprise|bonus|code|party))))\b"
)
_PLACE_END = r"(?!(?:before|after|since|until|between|from|avant|apres|depuis|jusqu|entre)\b)"
_WHEN = (
    r"(?:on|the|an?|le|la|en|date|du|une?|ce|certain|around|about|vers|this"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_BEFORE = Late(
    rf"(?:{_BIRTH}[^\d!?\n]{{0,25}}|(?<!\w)(?:nee?s?|born|vu le jour)"
    rf"(?:,? (?:a|au|aux|en|in|at|near) {_PLACE_END}[^\W\d_][\w'-]{{1,20}}"
    rf"(?: {_PLACE_END}[\w'-]{{2,20}}){{0,2}})?,?(?: {_WHEN},?){{0,5}} )$"
)
_AFTER = Late(rf"[^\d.!?\n]{{0,25}}{_BIRTH}")
_REACH = 50
_MOST = 1_000
"""Dates of one text that are looked at: no reply has as many."""
_SOME_BIRTHS = (
    *("nais", "vu le jour", "birth", "bday", "b-day", "born", "anniv"),
    *("dob", "d.ob", "do.b", "d.o.b", "ddn"),
)
_BORN = frozenset({"ne", "nee", "nes", "nees"})
"""One of these is with every such date: most texts are done here."""
# A brand may say when it was born, and a rumour has no birthday.
_THINGS = (
    r"(?:marque|magasin|entreprise|societe|company|brand|firm|store|shop|club|magazine|aventure"
    r"|idea|idee|service|product|produit|proje[ct]t?|rum(?:our|or|eur)|association|festival|app"
    r"|application|movement|mouvement|gamme|collection|recette|recipe|tradition|restaurant|hotel)"
)
_OURS = Late(
    rf"\b(?:notre|nos|nous sommes|our|we were|{_THINGS})\b"
    r"(?:(?!\b(?:you|vous|tu|he|she|il|elle|votre|your|records?|files?|fichiers?|dossiers?)\b)"
    r"[^.!?\n]){0,40}$"
)
_OURS_AFTER = Late(rf",? (?:notre|nos|our) (?:\w{{1,20}} )?{_THINGS}\b")


def births(draft: Draft) -> Iterator[Span]:
    """When persons were born, with day and month at least."""
    text = draft.plain.text
    if not any(map(text.__contains__, _SOME_BIRTHS)) and _BORN.isdisjoint(draft.reading.words):
        return
    for match in islice(_DATE.compiled.finditer(text), _MOST):
        if _is_birth(text, *match.span()):
            yield draft.plain.span(*match.span())


def _is_birth(text: str, start: int, end: int) -> bool:
    """Whether a person was born on the day that stands there."""
    before = text[max(0, start - _REACH) : start]
    said = _BEFORE.compiled.search(before)
    if not said:
        return bool(_AFTER.compiled.match(text, end, end + _REACH))
    ours = _OURS.compiled.search(before, 0, said.start()) or _OURS_AFTER.compiled.match(text, end)
    return not ours
