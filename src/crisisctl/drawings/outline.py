"""A flow as lines for a terminal: one column of steps, arrows by name, the latest walk thicker."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from textwrap import wrap

from crisisctl.drawings.picture import Arrow, Box, Picture, followed
from crisisctl.engine.flow import JOIN
from crisisctl.i18n import Speaker
from crisisctl.model.steps import StepKind
from crisisctl.words import words

MARKS = {
    StepKind.DO: "□",
    StepKind.ASK: "?",
    StepKind.DECIDE: "◇",
    StepKind.SAY: "»",
    StepKind.ESCALATE: "↑",
    StepKind.TOGETHER: "╪",
    StepKind.REMEDY: "+",
    StepKind.WAIT: "○",
    StepKind.RUN: "▣",
    StepKind.END: "■",
}
_CORNERS = {(False, False): "├", (False, True): "┣", (True, False): "└", (True, True): "┗"}
"""By whether it is the last way, and on the latest walk."""
CLOCK = len("00:00 ")
NARROWEST = 20
"""Columns for text, however deep the branches are."""


class Tone(StrEnum):
    """What a piece of a line is, for a surface that has colours."""

    TITLE = "title"
    STEP = "step"
    FACT = "fact"
    TEXT = "text"
    LINE = "line"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line."""

    text: str
    tone: Tone


Line = tuple[Span, ...]


def outline(picture: Picture, say: Speaker, width: int) -> Iterator[Line]:
    """The lines of a picture, none wider than `width` columns but for a word that is."""
    yield from _paragraph(say(picture.title), width, Tone.TITLE)
    for fact in picture.facts:
        yield from _paragraph(say(fact), width, Tone.FACT)
    for drawing in picture.drawings:
        yield ()
        yield from _paragraph(say(drawing.title), width, Tone.TITLE)
        if drawing.note is not None:
            yield from _paragraph(say(drawing.note), width, Tone.WORST)
        yield from _Column(say, width, ()).lines(drawing.boxes, "")


def _paragraph(text: str, width: int, tone: Tone) -> Iterator[Line]:
    yield from ((Span(line, tone),) for line in wrap(text, width, subsequent_indent="  "))


@dataclass(frozen=True, slots=True)
class _Column:
    """Boxes under one another, behind the `lead` of the branches that they stand in."""

    say: Speaker
    width: int
    lead: Line

    def lines(self, boxes: tuple[Box, ...], after: str) -> Iterator[Line]:
        for box, below in followed(boxes, after):
            yield from self._box(box, below)

    def _box(self, box: Box, below: str) -> Iterator[Line]:
        on = Tone.WORST if box.clock else Tone.STEP
        title = self.say(box.title)
        name = f"{box.id}  {title}" if title != box.id else box.id
        first, *more = wrap(name, self._room(), break_on_hyphens=False, break_long_words=False)
        head = (Span(f"{MARKS[box.kind]} ", on), Span(box.id, Tone.STEP))
        yield self._line(box.clock, (*head, Span(first.removeprefix(box.id), Tone.TEXT)))
        rail = self._rail(box, below)
        for one in more:
            yield self._line("", (rail, Span(f"  {one}", Tone.TEXT)))
        facts = " · ".join(self.say(fact) for fact in box.facts)
        for one in wrap(facts, self._room()):
            yield self._line("", (rail, Span(one, Tone.FACT)))
        for name, branch in box.branches.items():
            yield from self._branch(name, branch, box.id + JOIN)
        yield from self._ways(box, below)

    def _branch(self, name: str, branch: tuple[Box, ...], join: str) -> Iterator[Line]:
        tone = Tone.WORST if branch and branch[0].clock else Tone.LINE
        yield self._line("", (Span("├─┐ ", tone), Span(name, Tone.STEP)))
        inner = _Column(self.say, self.width - 2, (*self.lead, Span("│ ", Tone.LINE)))
        yield from inner.lines(branch, join)

    def _ways(self, box: Box, below: str) -> Iterator[Line]:
        told = [arrow for arrow in box.arrows if not _falls(arrow, below)]
        rail = self._rail(box, below)
        for number, arrow in enumerate(told, start=1):
            last = number == len(told) and not rail.text.strip()
            yield from self._way(arrow, rail, last=last)
        if box.branches:
            yield self._line("", (rail, Span(self.say(words("together again")), Tone.FACT)))
        if not rail.text.strip() and below:
            yield self._line("", ())

    def _way(self, arrow: Arrow, rail: Span, *, last: bool) -> Iterator[Line]:
        tone = Tone.WORST if arrow.worst else Tone.LINE
        first, *more = wrap(self._told(arrow), self._room())
        line = _CORNERS[last, arrow.worst] + _line_of(arrow) + (" " if arrow.label else "")
        yield self._line("", (Span(line, tone), Span(first, Tone.TEXT)))
        for one in more:
            under = Span("   ", Tone.LINE) if last else rail
            yield self._line("", (under, Span(f"  {one}", Tone.TEXT)))

    def _told(self, arrow: Arrow) -> str:
        """What a way is called, and where it leads; one without a name is an arrow alone."""
        label = self.say(arrow.label) if arrow.label is not None else ""
        if arrow.target is None:
            return label
        joins = arrow.target.endswith(JOIN)
        target = self.say(words("together again")) if joins else arrow.target
        return f"{label} → {target}".lstrip()

    def _rail(self, box: Box, below: str) -> Span:
        """What leads down from a box to the next; blank where nothing does."""
        falling = [arrow for arrow in box.arrows if arrow.target == below]
        if not falling:
            return Span("   ", Tone.LINE)
        worst = any(arrow.worst for arrow in falling)
        return Span("┃  ", Tone.WORST) if worst else Span("│  ", Tone.LINE)

    def _room(self) -> int:
        lead = sum(len(span.text) for span in self.lead)
        return max(self.width - CLOCK - lead - 5, NARROWEST)

    def _line(self, clock: str, spans: Iterable[Span]) -> Line:
        return (Span(f"{clock:<{CLOCK}}", Tone.WORST), *self.lead, *spans)


def _falls(arrow: Arrow, below: str) -> bool:
    """Whether the eye finds this way by itself: straight down, without a word on it."""
    return arrow.target == below and arrow.label is None


def _line_of(arrow: Arrow) -> str:
    if arrow.worst:
        return "━"
    return "╌" if arrow.dashed else "─"
