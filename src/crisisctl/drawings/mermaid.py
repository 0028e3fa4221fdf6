"""A flow as Mermaid draws it: in Markdown on GitHub and GitLab, and in these docs."""

from collections.abc import Iterable, Iterator, Mapping

from crisisctl.drawings.escapes import mermaid as escaped
from crisisctl.drawings.picture import Arrow, Box, Drawing, Picture, every, into_branches
from crisisctl.engine.flow import JOIN
from crisisctl.i18n import Speaker
from crisisctl.model.steps import StepKind
from crisisctl.words import words

SHAPES = {
    StepKind.DECIDE: ("{", "}"),
    StepKind.SAY: (">", "]"),
    StepKind.ESCALATE: ("[/", "/]"),
    StepKind.WAIT: ("(", ")"),
    StepKind.RUN: ("[[", "]]"),
    StepKind.END: ("([", "])"),
}
WORST = "stroke:#c62828,stroke-width:3px"


def whole(picture: Picture, say: Speaker) -> str:
    """Both flows in one chart, each in its own frame."""
    lines, linked = ["flowchart TD"], 0
    for drawing in picture.drawings:
        part = _Chart(drawing, say, drawing.key[0])
        title = escaped(say(drawing.title))
        lines += [f'  subgraph {drawing.key}["{title}"]', "  direction TD", *part.nodes(), "  end"]
        lines += [*part.links(linked), *part.styles()]
        linked += part.linked
    return "\n".join(lines) + "\n"


def chart(drawing: Drawing, say: Speaker) -> str:
    """One flow alone."""
    part = _Chart(drawing, say, "n")
    return "\n".join(["flowchart TD", *part.nodes(), *part.links(0), *part.styles()]) + "\n"


class _Chart:
    def __init__(self, drawing: Drawing, say: Speaker, letter: str) -> None:
        self._say = say
        self._boxes = list(every(drawing.boxes))
        names = [name for box in self._boxes for name in _names(box)]
        self._ids: Mapping[str | None, str] = {
            name: f"{letter}{n}" for n, name in enumerate(names)
        }
        self._over = f"{letter}over"
        self.linked = 0

    def nodes(self) -> Iterator[str]:
        for box in self._boxes:
            opening, closing = SHAPES.get(box.kind, ("[", "]"))
            yield f'    {self._ids[box.id]}{opening}"{self._text(box)}"{closing}'
            if box.branches:
                together = escaped(self._say(words("together again")))
                yield f'    {self._ids[box.id + JOIN]}("{together}")'
        if any(arrow.target is None for box in self._boxes for arrow in box.arrows):
            silent = escaped(self._say(words("no reply, on record")))
            yield f'    {self._over}(("{silent}"))'

    def _text(self, box: Box) -> str:
        """The title, whose it is and by when; what else it does would crowd the chart."""
        clock = f"{box.clock}<br>" if box.clock else ""
        facts = "".join(f"<br>{escaped(self._say(fact))}" for fact in box.facts[:2])
        return f"{clock}<b>{escaped(self._say(box.title))}</b>{facts}"

    def links(self, first: int) -> Iterator[str]:
        """`first` is how many links stand before these: Mermaid styles them by number."""
        worst = []
        for source, arrow in self._arrows():
            if arrow.worst:
                worst.append(first + self.linked)
            self.linked += 1
            yield f"  {source} {self._line(arrow)} {self._ids.get(arrow.target, self._over)}"
        if worst:
            yield f"  linkStyle {','.join(map(str, worst))} {WORST}"

    def styles(self) -> Iterator[str]:
        marked = [self._ids[box.id] for box in self._boxes if box.clock]
        if marked:
            yield f"  classDef worst {WORST}"
            yield f"  class {','.join(marked)} worst"

    def _arrows(self) -> Iterator[tuple[str, Arrow]]:
        for box in self._boxes:
            yield from ((self._ids[box.id], arrow) for arrow in into_branches(box))
            leaves = self._ids[box.id + JOIN if box.branches else box.id]
            yield from ((leaves, arrow) for arrow in box.arrows)

    def _line(self, arrow: Arrow) -> str:
        line = "-.->" if arrow.dashed else "-->"
        return f'{line}|"{escaped(self._say(arrow.label))}"|' if arrow.label else line


def _names(box: Box) -> Iterable[str]:
    return (box.id, box.id + JOIN) if box.branches else (box.id,)
