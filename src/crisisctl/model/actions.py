"""An action: what a review asks to change, who does it, by when, and how one will know."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Action:
    """`owner` is a role, `due` its last day; what nobody has said yet is empty.

    `change` is a unified diff of a playbook; `note` the journal row of the lesson that it follows
    from, 0 if none. `seq` is the row that opened it.
    """

    id: str
    seq: int
    opened_at: datetime
    text: str
    kind: str
    owner: str = ""
    due: date | None = None
    verify: str = ""
    change: str = ""
    note: int = 0
    done_at: datetime | None = None
    verified_at: datetime | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """What it needs to be done by somebody, some day: owner, due, verify."""
        said = {"owner": self.owner, "due": self.due, "verify": self.verify}
        return tuple(name for name, value in said.items() if not value)

    @property
    def closed(self) -> bool:
        """Whether somebody has looked that it holds."""
        return self.verified_at is not None
