"""What happened, one sentence a fact: roles instead of persons, nothing told in private."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Any

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.reports import arrived, learned, loop, sentences, texts
from crisisctl.reports.labels import WAIVERS
from crisisctl.reports.said import Said
from crisisctl.words import Words, words


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the timeline; `minor` ones only say that the machine went on."""

    seq: int
    at: datetime
    kind: str
    role: str
    source: str
    text: Words
    mention: str
    minor: bool


def timeline(run: Run, records: Sequence[e.Record]) -> tuple[Row, ...]:
    """Every record of the run, told."""
    later = _later_choices(records)
    rows = (_row(run, record) for record in records)
    return tuple(replace(row, text=later.get(row.seq, row.text)) for row in rows)


def _later_choices(records: Sequence[e.Record]) -> dict[int, Words]:
    """Every decision of a mention's flow is on record as its triage: only the first is one."""
    triaged: set[str] = set()
    told = {}
    for record, following in pairwise(records):
        match record.event, following.event:
            case e.MentionTriaged(mention=mention), _ if mention not in triaged:
                triaged.add(mention)
            case e.MentionTriaged() as event, ended:
                step = ended.step if isinstance(ended, e.StepDone) else ""
                told[record.seq] = words(
                    "{mention}: {step} — {choice}",
                    mention=event.mention,
                    step=step,
                    choice=event.choice,
                )
            case _:
                pass  # decides nothing about a mention
    return told


def _row(run: Run, record: e.Record) -> Row:
    event = record.event
    return Row(
        seq=record.seq,
        at=record.at,
        kind=event.type,
        role=record.actor.role,
        source=record.actor.source,
        text=SENTENCES[type(event)](event, run),
        mention=_mention(event, run),
        minor=isinstance(event, MINOR),
    )


def _mention(event: e.Event, run: Run) -> str:
    match event:
        case e.AtMention(mention=mention) | e.InputAnswered(mention=mention):
            return mention
        case e.AtStep(flow=flow) | e.Paged(flow=flow):
            return "" if flow == e.DESK else flow
        case e.AtDraft(draft=draft):
            flow = run.incident.drafts[draft].place.flow
            return "" if flow == e.DESK else flow
        case _:
            return ""


MINOR = (
    e.StepEntered,
    e.StepJoined,
    e.MentionDetected,
    e.PublicAck,
    e.AnswerKept,
    e.WalkPaused,
)
"""What the timeline of a report leaves out: the log has it."""


Sentence = Callable[[Any, Run], Words]
SENTENCES: Mapping[type[e.Fact], Sentence] = {
    **arrived.SENTENCES,
    **learned.SENTENCES,
    e.IncidentDeclared: lambda event, _: words(
        "The incident was declared: {playbook}, {severity}.",
        playbook=event.playbook,
        severity=event.severity,
    ),
    e.SeverityChanged: lambda event, _: words(
        "The severity is now {severity}: {reason}",
        severity=event.severity,
        reason=Said(event.reason),
    ),
    e.Handover: lambda _, __: words("The desk was handed over."),
    e.StandDown: sentences.stand_down,
    e.IncidentClosed: lambda _, __: words("The incident was closed."),
    e.MentionPosted: loop.posted,
    e.MentionDetected: lambda event, _: words(
        "{mention} was seen; a reply is due {due}.", mention=event.mention, due=event.reply_due
    ),
    e.ExposureFound: loop.exposed,
    e.ExposureCaptured: loop.captured,
    e.ExposureEnded: loop.exposure_ended,
    e.MentionTriaged: lambda event, _: words(
        "{mention} was triaged: {choice}.", mention=event.mention, choice=event.choice
    ),
    e.MentionDisposed: sentences.disposed,
    e.StepEntered: sentences.entered,
    e.StepDone: sentences.done,
    e.StepSkipped: sentences.skipped,
    e.DecisionReopened: lambda event, _: words(
        "Step {step}: the choice “{choice}” was taken back.",
        step=sentences.step_name(event),
        choice=event.choice,
    ),
    e.StepJoined: lambda event, _: words(
        "A branch arrived at {step}.", step=sentences.step_name(event)
    ),
    e.InputAnswered: sentences.answered,
    e.MessageDrafted: texts.drafted,
    e.ApprovalRequested: texts.asked,
    e.MessageApproved: texts.approved,
    e.MessageRejected: lambda event, _: words(
        "{draft}: {role} said no: {reason}",
        draft=event.draft,
        role=event.role,
        reason=Said(event.reason),
    ),
    e.MessageSent: texts.sent,
    e.MessageHanded: lambda event, _: words(
        "{draft} was handed to {outlet}.", draft=event.draft, outlet=event.outlet
    ),
    e.MessageConfirmed: texts.confirmed,
    e.MessageLocated: texts.confirmed,
    e.MessageFailed: texts.failed,
    e.MessageEdited: texts.edited,
    e.MessageRemoved: lambda event, _: words(
        "{draft}: the text was taken down: {reason}",
        draft=event.draft,
        reason=Said(event.reason),
    ),
    e.PrivateInvited: loop.invited,
    e.PrivateOpened: lambda event, _: words("{mention} wrote in private.", mention=event.mention),
    e.PrivateFailed: loop.private_failed,
    e.PrivateResolved: loop.resolved,
    e.ConversationLate: loop.conversation_late,
    e.PublicAck: lambda event, _: words(
        "{mention} has its first public word: {draft}.", mention=event.mention, draft=event.draft
    ),
    e.PublicClose: lambda event, _: words(
        "{mention} has its public closing: {draft}.", mention=event.mention, draft=event.draft
    ),
    e.ClosingWaived: lambda event, _: words(
        "{mention} needs no public closing: {reason}.",
        mention=event.mention,
        reason=WAIVERS[event.reason],
    ),
    e.RemedyAsked: loop.remedy_asked,
    e.RemedyApproved: loop.remedy_approved,
    e.RemedyRejected: loop.remedy_rejected,
    e.RemedyOffered: loop.remedy,
    e.Paged: sentences.paged,
    e.PageAcknowledged: lambda event, _: words("{page} was answered.", page=event.page),
    e.PageTimedOut: lambda event, _: words("{page} was not answered in time.", page=event.page),
    e.TookOver: lambda event, _: words(
        "{role} took over step {step}.", role=event.role, step=sentences.step_name(event)
    ),
    e.PublishingPaused: lambda _, __: words("Scheduled posts were paused."),
    e.PublishingResumed: lambda _, __: words("Scheduled posts go on again."),
    e.LegalAware: lambda event, _: words(
        "Legal clocks count from {since}: aware since then.", since=event.since
    ),
    e.LegalNotified: sentences.notified,
    e.ClockNear: sentences.clock,
    e.UpdateDue: sentences.update,
    e.Overridden: lambda event, _: sentences.overruling(
        event.rule, event.role, Said(event.reason)
    ),
    e.Noted: lambda event, _: words("Note: {text}", text=Said(event.text)),
    e.Sampled: sentences.sampled,
    e.AnswerKept: lambda event, _: words(
        "An answer was kept until the next: {prompt}.", prompt=event.prompt
    ),
    e.WalkPaused: lambda _, __: words("The operator left the desk; the run can be resumed."),
    e.PersonalErased: lambda event, _: words(
        "Personal data was erased for good: {count} value(s).", count=event.count
    ),
}
