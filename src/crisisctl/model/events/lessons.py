"""What is to change after the crisis: each action from its opening to the proof that it holds."""

from datetime import date
from enum import StrEnum
from typing import Literal

from crisisctl.model.events.base import Fact, Personal


class ActionKind(StrEnum):
    """What an action is for (domain.md, section 4.1, 12)."""

    PREVENT = "prevent"
    DETECT = "detect"
    RESPOND = "respond"
    REPAIR = "repair"


class AtAction(Fact):
    """A fact about one action, such as `a1`."""

    action: str


class ActionOpened(AtAction):
    """Something must change: `owner` is a role, `due` its last day, `verify` how one will know.

    What nobody has said yet is empty. `change` is a unified diff of a playbook; `note` is the
    journal row of the lesson that it follows from, 0 if none.
    """

    type: Literal["action.opened"] = "action.opened"
    text: Personal
    kind: ActionKind = ActionKind.PREVENT
    owner: str = ""
    due: date | None = None
    verify: Personal = ""
    change: str = ""
    note: int = 0


class ActionChanged(AtAction):
    """Another owner, day or proof was agreed on; what is empty stays as it was."""

    type: Literal["action.changed"] = "action.changed"
    text: Personal = ""
    kind: ActionKind | None = None
    owner: str = ""
    due: date | None = None
    verify: Personal = ""
    change: str = ""


class ActionDone(AtAction):
    type: Literal["action.done"] = "action.done"


class ActionVerified(AtAction):
    """Somebody has looked: what was done holds."""

    type: Literal["action.verified"] = "action.verified"
