"""Addresses and numbers of persons out of what they wrote: a report is read by many."""

from collections.abc import Iterable, Sequence

from crisisctl.replies.accounts import cards, ibans
from crisisctl.replies.personal import addresses
from crisisctl.replies.phones import phones
from crisisctl.replies.spans import Span
from crisisctl.reports.said import Say
from crisisctl.words import words

_NOBODY_INVITED: Sequence[Span] = ()
"""A stranger's “call us on …” is no line of ours."""


def without_contacts(text: str, say: Say) -> str:
    """Put a marker for each account, card, address and number, the surest kind first."""
    text = _replaced(text, ibans(text), say(words("[bank account]")))
    text = _replaced(text, cards(text), say(words("[card]")))
    text = _replaced(text, addresses(text), say(words("[e-mail]")))
    return _replaced(text, phones(text, _NOBODY_INVITED), say(words("[phone]")))


def _replaced(text: str, spans: Iterable[Span], marker: str) -> str:
    pieces, done = [], 0
    for start, end in spans:
        pieces += [text[done:start], marker]
        done = end
    return "".join([*pieces, text[done:]])
