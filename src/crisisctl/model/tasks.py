"""What a step does, where that takes more than a name."""

from pydantic import Field

from crisisctl.model.base import Name, Part
from crisisctl.model.durations import DurationField, LimitField
from crisisctl.model.shorthand import Shorthand


class Say(Part):
    """Send a message: to the mention's channel, or `on` our own accounts."""

    message: Name = Field(description="A message of this playbook.", examples=["statement"])
    on: tuple[Name, ...] = Field(
        default=(),
        strict=False,
        description="Our own accounts to say it on; else the mention's channel.",
        examples=[["x", "facebook"]],
    )


SHORT_SAY = Shorthand(
    lambda value: {"message": value} if isinstance(value, str) else value,
    lambda whole: {"anyOf": [{"type": "string", "description": "A message."}, whole]},
)


class Escalate(Part):
    """Reach somebody with authority: each level's person, then backup, then the next level."""

    to: tuple[Name, ...] = Field(
        min_length=1,
        strict=False,
        description="Roles, the nearest first: person, then backup, then the next role.",
        examples=[["crisis-lead", "executive"]],
    )
    within: LimitField = Field(description="How long each person has to answer.", examples=["10m"])
    on_timeout: Name | None = Field(
        default=None,
        description="The step to go to where nobody answers.",
        examples=["acknowledge"],
    )


class End(Part):
    """The end of a flow, and what must follow it."""

    hot_wash: DurationField | None = Field(
        default=None, description="When those involved talk it over."
    )
    review: DurationField | None = Field(default=None, description="When the post-mortem is due.")


class AtMost(Part):
    """A bound on a loop: after `times` entries, the flow goes to `then` instead."""

    times: int = Field(
        ge=1, le=100, description="How often this step may be entered.", examples=[3]
    )
    then: Name = Field(description="Where the flow goes after that.", examples=["call-lead"])
