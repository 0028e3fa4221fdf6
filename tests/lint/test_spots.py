import pytest
import yaml
from hypothesis import given, strategies as st

from crisisctl.lint.spots import spot
from crisisctl.model.findings import Position
from crisisctl.playbooks.document import read


def stands(source, key, quote):
    """The words that the position points at."""
    lines = source.split("\n")
    line = next(n for n, one in enumerate(lines, start=1) if one.startswith(f"{key}:"))
    begins = Position("a.yaml", line, len(key) + 3)
    value = read(source.encode(), "a.yaml").value[key]
    at = spot(lines, begins, value, quote)
    return lines[at.line - 1][at.column - 1 :][: at.width], at


SOURCE = """\
plain: We are sorry if anyone was offended.
single: 'It''s l''eau'
double: "He said \\"no\\" twice"
folded: >-
  We know that waiting is
  frustrating and we work on it.
block: |
  One line.
  Another one here.
wrapped: We know that waiting
  is frustrating
last: We know nothing else
"""


@pytest.mark.parametrize(
    ("key", "quote", "words", "line"),
    [
        ("plain", "sorry if", "sorry if", 1),
        ("single", "l'eau", "l''eau", 2),
        ("double", 'said "no"', 'said \\"no\\"', 3),
        ("folded", "frustrating", "frustrating", 6),
        ("folded", "waiting is frustrating", "waiting is", 5),
        ("block", "Another one", "Another one", 9),
        ("wrapped", "is frustrating", "is frustrating", 11),
    ],
)
def test_words_are_found_where_they_stand(key, quote, words, line):
    found, at = stands(SOURCE, key, quote)
    assert (found, at.line) == (words, line)


@pytest.mark.parametrize("quote", ["nothing else", "", "  ", "sorry"])
def test_words_of_another_text_are_not(quote):
    _, at = stands(SOURCE, "wrapped", quote)
    assert (at.line, at.column, at.width) == (10, 10, 0)


@given(st.data())
def test_any_words_of_any_text_are_found(data):
    words = data.draw(st.lists(st.text("abé'\".{}", min_size=1, max_size=6), min_size=1))
    style = data.draw(st.sampled_from(["'", '"', ">", "|"]))
    width = 1000 if style == '"' else 20  # a machine may break a word there; nobody does by hand
    source = yaml.dump(
        {"key": " ".join(words)}, default_style=style, allow_unicode=True, width=width
    )
    source = source.replace('"key":', "key:").replace("'key':", "key:")
    if not source.startswith("key:"):
        return
    value = read(source.encode(), "a.yaml").value["key"]
    first = data.draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[first : first + 2])
    found, at = stands(source, "key", quote)
    assert at.width
    assert found
    assert quote in value
