"""A picture for Graphviz: `crisisctl show PLAYBOOK --format dot | dot -Tpng`."""

from collections.abc import Iterator
from textwrap import wrap

from crisisctl.drawings.escapes import dot as escaped
from crisisctl.drawings.picture import Arrow, Box, Drawing, Picture, every, into_branches
from crisisctl.engine.flow import JOIN
from crisisctl.i18n import Speaker
from crisisctl.model.steps import StepKind
from crisisctl.words import words

SHAPES = {
    StepKind.DECIDE: "diamond",
    StepKind.SAY: "note",
    StepKind.ESCALATE: "hexagon",
    StepKind.RUN: "box3d",
    StepKind.END: "oval",
}
CHARACTERS = 32
"""In a line: a diamond is twice as wide as its text."""
HEAD = """\
  node [shape=box, fontname="Helvetica", fontsize=11, margin="0.15,0.08"]
  edge [fontname="Helvetica", fontsize=10]
"""


def dot(picture: Picture, say: Speaker) -> str:
    """Both flows in one graph, each in its own cluster."""
    title = _quoted(say(picture.title))
    lines = [f"digraph {{\n  label={title}\n  labelloc=t\n{HEAD}".rstrip()]
    for drawing in picture.drawings:
        lines += _flow(drawing, say)
    return "\n".join([*lines, "}"]) + "\n"


def _flow(drawing: Drawing, say: Speaker) -> Iterator[str]:
    note = [say(drawing.note)] if drawing.note is not None else []
    yield f"  subgraph {_quoted(f'cluster {drawing.key}')} {{"
    yield f"    label={_quoted(say(drawing.title), *note)}"
    for box in every(drawing.boxes):
        yield from _box(box, drawing.key, say)
    yield "  }"


def _box(box: Box, key: str, say: Speaker) -> Iterator[str]:
    shape = SHAPES.get(box.kind, "box")
    clock = [box.clock] if box.clock else []
    facts = [line for fact in box.facts for line in wrap(say(fact), CHARACTERS)]
    label = _quoted(*clock, *wrap(say(box.title), CHARACTERS), *facts)
    late = ', color="#c62828", penwidth=3' if box.clock else ""
    here = _name(key, box.id)
    yield f"    {here} [label={label}, shape={shape}{late}]"
    for arrow in into_branches(box):
        yield _arrow(here, key, arrow, say)
    if box.branches:
        here, again = _name(key, box.id + JOIN), say(words("together again"))
        yield f"    {here} [label={_quoted(again)}, shape=plaintext]"
    for number, arrow in enumerate(box.arrows):
        if arrow.target is None:
            yield f"    {_name(key, box.id, str(number))} [shape=point]"
        yield _arrow(here, key, arrow, say, _name(key, box.id, str(number)))


def _arrow(source: str, key: str, arrow: Arrow, say: Speaker, nowhere: str = "") -> str:
    target = _name(key, arrow.target) if arrow.target is not None else nowhere
    facts = (
        [] if arrow.label is None else [f"label={_quoted(*wrap(say(arrow.label), CHARACTERS))}"]
    )
    facts += ["style=dashed"] if arrow.dashed else []
    facts += ['color="#c62828"', "penwidth=3"] if arrow.worst else []
    return f"    {source} -> {target}" + (f" [{', '.join(facts)}]" if facts else "")


def _name(*parts: str) -> str:
    return _quoted(" ".join(parts))


def _quoted(*lines: str) -> str:
    return '"' + "\\n".join(escaped(line) for line in lines) + '"'
