"""The same words for one person after the other: they read as a machine's."""

from collections.abc import Iterator

from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import VARIANTS_AND_PERSON
from crisisctl.words import words

FEW = 2
"""How many people may get the same words (domain, part 9: a warning at the third send)."""


def repeated(draft: Draft) -> Iterator[TextFinding]:
    """CC222: a text that other people got already, word for word."""
    if draft.sent_before >= FEW:
        message = words(
            "{count} other people got these very words: take another wording, or add a word of"
            " your own",
            count=draft.sent_before,
        )
        yield TextFinding(VARIANTS_AND_PERSON, message, 0, len(draft.text))
