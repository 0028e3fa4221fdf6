"""Cards on a terminal, with Rich. Nothing here is ever read as markup."""

import os
import re
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from crisisctl.cli.safe import safe
from crisisctl.i18n import Speaker
from crisisctl.session.operator import Card, Reach, Tone
from crisisctl.words import words

if TYPE_CHECKING:
    from rich.console import Console

STYLES = {
    Tone.STEP: "bold",
    Tone.TEXT: "bold cyan",
    Tone.GOOD: "bold green",
    Tone.ALARM: "bold red",
    Tone.QUIET: "dim",
}
MARKS = {Tone.STEP: "▸", Tone.TEXT: "✎", Tone.GOOD: "✓", Tone.ALARM: "!", Tone.QUIET: "·"}
VARIABLE = re.compile(r"\benv:([A-Za-z_][A-Za-z0-9_]*)")


class Screen:
    """Where cards are shown: standard error, so that data alone goes to standard output.

    Without `say`, the variables that hold people's numbers are named only.
    """

    def __init__(self, say: Speaker | None = None) -> None:
        self._say = say

    @cached_property
    def console(self) -> "Console":
        """Rich's console, made when something is shown (45 ms)."""
        from rich.console import Console

        return Console(stderr=True, markup=False, highlight=False, emoji=False, soft_wrap=False)

    def show(self, card: Card) -> None:
        """A title, its lines, and a text exactly as others will read it."""
        from rich.padding import Padding
        from rich.rule import Rule
        from rich.table import Table
        from rich.text import Text

        style = STYLES[card.tone]
        title = Table.grid(padding=(0, 1))
        title.add_row(Text(MARKS[card.tone], style), Text(safe(card.title), style))
        self.console.print(title)
        for line in card.lines:
            self.console.print(Padding(Text(safe(self._filled(line))), (0, 0, 0, 2)))
        if card.verbatim:
            # Rules, not a box, and the terminal's own wrapping: a mouse selects the text alone.
            self.console.print(Rule(style=style))
            self.console.print(Text(safe(card.verbatim)), soft_wrap=True)
            self.console.print(Rule(style=style))

    def _filled(self, line: str) -> str:
        """How somebody is reached, with the numbers themselves: on a terminal only."""
        if self._say is None or not isinstance(line, Reach) or not self.console.is_terminal:
            return line
        unset = self._say(words("not set here"))
        return VARIABLE.sub(
            lambda found: f"{found[1]} ({os.environ.get(found[1]) or unset})", line
        )


def to_terminal() -> bool:
    """Whether a person can be asked: both ends are a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()
