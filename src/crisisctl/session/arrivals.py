"""What a desk does with mentions that came in with many others, one by one or together.

Each takes a `Desk` and writes through it: what was read of the tables is read again if somebody
else was faster.
"""

import os
import platform
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from crisisctl.engine import arrivals as commands
from crisisctl.engine.deadlines import reply_promise
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model.arrival import Holder, Judged, Line, Query, State
from crisisctl.model.events import DESK, Actor, Event
from crisisctl.model.steps import NoReply
from crisisctl.session.desk import Desk
from crisisctl.session.mention import exposed_places
from crisisctl.words import words

LEASE = timedelta(minutes=15)
"""How long a mention stays in somebody's hands without any work on it."""
LINES_AT_ONCE = 1_000
"""People who move from the desk to an incident in one transaction."""


def holder(desk: Desk) -> Holder:
    """Who sits here: one person at two terminals is two holders."""
    return Holder(desk.person, f"{platform.node()} {os.getpid()}")


def waiting_line(desk: Desk, mention: str) -> Line | None:
    """The line of a mention such as `m57`, if it came in with many others and waits."""
    number = mention.removeprefix("m")
    if not number.isdecimal() or not desk.incident.waiting:
        return None
    found = desk.journal.arrivals.lines(desk.incident.id, [int(number)])
    return next((line for line in found if line.state is State.WAITING), None)


def hold(desk: Desk, number: int, by: Holder | None = None) -> Line:
    """Take what waits in hand, or keep it longer. Refused if somebody else has it, or it is done.

    Give it back with `journal.arrivals.release`; it ends by itself after `LEASE`. Without `by`,
    whoever sits here has it.
    """
    tables, now = desk.journal.arrivals, desk.now
    taken = tables.lease(desk.incident.id, number, by or holder(desk), now, now + LEASE)
    line = next(iter(tables.lines(desk.incident.id, [number])), None)
    if line is None or line.state is not State.WAITING:
        raise Refused(
            words("{mention} does not wait for an answer any more.", mention=f"m{number}"),
            words("crisisctl inbox"),
        )
    if not taken:
        raise Refused(
            words(
                "{mention} is in the hands of {person} until {at}.",
                mention=line.mention,
                person=line.holder,
                at=line.until,
            ),
            words("crisisctl inbox"),
        )
    return line


def take_arrival(desk: Desk, number: int) -> str:
    """Walk what waits in a flow of its own from now on; answers its name, such as `m57`."""

    def command(run: Run, now: datetime) -> list[Event]:
        line = hold(desk, number)
        arrival = line.judged.arrival
        exposed = exposed_places(arrival.text, arrival.language)
        return commands.take_arrival(run, now, line, exposed)

    desk.do(command)
    return f"m{number}"


def dispose(desk: Desk, numbers: Sequence[int], reason: NoReply, note: str = "") -> int:
    """Give many a reason instead of a reply; how many it were.

    What is settled already, or in somebody else's hands, is left alone.
    """

    def command(run: Run, now: datetime) -> list[Event]:
        return commands.dispose(run, _free(desk, numbers, now), reason, note)

    return _count(desk.do(command))


def assign(desk: Desk, numbers: Sequence[int], role: str, person: str = "") -> int:
    """Make what waits somebody's to answer; how many it were."""

    def command(run: Run, now: datetime) -> list[Event]:
        return commands.assign(run, _free(desk, numbers, now), role, person)

    return _count(desk.do(command))


def promise(desk: Desk) -> Callable[[Judged], datetime]:
    """When a first public word is due in this incident, for `land`."""
    run = desk.run

    def due(one: Judged) -> datetime:
        return reply_promise(run, one.arrival.posted_at, one.arrival.channel)

    return due


def take_from_desk(desk: Desk, since: datetime | None = None) -> int:
    """Move what waits at the desk, posted `since` then, into this incident; how many people."""
    tables, query = desk.journal.arrivals, Query(since=since)
    actor = Actor(role=desk.run.plan.playbook.owner, person=desk.person)
    taken = 0
    while numbers := tables.numbers(DESK, query)[:LINES_AT_ONCE]:
        posts = [one for _, one in tables.arrivals(DESK, lines=numbers)]
        tables.land(desk.incident.id, desk.now, actor, DESK, posts, promise(desk))
        taken += len(numbers)
    desk.refresh()
    return taken


def _free(desk: Desk, numbers: Sequence[int], now: datetime) -> tuple[int, ...]:
    return desk.journal.arrivals.free(desk.incident.id, numbers, holder(desk), now)


def _count(events: Sequence[Event]) -> int:
    return sum(getattr(event, "count", 0) for event in events)
