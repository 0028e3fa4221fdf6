"""What time alone makes happen. Everything overdue fires at once, in the order it fell due."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from crisisctl.engine.claims import claim, somebody_is_left
from crisisctl.engine.conversations import State, due_of, state_of
from crisisctl.engine.deadlines import ask_at, beat, clocks_left, next_update, rhythm_at
from crisisctl.engine.flow import ExitKind
from crisisctl.engine.messages import ask_approval, left_to_ask, update_pending, waits_for_person
from crisisctl.engine.moves import Move
from crisisctl.engine.pages import next_page, overdue_page, page_role
from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.incident import Draft, Mention, Page, Place, Token


class Timer(NamedTuple):
    """Something that will happen at `at` if nobody acts: `fire` makes its events."""

    at: datetime
    order: str
    fire: Callable[[Run, datetime], list[e.Event]]


def next_timer(run: Run) -> Timer | None:
    """The first thing that time will make happen; None on an incident that is over."""
    if run.incident.closed_at is not None:
        return None
    return min(_timers(run), key=lambda timer: timer[:2], default=None)


def _timers(run: Run) -> Iterator[Timer]:
    for token in run.incident.tokens.values():
        yield from _of_token(run, token)
    for name in run.incident.open_pages:
        page = run.incident.pages[name]
        if page.due is not None:
            yield Timer(page.due, f"page {name}", _page_unanswered(page))
    for draft in waiting_drafts(run):
        yield Timer(_approval_due(draft), f"approval {draft.id}", _ask_backups(draft))
    yield from _of_claims(run)
    yield from _of_clocks(run)
    yield from _of_conversations(run)


def _of_token(run: Run, token: Token) -> Iterator[Timer]:
    where = f"{token.place.flow} {token.place.step}"
    late = _late_at(run, token)
    if late is not None:
        yield Timer(late, f"due {where}", _overdue(token.place))
    if token.leaves_at is not None:
        yield Timer(token.leaves_at, f"leave {where}", _leave(token.place))
    promised = beat(run, token)
    if promised is not None:
        yield Timer(ask_at(token, promised), f"update {where}", _update(token.place))


def _late_at(run: Run, token: Token) -> datetime | None:
    """When the backup is called for what a step owes; never for what the person owes us."""
    if token.overdue_paged or waits_for_person(run, token.place):
        return None
    update = token.update_due if update_pending(run, token.place) else None
    return min((at for at in (token.due, update) if at is not None), default=None)


def _overdue(place: Place) -> Callable[[Run, datetime], list[e.Event]]:
    return lambda run, _now: [overdue_page(run, place)]


def _leave(place: Place) -> Callable[[Run, datetime], list[e.Event]]:
    def fire(run: Run, now: datetime) -> list[e.Event]:
        move = Move(run, now)
        if waits_for_person(run, place):
            move.emit(e.PrivateFailed(mention=place.flow, cause="no-answer"))
            way = ExitKind.TIMEOUT
        else:
            way = ExitKind.NEXT
        move.emit(e.StepDone(flow=place.flow, step=place.step, choice="time"))
        move.leave(place, way)
        return move.events

    return fire


def _update(place: Place) -> Callable[[Run, datetime], list[e.Event]]:
    def fire(run: Run, now: datetime) -> list[e.Event]:
        step = run.node(place).step
        assert step is not None
        token = run.incident.tokens[place]
        promised = max(beat(run, token) or now, now)
        said = rhythm_at(step, token.entered_at, promised).say or ""
        following = next_update(run, step, entered=token.entered_at, now=promised)
        return [
            e.UpdateDue(
                flow=place.flow, step=place.step, message=said, due=promised, next_at=following
            )
        ]

    return fire


def _page_unanswered(page: Page) -> Callable[[Run, datetime], list[e.Event]]:
    return lambda run, now: no_answer(run, page, now)


def no_answer(run: Run, page: Page, now: datetime) -> list[e.Event]:
    """A call is given up: the backup is next, then the next level, then the way out."""
    move = Move(run, now)
    move.emit(e.PageTimedOut(page=page.id))
    place = page.place
    if page.reason != "escalation" or place is None or place not in run.incident.tokens:
        return move.events
    following = next_page(move.run, place, now, page)
    if following is not None:
        move.emit(following)
        return move.events
    move.emit(e.StepDone(flow=place.flow, step=place.step, choice="no-answer"))
    has_way_out = run.node(place).has(ExitKind.TIMEOUT)
    move.leave(place, ExitKind.TIMEOUT if has_way_out else ExitKind.NEXT)
    return move.events


def waiting_drafts(run: Run) -> list[Draft]:
    """Texts that wait for an approver, and have a backup who was not asked yet."""
    drafts = (run.incident.drafts[name] for name in run.incident.awaiting)
    live = [one for one in drafts if _is_live(run, one)]
    return [draft for draft in live if left_to_ask(run, draft, backup=True)]


def _is_live(run: Run, draft: Draft) -> bool:
    """Whether its step still waits for it; what no step asked for waits by itself."""
    if not draft.place.step:
        return True
    return run.incident.live_draft(draft.place, draft.channel) == draft


def _approval_due(draft: Draft) -> datetime:
    return max(due for _, _, due in draft.asked)


def _ask_backups(draft: Draft) -> Callable[[Run, datetime], list[e.Event]]:
    return lambda run, now: ask_approval(run, draft.id, now, backup=True)


def _of_claims(run: Run) -> Iterator[Timer]:
    """Amounts above a ceiling that nobody has allowed in time: the next in line is asked."""
    for place, found in run.incident.claims.items():
        if not found.approved_by and somebody_is_left(run, place, found):
            due = max(due for _, _, due in found.asked)
            yield Timer(due, f"remedy {place.flow} {place.step}", _claim_again(place))


def _claim_again(place: Place) -> Callable[[Run, datetime], list[e.Event]]:
    return lambda run, now: claim(run, place, now, run.incident.claims[place].amount)


def _of_clocks(run: Run) -> Iterator[Timer]:
    for one in clocks_left(run):
        for late, at in ((False, one.near_at), (True, one.due)):
            if (one.name, late) not in run.incident.reminded:
                role = one.clock.role or run.plan.playbook.owner
                yield Timer(at, f"clock {one.name}", _remind(one.name, role, late=late))


def _remind(name: str, role: str, *, late: bool) -> Callable[[Run, datetime], list[e.Event]]:
    def fire(run: Run, _now: datetime) -> list[e.Event]:
        return [e.ClockNear(clock=name, late=late), page_role(run, role, "clock")]

    return fire


def _of_conversations(run: Run) -> Iterator[Timer]:
    """What a private conversation owes and nobody did: said once for each state it is in."""
    for mention in run.incident.unsettled:
        if not mention.needs_closing or mention.told_late == state_of(mention):
            continue
        due = due_of(run, mention)
        if due is not None and not _comes_back(run, mention):
            yield Timer(due, f"conversation {mention.id}", _conversation_late(mention.id))


def _comes_back(run: Run, mention: Mention) -> bool:
    """Whether time alone takes an invitation that nobody answers back to the public."""
    places = run.incident.standing.get(mention.id, ())
    leaves = any(run.incident.tokens[place].leaves_at is not None for place in places)
    return leaves and state_of(mention) is State.INVITED


def _conversation_late(name: str) -> Callable[[Run, datetime], list[e.Event]]:
    def fire(run: Run, now: datetime) -> list[e.Event]:
        mention = run.incident.mentions[name]
        due = due_of(run, mention) or now
        late = e.ConversationLate(mention=name, state=state_of(mention), due=due)
        return [late, page_role(run, _whose(run, mention), "clock")]

    return fire


def _whose(run: Run, mention: Mention) -> str:
    """Whoever has its next step, or the playbook's owner."""
    steps = (run.node(place).step for place in run.incident.standing.get(mention.id, ()))
    roles = (step.role for step in steps if step is not None)
    return next((role for role in roles if role), run.plan.playbook.owner)
