"""Whose yes a text has from the start: one given before, or to the same words elsewhere."""

from collections.abc import Collection, Iterable, Iterator

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.incident import Draft, Place

Consent = tuple[str, str]
"""A role, and the person who said yes in it."""


def other_texts(run: Run, place: Place, channels: Iterable[str]) -> list[Draft]:
    """What this visit of a step, or this update, has made for `channels`; not what was refused."""
    found = (run.incident.live_draft(place, channel) for channel in channels)
    return [draft for draft in found if draft is not None and draft.state != "rejected"]


def consents_to(
    draft: e.MessageDrafted,
    made: Iterable[Draft],
    before: Iterable[Consent],
    able: Collection[str],
) -> Iterator[e.MessageApproved]:
    """The yes that a text begins with, of roles that are `able` to say it on its channel.

    Nobody counts twice, neither as a person nor as a role.
    """
    same = [pair for one in made if one.text == draft.text for pair in one.approvers]
    counted: set[str] = set()
    for basis, pairs in (("lock", before), ("same-words", same)):
        for role, person in pairs:
            if role in able and not counted & {role, person}:
                counted |= {role, person}
                yield e.MessageApproved(draft=draft.draft, role=role, person=person, basis=basis)
