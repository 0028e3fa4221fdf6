"""`lessons.yaml`: what past incidents taught, and whether it was done."""

from typing import Annotated

from pydantic import Field, StringConstraints

from crisisctl.model.base import FormatVersion, Name, Part
from crisisctl.model.durations import Day

Line = Annotated[str, StringConstraints(min_length=1, max_length=300)]


class Lesson(Part):
    """An action that a review asked for: who does it, by when, how one will know."""

    playbook: Name = Field(description="The playbook that it changes.")
    incident: Line = Field(description="The run that taught it.", examples=["outage-4"])
    id: Name | None = Field(
        default=None, description="Its name in the journal of that run.", examples=["a1"]
    )
    action: Line = Field(description="What must change.")
    owner: Line = Field(description="Who does it.")
    due: Day = Field(description="By when.")
    verified_by: Line | None = Field(
        default=None, description="How one will know that it is done."
    )
    done: Day | None = Field(default=None, description="The day it was done.")
    verified: Day | None = Field(
        default=None, description="The day on which somebody saw that it holds."
    )


class Lessons(Part):
    """The whole file."""

    crisisctl: FormatVersion = 1
    actions: tuple[Lesson, ...] = Field(
        default=(), strict=False, description="What reviews asked for."
    )
