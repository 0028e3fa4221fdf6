"""Which rows of the journal make each figure, the ones that went wrong first."""

from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.engine.ledger import MentionLine, Standing
from crisisctl.model.messages import Audience
from crisisctl.reports.facts import Facts

KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pause": ("incident.declared", "publishing.paused"),
        "substantive": ("remedy.offered", "message.sent"),
        "detection": ("mention.detected",),
        "opened": ("private.invited", "private.opened"),
        "returned": ("private.opened", "public.close", "public.close_waived"),
        "waived": ("public.close_waived",),
        "closure": ("private.resolved", "public.close"),
        "outcome": ("private.resolved",),
        "approval": ("message.approval_requested", "message.approved", "message.rejected"),
        "answers": ("message.approved", "message.rejected"),
        "sent": ("message.sent",),
        "escalation": ("escalation.timed_out", "escalation.paged", "escalation.acked"),
        "to-backup": ("escalation.paged",),
        "unanswered-calls": ("escalation.timed_out",),
        "steps": ("step.entered", "step.done"),
        "corrections": ("message.edited", "message.removed"),
    }
)
"""The events that a figure counts, where it counts all of a kind."""
MANY = ("mentions.arrived", "mentions.answered")
"""What stands in the shares for those who came in with many others."""


def traces(facts: Facts) -> Mapping[str, tuple[int, ...]]:
    """The rows of each figure, by its key."""
    kinds = defaultdict[str, list[int]](list)
    for row in facts.timeline:
        kinds[row.kind].append(row.seq)
    found = {
        key: tuple(seq for kind in wanted for seq in kinds[kind]) for key, wanted in KINDS.items()
    }
    wanted = sorted((one for one in facts.figures.mentions if one.wants_reply), key=_goes_first)
    replies = tuple(seq for one in wanted for seq in one.seqs)
    crowd = tuple(seq for kind in MANY for seq in kinds[kind])
    promises = sorted(facts.figures.cadence.promises, key=lambda one: one.kept)
    return {
        **found,
        **_first_moments(facts, kinds),
        "answered": (*replies, *crowd),
        "within": (*replies, *crowd),
        "response": replies,
        "updates": tuple(one.seq for one in promises),
    }


def _goes_first(one: MentionLine) -> bool:
    return one.standing is Standing.ON_TIME


def _first_moments(facts: Facts, kinds: Mapping[str, list[int]]) -> Mapping[str, tuple[int, ...]]:
    mentions = facts.figures.mentions
    first = min(mentions, key=lambda one: one.posted_at, default=None)
    posted = first.seqs[:1] if first else ()
    seen = tuple(kinds["mention.detected"][:1])
    declared = tuple(kinds["incident.declared"][:1])
    public = [one for one in facts.messages if one.audience == Audience.PUBLIC and not one.edited]
    if first:
        public = [one for one in public if one.at >= first.posted_at]
    here = [one.seq for one in public if one.channel == facts.figures.speed.channel]
    return {
        "first-public": (*posted, *here[:1]),
        "first-public-anywhere": (*posted, *[one.seq for one in public][:1]),
        "detect": (*posted, *seen),
        "declare": (*seen, *declared),
        "declare-from-post": (*posted, *declared),
    }
