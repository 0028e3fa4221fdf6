from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings, strategies as st
from tests.drawings.pictures import CALLED, SMALL, of_file
from tests.lint.playbooks import subject

from crisisctl.drawings.build import picture
from crisisctl.drawings.layout import Style, column, frame
from crisisctl.drawings.picture import Arrow, Box, every
from crisisctl.drawings.svg import NOTE, svg
from crisisctl.engine.flow import ExitKind
from crisisctl.i18n import Speaker
from crisisctl.model.steps import StepKind
from crisisctl.playbooks.catalog import available
from crisisctl.words import words

SAY = Speaker("en")
SVG = "{http://www.w3.org/2000/svg}"


def drawn(made):
    return ET.fromstring(svg(made, SAY))


def texts(root):
    return " ".join(text.text or "" for text in root.iter(f"{SVG}text"))


def test_every_step_is_on_the_page_with_its_facts(every_key):
    shown = texts(drawn(every_key))
    for drawing in every_key.drawings:
        for box in every(drawing.boxes):
            assert box.id in shown
            assert all(SAY(fact).split()[0] in shown for fact in box.facts)


def test_nothing_runs_and_nothing_is_fetched(every_key):
    root = drawn(every_key)
    assert {part.tag.removeprefix(SVG) for part in root.iter()} == {
        "svg", "title", "style", "defs", "marker", "path", "rect", "text", "g",
    }  # fmt: skip
    names = {name for part in root.iter() for name in part.attrib}
    assert not [name for name in names if name.startswith("on") or "href" in name]


def test_a_hostile_title_is_text():
    hostile = "</text><script>alert(1)</script>"
    made = picture(subject(SMALL.replace("A customer", f'"{hostile}"'), called=CALLED))
    root = drawn(made)
    assert "script" not in {part.tag.removeprefix(SVG) for part in root.iter()}
    assert "<script>alert(1)" in texts(root)


def test_how_late_the_first_word_may_be_stays_over_its_own_flow(small):
    root = drawn(small)
    [note, *_] = (one.note for one in small.drawings if one.note is not None)
    lines = [text.text for text in root.iter(f"{SVG}text") if text.get("class") == "fact alarm"]
    assert SAY(note).startswith(lines[0])
    assert max(map(len, lines)) <= NOTE


def test_the_latest_walk_is_marked(small):
    root = drawn(small)
    late = [part for part in root.iter() if "late" in part.get("class", "").split()]
    assert len(late) == 5  # open, both, tell; triage, answer
    assert any(part.get("class") == "worst" for part in root.iter(f"{SVG}path"))


@pytest.mark.parametrize("found", [*available()], ids=lambda one: one.id)
def test_nothing_lies_on_something_else(found):
    laid = [column(drawing.boxes, SAY) for drawing in of_file(found.path).drawings]
    assert [pair for one in laid for pair in overlaps(one)] == []


def overlaps(laid):
    """The pairs that share a place: cards, lines in one lane, branches, a branch and its frame."""
    yield from (pair for pair in pairwise(laid.cards) if pair[0].bottom >= pair[1].y)
    lanes = [line.points for line in laid.lines if len(line.points) == 4]
    yield from (pair for pair in combinations(lanes, 2) if in_one_lane(*pair))
    for card in laid.cards:
        right = 0.0
        for branch in card.branches:
            if branch.x <= right:
                yield card, branch
            right = branch.x + branch.column.width
            yield from overlaps(branch.column)
        if card.branches and right > frame(card)[2]:
            yield card, frame(card)


def in_one_lane(one, other):
    """Whether two lines that end at different boxes run over each other."""
    (top, foot), (other_top, other_foot) = (sorted((way[0][1], way[2][1])) for way in (one, other))
    apart = foot < other_top or other_foot < top
    return one[1][0] == other[1][0] and one[-1] != other[-1] and not apart


def test_a_line_is_dashed_where_nobody_chooses_it(small):
    mention = column(small.drawings[1].boxes, SAY)
    styles = {line.style for line in mention.lines}
    assert styles == {Style.PLAIN, Style.DASHED, Style.WORST}


@st.composite
def flows(draw, depth=2):
    """Boxes with arrows to any of their siblings, some with branches."""
    names = [f"s{n}" for n in range(draw(st.integers(1, 8)))]
    targets = st.sampled_from([*names, None])
    kinds = st.sampled_from([ExitKind.NEXT, ExitKind.OPTION, ExitKind.LOOP])
    boxes = []
    for name in names:
        ways = draw(st.lists(st.tuples(kinds, targets), max_size=4))
        arrows = tuple(Arrow(kind, to, words("a way"), draw(st.booleans())) for kind, to in ways)
        wide = depth and draw(st.integers(0, 4)) == 0
        branches = {"a": draw(flows(depth - 1)), "b": draw(flows(depth - 1))} if wide else {}
        boxes.append(Box(name, StepKind.DO, words("A step"), (), arrows, branches))
    return tuple(boxes)


@settings(max_examples=60, deadline=None)
@given(flows())
def test_no_two_things_ever_lie_on_one_another(boxes):
    laid = column(boxes, SAY)
    assert list(overlaps(laid)) == []
    assert all(0 <= x < laid.width for line in laid.lines for x, _ in line.points)
    assert all(0 <= y <= laid.height for line in laid.lines for _, y in line.points)
