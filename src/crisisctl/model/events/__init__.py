"""What happened, as a closed set of facts (domain.md, section 4.2), each with a version.

`type` names stand in journals for ever: never reused, never renamed. Fields marked `Personal` are
kept by the stores in rows of their own; the journal's row holds only their salted hash.
"""

from datetime import datetime
from typing import NamedTuple

from crisisctl.model.events.arrivals import (
    MentionReopened,
    MentionsAnswered,
    MentionsArrived,
    MentionsAssigned,
    MentionsDisposed,
    MentionsLeft,
    MentionsReplying,
    MentionsWithdrawn,
)
from crisisctl.model.events.base import (
    DESK,
    ERASED,
    Actor,
    AtDraft,
    AtMention,
    AtStep,
    Fact,
    Personal,
    PersonalMark,
    Source,
    personal_fields,
)
from crisisctl.model.events.desk import (
    AnswerKept,
    ClockNear,
    Handover,
    IncidentClosed,
    IncidentDeclared,
    LegalAware,
    LegalNotified,
    Noted,
    Overridden,
    PersonalErased,
    PublishingPaused,
    PublishingResumed,
    Sampled,
    SeverityChanged,
    StandDown,
    WalkPaused,
)
from crisisctl.model.events.lessons import (
    ActionChanged,
    ActionDone,
    ActionKind,
    ActionOpened,
    ActionVerified,
    AtAction,
)
from crisisctl.model.events.mentions import (
    ClosingWaived,
    ConversationLate,
    ExposureCaptured,
    ExposureEnded,
    ExposureFound,
    MentionDetected,
    MentionDisposed,
    MentionPosted,
    MentionTriaged,
    PrivateFailed,
    PrivateInvited,
    PrivateOpened,
    PrivateResolved,
    PublicAck,
    PublicClose,
    RemedyApproved,
    RemedyAsked,
    RemedyOffered,
    RemedyRejected,
)
from crisisctl.model.events.messages import (
    ApprovalRequested,
    MessageApproved,
    MessageConfirmed,
    MessageDrafted,
    MessageEdited,
    MessageFailed,
    MessageHanded,
    MessageLocated,
    MessageRejected,
    MessageRemoved,
    MessageSent,
)
from crisisctl.model.events.steps import (
    DecisionReopened,
    InputAnswered,
    PageAcknowledged,
    Paged,
    PageTimedOut,
    StepDone,
    StepEntered,
    StepJoined,
    StepSkipped,
    TookOver,
    UpdateDue,
)

__all__ = [
    "DESK",
    "ERASED",
    "ActionChanged",
    "ActionDone",
    "ActionKind",
    "ActionOpened",
    "ActionVerified",
    "Actor",
    "AnswerKept",
    "ApprovalRequested",
    "AtAction",
    "AtDraft",
    "AtMention",
    "AtStep",
    "ClockNear",
    "ClosingWaived",
    "ConversationLate",
    "DecisionReopened",
    "Event",
    "ExposureCaptured",
    "ExposureEnded",
    "ExposureFound",
    "Fact",
    "Handover",
    "IncidentClosed",
    "IncidentDeclared",
    "InputAnswered",
    "LegalAware",
    "LegalNotified",
    "MentionDetected",
    "MentionDisposed",
    "MentionPosted",
    "MentionReopened",
    "MentionTriaged",
    "MentionsAnswered",
    "MentionsArrived",
    "MentionsAssigned",
    "MentionsDisposed",
    "MentionsLeft",
    "MentionsReplying",
    "MentionsWithdrawn",
    "MessageApproved",
    "MessageConfirmed",
    "MessageDrafted",
    "MessageEdited",
    "MessageFailed",
    "MessageHanded",
    "MessageLocated",
    "MessageRejected",
    "MessageRemoved",
    "MessageSent",
    "Noted",
    "Overridden",
    "PageAcknowledged",
    "PageTimedOut",
    "Paged",
    "Personal",
    "PersonalErased",
    "PersonalMark",
    "PrivateFailed",
    "PrivateInvited",
    "PrivateOpened",
    "PrivateResolved",
    "PublicAck",
    "PublicClose",
    "PublishingPaused",
    "PublishingResumed",
    "Record",
    "RemedyApproved",
    "RemedyAsked",
    "RemedyOffered",
    "RemedyRejected",
    "Sampled",
    "SeverityChanged",
    "Source",
    "StandDown",
    "StepDone",
    "StepEntered",
    "StepJoined",
    "StepSkipped",
    "TookOver",
    "UpdateDue",
    "WalkPaused",
    "personal_fields",
]

Event = (
    IncidentDeclared
    | SeverityChanged
    | Handover
    | StandDown
    | IncidentClosed
    | MentionPosted
    | MentionDetected
    | ExposureFound
    | ExposureCaptured
    | ExposureEnded
    | MentionTriaged
    | MentionDisposed
    | MentionReopened
    | MentionsAnswered
    | MentionsArrived
    | MentionsAssigned
    | MentionsDisposed
    | MentionsLeft
    | MentionsReplying
    | MentionsWithdrawn
    | StepEntered
    | StepDone
    | StepSkipped
    | DecisionReopened
    | StepJoined
    | InputAnswered
    | MessageDrafted
    | ApprovalRequested
    | MessageApproved
    | MessageRejected
    | MessageSent
    | MessageHanded
    | MessageConfirmed
    | MessageLocated
    | MessageFailed
    | MessageEdited
    | MessageRemoved
    | PrivateInvited
    | PrivateOpened
    | PrivateFailed
    | PrivateResolved
    | ConversationLate
    | PublicAck
    | PublicClose
    | ClosingWaived
    | RemedyAsked
    | RemedyApproved
    | RemedyRejected
    | RemedyOffered
    | Paged
    | PageAcknowledged
    | PageTimedOut
    | TookOver
    | PublishingPaused
    | PublishingResumed
    | LegalAware
    | LegalNotified
    | ClockNear
    | UpdateDue
    | Overridden
    | Noted
    | Sampled
    | AnswerKept
    | WalkPaused
    | PersonalErased
    | ActionOpened
    | ActionChanged
    | ActionDone
    | ActionVerified
)


class Record(NamedTuple):
    """An event with its place in the journal: `seq` counts from 1, `at` is UTC.

    A plain tuple, since its parts are checked already: a long journal is made of many.
    """

    seq: int
    at: datetime
    actor: Actor
    event: Event
