"""`lint:` an excuse for what lint finds here: why, in whose name, and until when."""

from typing import Annotated

from pydantic import Field, StringConstraints

from crisisctl.model.base import Part
from crisisctl.model.durations import Day
from crisisctl.model.shorthand import ONE_OR_MANY

RuleId = Annotated[str, StringConstraints(pattern=r"^CC[0-9]{3}$")]


class Excuse(Part):
    """Findings of these rules are left out here; it ends, so that it is looked at again."""

    ignore: tuple[RuleId, ...] = Field(
        min_length=1,
        strict=False,
        description="Rules that need not hold here.",
        examples=[["CC308"]],
    )
    reason: Annotated[str, StringConstraints(min_length=10, max_length=500)] = Field(
        description="Why it is right here.", examples=["Messages are open to everyone there."]
    )
    by: Annotated[str, StringConstraints(min_length=1, max_length=80)] = Field(
        description="Who answers for it.", examples=["Claire Morvan"]
    )
    until: Day = Field(description="The last day on which it counts.", examples=["2027-03-01"])


Excuses = Annotated[
    tuple[Excuse, ...],
    Field(
        default=(),
        strict=False,
        description="What lint need not say here, why, in whose name and until when.",
    ),
    ONE_OR_MANY,
]
