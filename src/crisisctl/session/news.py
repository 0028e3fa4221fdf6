"""What has just happened, said to the operator: calls, clocks, and what time has done."""

from datetime import datetime

from crisisctl.engine.conversations import State
from crisisctl.engine.deadlines import named_clocks
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.model.incident import Mention, Place
from crisisctl.session.operator import Card, Reach, Tone
from crisisctl.words import Words, words


def news_card(event: e.Event, run: Run, say: Speaker, now: datetime) -> Card | None:
    """A card for an event that the operator must hear of; None for the rest."""
    match event:
        case e.Paged():
            return _paged(event, run, say, now)
        case e.PageTimedOut():
            person = run.incident.pages[event.page].person
            return _alarm(say, words("{person} did not answer.", person=person))
        case e.ClockNear():
            return _clock(event, run, say, now)
        case e.ApprovalRequested():
            return _approval(event, run, say, now)
        case e.RemedyAsked():
            return _claim(event, run, say, now)
        case _:
            told = _of_time(event, run)
            return _alarm(say, told) if told is not None else None


def _of_time(event: e.Event, run: Run) -> Words | None:
    match event:
        case e.UpdateDue(message=str(message)) if message:
            return words("It is time for the update that we promised.")
        case e.PrivateFailed(cause="no-answer"):
            mention = run.incident.mentions[event.mention]
            return words(
                "{author} has not written in private: back to the public.", author=mention.author
            )
        case e.MentionsAssigned(overdue=True):
            return words(
                "LATE: {count} person(s) wait for an answer: crisisctl inbox", count=event.count
            )
        case e.ConversationLate():
            return _late(event, run.incident.mentions[event.mention])
        case _:
            return None


def _late(event: e.ConversationLate, mention: Mention) -> Words:
    who = {"mention": mention.id, "author": mention.author}
    match event.state:
        case State.OPENED:
            return words("LATE: {mention}, {author}: in private, and not settled yet.", **who)
        case State.RESOLVED:
            return words("LATE: {mention}, {author}: settled, and the public not told.", **who)
        case _:
            return words("LATE: {mention}, {author}: nobody came in private.", **who)


def _approval(event: e.ApprovalRequested, run: Run, say: Speaker, now: datetime) -> Card:
    asked = words(
        "Approval asked of {person} ({role}), due at {due}.",
        person=event.person,
        role=role_title(run, event.role, say),
        due=say.when(event.due, now),
    )
    return Card(say(asked), contacts(run, event.role, event.person, say))


def _claim(event: e.RemedyAsked, run: Run, say: Speaker, now: datetime) -> Card:
    asked = words(
        "{amount} {currency} for {mention}: a yes is asked of {person} ({role}), due at {due}.",
        amount=event.amount,
        currency=event.currency,
        mention=event.mention,
        person=event.person,
        role=role_title(run, event.role, say),
        due=say.when(event.due, now),
    )
    return Card(say(asked), contacts(run, event.role, event.person, say))


def role_title(run: Run, role: str, say: Speaker) -> str:
    """A role as this reader calls it."""
    found = run.plan.team.roles.get(role)
    return say.pick(found.title) if found is not None else role


def place_title(run: Run, place: Place, say: Speaker, otherwise: str = "") -> str:
    """A step's title, or what it asks, or `otherwise`, or its id; with the mention it is about."""
    step = run.node(place).step
    if step is None:
        return about(run, place.flow, otherwise or say(words("Reply")))
    title = step.title or step.decide
    return about(run, place.flow, say.pick(title) if title is not None else otherwise or step.id)


def about(run: Run, flow: str, text: str) -> str:
    """Name the mention that a text is about: `m1 · Who is speaking?`."""
    mention = run.mention_of(flow)
    return f"{mention.id} · {text}" if mention is not None else text


def contacts(run: Run, role: str, person: str, say: Speaker) -> tuple[str, ...]:
    """How a person is reached: the names of the variables that hold it, never the numbers."""
    ways = [c for one in run.plan.people(role) if one.name == person for c in one.contact]
    if not ways:
        return ()
    return (Reach(say(words("Reach them by {ways}.", ways=", ".join(ways)))),)


def _alarm(say: Speaker, title: Words, *lines: str) -> Card:
    return Card(say(title), lines, Tone.ALARM)


def _paged(event: e.Paged, run: Run, say: Speaker, now: datetime) -> Card:
    role = role_title(run, event.role, say)
    if not event.person:
        return _alarm(
            say, words("Nobody stands behind {role}: call somebody yourself.", role=role)
        )
    step = place_title(run, Place(event.flow, event.step), say) if event.step else ""
    reason = {
        "escalation": words("Call {person} ({role}) now.", person=event.person, role=role),
        "overdue": words(
            "LATE: {step}. Call {person} ({role}).",
            step=step,
            person=event.person,
            role=role,
        ),
        "asked": words("Call {person} ({role}).", person=event.person, role=role),
        "clock": words("Tell {person} ({role}).", person=event.person, role=role),
        "mentions": words("Call {person} ({role}).", person=event.person, role=role),
    }[event.reason]
    lines = contacts(run, event.role, event.person, say)
    if event.due is not None:
        due = say.when(event.due, now)
        lines += (say(words("Without an answer by {due}, the next is called.", due=due)),)
    return _alarm(say, reason, *lines)


def _clock(event: e.ClockNear, run: Run, say: Speaker, now: datetime) -> Card | None:
    for one in named_clocks(run):
        if one.name == event.clock:
            title, due = say.pick(one.clock.title), say.when(one.due, now)
            template = (
                words("LATE: {title}, due {due}.", title=title, due=due)
                if event.late
                else words("{title}: due {due}.", title=title, due=due)
            )
            return _alarm(say, template)
    return None
