"""Where an input may be asked, and whether two playbooks of a plan agree about it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from crisisctl.model.messages import Message
from crisisctl.model.playbook import Input, Playbook
from crisisctl.model.steps import Step
from crisisctl.playbooks.holes import Hole
from crisisctl.playbooks.keys import Loc
from crisisctl.words import words

# Jinja2 takes 65 ms to import, and a start has no use for it yet: a word inside a tag is a name.
_TAG = re.compile(r"\{[{%]((?:[^%}]|[%}](?!\}))*+)(?:[%}]\}|\Z)")
_STRING = re.compile(r"'[^']*'|\"[^\"]*\"")
_NAME = re.compile(r"(?<![\w.])[a-z]\w*")
_FILTER = re.compile(r"\|\s*[a-z]\w*")
_DOTTED = re.compile(r"(?<![\w.])[a-z]\w*(?:\.[a-z]\w*)*")
_COMMENT = re.compile(r"\{#(?:[^#]|#(?!\}))*+(?:#\}|\Z)")


def asked_for_nobody(playbook: Playbook, steps: Iterable[tuple[Loc, Step]]) -> Iterator[Hole]:
    """Inputs of a mention that the desk's `steps` ask for, or say: there is no mention there."""
    inputs = {name for name, one in playbook.inputs.items() if one.per == "mention"}
    for loc, step in steps:
        for number, name in enumerate(step.ask or ()):
            if name in inputs:
                yield _for_nobody(name, (*loc, "ask", number))
        for spot, message in said(step):
            for name in sorted(inputs & _names_of(playbook, message)):
                yield _for_nobody(name, (*loc, *spot))


def disagreements(playbooks: Mapping[str, Playbook]) -> Iterator[tuple[str, Hole]]:
    """Inputs that are private in one playbook and not in another: an answer is known to both."""
    private = {
        name: playbook
        for playbook, one in playbooks.items()
        for name, asked in one.inputs.items()
        if asked.private
    }
    for playbook, one in playbooks.items():
        for name in _open(one.inputs):
            if name in private:
                message = words(
                    "`{name}` is private in {other} and not here: what is told in private could"
                    " be published.",
                    name=name,
                    other=private[name],
                )
                advice = words("Make it `private: true` here too, or give it another name.")
                yield playbook, Hole(("inputs", name), message, advice)


def _open(inputs: Mapping[str, Input]) -> Iterator[str]:
    return (name for name, asked in inputs.items() if not asked.private)


def _for_nobody(name: str, loc: Loc) -> Hole:
    message = words(
        "`{name}` is asked for each mention (`per: mention`), and `steps` are the desk's.",
        name=name,
    )
    return Hole(loc, message, words("Ask another input here, or move this to `each-mention`."))


def said(step: Step) -> Iterator[tuple[Loc, str]]:
    """The messages of a step, each with the key that names it."""
    if step.say is not None:
        yield ("say",), step.say.message
    for number, repeat in enumerate(step.wait.repeat if step.wait is not None else ()):
        if repeat.say:
            yield ("wait", "repeat", number, "say"), repeat.say


def names_in(message: Message) -> set[str]:
    """Every name that a text of the message shows, or asks about."""
    texts = [text for one in message.wordings for text in one.values()]
    tags = [_STRING.sub("", tag) for text in texts for tag in _TAG.findall(_COMMENT.sub("", text))]
    return {name for tag in tags for name in _NAME.findall(tag)}


@lru_cache(maxsize=1024)  # asked for each channel and each line of `approvals.lock`
def variables_in(text: str) -> frozenset[str]:
    """The dotted names inside the tags of a text, and Jinja2's own words, but for its filters."""
    tags = (_STRING.sub("", tag) for tag in _TAG.findall(_COMMENT.sub("", text)))
    return frozenset(name for tag in tags for name in _DOTTED.findall(_FILTER.sub("", tag)))


def _names_of(playbook: Playbook, message: str) -> set[str]:
    return names_in(playbook.messages[message]) if message in playbook.messages else set()
