"""Text as it is typed: shown safely, marked where it is wrong."""

import pytest
from hypothesis import given, strategies as st
from prompt_toolkit.document import Document
from prompt_toolkit.layout.controls import BufferControl
from prompt_toolkit.layout.processors import TransformationInput

from crisisctl.cli.safe import safe
from crisisctl.cli.typed import BAD, SafeInput


def shown(text, *spans, line=0):
    document = Document(text)
    fragments = [("", document.lines[line])]
    given_ = TransformationInput(
        BufferControl(), document, line, lambda place: place, fragments, 80, 24
    )
    return SafeInput(lambda _: spans).apply_transformation(given_)


def written(transformation):
    return "".join(one[1] for one in transformation.fragments)


@given(st.text(st.characters(exclude_characters="\n"), max_size=40))
def test_a_line_is_shown_as_a_card_would(text):
    assert written(shown(text)) == safe(text)


@given(st.text(st.characters(exclude_characters="\n"), max_size=40))
def test_the_cursor_counts_the_characters_of_the_text(text):
    line = shown(text)
    for place in range(len(text) + 1):
        assert line.source_to_display(place) == len(safe(text[:place]))
        assert line.display_to_source(line.source_to_display(place)) == place


def test_a_bidi_control_has_a_name():
    assert written(shown("a\u202eb\x1b[2J")) == "a⟨U+202E⟩b⟨U+001B⟩[2J"


@pytest.mark.parametrize(("line", "marked"), [(0, "cd"), (1, "ef")])
def test_marks_count_from_the_start_of_the_text(line, marked):
    found = shown("abcd\nefgh", (2, 7), line=line)
    assert "".join(one[1] for one in found.fragments if BAD in one[0]) == marked
