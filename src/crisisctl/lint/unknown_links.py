"""Links that a text uses and team.yaml does not give: how long it will be, nobody knows yet."""

from collections.abc import Mapping

from crisisctl.channels.counting import length
from crisisctl.lint.rule import Breach
from crisisctl.lint.stand_ins import SHORTEST_LINK, link, missing_links
from crisisctl.lint.texts import Text
from crisisctl.lint.used import channels_known
from crisisctl.playbooks.bounds import MAX_LINK
from crisisctl.words import Words, words


def missing_in(text: Text, channel: str) -> dict[str, str]:
    """The links of a text that team.yaml does not give, each with its line there."""
    template = text.template()
    used = template.variables() if template is not None else frozenset[str]()
    missing = missing_links(text.subject, channel)
    return {name: line for name, line in missing.items() if name in used}


def too_long_by_them(breach: Breach, text: Text, channel: str, lines: Mapping[str, str]) -> bool:
    """Whether a text would fit if the links that nobody knows yet were as short as can be."""
    over = breach.message.params.get("over")
    spared = _counted(text, channel, MAX_LINK) - _counted(text, channel, SHORTEST_LINK)
    return isinstance(over, int) and over <= len(lines) * spared


def _counted(text: Text, channel: str, size: int) -> int:
    """How many characters a link of `size` takes on a channel: some count any as so many."""
    return length(channel, link(size), text.message.audience, channels_known(text.subject))


def fill_in(text: Text, channel: str, lines: Mapping[str, str]) -> Words:
    """Which line of team.yaml would tell how long a link really is."""
    return words(
        "Not in team.yaml, so counted as {count} characters: {links}. Fill in {lines}.",
        links=", ".join(lines),
        count=_counted(text, channel, MAX_LINK),
        lines=", ".join(f"`{line}`" for line in lines.values()),
    )
