"""A picture as SVG, drawn here: no program to install, no network, nothing that runs in it."""

from collections.abc import Iterator
from textwrap import wrap

from crisisctl.drawings.escapes import svg as escaped
from crisisctl.drawings.layout import (
    FACT,
    HEAD,
    NAME,
    PAD,
    ROW,
    TITLE,
    WIDTH,
    Card,
    Column,
    Line,
    Style,
    column,
    frame,
)
from crisisctl.drawings.picture import Drawing, Picture
from crisisctl.i18n import Speaker
from crisisctl.model.steps import StepKind

MARGIN, GUTTER, HEADLINE, BETWEEN = 24, 52, 24, 40
NARROWEST, NOTE = 480, 64
"""A column's note must stand over it: so many characters a line."""
ABOVE = 2 * HEADLINE + FACT
"""What stands over a flow's cards: its title, and two lines of note."""
CORNER = 6
COLOURS = {
    StepKind.DECIDE: "#b26a00",
    StepKind.SAY: "#1565c0",
    StepKind.ESCALATE: "#6a1b9a",
    StepKind.RUN: "#00695c",
    StepKind.TOGETHER: "#00695c",
    StepKind.END: "#212121",
}
OTHER = "#78909c"
CSS = (
    "text{font:13px system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;fill:#212121}"
    ".h1{font-size:20px;font-weight:700}.h2{font-size:16px;font-weight:700}"
    ".name{font-size:14px;font-weight:700}.fact{font-size:12px;fill:#546e7a}"
    ".id{font:11px ui-monospace,Menlo,Consolas,monospace;fill:#78909c}"
    ".called{fill:none;stroke:#b0bec5}.way{font-size:12px}.alarm{fill:#c62828;font-weight:700}"
    ".card{fill:#fff;stroke:#b0bec5}.late{stroke:#c62828;stroke-width:2.5}"
    ".frame{fill:#eceff1;stroke:#b0bec5;stroke-dasharray:5 4}"
    ".plain,.dashed,.worst{fill:none;stroke:#607d8b;stroke-width:1.4}"
    ".dashed{stroke-dasharray:4 3}.worst{stroke:#c62828;stroke-width:2.8}"
)
HEADS = "".join(
    f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8"'
    f' markerUnits="userSpaceOnUse" orient="auto">'
    f'<path d="M0 0L8 4L0 8z" fill="{colour}"/></marker>'
    for name, colour in (("head", "#607d8b"), ("late", "#c62828"))
)


def svg(picture: Picture, say: Speaker) -> str:
    """The flows side by side, under the title and the promises."""
    y = MARGIN + HEADLINE
    head = [_text(MARGIN, y, "h1", say(picture.title))]
    for fact in picture.facts:
        y += FACT + 3
        head.append(_text(MARGIN, y, "fact", say(fact)))
    x, body, bottom = float(MARGIN), list[str](), float(y)
    for drawing in picture.drawings:
        laid = column(drawing.boxes, say)
        body += _flow(drawing, laid, say, x, y + BETWEEN)
        x += GUTTER + max(laid.width, NARROWEST) + BETWEEN
        bottom = max(bottom, y + BETWEEN + ABOVE + laid.height)
    width, height = x - BETWEEN + MARGIN, bottom + MARGIN
    title = escaped(say(picture.title))
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}"'
        f' viewBox="0 0 {width:g} {height:g}" role="img" aria-label="{title}">'
    )
    ground = f'<rect width="{width:g}" height="{height:g}" fill="#f7f9fa"/>'
    parts = [opening, f"<title>{title}</title>", f"<style>{CSS}</style>", f"<defs>{HEADS}</defs>"]
    return "\n".join([*parts, ground, *head, *body, "</svg>"]) + "\n"


def _flow(drawing: Drawing, laid: Column, say: Speaker, x: float, y: float) -> Iterator[str]:
    yield _text(x, y, "h2", say(drawing.title))
    if drawing.note is not None:
        for number, line in enumerate(wrap(say(drawing.note), NOTE), start=1):
            yield _text(x, y + number * FACT + 3, "fact alarm", line)
    yield from _column(laid, x + GUTTER, y + ABOVE)


def _column(laid: Column, x: float, y: float) -> Iterator[str]:
    yield f'<g transform="translate({x:g} {y:g})">'
    for card in laid.cards:
        yield from _card(card)
    yield from map(_line, sorted(laid.lines, key=lambda line: line.style is Style.WORST))
    yield "</g>"


def _card(card: Card) -> Iterator[str]:
    if card.branches:
        left, top, width, height = frame(card)
        yield _rect("frame", left, top, width, height)
    late = " late" if card.box.clock else ""
    colour = COLOURS.get(card.box.kind, OTHER)
    yield _rect(f"card{late}", 0, card.y, WIDTH, card.height)
    y, height = card.y + 4, card.height - 8
    yield f'<rect x="0" y="{y:g}" width="5" height="{height:g}" fill="{colour}"/>'
    if card.box.kind is StepKind.RUN:
        yield _rect("called", 8, card.y + 3, WIDTH - 11, card.height - 6)
    if card.box.clock:
        yield _text(-8, card.y + PAD + FACT - 2, "alarm", card.box.clock, anchor="end")
    yield from _words(card)
    for branch in card.branches:
        at = card.y + card.height + 2 * PAD
        yield _text(branch.x, at + PAD - 2, "name", branch.name)
        yield from _column(branch.column, branch.x, at + HEAD - PAD)


def _words(card: Card) -> Iterator[str]:
    y = card.y + PAD - 4 + NAME
    yield _text(PAD + 4, y, "id", card.box.id)
    for line in card.title:
        y += TITLE
        yield _text(PAD + 4, y, "name", line)
    for line in card.facts:
        y += FACT
        yield _text(PAD + 4, y, "fact", line)
    y += PAD / 2
    for row in card.rows:
        alarm = " alarm" if row.arrow.worst else ""
        for line in row.lines:
            y += ROW
            yield _text(WIDTH - PAD, y, f"way{alarm}", line, anchor="end")


def _line(line: Line) -> str:
    head = "late" if line.style is Style.WORST else "head"
    return f'<path class="{line.style}" marker-end="url(#{head})" d="{_rounded(line.points)}"/>'


def _rounded(points: tuple[tuple[float, float], ...]) -> str:
    """A path whose corners are rounded."""
    path = f"M{points[0][0]:g} {points[0][1]:g}"
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        (ax, ay), (bx, by) = _toward(corner, before), _toward(corner, after)
        path += f"L{ax:g} {ay:g}Q{corner[0]:g} {corner[1]:g} {bx:g} {by:g}"
    return f"{path}L{points[-1][0]:g} {points[-1][1]:g}"


def _toward(corner: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    """The point where a corner begins to bend."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    far = max(abs(dx), abs(dy), 1)
    near = min(CORNER, far / 2)
    return corner[0] + dx / far * near, corner[1] + dy / far * near


def _rect(style: str, x: float, y: float, width: float, height: float) -> str:
    return (
        f'<rect class="{style}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6"/>'
    )


def _text(x: float, y: float, style: str, text: str, anchor: str = "start") -> str:
    return (
        f'<text class="{style}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escaped(text)}</text>'
    )
