"""Shorter ways to write a value: the model and its JSON Schema learn them together."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Shorthand:
    """For `Annotated`: `expand` makes the long form, `allow` adds the short one to its schema."""

    expand: Callable[[Any], Any]
    allow: Callable[[Json], Json]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.expand, handler(source))

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> Json:
        return self.allow(handler(core))


def _listed(value: Any) -> Any:  # noqa: ANN401 - what YAML gave
    return value if isinstance(value, list | tuple) else [value]


ONE_OR_MANY = Shorthand(_listed, lambda many: {"anyOf": [many["items"], many]})
"""One thing may stand where a list of one would."""
