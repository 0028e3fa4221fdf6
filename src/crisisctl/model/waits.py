"""`wait`: for a time, for an answer, for a figure, or until every mention is settled."""

from typing import Annotated, Any, Self

from pydantic import Discriminator, Field, Tag, model_validator

from crisisctl.model.base import Name, Part, wrong
from crisisctl.model.conditions import Condition
from crisisctl.model.durations import RHYTHM, DurationField, LimitField
from crisisctl.model.shorthand import ONE_OR_MANY
from crisisctl.words import words


class MetricBelow(Part):
    """An exit on a figure: `{metric: negative-mentions, window: 1h, below: 5}`."""

    metric: Name = Field(description="What is counted.", examples=["negative-mentions"])
    window: DurationField = Field(description="Over how long it is counted.")
    below: int = Field(ge=0, description="The figure it must fall under.", examples=[5])


class Repeat(Part):
    """`{every: 20m, say: update}`; in a list, `for` says how long before the next rhythm."""

    every: Annotated[LimitField, RHYTHM] = Field(
        description="How often.", examples=["20m", "severity.update-every"]
    )
    say: Name | None = Field(
        default=None, description="The message to say each time.", examples=["update"]
    )
    for_: DurationField | None = Field(default=None, description="How long this rhythm lasts.")


def _figure_or_condition(value: Any) -> str:  # noqa: ANN401 - what YAML gave
    figure = isinstance(value, MetricBelow) or (isinstance(value, dict) and "metric" in value)
    return "a figure" if figure else "a condition"


Until = Annotated[
    Annotated[MetricBelow, Tag("a figure")] | Annotated[Condition, Tag("a condition")],
    Discriminator(_figure_or_condition),
]


class Wait(Part):
    """Wait for a time, for an answer, for a figure, or until every mention is settled."""

    until: Until | None = Field(
        default=None,
        description="`mentions-settled`, a metric below a figure, or a condition.",
        examples=["mentions-settled", {"metric": "negative-mentions", "window": "1h", "below": 5}],
    )
    for_: DurationField | None = Field(default=None, description="How long.")
    repeat: Annotated[tuple[Repeat, ...], Field(strict=False), ONE_OR_MANY] = Field(
        default=(), description="Say so again and again while it lasts."
    )

    @model_validator(mode="after")
    def _waits_for_something(self) -> Self:
        if self.until is None and self.for_ is None:
            raise wrong("wait", words("A wait needs `for`, `until`, or both."))
        return self
