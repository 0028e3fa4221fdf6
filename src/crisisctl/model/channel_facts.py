"""`facts:` of an account: what the team knows better of a platform than this program does."""

from typing import Annotated, Any

from pydantic import Field, StringConstraints

from crisisctl.model.base import Part
from crisisctl.model.durations import Day, DurationField
from crisisctl.model.platforms import Hiding, Reach, Unit

_MOST = 1_000_000


class Stated(Part):
    """One fact, in place of the program's own: why, since when, and who says so."""

    value: Any
    reason: Annotated[str, StringConstraints(min_length=1, max_length=300)] = Field(
        description="Why it is so for us.", examples=["Our server allows it."]
    )
    checked: Day = Field(
        description="The day on which somebody looked; lint warns after 180 days.",
        examples=["2026-11-10"],
    )
    by: Annotated[str, StringConstraints(min_length=1, max_length=80)] | None = Field(
        default=None, description="Who looked.", examples=["Claire Morvan"]
    )


class StatedLimit(Stated):
    """How long a text may be, in the channel's unit."""

    value: Annotated[int, Field(ge=0, le=_MOST)] = Field(
        description="The longest text, in the channel's unit; 0 where there is none.",
        examples=[5000],
    )


class StatedUnit(Stated):
    """What the channel counts."""

    value: Unit = Field(strict=False, description="What the channel counts.")


class StatedText(Stated):
    """What to know, in a sentence."""

    value: Annotated[str, StringConstraints(min_length=1, max_length=200)] = Field(
        description="What to know, in a few words.", examples=["count in full"]
    )


class StatedReach(Stated):
    """Who can be written to in private."""

    value: Reach = Field(strict=False, description="Who can be written to in private.")


class StatedWindow(Stated):
    """How long a person can be written to, from when they wrote."""

    value: DurationField = Field(
        description="How long, from when they wrote; 0s where it opens nothing.", examples=["7d"]
    )


class StatedHiding(Stated):
    """What of others can be hidden."""

    value: Hiding = Field(strict=False, description="What we can hide of what others say.")


class ChannelFacts(Part):
    """Facts of this platform that are otherwise for us; the rest stays as `channels` shows it."""

    reply_limit: StatedLimit | None = Field(default=None, description="Of a public reply.")
    post_limit: StatedLimit | None = Field(default=None, description="Of a post of ours.")
    private_limit: StatedLimit | None = Field(default=None, description="Of a private message.")
    unit: StatedUnit | None = Field(default=None, description="What is counted in public.")
    private_unit: StatedUnit | None = Field(
        default=None, description="What is counted in private."
    )
    links: StatedText | None = Field(default=None, description="How links count and show.")
    mentions: StatedText | None = Field(default=None, description="How mentions count and show.")
    markup: StatedText | None = Field(default=None, description="Which markup is shown.")
    reach: StatedReach | None = Field(
        default=None, description="Who can be written to in private."
    )
    after_comment: StatedWindow | None = Field(
        default=None, description="How long a public text lets us write to its author in private."
    )
    after_message: StatedWindow | None = Field(
        default=None, description="How long a private message lets us answer it."
    )
    hiding: StatedHiding | None = Field(
        default=None, description="Whether replies of others can be hidden."
    )
