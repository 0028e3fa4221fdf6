"""`approvals.lock`: who said yes to which exact text, until when."""

import datetime as dt
from typing import Annotated

from pydantic import Field, StringConstraints

from crisisctl.model.base import FormatVersion, Language, Name, Part
from crisisctl.model.durations import Day

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class ApprovedText(Part):
    """One wording in one language, bound to a person by the SHA-256 of its template."""

    playbook: Name
    message: Name
    variant: int = Field(ge=1)
    language: Language
    sha256: Sha256
    role: Name
    person: str
    date: Day
    until: Day

    def current(self, today: dt.date) -> bool:
        """Whether the approval still holds on `today`."""
        return self.date <= today <= self.until


class Approvals(Part):
    """The whole file; it speaks for one brand only."""

    crisisctl: FormatVersion = 1
    brand: str
    approvals: tuple[ApprovedText, ...] = Field(default=(), strict=False)
