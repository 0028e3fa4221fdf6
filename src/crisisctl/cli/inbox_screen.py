"""The live list: it counts down, shows what others take, and gives way to one key."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any, NamedTuple

from crisisctl.cli.inbox_lines import due_of, entry_lines, progress_lines, text_of
from crisisctl.cli.safe import safe
from crisisctl.errors import CrisisctlError
from crisisctl.i18n import Speaker
from crisisctl.lint.columns import columns, cut, wrap
from crisisctl.lint.spans import WIDTH, Line, Span, Tone
from crisisctl.session.inbox import Entry, Filter, Inbox
from crisisctl.session.inbox_progress import figures
from crisisctl.words import Words, words

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

STYLES = {
    Tone.ERROR: "bold ansired",
    Tone.WARNING: "bold ansiyellow",
    Tone.INFO: "bold ansicyan",
    Tone.GOOD: "ansigreen",
    Tone.STRONG: "bold",
    Tone.PLAIN: "",
    Tone.QUIET: "",
}
KEYS = {
    "enter": words("answer"),
    "t": words("take"),
    "g": words("give back"),
    "n": words("no reply"),
    "a": words("assign"),
    "b": words("many"),
    "/": words("filter"),
    "q": words("leave"),
}
AT_DESK = {key: KEYS[key] for key in ("n", "/", "q")}
"""Answers need an incident."""
AROUND = 15
"""Lines that are not the list: how far it is, one person in full, the keys, a last message."""
FEWEST = 3
DEEPEST = 1_000
"""So far down one can walk: whoever looks for more has the filter."""
NBSP = "\u00a0"
WAKE = "wake"
"""No key: something fell due while the list was open."""
DUE, AUTHOR = 18, 20
"""Columns of the list for a deadline, and for who wrote."""


class Pressed(NamedTuple):
    """A key, and on whom it was pressed."""

    key: str
    entry: Entry | None


@dataclass(slots=True)
class LiveList:
    """The inbox on a terminal, read anew each second."""

    inbox: Inbox
    say: Speaker
    clock: Callable[[], datetime]
    wakes: Callable[[], bool] = lambda: False
    keys: Mapping[str, Words] = field(default_factory=lambda: KEYS)
    filter: Filter = field(default_factory=Filter)
    message: str = ""
    _entries: list[Entry] = field(default_factory=list)
    _head: list[Line] = field(default_factory=list)
    _chosen: int = 0
    _deep: int = 0
    _read_at: datetime | None = None
    _rest: timedelta = timedelta()

    def ask(self) -> Pressed:
        """Show the list until a key is pressed; Ctrl-C and Ctrl-D leave it."""
        app = self._application()
        self._read_at = None
        try:
            key = app.run()
        except (KeyboardInterrupt, EOFError):
            key = "q"
        self.message = ""
        return Pressed(key, self._entries[self._chosen] if self._entries else None)

    def _application(self) -> "Application[Any]":
        from prompt_toolkit.application import Application
        from prompt_toolkit.layout import HSplit, Layout, Window
        from prompt_toolkit.layout.controls import FormattedTextControl

        shown = FormattedTextControl(self._shown, focusable=True, show_cursor=False)
        # The keys are never what a small terminal leaves out.
        body = HSplit(
            [
                Window(shown, dont_extend_height=True),
                Window(FormattedTextControl(self._bar), height=self._bar_height),
            ]
        )
        app: Application[Any] = Application(
            layout=Layout(body),
            key_bindings=self._bindings(),
            erase_when_done=True,
            refresh_interval=1.0,
            before_render=lambda _: self._refresh(),
            after_render=self._give_way,
        )
        return app

    def _bindings(self) -> "KeyBindings":
        from prompt_toolkit.key_binding import KeyBindings

        bindings = KeyBindings()

        def leave(event: "KeyPressEvent", key: str) -> None:
            if not event.app.future.done():  # type: ignore[union-attr]
                event.app.exit(result=key)

        for key in self.keys:
            bindings.add(key)(lambda event, key=key: leave(event, key))
        for key in ("c-c", "c-d", "c-q", "<sigint>"):
            bindings.add(key, eager=True)(lambda event: leave(event, "q"))
        for keys, steps in (("up", -1), ("down", 1), ("pageup", -10), ("pagedown", 10)):
            bindings.add(keys)(lambda _, steps=steps: self._move(steps))
        bindings.add("<vt100-mouse-event>", eager=True)(lambda _: None)  # see cli/prompts.py
        return bindings

    def _give_way(self, app: "Application[Any]") -> None:
        if self.wakes() and app.future is not None and not app.future.done():
            app.exit(result=WAKE)

    def _move(self, steps: int) -> None:
        self._chosen = max(0, min(len(self._entries) - 1, self._chosen + steps))
        if self._chosen + 1 == len(self._entries) < DEEPEST:
            self._deep += self._room()
            self._read_at = None
            self._refresh()

    def _refresh(self) -> None:
        """Read anew, unless that takes long: then a tenth of the time is spent on it, no more."""
        begun = self.clock()
        if self._read_at is not None and begun < self._read_at + self._rest:
            return
        try:
            self.inbox.refresh()
            self._read(begun)
        except CrisisctlError as error:
            self.message = self.say(error.message)
        self._read_at = self.clock()
        self._rest = 10 * (self._read_at - begun)

    def _read(self, now: datetime) -> None:
        """Read what others have written; whoever was chosen stays so while they are listed."""
        chosen = self._entries[self._chosen].number if self._entries else None
        self._entries = self.inbox.entries(self.filter, now, self._room() + self._deep)
        numbers = [entry.number for entry in self._entries]
        self._chosen = numbers.index(chosen) if chosen in numbers else 0
        counted = figures(self.inbox, now)
        self._head = list(progress_lines(self.inbox.scope, counted, self.say, now))

    def _room(self) -> int:
        return max(FEWEST, get_terminal_size().lines - AROUND)

    def _shown(self) -> "StyleAndTextTuples":
        now = self.clock()
        lines: list[Line] = [*self._head, (Span(""),)]
        top = max(0, self._chosen + 1 - self._room())
        seen = self._entries[top : top + self._room()]
        lines += [self._row(number, one, now) for number, one in enumerate(seen, start=top)]
        if self._entries:
            lines += [(Span(""),), *entry_lines(self._entries[self._chosen], self.say, now)]
        else:
            lines.append((Span(self.say(words("Nobody waits here.")), Tone.GOOD),))
        if self.message:
            lines += [(Span(line, Tone.STRONG),) for line in wrap(self.message, _wide())]
        return _styled(lines)

    def _row(self, number: int, entry: Entry, now: datetime) -> Line:
        mark = "▸ " if number == self._chosen else "  "
        tone = Tone.ERROR if entry.late(now) else Tone.PLAIN
        held = entry.held(now)
        who = safe(f"⊙ {held}" if held else entry.author)
        due = _padded(self.say(due_of(entry, now)), DUE)
        about = f"{_padded(entry.mention, 7)} {_padded(who, AUTHOR)} "
        room = _wide() - DUE - columns(about) - 3
        chosen = Tone.STRONG if number == self._chosen else Tone.PLAIN
        return (
            Span(mark, chosen),
            Span(due, tone),
            Span(f" {about}{cut(text_of(entry), room)}", chosen),
        )

    def _bar(self) -> "StyleAndTextTuples":
        return [("reverse", "\n".join(self._keys()))]

    def _bar_height(self) -> int:
        return len(self._keys())

    def _keys(self) -> list[str]:
        names = {"enter": "⏎"}
        keys = [f"{names.get(key, key)} {self.say(told)}" for key, told in self.keys.items()]
        whole = "  ".join(one.replace(" ", NBSP) for one in keys)
        told = [safe(self.say(told_filter(self.filter)))] if self.filter.narrows else []
        return [f" {line} " for line in (*told, *wrap(whole, _wide() - 2))]


def _wide() -> int:
    return min(WIDTH, get_terminal_size().columns)


def told_filter(wanted: Filter) -> Words:
    """What a list is narrowed to, in the words that the filter key takes."""
    parts = [
        *((f"channel:{wanted.channel}",) if wanted.channel else ()),
        *((f"flag:{wanted.flag}",) if wanted.flag else ()),
        *((f"alike:{wanted.alike}",) if wanted.alike else ()),
        *(("late",) if wanted.late else ()),
        *(("mine",) if wanted.mine else ()),
        *((wanted.search,) if wanted.search else ()),
    ]
    return words("only {parts}", parts=" ".join(parts))


def _styled(lines: list[Line]) -> "StyleAndTextTuples":
    styled: StyleAndTextTuples = []
    for line in lines:
        styled += [(STYLES[span.tone], safe(span.text)) for span in line]
        styled.append(("", "\n"))
    return styled


def _padded(text: str, room: int) -> str:
    short = cut(text, room)
    return short + " " * (room - columns(short))
