"""What every part of the playbook format shares: strict, frozen, kebab-case keys."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from crisisctl.words import Words, words


def kebab(name: str) -> str:
    """`first_reply` in Python is `first-reply` in YAML; a trailing `_` dodges a keyword."""
    return name.rstrip("_").replace("_", "-")


def wrong(kind: str, what: Words) -> PydanticCustomError:
    """What a validator raises: the sentence travels with the error, for the loader to say."""
    return PydanticCustomError(kind, "{words}", {"words": what})


class Part(BaseModel):
    """A mapping of the format. Unknown keys are errors; nothing is coerced; nothing changes."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=kebab,
        populate_by_name=True,
        strict=True,
        defer_build=True,  # only what a command validates is built: start-up is a feature
    )


def _version(value: Any) -> Any:  # noqa: ANN401 - what YAML gave
    if type(value) is not int or value != FORMAT_VERSION:
        raise wrong("version", words("This program reads format 1: write `crisisctl: 1`."))
    return value


FORMAT_VERSION = 1
FormatVersion = Annotated[
    Literal[1], BeforeValidator(_version), Field(description="The version of this format.")
]
NAME_PATTERN = r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"
Name = Annotated[
    str,
    StringConstraints(pattern=NAME_PATTERN),
    Field(description="Lower-case letters, digits and hyphens."),
]
InputName = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,62}$"),
    Field(description="Lower-case letters, digits and underscores: usable in a template."),
]
Language = Annotated[
    str, StringConstraints(pattern=r"^[a-z]{2}$"), Field(description="ISO 639-1 code.")
]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=5000)]
Localized = Annotated[
    dict[Language, Sentence],
    Field(min_length=1, description="The same words in each language: {fr: …, en: …}."),
]
