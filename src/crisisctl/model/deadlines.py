"""`within`: by when a step must be done."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from crisisctl.model.base import Part, wrong
from crisisctl.model.durations import LIMIT_SCHEMA, LimitField
from crisisctl.words import words

Origin = Literal["step", "posted", "declared", "aware"]
MOMENTS = ("aware", "declared", "posted")
"""What starts a deadline, whatever step it belongs to."""


class Deadline(Part):
    """`within`: so long after a moment. `step` is the moment the step is reached."""

    origin: Origin = Field(default="step", description="The moment it runs from.")
    limit: LimitField = Field(description="How long it runs.")


_DEADLINES = "{posted: 60m}, {declared: 15m}, {aware: 72h}"


def _deadline(value: Any) -> Any:  # noqa: ANN401 - what YAML gave
    if isinstance(value, dict) and len(value) == 1:
        origin, limit = next(iter(value.items()))
        if origin in MOMENTS:
            return {"origin": origin, "limit": limit}
    if isinstance(value, str):
        return {"limit": value}
    if isinstance(value, Deadline):
        return value
    raise wrong(
        "deadline",
        words("Write `5m`, or one of {examples}.", examples=_DEADLINES),
    )


_LIMIT_SCHEMA = LIMIT_SCHEMA | {
    "description": "Such as 60m, 72h, 5bd, or severity.first-reply.",
    "examples": ["60m"],
}
DeadlineField = Annotated[
    Deadline,
    BeforeValidator(_deadline),
    WithJsonSchema(
        {
            "description": "From the step's start, or from a moment: {posted: 60m}.",
            "anyOf": [
                _LIMIT_SCHEMA,
                {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": False,
                    "properties": dict.fromkeys(MOMENTS, _LIMIT_SCHEMA),
                },
            ],
        }
    ),
]
