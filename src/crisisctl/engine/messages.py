"""Commands on a text on its way out: asked for, approved, sent, and what a send means."""

from datetime import datetime
from typing import Literal

from crisisctl.engine.conversations import State, state_of
from crisisctl.engine.desk import require_open
from crisisctl.engine.flow import ExitKind
from crisisctl.engine.moves import Move
from crisisctl.engine.routes import another_is_planned, next_way, way_that_failed, ways_shown
from crisisctl.engine.run import Run
from crisisctl.engine.steps import require_reason, step_at
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.durations import parse
from crisisctl.model.incident import Draft, Place
from crisisctl.model.messages import (
    DEFAULT_APPROVAL_TIME,
    Approval,
    Audience,
    Message,
    MessageKind,
)
from crisisctl.model.steps import ANSWERED_IN_PRIVATE
from crisisctl.words import words


def message_name(run: Run, place: Place) -> str:
    """The message that the step at `place` has to send now; empty if it has none."""
    step = step_at(run, place)
    if step.say is not None:
        return step.say.message
    return run.incident.tokens[place].update or ""


def message_of(run: Run, place: Place) -> Message:
    """The message that the step at `place` has to send now."""
    return run.plan.message(run.node(place).playbook, message_name(run, place))


def channels_of(run: Run, place: Place) -> tuple[str, ...]:
    """Where that message goes: to colleagues, the mention's own channel, or our accounts."""
    message = message_of(run, place)
    if message.audience is Audience.INTERNAL:
        return (Audience.INTERNAL,)
    mention = run.mention_of(place.flow)
    if mention is not None:
        return (mention.channel,)
    step = step_at(run, place)
    wanted = step.say.on if step.say is not None else ()
    return wanted or message.channels or (Audience.INTERNAL,)


def next_channel(run: Run, place: Place) -> str | None:
    """The first channel that still waits for its text; None when none does."""
    for channel in channels_of(run, place):
        found = run.incident.live_draft(place, channel)
        if found is None or not _settled(found):
            return channel
    return None


def _settled(found: Draft) -> bool:
    """A person must get an answer; of our own accounts one may be left out."""
    return found.state == "sent" or (found.state == "failed" and found.place.flow == e.DESK)


def update_pending(run: Run, place: Place) -> bool:
    """Whether the step at `place` waits, and owes a word meanwhile."""
    return run.incident.tokens[place].update is not None and next_channel(run, place) is not None


def leave_update_out(run: Run, place: Place, reason: str) -> list[e.Event]:
    """Leave out the word that a wait owes; the waiting goes on, and so does its rhythm."""
    message = message_name(run, place)
    return [
        e.StepSkipped(
            flow=place.flow, step=place.step, by="operator", reason=reason, message=message
        )
    ]


def approval_of(run: Run, message: Message, channel: str) -> Approval:
    """Who may say yes to a message on `channel`: whom it names, or the team lets, or the owner."""
    own = message.approvals((channel,))
    return own[0] if own else _approval_by_kind(run, message.kind)


def _approval_by_kind(run: Run, kind: str) -> Approval:
    roles = tuple(name for name, role in run.plan.team.roles.items() if kind in role.may_approve)
    return Approval(by=roles or (run.plan.playbook.owner,), within=DEFAULT_APPROVAL_TIME)


def ask_approval(run: Run, name: str, now: datetime, *, backup: bool = False) -> list[e.Event]:
    """Ask every approver of a draft, or their backups; nobody is asked twice."""
    found = _draft(run, name)
    approval = _approval_of_draft(run, found)
    due = approval.within.after(now)
    return [
        e.ApprovalRequested(draft=name, role=role, person=person, backup=backup, due=due)
        for role, person in left_to_ask(run, found, backup=backup)
    ]


def left_to_ask(run: Run, found: Draft, *, backup: bool) -> list[tuple[str, str]]:
    """The roles that have not said yes, with their first person or backup, if not asked yet.

    Who wrote the text is not in line: nobody approves their own words.
    """
    asked = {(role, person) for role, person, _ in found.asked}
    roles = [one for one in _approval_of_draft(run, found).by if one not in dict(found.approvers)]
    line = [(role, _reader(run, role, found, 1 if backup else 0)) for role in roles]
    return [pair for pair in line if pair[1] and pair not in asked]


def _reader(run: Run, role: str, found: Draft, number: int) -> str:
    """Who is called for a role, from 0, if they did not write the text; empty for nobody."""
    people = [one.name for one in run.plan.people(role) if one.name not in found.writers]
    return people[number] if number < len(people) else ""


def approve(run: Run, name: str, role: str, person: str) -> list[e.Event]:
    """Say yes to the exact text of a draft. Nobody counts twice, nor for what they wrote."""
    found = _draft(run, name)
    if role not in _approval_of_draft(run, found).by:
        raise Refused(words("{role} may not approve this message.", role=role))
    if role in dict(found.approvers):
        raise Refused(words("{role} has approved this text already.", role=role))
    if person in {other for _, other in found.approvers}:
        raise Refused(words("{person} has approved this text already.", person=person))
    if person in found.writers:
        raise Refused(
            words("{person} wrote this text: somebody else has to approve it.", person=person)
        )
    return [e.MessageApproved(draft=name, role=role, person=person)]


def reject(run: Run, name: str, role: str, person: str, reason: str) -> list[e.Event]:
    """Say no, with the reason that the writer needs."""
    _draft(run, name)
    if not reason.strip():
        raise Refused(words("Say why: whoever wrote it gets it back."))
    return [e.MessageRejected(draft=name, role=role, person=person, reason=reason)]


def sent(run: Run, name: str, now: datetime) -> list[e.Event]:
    """The text is out. What that means for the mention follows from the message's kind."""
    found = _draft(run, name)
    if not found.cleared:
        raise Refused(words("This text is not approved yet."))
    move = Move(run, now)
    move.emit(e.MessageSent(draft=name))
    if found.place.flow != e.DESK:
        _told_person(move, found)
    _finish_if_all_out(move, found.place)
    return move.events


def _told_person(move: Move, found: Draft) -> None:
    mention = move.run.incident.mentions[found.place.flow]
    in_private = mention.private or mention.waiver in ANSWERED_IN_PRIVATE
    reaches = (Audience.PUBLIC, Audience.PRIVATE) if in_private else (Audience.PUBLIC,)
    public = found.audience in reaches
    if public and mention.acked_at is None:
        move.emit(e.PublicAck(mention=mention.id, draft=found.id))
    settled = state_of(mention) is not State.OPENED
    if public and found.kind == MessageKind.CLOSING and mention.needs_closing and settled:
        move.emit(e.PublicClose(mention=mention.id, draft=found.id))
    if found.kind == MessageKind.HANDOFF or waits_for_person(move.run, found.place):
        step = move.run.node(found.place).step
        after = next(iter(step.no_reply_after), None) if step and step.no_reply_after else None
        due = parse(after).after(move.now) if after else None
        routes = ways_shown(move.run, mention.channel, found.text)
        move.emit(e.PrivateInvited(mention=mention.id, answer_due=due, routes=routes))


def failed(run: Run, name: str, now: datetime, reason: str) -> list[e.Event]:
    """The text could not be sent there."""
    found = _draft(run, name)
    move = Move(run, now)
    move.emit(e.MessageFailed(draft=name, reason=reason))
    if found.place.flow == e.DESK:
        _finish_if_all_out(move, found.place)
    return move.events


def _finish_if_all_out(move: Move, place: Place) -> None:
    step = move.run.node(place).step
    stands = place in move.run.incident.tokens  # what is out is on record, step or no step
    if not stands or step is None or step.say is None or next_channel(move.run, place) is not None:
        return
    if not waits_for_person(move.run, place):
        move.finish(place, "sent" if _any_out(move.run, place) else "failed")


def _any_out(run: Run, place: Place) -> bool:
    drafts = (run.incident.live_draft(place, channel) for channel in channels_of(run, place))
    return any(found is not None and found.state == "sent" for found in drafts)


def waits_for_person(run: Run, place: Place) -> bool:
    """Whether the step's text is out and it now waits for the person to write in private."""
    step = run.node(place).step
    mention = run.mention_of(place.flow)
    if step is None or mention is None or not (step.needs or step.no_reply_after):
        return False
    return place in run.incident.tokens and next_channel(run, place) is None


def opened(run: Run, place: Place, now: datetime) -> list[e.Event]:
    """The person wrote in private: the conversation goes on there."""
    step_at(run, place)
    move = Move(run, now)
    move.emit(e.PrivateOpened(mention=place.flow))
    move.finish(place, "opened")
    return move.events


def not_opened(
    run: Run, place: Place, now: datetime, cause: Literal["no-answer", "refused", "impossible"]
) -> list[e.Event]:
    """The conversation did not go private: another way is offered, or the flow comes back.

    Where the platform lets the person not write to us and the flow plans no other invitation, the
    same step invites by the next way, as long as one is left.
    """
    step_at(run, place)
    mention = run.incident.mentions[place.flow]
    way = way_that_failed(run, mention) if cause == "impossible" else None
    again = way is not None and next_way(run, mention) and not another_is_planned(run, place)
    move = Move(run, now)
    move.emit(e.PrivateFailed(mention=place.flow, cause=cause, way=way))
    move.emit(e.StepDone(flow=place.flow, step=place.step, choice=cause))
    if again:
        move.enter(place.flow, place.step)
    else:
        _come_back(move, place)
    return move.events


def give_up_waiting(run: Run, place: Place, reason: str, now: datetime) -> list[e.Event]:
    """Wait no longer for the person to write in private: that counts as no answer."""
    step_at(run, place)
    require_reason(place, reason)
    move = Move(run, now)
    move.emit(e.PrivateFailed(mention=place.flow, cause="no-answer"))
    move.emit(e.StepSkipped(flow=place.flow, step=place.step, by="operator", reason=reason))
    _come_back(move, place)
    return move.events


def _come_back(move: Move, place: Place) -> None:
    way = ExitKind.TIMEOUT if move.run.node(place).has(ExitKind.TIMEOUT) else ExitKind.NEXT
    move.leave(place, way)


def _draft(run: Run, name: str) -> Draft:
    found = run.incident.drafts[name]
    require_open(run)
    if found.state == "sent":
        raise Refused(words("This text was marked as sent at {at} already.", at=found.sent_at))
    if found.state == "rejected":
        raise Refused(words("This text was refused: write another."))
    if found.state == "replaced":
        raise Refused(words("This text was changed meanwhile: look at it again."))
    return found


def _approval_of_draft(run: Run, found: Draft) -> Approval:
    if found.by:
        return Approval(by=found.by, within=DEFAULT_APPROVAL_TIME)
    if not found.message:
        return _approval_by_kind(run, found.kind)
    message = run.plan.message(run.node(found.place).playbook, found.message)
    return approval_of(run, message, found.channel)
