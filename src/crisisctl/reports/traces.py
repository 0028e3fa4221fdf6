"""Which rows of the journal make each figure, the ones that went wrong first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from crisisctl.engine.metrics import Figures
from crisisctl.engine.standing import Standing
from crisisctl.model import events as e
from crisisctl.model.actions import Action
from crisisctl.reports.messages import PRIVACY, Hit, of_rules

KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pause": ("incident.declared", "publishing.paused"),
        "detection": ("mentions.arrived", "mention.detected"),
        "detect-soonest": ("mentions.arrived", "mention.detected"),
        "origin": ("mentions.arrived", "mention.detected"),
        "volume": ("mentions.arrived", "mention.posted"),
        "opened": ("private.invited", "private.opened"),
        "private-failed": ("private.failed", "private.invited"),
        "returned": ("private.opened", "public.close", "public.close_waived"),
        "waived": ("public.close_waived", "private.opened"),
        "closure": ("private.resolved", "public.close"),
        "outcome": ("private.resolved",),
        "approval": ("message.approval_requested", "message.approved", "message.rejected"),
        "answers": ("message.approved", "message.rejected"),
        "sent": ("message.sent",),
        "escalation": ("escalation.timed_out", "escalation.paged", "escalation.acked"),
        "to-backup": ("escalation.paged",),
        "unanswered-calls": ("escalation.timed_out", "escalation.paged"),
        "legal": ("legal.aware", "legal.notified", "incident.declared"),
        "steps": ("step.entered", "step.done"),
        "skipped": ("step.skipped",),
        "overrides": ("override",),
        "corrections": ("message.edited", "message.removed"),
        "exposures": ("exposure.found", "exposure.ended"),
        "remedies": ("remedy.offered",),
    }
)
"""The events that a figure counts, where it counts all of a kind."""
MANY = ("mentions.arrived", "mentions.answered", "mentions.disposed")
"""What stands in the figures for those who came in with many others."""


def traces(
    records: Iterable[e.Record],
    figures: Figures,
    hits: Sequence[Hit],
    actions: Iterable[Action],
) -> Mapping[str, tuple[int, ...]]:
    """The rows of each figure, by its key."""
    kinds = defaultdict[str, list[int]](list)
    for record in records:
        kinds[record.event.type].append(record.seq)
    found = {
        key: tuple(seq for kind in wanted for seq in kinds[kind]) for key, wanted in KINDS.items()
    }
    wanted = [one for one in figures.mentions if one.wants_reply]
    wanted.sort(key=lambda one: one.standing is Standing.ON_TIME)
    crowd = tuple(seq for kind in MANY for seq in kinds[kind])
    replies = (*(seq for one in wanted for seq in one.seqs), *crowd)
    promises = sorted(figures.cadence.promises, key=lambda one: one.kept)
    broken = dict.fromkeys(hit.seq for hit in of_rules(hits, *PRIVACY))
    return {
        **found,
        **figures.speed.rows,
        "answered": replies,
        "within": replies,
        "response": replies,
        "roles": tuple(sorted({seq for one in figures.roles for seq in one.seqs})),
        "published": figures.pause.published,
        "updates": tuple(one.seq for one in promises),
        "privacy": tuple(broken),
        "actions": tuple(one.seq for one in actions),
    }
