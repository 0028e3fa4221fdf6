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
_DATE = Late(
    rf"(?<![\w/.-])(?:\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?(?:{_YEAR}|\d\d)"
    rf"|{_YEAR}[/.-]\d\d?[/.-]\d\d?"
    rf"|\d{{1,2}}(?:er|st|nd|rd|th)?(?: of)? {_MONTH}(?:,? {_YEAR})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? {_YEAR})?)(?![\w/])"
)
_BIRTH = (
    r"\b(?:dates? de naissance|date of birth|birth ?date|d\.?o\.?b|ddn|naissance"
    r"|(?:votre|ton|sa|son|your|ur|his|her|their) (?:anniversaire|birthday|b-day))\b"
)
_BEFORE = Late(
    rf"(?:{_BIRTH}[^\d!?\n]{{0,25}}|(?<!\w)(?:nee?s?|born)(?: on| the| le| en)?(?: the| le)? )$"
)
_AFTER = Late(rf"[^\d.!?\n]{{0,25}}{_BIRTH}")
_REACH = 50
_MOST = 1_000
"""Dates of one text that are looked at: no reply has as many."""
_SOME_BIRTHS = (
    *("ne le", "nee le", "nes le", "nees le", "nais", "birth", "bday", "b-day", "born"),
    *("dob", "d.ob", "do.b", "d.o.b", "ddn", "anniv"),
)
"""In every such date: most texts are done here."""
# A brand may say when it was born.
_OURS = Late(
    r"\b(?:notre|nos|nous sommes|our|we were|marque|magasin|entreprise|societe|company|brand|firm"
    r"|store|shop|club|magazine|aventure|idea|idee)\b[^.!?\n]{0,40}$"
)


def births(draft: Draft) -> Iterator[Span]:
    """When persons were born, with day and month at least."""
    text = draft.plain.text
    if not any(map(text.__contains__, _SOME_BIRTHS)):
        return
    for match in islice(_DATE.compiled.finditer(text), _MOST):
        before = text[max(0, match.start() - _REACH) : match.start()]
        said = _BEFORE.compiled.search(before)
        theirs = (
            not _OURS.compiled.search(before, 0, said.start())
            if said
            else _AFTER.compiled.match(text, match.end(), match.end() + _REACH)
        )
        if theirs:
            yield draft.plain.span(*match.span())
