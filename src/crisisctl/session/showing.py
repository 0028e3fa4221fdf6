"""A text as it will be read: its length and its limit on the channel, and who let it go."""

from crisisctl.channels.counting import length
from crisisctl.channels.facts import CHANNELS, channel_name, limit
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.events import DESK
from crisisctl.model.incident import Draft
from crisisctl.model.messages import Audience
from crisisctl.session.news import place_title
from crisisctl.session.operator import Card, Tone
from crisisctl.words import Words, words

WITHOUT_LIMIT = "email"
"""What stays in the house, or goes to a place of the team's own, is counted as e-mail is."""


def counted_as(channel: str) -> str:
    """The channel whose limits hold for `channel`."""
    return channel if channel in CHANNELS else WITHOUT_LIMIT


def text_card(run: Run, draft: Draft, say: Speaker, *lines: str) -> Card:
    """A text with what has to be known before it is sent."""
    head = (say(_size(draft)), say(_who_said_yes(run, draft)))
    title = place_title(run, draft.place, say, draft.message)
    return Card(title, (*head, *lines), Tone.TEXT, verbatim=draft.text)


def _size(draft: Draft) -> Words:
    channel, name = counted_as(draft.channel), channel_name(draft.channel)
    used = length(channel, draft.text)
    room = limit(channel, draft.audience, reply=draft.place.flow != DESK)
    if draft.channel == Audience.INTERNAL:
        return words("{used} characters, for the teams", used=used)
    if room is None:
        return words("{used} characters, {channel}", used=used, channel=name)
    return words("{used} of {room} on {channel}", used=used, room=room, channel=name)


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
