"""`when` and `until`: what is asked of the answers and decisions so far."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from crisisctl.model.base import wrong
from crisisctl.words import words

NO_VALUES = ("", "no")
"""What counts as no where a condition is a bare name; `DOUBT` counts as yes."""
DOUBT = "unknown"
_CONDITION = "leak, not leak, {severity: [sev1, sev2]}, {scope: many}"
_ANSWER = {"type": ["string", "boolean", "number"]}


def _condition(value: Any) -> Any:  # noqa: ANN401 - what YAML gave
    if isinstance(value, str) and value.removeprefix("not ").strip():
        return value
    if isinstance(value, dict) and value and all(map(_is_answer, value.values())):
        return value
    raise wrong(
        "condition",
        words(
            "A condition is a name, or names with their answers: {examples}.", examples=_CONDITION
        ),
    )


def as_answer(value: object) -> str:
    """A value of a condition as an answer says it: YAML reads a bare `no` as false."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _is_answer(value: object) -> bool:
    if isinstance(value, list | tuple):
        return bool(value) and all(isinstance(one, str | bool | int | float) for one in value)
    return isinstance(value, str | bool | int | float)


Condition = Annotated[
    str | dict[str, Any],
    BeforeValidator(_condition),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "minProperties": 1,
                    "additionalProperties": {
                        "anyOf": [_ANSWER, {"type": "array", "minItems": 1, "items": _ANSWER}]
                    },
                },
            ]
        }
    ),
    Field(
        description=(
            "`order_known` (an input that is not `no`), `not order_known`, or a mapping such as "
            "{severity: [sev1, sev2]} or {scope: many}: every line must hold. "
            "`unknown` counts as yes, because doubt goes up."
        )
    ),
]
