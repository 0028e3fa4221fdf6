"""Whether the first public words speak to the person before they speak of the matter."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from crisisctl.model.findings import Level, TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import EMPATHY_FIRST
from crisisctl.words import words

_SENTENCES = 2


def lacks_empathy(draft: Draft) -> Iterator[TextFinding]:
    """CC211: no word for the person in the first two sentences of a first public message.

    A text that warns of a danger says the danger first, and may say the rest anywhere; so does one
    that reminds people of the house rules.
    """
    if not draft.first_word or not draft.plain.text.strip():  # what is hidden says nothing
        return
    end = _opening(draft)
    marks = draft.reading.spans("empathy")
    if any(start < end for start, _ in marks) or _warns(draft, end):
        return
    start, end = draft.plain.span(0, end)
    message = words(
        "“{quote}” has no word for the person: begin with what they live through, such as “we "
        "are sorry that …” or “we understand that …”",
        quote=draft.quote(start, end),
    )
    # A playbook must not ship such a text; a person at the desk may have a reason to send it.
    yield TextFinding(replace(EMPATHY_FIRST, level=Level.WARNING), message, start, end)


def _opening(draft: Draft) -> int:
    """Find where the first two sentences end; a greeting is none."""
    ends = [end for start, end in islice(draft.plain.sentences(), _SENTENCES + 1)]
    greeted = bool(ends) and len(draft.plain.text[: ends[0]].split()) <= _SENTENCES
    return ends[min(_SENTENCES - 1 + greeted, len(ends) - 1)]


def _warns(draft: Draft, end: int) -> bool:
    protective = draft.reading.spans("hazard") + draft.reading.spans("moderation")
    return any(start < end for start, _ in protective)
