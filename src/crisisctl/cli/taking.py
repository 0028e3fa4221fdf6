"""What waits at the desk when an incident begins: taken in, or left."""

from datetime import datetime

from crisisctl.cli.desks import Station
from crisisctl.cli.opening import ask
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.moments import parse_moment
from crisisctl.model.arrival import Progress
from crisisctl.model.events import DESK
from crisisctl.session.arrivals import take_from_desk
from crisisctl.session.desk import Desk
from crisisctl.session.mention import past_moment
from crisisctl.session.operator import Card, Choice, Prompt, Tone
from crisisctl.words import words

ALL, NONE = "all", "none"


def check_taking(wish: str, desk_side: Station, say: Speaker, *, drill: bool) -> None:
    """Raise UsageError for a wish that can't be met, before anything is written."""
    told = wish in ("", ALL, NONE)
    refusal = None if told else past_moment(desk_side.clock.now, say)(wish)
    if refusal is not None:
        raise UsageError(
            words("--take-mentions “{text}”: {why}", text=wish, why=refusal),
            words("--take-mentions takes {allowed}", allowed=words("all, none or a time")),
        )
    if drill and wish not in ("", NONE):
        raise UsageError(words("An exercise leaves the mentions that wait at the desk alone."))


def take_mentions(desk: Desk, desk_side: Station, say: Speaker, wish: str) -> int:
    """Take in what waits at the desk, as wished or as answered; how many people."""
    if desk.incident.exercise or wish == NONE:
        return 0
    waiting = desk.journal.arrivals.progress(DESK, desk.now)
    if not waiting.waiting:
        return 0
    wish = wish or _ask(waiting, desk, desk_side, say)
    if wish == NONE:
        return 0
    taken = take_from_desk(desk, _since(wish, desk, say))
    told = words("{count} person(s) were taken in: crisisctl inbox", count=taken)
    desk_side.operator.show(Card(say(told), tone=Tone.GOOD))
    return taken


def _since(wish: str, desk: Desk, say: Speaker) -> datetime | None:
    return None if wish == ALL else parse_moment(wish, desk.now, say.zone)


def _ask(waiting: Progress, desk: Desk, desk_side: Station, say: Speaker) -> str:
    question = words(
        "{count} person(s) wait on the desk since {at}. Take them in?",
        count=waiting.waiting,
        at=say.when(waiting.oldest or desk.now, desk.now),
    )
    choices = (
        Choice(ALL, say(words("Yes, all of them"))),
        Choice(NONE, say(words("No, they are about something else"))),
    )
    return ask(desk_side, Prompt("desk.mentions", say(question), choices, optional=True)) or NONE
