"""Questions on a terminal: questionary's, with a live clock and one-key commands under them."""

import asyncio
import shutil
import textwrap
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from crisisctl.cli.bar import KEYS, Bar
from crisisctl.cli.console import Screen
from crisisctl.cli.interrupts import Interrupts
from crisisctl.cli.safe import safe
from crisisctl.i18n import Speaker
from crisisctl.session.operator import Answer, Card, Key, Pressed, Prompt, introduced
from crisisctl.words import words

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent
    from questionary import Question

    from crisisctl.ports import Clock  # its models cost 30 ms, and the first prompt has no run yet

RETURNS = (Key.NOTE, Key.ESCALATE, Key.MENTION, Key.REPLY, Key.WAKE)
"""The question comes back after these, with what was typed."""
ARROWS = words("(arrows, then Enter)")
NUMBERED = words("(its number; or arrows, then Enter)")
DIGITS = "123456789"
ESCAPE = 0.2
"""Seconds until Esc is a key by itself: Alt-Enter, which begins with one, comes at once."""


class PressedKey(Exception):  # noqa: N818 - how a key leaves a prompt
    """Carries a key out of prompt_toolkit's event loop."""

    def __init__(self, key: Key, typed: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.typed = typed


@dataclass(slots=True)
class TerminalOperator:
    """A person at a terminal."""

    clock: "Clock"
    say: Speaker
    screen: Screen
    interrupts: Interrupts = field(default_factory=Interrupts)
    _half_typed: dict[str, str] = field(default_factory=dict)
    _given_up: str | None = None
    """A changed text that somebody wanted to leave: it is gone when they want it again."""

    def show(self, card: Card) -> None:
        """Show a card above the next prompt."""
        self.screen.show(card)

    def ask(self, prompt: Prompt) -> Answer | Pressed:
        """Ask until there is an answer or a key. Ctrl-C and Ctrl-D leave the run."""
        if self.interrupts.heard:
            return Pressed(Key.LEAVE)
        if prompt.watch is not None:  # asked at every redraw, worked out at every change
            prompt = replace(prompt, watch=lru_cache(maxsize=2)(prompt.watch))
        question = self._question(prompt)
        self._dress(question.application, prompt)
        try:
            value = question.unsafe_ask()
        except PressedKey as pressed:
            return self._pressed(prompt, pressed)
        except (KeyboardInterrupt, EOFError):
            return Pressed(Key.LEAVE, _typed(question.application, prompt))
        self._half_typed.pop(prompt.id, None)
        return Answer(value)

    def _pressed(self, prompt: Prompt, pressed: PressedKey) -> Pressed:
        if pressed.key in RETURNS and not prompt.choices:
            self._half_typed[prompt.id] = pressed.typed
        else:
            self._half_typed.pop(prompt.id, None)
        return Pressed(pressed.key, pressed.typed if pressed.key is Key.LEAVE else "")

    def _question(self, prompt: Prompt) -> "Question":
        import questionary

        if prompt.choices:
            labels = [_label(one) for one in _listed(prompt)]
            values = [one.value for one in prompt.choices]
            hint = self.say(NUMBERED if prompt.numbered else ARROWS)
            return questionary.select(
                _wrapped(prompt.question, max(map(len, (hint, *labels)))),
                list(map(questionary.Choice, labels, values)),
                default=prompt.default or None,
                instruction=hint,
                use_jk_keys=False,
            )
        from crisisctl.cli.typed import SafeInput

        watch = prompt.watch
        return questionary.text(
            _wrapped(self.say.show(introduced(prompt.question)), 0),
            default=self._half_typed.get(prompt.id, prompt.default),
            validate=lambda text: self._refusal(prompt, text),
            multiline=watch is not None,
            instruction=self.say(words("(Enter: done, ^J: new line)")) + "\n" if watch else None,
            input_processors=[SafeInput(lambda text: watch(text).marks if watch else ())],
        )

    def _refusal(self, prompt: Prompt, text: str) -> bool | str:
        if not text.strip():
            return True if prompt.optional else self.say(words("Something has to stand here."))
        refusal = prompt.check(text) if prompt.check is not None else None
        return True if refusal is None else self.say(refusal)

    def _dress(self, app: "Application[Any]", prompt: Prompt) -> None:
        """Put the clock and the keys under a question, and wake it when something falls due."""
        from prompt_toolkit.filters import is_done
        from prompt_toolkit.key_binding import merge_key_bindings
        from prompt_toolkit.layout import ConditionalContainer, HSplit, Layout, Window
        from prompt_toolkit.layout.controls import FormattedTextControl

        bar = Window(
            FormattedTextControl(lambda: self._bar(prompt, app)),
            style="reverse",
            dont_extend_height=True,
            wrap_lines=True,
        )
        body = HSplit([app.layout.container, ConditionalContainer(bar, filter=~is_done)])
        app.layout = Layout(body, focused_element=app.layout.current_window)
        bound = [app.key_bindings] if app.key_bindings is not None else []
        app.key_bindings = merge_key_bindings([*bound, self._keys(prompt)])
        app.refresh_interval = 1.0
        app.timeoutlen = ESCAPE
        app.pre_run_callables.append(lambda: self._wake_later(app, prompt))
        app.pre_run_callables.append(lambda: self._leave_if_heard(app))

    def _bar(self, prompt: Prompt, app: "Application[Any]") -> "StyleAndTextTuples":
        text = app.current_buffer.text
        bar = Bar(self.say, self.clock.now(), app.output.get_size().columns)
        return bar.under(prompt, text, given_up=text == self._given_up)

    def _keys(self, prompt: Prompt) -> "KeyBindings":
        from prompt_toolkit.key_binding import KeyBindings

        bindings = KeyBindings()
        for key in prompt.keys:

            def leave(event: "KeyPressEvent", key: Key = key) -> None:
                event.app.erase_when_done = True  # it comes back, or is over: asked once to read
                event.app.exit(exception=PressedKey(key, _typed(event.app, prompt)))

            bindings.add(KEYS[key], eager=True)(leave)

        if prompt.numbered:
            _bind_digits(bindings, prompt)
        if prompt.watch is not None:
            _bind_lines(bindings)
            if Key.BACK in prompt.keys:
                bindings.add("escape")(lambda event: self._give_up(event, prompt))

        def interrupt(event: "KeyPressEvent") -> None:
            event.app.exit(exception=KeyboardInterrupt())

        # A signal, or a Ctrl-C typed before the terminal was ours: prompt_toolkit hands it on as
        # a key, which questionary's lists would drop.
        bindings.add("<sigint>", eager=True)(interrupt)
        # Prompts have no mouse. An escape code that only looks like a mouse's (`ESC [ 0 m`, in a
        # pasted text) makes prompt_toolkit 3.0.53 fail, in key_binding/bindings/mouse.py.
        bindings.add("<vt100-mouse-event>", eager=True)(lambda _: None)
        return bindings

    def _give_up(self, event: "KeyPressEvent", prompt: Prompt) -> None:
        text = event.app.current_buffer.text
        if text in (prompt.default, self._given_up):
            event.app.erase_when_done = True
            event.app.exit(exception=PressedKey(Key.BACK))
        self._given_up = text

    def _leave_if_heard(self, app: "Application[Any]") -> None:
        """For a Ctrl-C that came while the question was made ready."""
        if self.interrupts.heard:
            app.exit(exception=KeyboardInterrupt())

    def _wake_later(self, app: "Application[Any]", prompt: Prompt) -> None:
        if prompt.wakes_at is None:
            return
        seconds = (prompt.wakes_at - self.clock.now()).total_seconds()

        def wake() -> None:
            if app.is_running and app.future is not None and not app.future.done():
                app.erase_when_done = True
                app.exit(exception=PressedKey(Key.WAKE, _typed(app, prompt)))

        asyncio.get_running_loop().call_later(max(seconds, 0.0) + 0.1, wake)


def _typed(app: "Application[Any]", prompt: Prompt) -> str:
    return "" if prompt.choices else app.current_buffer.text


def _listed(prompt: Prompt) -> list[str]:
    labels = [one.label for one in prompt.choices]
    if not prompt.numbered:
        return labels
    numbers = [*DIGITS, *" " * len(labels)]
    return [f"{number} {label}" for number, label in zip(numbers, labels, strict=False)]


def _bind_digits(bindings: "KeyBindings", prompt: Prompt) -> None:
    for digit, choice in zip(DIGITS, prompt.choices, strict=False):

        def take(event: "KeyPressEvent", value: str = choice.value) -> None:
            event.app.exit(result=value)

        bindings.add(digit, eager=True)(take)


def _bind_lines(bindings: "KeyBindings") -> None:
    """A text of several lines: Enter ends it, as everywhere else."""

    def done(event: "KeyPressEvent") -> None:
        event.current_buffer.validate_and_handle()

    def new_line(event: "KeyPressEvent") -> None:
        event.current_buffer.insert_text("\n")

    bindings.add("enter", eager=True)(done)
    bindings.add("c-j", eager=True)(new_line)
    bindings.add("escape", "enter", eager=True)(new_line)


def _wrapped(question: str, beside: int) -> str:
    """A question in lines that the terminal need not break, with room `beside` the last one."""
    columns = shutil.get_terminal_size().columns
    lines = textwrap.wrap(safe(question), columns - len("?  ") - 1) or [""]
    if len(lines[-1]) + beside + len("?   ") > columns and len(lines) == 1 and beside:
        lines.append("")
    return "\n  ".join(lines)


def _label(text: str) -> str:
    return "\n     ".join(textwrap.wrap(safe(text), shutil.get_terminal_size().columns - 6))
