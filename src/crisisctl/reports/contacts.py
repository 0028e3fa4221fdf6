"""Addresses and numbers of persons out of what they wrote: a report is read by many."""

from collections.abc import Iterable, Sequence

from crisisctl.replies import personal
from crisisctl.reports.said import Say
from crisisctl.words import words

_NOBODY_INVITED: Sequence[personal.Span] = ()
"""A stranger's “call us on …” is no line of ours."""


def without_contacts(text: str, say: Say) -> str:
    """Put a marker for each account, card, address and number, the surest kind first."""
    text = _replaced(text, personal.ibans(text), say(words("[bank account]")))
    text = _replaced(text, personal.cards(text), say(words("[card]")))
    text = _replaced(text, personal.addresses(text), say(words("[e-mail]")))
    return _replaced(text, personal.phones(text, _NOBODY_INVITED), say(words("[phone]")))


def _replaced(text: str, spans: Iterable[personal.Span], marker: str) -> str:
    pieces, done = [], 0
    for start, end in spans:
        pieces += [text[done:start], marker]
        done = end
    return "".join([*pieces, text[done:]])
