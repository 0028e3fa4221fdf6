"""Which keys the format knows, and where."""

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import Tag

from crisisctl.model.base import Part, kebab

Loc = tuple[str | int, ...]


def keys_at(model: type[Part], loc: Loc) -> set[str]:
    """The keys of the mapping at a place that pydantic names; none where any name may stand."""
    return {kebab(name) for part in _parts(model, loc) for name in part.model_fields}


def _parts(annotation: Any, loc: Loc) -> Iterator[type[Part]]:  # noqa: ANN401 - any annotation
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield from _below(annotation, loc)
        return
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        tagged = any(isinstance(one, Tag) and loc[:1] == (one.tag,) for one in arguments[1:])
        yield from _parts(arguments[0], loc[1:] if tagged else loc)
    elif origin is dict:
        yield from _parts(arguments[1], loc[1:]) if loc else ()
    elif origin is tuple:
        yield from _parts(arguments[0], loc[1:]) if loc else ()
    else:  # a union, or nothing that holds keys
        for one in arguments:
            yield from _parts(one, loc)


def _below(part: type[Part], loc: Loc) -> Iterator[type[Part]]:
    if not loc:
        yield part
        return
    for name, field in part.model_fields.items():
        if kebab(name) == loc[0]:
            yield from _parts(field.annotation, loc[1:])
