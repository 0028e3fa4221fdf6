"""Replies to many at once: each is on record before it leaves, and leaves once.

What is killed in the middle goes on where it was: `into_file` reads in its own file what is out;
of what a program was given when it was killed nobody knows, and somebody has to look.
"""

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from crisisctl.engine.arrivals import require_bulk
from crisisctl.errors import DeliveryError
from crisisctl.model.events import Actor, MentionsReplying
from crisisctl.model.messages import MessageKind
from crisisctl.model.outbox import Fate, Outgoing, Reply, Sent, key_of
from crisisctl.outlets.json_lines import JsonLines, open_json_lines
from crisisctl.ports import Outlet, Parcel
from crisisctl.session.arrivals import holder
from crisisctl.session.desk import Desk
from crisisctl.words import Words

AT_ONCE = 500
"""Replies that are handed out, and written down, together."""
PLANNED_AT_ONCE = 2_000
MOST_FAILURES = 3
"""After so many refusals in a row an outlet is left alone."""
Tell = Callable[[int], None]
"""Hears how many more are out."""


class Outcome(NamedTuple):
    """How many are out now, and how many a program has refused; `why` it did so last."""

    sent: int
    failed: int = 0
    why: Words | None = None


def new_bulk(desk: Desk) -> str:
    """A name for replies that are planned together: `b1`, `b2` and so on."""
    names = [one.name for one in desk.journal.outbox.bulks(desk.incident.id)]
    return f"b{1 + max((int(name.removeprefix('b')) for name in names), default=0)}"


def plan(desk: Desk, bulk: str, message: str, kind: MessageKind, replies: Sequence[Reply]) -> int:
    """Put replies on record whose texts have passed the gate; how many it were.

    `message` is the playbook's, empty for one's own words. Refused for a kind that has to be
    followed one by one. Who is answered already, or in somebody else's hands, is left out.
    """
    require_bulk(desk.run, kind)
    planned = MentionsReplying(bulk=bulk, message=message, kind=kind, spans=(), count=0, digest="")
    many, going = 0, iter(replies)
    while chunk := list(islice(going, PLANNED_AT_ONCE)):
        many += len(
            desk.journal.outbox.intend(
                desk.incident.id, desk.now, _actor(desk), planned, chunk, holder(desk)
            )
        )
    desk.refresh()
    return many


def into_file(desk: Desk, bulk: str, path: Path, tell: Tell) -> Outcome:
    """Write what has not left yet into a file of replies; in a drill it only counts as sent."""
    if desk.incident.exercise:
        return _drill(desk, bulk, tell)
    _retry_failed(desk, bulk)
    with open_json_lines(path) as file:
        sent = _settle_posted(desk, bulk, file, tell)
        while going := _outgoing(desk, bulk, Fate.INTENDED):
            now = desk.now
            file.post([_parcel(one) for one in going], now)
            sent += _settle(desk, bulk, [Sent(one.reply.number, now) for one in going], tell)
    desk.refresh()
    return Outcome(sent)


def by_program(desk: Desk, bulk: str, outlet: Outlet, tell: Tell) -> Outcome:
    """Give what has not left yet to a program, one by one.

    What was given to it before and never came back is left alone: see `unsure`.
    """
    if desk.incident.exercise:
        return _drill(desk, bulk, tell)
    _retry_failed(desk, bulk)
    sent, failed, in_a_row, why = 0, 0, 0, None
    while in_a_row < MOST_FAILURES and (going := _outgoing(desk, bulk, Fate.INTENDED)):
        for one in going[:MOST_FAILURES]:
            if not _mark(desk, bulk, one, Fate.INTENDED, Fate.HANDED):
                continue  # somebody else was faster
            try:
                url = outlet.post(_parcel(one))
            except DeliveryError as error:
                _mark(desk, bulk, one, Fate.HANDED, Fate.FAILED, str(error))
                failed, in_a_row, why = failed + 1, in_a_row + 1, error.message
            else:
                in_a_row = 0
                sent += _settle(desk, bulk, [Sent(one.reply.number, desk.now, url)], tell)
    desk.refresh()
    return Outcome(sent, failed, why)


def unsure(desk: Desk, bulk: str) -> tuple[Outgoing, ...]:
    """What a program was given and nobody knows of: look whether it is out."""
    return _outgoing(desk, bulk, Fate.HANDED)


def send_again(desk: Desk, bulk: str, numbers: Sequence[int]) -> int:
    """What is not out after all leaves once more, with the same key; how many."""
    change = (Fate.HANDED, Fate.INTENDED)
    return len(desk.journal.outbox.mark(desk.incident.id, bulk, numbers, change, desk.now))


def is_out(desk: Desk, bulk: str, numbers: Sequence[int]) -> int:
    """Somebody has seen these out; how many."""
    sent = [Sent(number, desk.now) for number in numbers]
    many = _settle(desk, bulk, sent, lambda _: None)
    desk.refresh()
    return many


def withdraw(desk: Desk, bulk: str) -> int:
    """Let what has not left not leave at all: those people wait again; how many."""
    many = 0
    for fate in (Fate.INTENDED, Fate.FAILED):
        while left := _outgoing(desk, bulk, fate):
            numbers = [one.reply.number for one in left]
            many += desk.journal.outbox.withdraw(
                desk.incident.id, bulk, desk.now, _actor(desk), numbers
            )
    desk.refresh()
    return many


def _drill(desk: Desk, bulk: str, tell: Tell) -> Outcome:
    sent = 0
    while going := _outgoing(desk, bulk, Fate.INTENDED):
        done = [Sent(one.reply.number, desk.now) for one in going]
        sent += _settle(desk, bulk, done, tell)
    desk.refresh()
    return Outcome(sent)


def _settle_posted(desk: Desk, bulk: str, file: JsonLines, tell: Tell) -> int:
    """Write down what the file shows to be out: a kill came between the two."""
    known = {
        key: at
        for key, at in file.posted()
        if key.startswith(key_of(desk.incident.id, bulk, 0)[:-1])
    }
    numbers = {key: int(key.rpartition("/m")[2]) for key in known}
    found = iter([Sent(numbers[key], at) for key, at in known.items()])
    sent = 0
    while chunk := list(islice(found, AT_ONCE)):
        sent += _settle(desk, bulk, chunk, tell)
    return sent


def _settle(desk: Desk, bulk: str, sent: Sequence[Sent], tell: Tell) -> int:
    many = desk.journal.outbox.settle(desk.incident.id, bulk, desk.now, _actor(desk), sent)
    tell(many)
    return many


def _retry_failed(desk: Desk, bulk: str) -> None:
    while failed := _outgoing(desk, bulk, Fate.FAILED):
        numbers = [one.reply.number for one in failed]
        change = (Fate.FAILED, Fate.INTENDED)
        desk.journal.outbox.mark(desk.incident.id, bulk, numbers, change, desk.now)


def _mark(desk: Desk, bulk: str, one: Outgoing, before: Fate, after: Fate, why: str = "") -> bool:
    numbers, outbox = [one.reply.number], desk.journal.outbox
    return bool(outbox.mark(desk.incident.id, bulk, numbers, (before, after), desk.now, why))


def _outgoing(desk: Desk, bulk: str, fate: Fate) -> tuple[Outgoing, ...]:
    return desk.journal.outbox.outgoing(desk.incident.id, bulk, fate, AT_ONCE)


def _parcel(one: Outgoing) -> Parcel:
    return Parcel(one.reply.text, one.reply.channel, one.reply.reply_to, one.key)


def _actor(desk: Desk) -> Actor:
    return Actor(role=desk.run.plan.playbook.owner, person=desk.person)
