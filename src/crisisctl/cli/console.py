"""Cards on a terminal, with Rich. Nothing here is ever read as markup."""

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from crisisctl.cli.safe import safe
from crisisctl.session.operator import Card, Tone

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


class Screen:
    """Where cards are shown: standard error, so that data alone goes to standard output."""

    @cached_property
    def console(self) -> "Console":
        """Rich's console, made when something is shown (45 ms)."""
        from rich.console import Console

        return Console(stderr=True, markup=False, highlight=False, emoji=False, soft_wrap=False)

    def show(self, card: Card) -> None:
        """A title, its lines, and a text exactly as others will read it."""
        from rich.padding import Padding
        from rich.panel import Panel
        from rich.text import Text

        style = STYLES[card.tone]
        self.console.print(Text(f"{MARKS[card.tone]} {safe(card.title)}", style=style))
        for line in card.lines:
            self.console.print(Padding(Text(safe(line)), (0, 0, 0, 2)))
        if card.verbatim:
            self.console.print(Panel(Text(safe(card.verbatim)), border_style=style))


def to_terminal() -> bool:
    """Whether a person can be asked: both ends are a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()
