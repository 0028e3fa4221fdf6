"""What stands in the brand's texts: each distinct one is read once, many on every core."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from crisisctl.audit.invitations import Private, private
from crisisctl.audit.judged import COUNTED
from crisisctl.audit.wordings import body, common_words
from crisisctl.channels.facts import Channels
from crisisctl.intake.languages import guess_language
from crisisctl.model.findings import TextFinding
from crisisctl.processes import begin, cores
from crisisctl.replies.draft import Draft
from crisisctl.replies.gate import WORDS, judge_each

FEW = 4000
"""Texts that one process has read before a second one has started."""
_CHUNK = 500
Said = tuple[str, str]
"""A text without the handles that it begins with, and the channel where it stood."""


@dataclass(frozen=True, slots=True)
class Read:
    """What the gate finds in a text, by the rules that count, and what it says of messages.

    `common` are the words that it shares with its copies; "" of too few.
    """

    findings: tuple[TextFinding, ...]
    private: Private
    common: str


def read_all(texts: Iterable[Said], channels: Channels) -> list[Read]:
    """Read each text, in their order."""
    said = [(body(text), channel) for text, channel in texts]
    distinct = list(dict.fromkeys(said))
    read = dict(zip(distinct, _read_each(distinct, channels), strict=True))
    return [read[one] for one in said]


def _read_each(texts: Sequence[Said], channels: Channels) -> Iterable[Read]:
    reading = partial(_read, channels=dict(channels))
    parts = [texts[first : first + _CHUNK] for first in range(0, len(texts), _CHUNK)]
    if len(texts) < FEW:
        return chain.from_iterable(map(reading, parts))
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - for many texts only

    with ProcessPoolExecutor(cores(), initializer=begin) as pool:
        return [*chain.from_iterable(pool.map(reading, parts))]


def _read(texts: Sequence[Said], channels: Channels) -> list[Read]:
    told = [private(text) for text, _ in texts]
    drafts = [
        Draft(
            text=text,
            channel=channel,
            audience="public",
            language=guess_language(text, ("en", "fr")) or "en",
            kind="handoff" if one.invites else "update",
            channels=channels,
        )
        for (text, channel), one in zip(texts, told, strict=True)
    ]
    return [
        Read(_counted(found), one, common_words(draft.text))
        for draft, one, found in zip(drafts, told, judge_each(drafts, WORDS), strict=True)
    ]


def _counted(found: Iterable[TextFinding]) -> tuple[TextFinding, ...]:
    return tuple(one for one in found if one.rule.id in COUNTED)
