"""Whether a French text says tu or vous to the person."""

from collections.abc import Iterator

from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.lexicon import Reading
from crisisctl.replies.plain import plain
from crisisctl.replies.rules import TU_VOUS_MIX
from crisisctl.replies.spans import Span
from crisisctl.words import words


def addressed(text: str) -> dict[str, list[Span]]:
    """Where a text says "tu" and where it says "vous", by the word."""
    read = plain(text)
    reading = Reading(read.text)
    return {
        form: [read.span(*span) for span in spans]
        for form in ("tu", "vous")
        if (spans := reading.spans(form))
    }


def tu_and_vous(draft: Draft) -> Iterator[TextFinding]:
    """CC218: one text that says both; the first « tu » is shown."""
    if draft.audience == "internal" or not draft.language.startswith("fr"):
        return
    tu = draft.reading.spans("tu")
    vous = tu and draft.reading.spans("vous")  # which most texts say: looked for last
    if vous:
        start, end = draft.plain.span(*tu[0])
        other = draft.quote(*draft.plain.span(*vous[0]))
        message = words(
            "“{quote}” says tu, “{other}” says vous: choose one",
            quote=draft.quote(start, end),
            other=other,
        )
        yield TextFinding(TU_VOUS_MIX, message, start, end)
