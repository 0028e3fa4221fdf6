"""A text as the gate reads it, for the checks one by one."""

from crisisctl.channels.facts import CHANNELS
from crisisctl.replies.draft import Draft


def drafted(text, channel="facebook"):
    return Draft(
        text=text,
        channel=channel,
        audience="public",
        language="fr",
        kind="update",
        reply=True,
        severity="",
        approved_by_legal=False,
        known_private=(),
        channels=CHANNELS,
    )
