"""What must not be sent: left-over blanks."""

from collections.abc import Iterator
from itertools import islice

from crisisctl.channels.late import Late
from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import UNFILLED_VARIABLES
from crisisctl.words import words

# « [Vidéo] » is a tag; « [nom] » and « [NOM DU CLIENT] » are places.
_PLACES = (
    "pr[ée]nom|nom|client|date|heure|lien|num[ée]ro|produit|ville|marque|montant|votre"
    "|name|customer|time|link|number|product|city|brand|amount|your|insert"
)
_BLANKS = Late(
    r"\{{2,}+[^{}\n]{0,80}(?:\}\})?|\}{2,}+"
    r"|\{%[^{}\n]{0,80}(?:%\})?|\{[^\W\d][\w .|'-]{0,60}\}"
    rf"|\[(?=[^\[\]\n]{{1,150}}\])(?:(?=[a-zà-öø-ÿ])|(?=[^\]\n]{{0,30}}\b(?i:{_PLACES})\b))"
    r"[^\W\d][^\W\d_ '’-]*+(?:[ _'’-][^\W\d_]+){0,5}\]"
    r"|<[a-z]+(?:_[a-z]+){0,5}>|%\([a-z_]{1,30}\)s"
    r"|\bTODO\b|\bTBD\b|\bFIXME\b|\bX{2,}\b|(?<![\w@])_{3,}(?!\w)"
    r"|\b(?i:lorem ipsum|[àa] compl[ée]ter|to be completed)\b"
)
_SIGNS = ("{", "}", "[", "<", "%(", "___", "TODO", "TBD", "FIXME", "XX")
_SAID = ("lorem ipsum", "complet")
"""No blank is without one of these in it: most texts are done here."""
_MOST = 1_000
"""Blanks of one text that are told: no reply has as many."""


def unfilled(draft: Draft) -> Iterator[TextFinding]:
    """CC201: a place that nobody filled in."""
    text, read = draft.text, draft.plain.text
    if not any(map(text.__contains__, _SIGNS)) and not any(map(read.__contains__, _SAID)):
        return
    for match in islice(_BLANKS.compiled.finditer(draft.text), _MOST):
        message = words(
            "“{quote}” was not filled in: fill it in", quote=draft.quote(*match.span())
        )
        yield TextFinding(UNFILLED_VARIABLES, message, *match.span())
