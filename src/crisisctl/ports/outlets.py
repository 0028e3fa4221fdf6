"""Where a text goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Parcel:
    """A text and what has to be known to post it.

    `reply_to` is the address of the mention that it answers, if it has one. `key` names this text
    and no other: whoever gets the same one twice posts once.
    """

    text: str
    channel: str
    reply_to: str
    key: str


class Outlet(Protocol):
    """Something that posts a text."""

    def post(self, parcel: Parcel) -> str:
        """Post it, and answer its link, or nothing. Raises `DeliveryError` with the reason."""
        ...


Outlets = Mapping[str, Outlet]
"""The user's outlets, by the names that they gave them."""
NO_OUTLETS: Outlets = MappingProxyType({})
