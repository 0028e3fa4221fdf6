"""What is said of a text while it is written: its length on each channel, and the gate's word."""

from collections.abc import Callable, Iterator

from crisisctl.channels.own import known_channels
from crisisctl.engine import messages
from crisisctl.model import events as e
from crisisctl.replies.sizes import Size, sized
from crisisctl.session.asking import Asking
from crisisctl.session.judging import judged, line
from crisisctl.session.operator import Watched
from crisisctl.session.piece import Piece


def watcher(asking: Asking, piece: Piece) -> Callable[[str], Watched]:
    """What to say of each state of a text: nothing of it is kept."""

    def watch(text: str) -> Watched:
        text = text.strip()
        verdict = judged(asking.desk, piece, text)
        sizes = list(_sizes(asking, piece, text))
        over = [asking.say(one.said()) for one in sizes if _is_over(one)]
        stops = [asking.say(line(one)) for one in verdict.stops]
        warns = [asking.say(line(one)) for one in verdict.warns]
        lines = [" · ".join(asking.say(one.said()) for one in sizes), *stops, *warns]
        marks = [(one.start, one.end) for one in (*verdict.stops, *verdict.warns)]
        whole = (0, len(text))
        return Watched(
            tuple(lines),
            frozenset([lines[0], *stops] if over else stops),
            tuple(mark for mark in marks if mark != whole),
        )

    return watch


def _sizes(asking: Asking, piece: Piece, text: str) -> Iterator[Size]:
    """Its size wherever the same text goes: our own accounts get the same words."""
    run, place = asking.desk.run, piece.task.place
    ours = messages.channels_of(run, place) if place.flow == e.DESK else (piece.channel,)
    reply, channels = place.flow != e.DESK, known_channels(run.plan.team)
    for channel in ours:
        yield sized(text, channel, piece.message.audience, reply=reply, channels=channels)


def _is_over(size: Size) -> bool:
    return size.room is not None and size.used > size.room
