"""What waits at the desk, at a terminal: watched live, and cleared of trolls and spam."""

from collections.abc import Sequence
from datetime import datetime

from crisisctl.cli.console import Screen
from crisisctl.cli.inbox_screen import AT_DESK, LiveList
from crisisctl.cli.inbox_sitting import Sitting
from crisisctl.cli.prompts import TerminalOperator
from crisisctl.cli.state import State
from crisisctl.clock import SystemClock
from crisisctl.model.steps import NoReply
from crisisctl.session.inbox import Entry, Filter, Inbox
from crisisctl.session.inbox_acts import Done, leave_at_desk
from crisisctl.words import words


class LiveDesk(Sitting):
    """One person at the desk, before an incident is declared."""

    def __init__(self, here: State, inbox: Inbox, wanted: Filter) -> None:
        clock = SystemClock()
        operator = TerminalOperator(clock, here.say, Screen(here.say))
        super().__init__(inbox, operator, here.say, here.operator)
        self._clock = clock
        self._journal = here.journal()
        self.list = LiveList(inbox, here.say, clock.now, keys=AT_DESK, filter=wanted)
        self.tell(words("Answers need an incident: crisisctl start"))

    @property
    def now(self) -> datetime:
        """The time of this machine."""
        return self._clock.now()

    def do(self, key: str, entry: Entry | None) -> None:
        """Only trolls and spam can go already."""
        if key == "/":
            self.narrow()
        elif key == "n" and entry is not None:
            self.leave_unanswered(entry)

    def settle(self, numbers: Sequence[int], reason: NoReply, *, together: bool) -> Done:
        """Put the reason on record; of a group, for those who need no look of their own."""
        return leave_at_desk(
            self._journal, self._clock, self.person, numbers, reason, together=together
        )
