"""What the run leaves open, as questions for the review."""

from collections.abc import Iterator, Sequence

from crisisctl.engine.metrics import Figures
from crisisctl.engine.run import Run
from crisisctl.model.incident import Mention
from crisisctl.words import Words, words

UNKNOWN = "unknown"
NAMED = 5
"""How many of a long list are named."""


def open_questions(run: Run, figures: Figures) -> tuple[Words, ...]:
    """Everything that nobody answered."""
    return (
        *_inputs(run),
        *_unsettled(run.incident.unsettled),
        *_waiting(run.incident.waiting),
        *_exposures(run),
        *_drafts(run),
        *_pages(run),
        *_outcomes(figures),
    )


def _inputs(run: Run) -> Iterator[Words]:
    for (mention, name), value in run.incident.answers.items():
        if value == UNKNOWN and mention:
            yield words("{name} for {mention} is still unknown.", name=name, mention=mention)
        elif value == UNKNOWN:
            yield words("{name} is still unknown.", name=name)


def _unsettled(mentions: Sequence[Mention]) -> Iterator[Words]:
    if mentions:
        yield words(
            "{count} mention(s) still need something, the oldest first: {mentions}.",
            count=len(mentions),
            mentions=", ".join(mention.id for mention in mentions[:NAMED]),
        )


def _waiting(count: int) -> Iterator[Words]:
    if count:
        yield words(
            "{count} person(s) who came in with many others have neither a reply nor a reason for"
            " none.",
            count=count,
        )


def _exposures(run: Run) -> Iterator[Words]:
    for mention in run.incident.mentions.values():
        if mention.exposes:
            yield words("{mention}: what became of the personal data in it?", mention=mention.id)


def _drafts(run: Run) -> Iterator[Words]:
    for draft in run.incident.drafts.values():
        if draft.state in ("drafted", "asked"):
            yield words(
                "{draft}, {message} for {channel}: did it go out?",
                draft=draft.id,
                message=draft.message,
                channel=draft.channel,
            )
    unseen = [draft.id for draft in run.incident.drafts.values() if draft.unconfirmed]
    if unseen:
        yield words(
            "{count} text(s) were sent, and nobody has said that they saw them: {texts}.",
            count=len(unseen),
            texts=", ".join(unseen[:NAMED]),
        )


def _pages(run: Run) -> Iterator[Words]:
    for name in run.incident.open_pages:
        page = run.incident.pages[name]
        yield words("{page}: did {role} ever answer?", page=name, role=page.role)


def _outcomes(figures: Figures) -> Iterator[Words]:
    for line in figures.mentions:
        if line.private.outcome is not None and not all(line.private.outcome):
            yield words(
                "{mention}: what is still to be handled, explained or resolved?",
                mention=line.mention,
            )
