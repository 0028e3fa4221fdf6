"""What the walk needs from the world: small protocols, so that each side can be replaced."""

from crisisctl.ports.clock import Clock
from crisisctl.ports.crowds import Arrivals, Outbox
from crisisctl.ports.feeds import Batch, Feed, Later
from crisisctl.ports.journal import IncidentSummary, Journal, MentionRow
from crisisctl.ports.outlets import NO_OUTLETS, Outlet, Outlets, Parcel

__all__ = [
    "NO_OUTLETS",
    "Arrivals",
    "Batch",
    "Clock",
    "Feed",
    "IncidentSummary",
    "Journal",
    "Later",
    "MentionRow",
    "Outbox",
    "Outlet",
    "Outlets",
    "Parcel",
]
