"""A text as it will be read: its length and its limit on the channel, and who let it go."""

from crisisctl.channels.facts import channel_name
from crisisctl.channels.own import known_channels
from crisisctl.channels.preview import preview
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.events import DESK
from crisisctl.model.incident import Draft
from crisisctl.replies.sizes import sized
from crisisctl.session.news import about, place_title
from crisisctl.session.operator import Card, Tone
from crisisctl.words import Words, words


def text_card(run: Run, draft: Draft, say: Speaker, *lines: str) -> Card:
    """A text with what has to be known before it is sent."""
    head = (say(_size(run, draft)), say(_who_said_yes(run, draft)))
    title = place_title(run, draft.place, say, draft.message)
    return Card(title, (*head, *lines), Tone.TEXT, verbatim=draft.text)


def preview_card(run: Run, draft: Draft, say: Speaker) -> Card | None:
    """A text as its readers will see it; None where they see it as it is written."""
    shown = preview(draft.channel, draft.text)
    if shown.parts == (draft.text,) and not shown.notes:
        return None
    title = words("As {channel} will show it:", channel=channel_name(draft.channel))
    where = about(run, draft.place.flow, say(title))
    lines = tuple(say(note) for note in shown.notes)
    parts = shown.parts if shown.parts != (draft.text,) else ()
    count = len(parts)
    if count > 1:
        parts = tuple(f"({number}/{count}) {part}" for number, part in enumerate(parts, start=1))
    return Card(where, lines, verbatim="\n".join(parts))


def _size(run: Run, draft: Draft) -> Words:
    size = sized(
        draft.text,
        draft.channel,
        draft.audience,
        reply=draft.place.flow != DESK,
        channels=known_channels(run.plan.team),
    )
    return size.said()


def _who_said_yes(run: Run, draft: Draft) -> Words:
    if draft.approval == "none":
        return words("Internal: needs no approval.")
    if draft.approval == "lock":
        return words("Pre-approved by {people}.", people=", ".join(_signed(run, draft)))
    people = ", ".join(person for _, person in draft.approvers)
    if draft.cleared:
        return words("Approved by {people}.", people=people)
    if people:
        return words("NOT approved yet: only {people} said yes.", people=people)
    return words("NOT approved: wait for a yes before you send it.")


def _signed(run: Run, draft: Draft) -> dict[str, None]:
    """Who said yes to this wording in `approvals.lock`, as it was when the text was made."""
    here = (run.node(draft.place).playbook, draft.message, draft.variant, draft.language)
    return {
        line.person: None
        for line in run.plan.approvals.approvals
        if (line.playbook, line.message, line.variant, line.language) == here
        and line.current(draft.at.date())
    }
