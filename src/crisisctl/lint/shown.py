"""What a template shows, whichever way its `if`s turn out."""

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from crisisctl.model.messages import Message
from crisisctl.replies.parts import Asked, Choice, Filtered, Name, Part, Parts
from crisisctl.replies.template import Template, TemplateProblem, parse

Some = Callable[[Iterable[bool]], bool]


@dataclass(frozen=True, slots=True)
class Sought:
    """Any of these `names` shown, or `words` standing in the text itself.

    `given` says of a name whether it has a value, where that is known: an `if` that asks for it
    can turn out one way only.
    """

    names: frozenset[str] = frozenset()
    words: re.Pattern[str] | None = None
    given: Mapping[str, bool] = field(default_factory=dict)

    def always(self, template: Template) -> bool:
        """Whether one of them is in every reading."""
        return self._may_be_in(template) and self._any_of(template.parts, all)

    def ever(self, template: Template) -> bool:
        """Whether one of them is in some reading."""
        return self._may_be_in(template) and self._any_of(template.parts, any)

    def _may_be_in(self, template: Template) -> bool:
        return self.words is not None or not self.names.isdisjoint(template.variables())

    def _any_of(self, parts: Parts, branches: Some) -> bool:
        return any(self._is_in(part, branches) for part in parts)

    def _is_in(self, part: Part, branches: Some) -> bool:
        match part:
            case str():
                return self.words is not None and bool(self.words.search(part))
            case Name(dotted):
                return dotted in self.names
            case Choice():
                return branches(self._any_of(body, branches) for body in self._bodies(part))
            case Filtered():
                return self._is_in(part.part, branches)
            case _:
                return False

    def _bodies(self, choice: Choice) -> list[Parts]:
        """The branches that may be read."""
        found = []
        for asked, body in choice.ways:
            holds = self._holds(asked)
            if holds is not False:
                found.append(body)
            if holds:
                return found
        return [*found, choice.other]

    def _holds(self, asked: Asked) -> bool | None:
        given = self.given.get(asked.name)
        return None if given is None else given is asked.has_value


def lacking(sought: Sought, message: Message) -> list[str]:
    """The languages in which some wording does not always show it; CC201 tells of no templates."""
    found = dict[str, None]()
    for wording in message.wordings:
        for language, text in wording.items():
            with suppress(TemplateProblem):
                if not sought.always(parse(text)):
                    found[language] = None
    return list(found)
