"""One person's way from the public to the private and back, on one line."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from crisisctl.engine.agenda import NEVER
from crisisctl.engine.conversations import Stage, State, due_of, stages, state_of
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Mention
from crisisctl.words import Words, words

WIDTH = 78
"""Of a line, on a terminal of 80 columns, beside its indent."""
ARROW = " → "
OVER = (State.CLOSED, State.WAIVED)
STATIONS: Mapping[State, Words] = MappingProxyType(
    {
        State.ACKNOWLEDGED: words("answered"),
        State.INVITED: words("invited"),
        State.OPENED: words("opened"),
        State.RESOLVED: words("settled"),
        State.CLOSED: words("closed"),
    }
)
WHY: Mapping[str, Words] = MappingProxyType(
    {
        "no-answer": words("nobody came"),
        "refused": words("refused"),
        "impossible": words("could not write"),
        "distress": words("stays private: distress"),
        "minor": words("stays private: a minor"),
        "threat": words("stays private: a threat"),
        "victim-request": words("stays private: they asked"),
        "legal": words("stays private: counsel"),
    }
)
"""Why nobody came in private, or why what was said there stays there."""


def loop_line(run: Run, mention: Mention, say: Speaker, now: datetime) -> str:
    """The stations behind, the one that is next with its deadline, and those ahead.

    Where the line would be too long, of those behind only the last keeps its time, or none does.
    """
    ways = [one for one in stages(run, mention) if one.state is not State.LEFT]
    behind = sum(one.at is not None for one in ways)
    lines = [ARROW.join(_told(ways, say, now, since=n)) for n in (0, behind - 1, behind)]
    return next((line for line in lines if len(line) <= WIDTH), lines[-1])


def _told(ways: Sequence[Stage], say: Speaker, now: datetime, since: int) -> Iterator[str]:
    for number, one in enumerate(ways):
        name = say(WHY[one.why] if one.why else STATIONS[one.state])
        if one.at is None:
            yield _ahead(name, one.due, say, now)
        elif number < since:
            yield f"● {name}"
        else:
            yield f"● {name} {say.when(one.at, now)}"


def _ahead(name: str, due: datetime | None, say: Speaker, now: datetime) -> str:
    if due is None:
        return f"○ {name}"
    if due < now:
        return say(words("○ {station} LATE by {length}", station=name, length=now - due))
    return say(words("○ {station} by {at}", station=name, at=say.when(due, now)))


def has_begun(mention: Mention) -> bool:
    """Whether there is a loop to show: somebody was answered, or asked to go on in private."""
    private = mention.invited_at is not None or mention.opened_at is not None
    return private or mention.acked_at is not None


def _only_exposes(mention: Mention) -> bool:
    return mention.settled and mention.exposes


def loops(run: Run, *, over: bool) -> list[Mention]:
    """Whose loop there is to follow: what is due first comes first, then those without a clock.

    With `over`, also the conversations that are closed, or waived.
    """
    owed = [(due_of(run, mention) or NEVER, mention) for mention in run.incident.unsettled]
    open_ = [mention for _, mention in sorted(owed, key=lambda pair: pair[0])]
    if not over:
        return open_ + [one for one in run.incident.mentions.values() if _only_exposes(one)]
    settled = [one for one in run.incident.mentions.values() if one.settled]
    return open_ + [one for one in settled if one.exposes or state_of(one) in OVER]
