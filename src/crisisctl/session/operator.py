"""The person at the desk, as the walk sees them: asked one thing at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from crisisctl.words import Words, words


class Key(StrEnum):
    """What one key does at any prompt."""

    NOTE = "note"
    ESCALATE = "escalate"
    SKIP = "skip"
    MENTION = "mention"
    REPLY = "reply"
    """Something has to be written before this is answered."""
    BACK = "back"
    """Another key was pressed by mistake: what it asks is taken back."""
    LEAVE = "leave"
    WAKE = "wake"
    """Nobody pressed it: something fell due while the prompt was open."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of several; `value` is what is kept and what an answers file says."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Watched:
    """What is said of a text while it is typed: a line about each thing, and where it is wrong.

    `bad` are those of `lines` that stop it; `marks` begin and end at characters of the text.
    """

    lines: tuple[str, ...]
    bad: frozenset[str] = frozenset()
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question with everything that a surface needs to ask it.

    `id` is what an answers file calls it; `other_ids` do as well, and are looked for first.
    Without `choices` it takes text, which `check` may refuse with a sentence. `due` and `role` are
    the step's, `clocks` what else runs out, `totals` what was offered, against its ceiling; at
    `wakes_at` the prompt gives way to what falls due. `sample` is what a template answers, or the
    key that it presses. With `watch`, a text of several lines is written: it is asked what to say
    of the text at each change. `numbered` choices are taken by one digit; of choices, `default` is
    the one that Enter takes.
    """

    id: str
    question: str
    choices: tuple[Choice, ...] = ()
    default: str = ""
    other_ids: tuple[str, ...] = ()
    check: Callable[[str], Words | None] | None = None
    optional: bool = False
    due: datetime | None = None
    role: str = ""
    wakes_at: datetime | None = None
    keys: tuple[Key, ...] = (Key.LEAVE,)
    clocks: tuple[tuple[str, datetime], ...] = ()
    totals: tuple[str, ...] = ()
    sample: str = ""
    watch: Callable[[str], Watched] | None = None
    numbered: bool = False


def introduced(question: str) -> Words | str:
    """A question as it stands before its answer: one without a mark of its own gets a colon."""
    marked = "?" in question or question.endswith((":", ".", "…", "!"))
    return question if marked or not question else words("{question}:", question=question)


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line has said of the mention already; empty parts are asked for."""

    channel: str = ""
    author: str = ""
    text: str = ""
    url: str | None = None
    posted: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered; `at` is when, in a drill (a moment, or so long after the prompt)."""

    value: str
    at: datetime | timedelta | None = None


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key instead of an answer; `text` is what an answers file says with it.

    A person who leaves while they write leaves what they have typed in it.
    """

    key: Key
    text: str = ""
    at: datetime | timedelta | None = None


class Tone(StrEnum):
    """How a card should feel."""

    STEP = "step"
    TEXT = "text"
    GOOD = "good"
    ALARM = "alarm"
    QUIET = "quiet"


class Reach(str):
    """A line that says how somebody is reached: a surface may fill in what its `env:` names.

    Its own type, so that `env:` in a stranger's words is never looked up.
    """

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Card:
    """Something to show: a title and lines, all of it plain text."""

    title: str
    lines: tuple[str, ...] = ()
    tone: Tone = Tone.STEP
    verbatim: str = ""
    """A text to be shown exactly as it will appear to others."""


class Screen(Protocol):
    """Where cards are shown."""

    def show(self, card: Card) -> None:
        """Show something; nothing is expected back."""
        ...


class Operator(Screen, Protocol):
    """Whoever answers: a person at a terminal, or a file."""

    def ask(self, prompt: Prompt) -> Answer | Pressed:
        """Put a question. Raises `Interrupted` when the person goes away."""
        ...
