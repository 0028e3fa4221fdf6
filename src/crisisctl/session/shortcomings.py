"""What a run needed and its playbook does not plan: a channel, a language, other words, less."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from crisisctl.channels.facts import CHANNELS
from crisisctl.engine.alike import same_words
from crisisctl.engine.metrics import Figures
from crisisctl.engine.run import Run
from crisisctl.engine.speech import TextLine
from crisisctl.model.messages import Audience
from crisisctl.replies.repeats import FEW
from crisisctl.session.amending import Proposal
from crisisctl.words import words

_CODE = re.compile("[a-z]{2,3}")
_WRITE = words("write what is missing first")


def shortcomings(run: Run, figures: Figures) -> Iterator[Proposal]:
    """What the texts that went out, and the steps that were left out, ask to change."""
    told: defaultdict[tuple[str, str], list[TextLine]] = defaultdict(list)
    for text in figures.texts:
        if text.message and text.sent_at is not None and text.audience != Audience.INTERNAL:
            told[run.node(text.place).playbook, text.message].append(text)
    for (playbook, message), texts in told.items():
        yield from _channels(run, playbook, message, texts)
        yield from _copies(run, playbook, message, texts)
    yield from _languages(run, [text for texts in told.values() for text in texts])
    yield from _left_out(run, figures)


def _channels(
    run: Run, playbook: str, message: str, texts: Sequence[TextLine]
) -> Iterator[Proposal]:
    """Each channel that a message went out on, and that it does not name."""
    planned = run.plan.message(playbook, message).channels
    for channel in dict.fromkeys(one.channel for one in texts):
        if not planned or channel in planned or channel not in CHANNELS:
            continue
        there = [one for one in texts if one.channel == channel]
        why = words(
            "{message} went out on {channel} (n {count}), which it does not name.",
            message=message,
            channel=channel,
            count=len(there),
        )
        loc = ("messages", message, "channels")
        yield Proposal(playbook, loc, (*planned, channel), why, _rows(there), _WRITE)
        planned = (*planned, channel)


def _copies(
    run: Run, playbook: str, message: str, texts: Sequence[TextLine]
) -> Iterator[Proposal]:
    """A message whose same words more people read than should, and that is not for many."""
    if run.plan.message(playbook, message).volume is not None:
        return
    read: defaultdict[str, dict[str, TextLine]] = defaultdict(dict)
    for one in texts:
        mention = run.incident.mentions.get(one.place.flow)
        if mention is not None:
            read[same_words(one.texts[0][1], mention.author)].setdefault(mention.author, one)
    most = max(read.values(), key=len, default={})
    if len(most) > FEW:
        why = words(
            "{count} people read the very same words of {message}.",
            count=len(most),
            message=message,
        )
        loc = ("messages", message, "volume")
        yield Proposal(playbook, loc, "many", why, _rows([*most.values()]), _WRITE)


def _languages(run: Run, texts: Sequence[TextLine]) -> Iterator[Proposal]:
    """Each language that people wrote in, and were answered in another."""
    planned: tuple[str, ...] = run.plan.playbook.languages
    others: defaultdict[str, list[TextLine]] = defaultdict(list)
    for one in texts:
        mention = run.incident.mentions.get(one.place.flow)
        if mention is None or mention.language in (one.language, *planned):
            continue
        if _CODE.fullmatch(mention.language):
            others[mention.language].append(one)
    for language, there in others.items():
        why = words(
            "People wrote in {language} and got other languages (n {count}).",
            language=language,
            count=len({one.place.flow for one in there}),
        )
        planned = (*planned, language)
        yield Proposal(run.plan.main, ("languages",), planned, why, _rows(there), _WRITE)


def _left_out(run: Run, figures: Figures) -> Iterator[Proposal]:
    """Each step that people left out: no diff can say what should stand there instead."""
    skipped: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for one in figures.fidelity.skipped:
        node = run.node(one.place)
        skipped[node.playbook, node.id].append(one.seq)
    for (playbook, step), rows in skipped.items():
        why = words(
            "The step {step} was left out (n {count}); the rows {rows} say why. Does it have to be"
            " there, and for everybody?",
            step=step,
            count=len(rows),
            rows=", ".join(map(str, rows)),
        )
        yield Proposal(playbook, (), None, why, tuple(rows))


def _rows(texts: Sequence[TextLine]) -> tuple[int, ...]:
    return tuple(seq for one in texts for seq in one.sent_row)
