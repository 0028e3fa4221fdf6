"""Mermaid and Graphviz: their text, and Graphviz itself where it is installed."""

import re
import shutil
import subprocess

import pytest
from tests.drawings.pictures import CALLED, SMALL
from tests.lint.playbooks import subject

from crisisctl.drawings.build import picture
from crisisctl.drawings.dot import dot
from crisisctl.drawings.mermaid import chart, whole
from crisisctl.drawings.picture import every
from crisisctl.i18n import Speaker

SAY = Speaker("en")
HOSTILE = '"]; click n0 "javascript:alert(1)" %%{init: {}}%% `x` <b> \\\\" 1. a'
NODE = re.compile(r'    (\w+)(?:\[\[|\[/|\(\[|\(\(|[\[({>])".*?"(?:\]\]|/\]|\]\)|\)\)|[\])}])')
LINK = re.compile(r'  (\w+) (?:-->|-\.->)(?:\|"[^"|]*"\|)? (\w+)')


def linked(text):
    """The nodes, and the pairs that are joined; every line must be one that is known."""
    nodes, links = set(), []
    for line in text.splitlines()[1:]:
        if node := NODE.fullmatch(line):
            nodes.add(node[1])
        elif link := LINK.fullmatch(line):
            links.append(link.groups())
        else:
            assert re.match(r"  (?:subgraph|direction|end|linkStyle|classDef|class)\b", line), line
    return nodes, links


@pytest.fixture(scope="module")
def hostile():
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    return picture(subject(SMALL.replace("A customer", quoted), called=CALLED))


@pytest.mark.parametrize("name", ["small", "every_key", "hostile"])
def test_every_line_of_mermaid_is_a_node_a_link_or_a_style(name, request):
    made = request.getfixturevalue(name)
    nodes, links = linked(whole(made, SAY))
    assert {end for link in links for end in link} <= nodes
    for drawing in made.drawings:
        alone, _ = linked(chart(drawing, SAY))
        assert len(alone) >= len([*every(drawing.boxes)])


def test_the_marked_links_are_those_of_the_latest_walk(small):
    text = whole(small, SAY)
    _, links = linked(text)
    marked = [
        links[int(n)]
        for found in re.findall(r"linkStyle ([\d,]+)", text)
        for n in found.split(",")
    ]
    assert [source[0] for source, _ in marked] == ["s", "s", "e", "e"]


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz's dot is not installed")
@pytest.mark.parametrize("name", ["small", "every_key", "hostile"])
def test_graphviz_draws_it(name, request):
    made = request.getfixturevalue(name)
    done = subprocess.run(
        ["dot", "-Tplain"],
        input=dot(made, SAY),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    boxes = sum(len([*every(one.boxes)]) for one in made.drawings)
    assert len(re.findall(r"^node ", done.stdout, re.MULTILINE)) >= boxes


def test_graphviz_s_text_keeps_a_hostile_label_in_its_quotes(hostile):
    lines = [line for line in dot(hostile, SAY).splitlines() if "javascript" in line]
    assert len(lines) == 1
    assert re.fullmatch(
        r'    "[^"]+" -> "[^"]+" \[label="(?:[^"\\]|\\.)*"(?:, [\w"#=]+)*\]', lines[0]
    )
