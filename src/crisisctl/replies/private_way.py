"""What to say instead of a public question: where to ask in private, and with which message."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crisisctl.channels.facts import Channels
from crisisctl.model.platforms import Reach
from crisisctl.words import Words, words

if TYPE_CHECKING:  # the gate does without the model of a playbook, which takes its time
    from crisisctl.model.messages import Message


def route(channel: str, channels: Channels) -> Words:
    """How people are asked where nobody else reads the answer, on this channel."""
    row = channels[channel]
    if row.is_private:
        return words("Ask in a private message, or give the link of a form.")
    if row.reach.value is Reach.NOBODY:
        return words(
            "{channel} has no private messages: give the link of a form, an e-mail address or a "
            "telephone number.",
            channel=row.name,
        )
    if row.reach.value is Reach.EXPOSED:
        return words(
            "On {channel} a direct message is not private: give the link of a form, an e-mail "
            "address or a telephone number.",
            channel=row.name,
        )
    return words(
        "Invite to a private message on {channel}, and give the link of a form for those who "
        "can't write you one.",
        channel=row.name,
    )


def private_variant(messages: "Mapping[str, Message]", channel: str = "") -> Words | None:
    """Which messages of the playbook invite to a private talk, and ask there; None: it has none.

    With a `channel`, only those that may be said on it count.
    """
    fit = {
        name: one
        for name, one in messages.items()
        if not channel or not one.channels or channel in one.channels
    }
    invites = [
        name for name, one in fit.items() if one.kind == "handoff" and one.audience == "public"
    ]
    asks = [name for name, one in fit.items() if one.audience == "private"]
    if invites and asks:
        return words(
            "Invite with `{invitation}`, then ask in `{message}`, which only they read.",
            invitation=invites[0],
            message=asks[0],
        )
    if invites:
        return words("Invite them to write in private with `{invitation}`.", invitation=invites[0])
    if asks:
        return words("Ask in `{message}`, which only they read.", message=asks[0])
    return None
