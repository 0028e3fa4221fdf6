"""`approvals.lock`: who said yes to which exact text, within which bounds, until when."""

import datetime as dt
from typing import Annotated

from pydantic import Field, StringConstraints

from crisisctl.model.base import FormatVersion, Language, Name, Part
from crisisctl.model.bounds import Bound
from crisisctl.model.durations import Day

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class ApprovedText(Part):
    """One wording in one language, bound to a person by the SHA-256 of its template.

    `bounds` has every variable of the template. Lines of an earlier version lack it, and name no
    channel: they hold wherever the text may be said, if nothing can be filled in.
    """

    playbook: Name
    message: Name
    variant: int = Field(ge=1)
    language: Language
    sha256: Sha256
    role: Name
    person: str
    date: Day
    until: Day
    channels: tuple[Name, ...] = Field(default=(), strict=False)
    bounds: dict[str, Bound] | None = None

    def current(self, today: dt.date) -> bool:
        """Whether the approval still holds on `today`."""
        return self.date <= today <= self.until


class Signed(Part):
    """What one person signed at once: the SHA-256 of each line, and the SSH signature of all."""

    person: str
    lines: tuple[Sha256, ...] = Field(strict=False)
    signature: str


class Approvals(Part):
    """The whole file; it speaks for one brand only. `texts` are the approved ones, by SHA-256."""

    crisisctl: FormatVersion = 1
    brand: str
    approvals: tuple[ApprovedText, ...] = Field(default=(), strict=False)
    texts: dict[Sha256, str] = Field(default_factory=dict)
    signatures: tuple[Signed, ...] = Field(default=(), strict=False)
