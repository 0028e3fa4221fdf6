"""Where each thing of a flow stands on a page, in pixels: one column of cards, lanes beside it.

The order of the file is the order of the page, so that nothing has to be searched: what a layout
library would compute (layers, crossings) is given. A jump leaves its card to the right, runs along
a lane and comes back to the card that it leads to; jumps to one card share a lane.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from textwrap import wrap

from crisisctl.drawings.picture import Arrow, Box, followed
from crisisctl.engine.flow import JOIN
from crisisctl.i18n import Speaker
from crisisctl.words import words

WIDTH = 300
SPINE = 40
PAD, GAP, LANE = 12, 30, 14
NAME, TITLE, FACT, ROW, HEAD = 13, 18, 15, 17, 26
TITLE_CHARACTERS, CHARACTERS = 31, 42


class Style(StrEnum):
    """How a line looks."""

    PLAIN = "plain"
    DASHED = "dashed"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class Row:
    """A way out of a card, as the card names it; `y` is where it leaves."""

    arrow: Arrow
    lines: tuple[str, ...]
    y: float


@dataclass(frozen=True, slots=True)
class Card:
    """A box in its place; the columns of its branches stand in a frame under it."""

    box: Box
    y: float
    title: tuple[str, ...]
    facts: tuple[str, ...]
    rows: tuple[Row, ...]
    branches: tuple["Branch", ...] = ()

    @property
    def height(self) -> float:
        rows = sum(len(row.lines) for row in self.rows)
        return _text_height(self.title, self.facts) + rows * ROW + PAD

    @property
    def bottom(self) -> float:
        """Where the card ends, with its branches."""
        frame = max((one.column.height + HEAD for one in self.branches), default=0)
        return self.y + self.height + (PAD + frame if self.branches else 0)


@dataclass(frozen=True, slots=True)
class Branch:
    """What is done beside the other branches, `x` pixels into the frame."""

    name: str
    x: float
    column: "Column"


@dataclass(frozen=True, slots=True)
class Line:
    """Corners of a line; an arrow's head stands at its end."""

    points: tuple[tuple[float, float], ...]
    style: Style


@dataclass(frozen=True, slots=True)
class Column:
    """Cards under one another, and every line between them."""

    cards: tuple[Card, ...]
    lines: tuple[Line, ...]
    width: float
    height: float


def column(boxes: Sequence[Box], say: Speaker, after: str = "", least: float = 0) -> Column:
    """Lay boxes out; `after` follows the last one, at the foot of a column `least` high."""
    cards, y = list[Card](), 0.0
    for box, below in followed(boxes, after):
        cards.append(_card(box, below, say, y))
        y = cards[-1].bottom + GAP
    height = max(y, least) if after else y - GAP
    jumps = _jumps(cards, after, height)
    lines = (*_falls(cards, after, height), *jumps)
    corners = [x for line in jumps for x, _ in line.points]
    widest = max([WIDTH, *(_frame_width(card) for card in cards if card.branches), *corners])
    return Column(tuple(cards), lines, widest + LANE, height)


def _frame_width(card: Card) -> float:
    last = card.branches[-1]
    return last.x + last.column.width + PAD


def frame(card: Card) -> tuple[float, float, float, float]:
    """The frame around a card's branches: x, y, width and height."""
    y = card.y + card.height + PAD
    return 0.0, y, _frame_width(card), card.bottom - y


def _card(box: Box, below: str, say: Speaker, y: float) -> Card:
    title = tuple(wrap(say(box.title), TITLE_CHARACTERS))
    facts = tuple(line for fact in box.facts for line in wrap(say(fact), CHARACTERS))
    rows = tuple(_rows(box, below, say, y + _text_height(title, facts)))
    branches = tuple(_branches(box, say))
    return Card(box, y, title, facts, rows, branches)


def _text_height(title: Sequence[str], facts: Sequence[str]) -> float:
    return PAD + NAME + len(title) * TITLE + len(facts) * FACT + PAD / 2


def _rows(box: Box, below: str, say: Speaker, y: float) -> Iterator[Row]:
    for arrow in box.arrows:
        if arrow.label is None and arrow.target == below:
            continue
        lines = tuple(wrap(_told(arrow, below, say), CHARACTERS - 4))
        yield Row(arrow, lines, y + ROW / 2)
        y += len(lines) * ROW


def _told(arrow: Arrow, below: str, say: Speaker) -> str:
    label = say(arrow.label) if arrow.label is not None else ""
    if arrow.target is None:
        return f"■ {label}"
    if arrow.target == below:
        return f"{label} ↓"
    joins = arrow.target.endswith(JOIN)
    target = say(words("together again")) if joins else arrow.target
    return label or f"→ {target}"


def _branches(box: Box, say: Speaker) -> Iterator[Branch]:
    """The branches as wide as each needs to be, all as high as the longest."""
    join, x = box.id + JOIN, float(PAD)
    longest = max((column(one, say, join).height for one in box.branches.values()), default=0)
    for name, boxes in box.branches.items():
        inner = column(boxes, say, join, longest)
        yield Branch(name, x, inner)
        x += inner.width + PAD


def _falls(cards: Sequence[Card], after: str, height: float) -> Iterator[Line]:
    """The lines that lead straight down."""
    tops = [*((card.box.id, card.y) for card in cards[1:]), (after, height)]
    for card, (below, top) in zip(cards, tops, strict=False):
        falling = [arrow for arrow in card.box.arrows if below and arrow.target == below]
        if falling:
            styles = {_style(arrow) for arrow in falling}
            style = next(one for one in (Style.WORST, Style.PLAIN, Style.DASHED) if one in styles)
            yield Line(((SPINE, card.bottom), (SPINE, top)), style)


def _style(arrow: Arrow) -> Style:
    if arrow.worst:
        return Style.WORST
    return Style.DASHED if arrow.dashed else Style.PLAIN


def _jumps(cards: Sequence[Card], after: str, height: float) -> list[Line]:
    """The lines that run along lanes."""
    ends = {card.box.id: (float(WIDTH), card.y + PAD + NAME) for card in cards}
    ends[after] = (SPINE, height)
    routes = _routes(cards, after)
    spans = {
        route: (min(*starts, ends[route[0]][1]), max(*starts, ends[route[0]][1]))
        for route, starts in routes.items()
    }
    lines = []
    for route, x in _lanes(spans, cards).items():
        end_x, end_y = ends[route[0]]
        lines += [
            Line(((WIDTH, y), (x, y), (x, end_y), (end_x, end_y)), route[1]) for y in routes[route]
        ]
    return lines


_Route = tuple[str, Style]
_Span = tuple[float, float]


def _routes(cards: Sequence[Card], after: str) -> dict[_Route, list[float]]:
    """Where lines of each style leave for each target."""
    found = defaultdict[_Route, list[float]](list)
    boxes = [card.box for card in cards]
    for card, (_, below) in zip(cards, followed(boxes, after), strict=True):
        for row in card.rows:
            if row.arrow.target not in (None, below):
                found[row.arrow.target or "", _style(row.arrow)].append(row.y)
    return found


def _lanes(spans: dict[_Route, _Span], cards: Sequence[Card]) -> dict[_Route, float]:
    """For each route the nearest lane that is free at its height, short routes first."""
    taken, placed = defaultdict[float, list[_Span]](list), dict[_Route, float]()
    for route, span in sorted(spans.items(), key=lambda one: one[1][1] - one[1][0]):
        x = _beside(span, cards) + LANE
        while not _is_free(span, taken[x]):
            x += LANE
        taken[x].append(span)
        placed[route] = x
    return placed


def _beside(span: _Span, cards: Sequence[Card]) -> float:
    """How far right something reaches at this height."""
    framed = [card for card in cards if card.branches]
    return max(
        [WIDTH, *(_frame_width(card) for card in framed if not _is_free(span, [_span(card)]))]
    )


def _span(card: Card) -> _Span:
    return card.y, card.bottom


def _is_free(span: _Span, used: Iterable[_Span]) -> bool:
    return all(span[1] + PAD < low or high + PAD < span[0] for low, high in used)
