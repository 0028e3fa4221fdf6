"""The text of a message: a judged template and plain values, in a sandbox.

Imports Jinja2 (65 ms): import it where a text is rendered, not where the program starts.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crisisctl.errors import PlaybookError
from crisisctl.replies.template import Template
from crisisctl.words import words

MAX_VALUE = 5_000
MAX_OUTPUT = 20_000

Values = Mapping[str, str | Mapping[str, str]]
_Plain = dict[str, str | dict[str, str]]


class Unfilled(PlaybookError):  # noqa: N818 - a fact about the values, cured by asking for them
    """A text needs values that nobody has given yet: `names`, dotted and sorted."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(
            words("this message still needs {names}", names=", ".join(names)),
            words("fill it in, or give the template a default: {{{{ name | default('…') }}}}"),
        )
        self.names = names


class TooLong(PlaybookError):  # noqa: N818 - a fact about the values
    """A text grew past what any channel takes."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2 that looks names up in plain dictionaries and nowhere else."""

    def getattr(self, obj: object, attribute: str) -> object:
        # Jinja2 would find dict.items before the key "items".
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: object, argument: object) -> object:
        return self.getattr(obj, str(argument))


@cache
def _sandbox() -> _Sandbox:
    sandbox = _Sandbox(
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # plain text; each surface escapes what it shows
        loader=None,
        finalize=_only_text,
        keep_trailing_newline=False,
    )
    sandbox.globals.clear()
    sandbox.policies["truncate.leeway"] = 0  # truncate(40) means 40
    return sandbox


def _only_text(value: object) -> object:
    if isinstance(value, dict):
        raise TypeError("a group of values can't be shown: name one of them, as in mention.author")
    return value


@lru_cache(maxsize=256)
def _compiled(source: str) -> jinja2.Template:
    return _sandbox().from_string(source)


def render(template: Template, values: Values) -> str:
    """Fill a template; values are put in as they are and never read as templates.

    Raises `Unfilled` when a value is missing, `TooLong` past `MAX_OUTPUT` characters, and
    `TypeError` for a value that is not plain text, `ValueError` past `MAX_VALUE` characters.
    """
    plain = _plain(values)
    try:
        return _bounded(template, plain)
    except jinja2.UndefinedError as error:
        raise Unfilled(_missing(template, plain)) from error


def _bounded(template: Template, plain: _Plain) -> str:
    pieces, size = [], 0
    for piece in _compiled(template.source).generate(plain):
        size += len(piece)
        if size > MAX_OUTPUT:
            raise TooLong(
                words("this message is longer than {limit} characters", limit=MAX_OUTPUT),
                words("shorten the template or what is filled into it"),
            )
        pieces.append(piece)
    return "".join(pieces)


def _missing(template: Template, plain: _Plain) -> tuple[str, ...]:
    given = {*plain} | {
        f"{name}.{key}"
        for name, group in plain.items()
        if isinstance(group, dict)
        for key in group
    }
    return tuple(sorted(template.variables() - given))


def _plain(values: Values) -> _Plain:
    return {
        _text(name): {_text(key): _text(text) for key, text in value.items()}
        if isinstance(value, Mapping)
        else _text(value)
        for name, value in values.items()
    }


def _text(value: object) -> str:
    # A subclass could run its own code inside the sandbox.
    if type(value) is not str:
        raise TypeError(f"a template takes plain text, not {type(value).__name__}")
    if len(value) > MAX_VALUE:
        raise ValueError(f"a value may have {MAX_VALUE} characters, not {len(value)}")
    return value
