"""What stands under a question: what is said of the text, the clocks, the keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from crisisctl.cli.safe import safe
from crisisctl.i18n import Speaker
from crisisctl.session.operator import Key, Prompt, Watched
from crisisctl.words import Words, words

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples

KEYS = {
    Key.NOTE: "c-n",
    Key.ESCALATE: "c-e",
    Key.SKIP: "c-s",
    Key.MENTION: "c-t",
    Key.REPLY: "c-r",
    Key.BACK: "c-b",
    Key.LEAVE: "c-q",
}
LABELS: Mapping[Key, Words] = {
    Key.NOTE: words("note"),
    Key.ESCALATE: words("call"),
    Key.SKIP: words("skip"),
    Key.MENTION: words("mention"),
    Key.REPLY: words("reply"),
    Key.BACK: words("back"),
    Key.LEAVE: words("leave"),
}

NOTHING = Watched(())
MOST_LINES = 4
"""Lines about a text under it: the text and the clocks have to fit in 24 rows too."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar at one moment, on a terminal of so many columns."""

    say: Speaker
    now: datetime
    columns: int

    def under(
        self, prompt: Prompt, text: str = "", *, given_up: bool = False
    ) -> "StyleAndTextTuples":
        """The bar under a prompt in which `text` stands; `given_up` once Esc was pressed on it."""
        told = _told(prompt, text)
        if given_up:
            told.append(("bold", self.say(words("Esc once more: leave without this text."))))
        return [*self._lines(told), *self._clocks(prompt), self._keys(prompt)]

    def _lines(self, told: list[tuple[str, str]]) -> "StyleAndTextTuples":
        from crisisctl.lint.columns import wrap

        wrapped = [(style, "\n ".join(wrap(safe(one), self.columns - 2))) for style, one in told]
        return [(style, f" {one} \n") for style, one in wrapped]

    def _clocks(self, prompt: Prompt) -> "StyleAndTextTuples":
        step = [(self.say(words("this step")), prompt.due)] if prompt.due else []
        clocks = [self._clock(title, due) for title, due in (*step, *prompt.clocks)]
        clocks += [("", safe(total)) for total in prompt.totals]
        wide = sum(len(text) + 3 for _, text in clocks) < self.columns
        parts: StyleAndTextTuples = []
        for clock in clocks:
            parts += [("", (" · " if wide else " \n ") if parts else " "), clock]
        return [*parts, ("", " \n")] if parts else []

    def _clock(self, title: str, due: datetime) -> tuple[str, str]:
        length = self.say.length(due - self.now)
        if due < self.now:
            late = words("{title} LATE by {length}", title=title, length=length)
            return ("bold ansired", safe(self.say(late)))
        return ("bold", safe(self.say(words("{title} in {length}", title=title, length=length))))

    def _keys(self, prompt: Prompt) -> tuple[str, str]:
        keys = (f"^{KEYS[key][-1].upper()} {self.say(LABELS[key])}" for key in prompt.keys)
        return ("", f" {'  '.join(keys)} ")


def _told(prompt: Prompt, text: str) -> list[tuple[str, str]]:
    """What is said of the text as it stands: what stops it is red."""
    found = prompt.watch(text) if prompt.watch is not None else NOTHING
    lines = [*found.lines[:MOST_LINES], *(["…"] if len(found.lines) > MOST_LINES else [])]
    return [("bold ansired" if one in found.bad else "", one) for one in lines]
