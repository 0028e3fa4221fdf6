"""What becomes of mentions in the inbox: taken, given back, shared out, left in silence."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from crisisctl.engine.desk import leave_unanswered
from crisisctl.errors import Conflict, UsageError
from crisisctl.model.arrival import CHUNK, Holder, Line, Query, State, spans_of
from crisisctl.model.events import DESK, Actor, MentionsDisposed
from crisisctl.model.steps import NoReply
from crisisctl.ports import Arrivals, Clock, Journal
from crisisctl.session import arrivals
from crisisctl.session.desk import ONLY_TOLD, TRIES, Desk
from crisisctl.session.inbox_bulk import ONE_BY_ONE
from crisisctl.words import words


class Done(NamedTuple):
    """How many people an act was about; `left` alone were those settled, or in other hands."""

    many: int
    left: int


def by_name(person: str) -> Holder:
    """Whoever takes something on the command line: it is theirs when the command is over."""
    return Holder(person, "")


def take(desk: Desk, numbers: Sequence[int]) -> list[Line]:
    """Take these in hand. Raises `Refused` at one that somebody else has, or that is done."""
    return [arrivals.hold(desk, number, by_name(desk.person)) for number in numbers]


def give_back(desk: Desk, numbers: Sequence[int]) -> None:
    """Let go of what was taken on the command line."""
    for number in numbers:
        desk.journal.arrivals.release(desk.incident.id, number, by_name(desk.person))


def assign(desk: Desk, numbers: Sequence[int], name: str) -> Done:
    """Make what waits somebody's to answer: `name` is a role, or a person who has one.

    Raises `UsageError` for nobody that the team knows.
    """
    role, person = _whose(desk, name)
    return _in_chunks(desk, numbers, lambda chunk: arrivals.assign(desk, chunk, role, person))


def leave(desk: Desk, numbers: Sequence[int], reason: NoReply) -> Done:
    """Give these a reason instead of a reply, also those who are walked one by one.

    Raises `UsageError` for a mention that there is not, `Refused` for one that has an answer.
    """
    lines = desk.journal.arrivals.lines(desk.incident.id, numbers)
    waiting = {line.number for line in lines if line.state is State.WAITING}
    others = [number for number in numbers if number not in waiting]
    for number in others:
        _leave_walked(desk, f"m{number}", reason)
    done = _in_chunks(desk, sorted(waiting), lambda some: arrivals.dispose(desk, some, reason))
    return Done(done.many + len(others), done.left)


def leave_many(desk: Desk, numbers: Sequence[int], reason: NoReply) -> Done:
    """The same for a group that waits, but those whom nobody must overlook (`ONE_BY_ONE`)."""
    calm = _calm(desk.journal.arrivals, desk.incident.id, numbers)
    done = _in_chunks(desk, calm, lambda some: arrivals.dispose(desk, some, reason))
    return Done(done.many, len(numbers) - done.many)


def leave_at_desk(
    journal: Journal,
    clock: Clock,
    person: str,
    numbers: Sequence[int],
    reason: NoReply,
    *,
    together: bool,
) -> Done:
    """The same for what no incident has taken, `together` as a group or each by its name.

    Raises `Conflict` where too many people write.
    """
    chosen = _calm(journal.arrivals, DESK, numbers) if together else numbers
    for _ in range(TRIES):
        now = clock.now()
        free = journal.arrivals.free(DESK, chosen, by_name(person), now)
        done = Done(len(free), len(numbers) - len(free))
        if not free:
            return done
        fact = MentionsDisposed(spans=spans_of(free), count=len(free), reason=reason)
        try:
            journal.append(DESK, _last(journal), now, Actor(person=person), [fact])
        except Conflict:
            continue
        return done
    raise Conflict(words("Too many people write to {incident}.", incident=DESK))


def _calm(known: Arrivals, scope: str, numbers: Sequence[int]) -> list[int]:
    urgent = {number for flag in ONE_BY_ONE for number in known.numbers(scope, Query(flag=flag))}
    return [number for number in numbers if number not in urgent]


def _last(journal: Journal) -> int:
    return journal.read(DESK, without=(*ONLY_TOLD, "mentions.arrived", "mentions.left"))[-1].seq


def _whose(desk: Desk, name: str) -> tuple[str, str]:
    roles = desk.run.plan.team.roles
    if name in roles:
        return name, ""
    for role, found in roles.items():
        if name.casefold() in (person.name.casefold() for person in found.people):
            return role, next(p.name for p in found.people if p.name.casefold() == name.casefold())
    raise UsageError(
        words("team.yaml has no role and no person {name}.", name=name),
        words("--assign takes {allowed}", allowed=" | ".join(roles)),
    )


def _leave_walked(desk: Desk, mention: str, reason: NoReply) -> None:
    if mention not in desk.incident.mentions:
        desk.recall()
    if mention not in desk.incident.mentions:
        raise UsageError(
            words("There is no mention {mention}.", mention=mention), words("crisisctl inbox")
        )
    desk.do(lambda run, _now: leave_unanswered(run, mention, reason))


def _in_chunks(desk: Desk, numbers: Sequence[int], act: Callable[[Sequence[int]], int]) -> Done:
    """Some at a time: others may write between two, and a kill leaves the rest as it was."""
    mine = desk.journal.arrivals.numbers(desk.incident.id, Query(holder=desk.person))
    give_back(desk, sorted({*mine} & {*numbers}))  # taken by name, it is mine here too
    starts = range(0, len(numbers), CHUNK)
    count = sum(act(numbers[start : start + CHUNK]) for start in starts)
    return Done(count, len(numbers) - count)
