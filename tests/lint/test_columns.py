import pytest

from crisisctl.lint.columns import columns, excerpt, wrap
from crisisctl.model.findings import Position


@pytest.mark.parametrize(
    ("text", "wide"),
    [("", 0), ("plain", 5), ("日本", 4), ("e\u0301", 1), ("👩\u200d🚒", 4), ("✓\ufe0f", 1)],
)
def test_how_wide_a_text_is(text, wide):
    assert columns(text) == wide


def test_lines_are_broken_at_spaces_and_lose_nothing():
    assert list(wrap("one two three", 7)) == ["one two", "three"]
    assert list(wrap("a" * 9 + " b", 4)) == ["a" * 9, "b"]
    assert list(wrap("日本 日本", 5)) == ["日本", "日本"]
    assert list(wrap("un\u00a0: deux", 4)) == ["un\u00a0:", "deux"]
    assert list(wrap("", 4)) == [""]


@pytest.mark.parametrize(
    ("source", "column", "width", "carets"),
    [
        ("owner: lead", 8, 0, "       ^^^^"),
        ("owner: lead", 1, 0, "^^^^^"),
        ("owner: lead", 8, 2, "       ^^"),
        ('text: {en: "Two words"}', 12, 0, "           ^^^^^^^^^^^"),
        ("text: {en: 'Two words'}", 12, 0, "           ^^^^^^^^^^^"),
        ("  - {id: ack, role: cm}", 5, 0, "    ^^^^^^^^"),
        ("  - id: ack", 5, 0, "    ^^^^^^^"),
        ("to: [a, b]", 5, 0, "    ^"),
        ("a:\tword", 4, 0, "   ^^^^"),
        ("a: 日本 no", 7, 0, "        ^^"),
        ("a: 日本 no", 4, 2, "   ^^^^"),
        ("short", 40, 3, "     ^"),
        ('unclosed: "', 11, 0, "          ^"),
        ("", 1, 0, "^"),
    ],
)
def test_the_caret_stands_under_the_very_words(source, column, width, carets):
    shown = excerpt(source, Position("p", 1, column, width), 60)
    assert "".join(shown) == source.replace("\t", " ")
    assert shown.carets() == carets


@pytest.mark.parametrize("column", [1, 200, 480, 499])
def test_a_long_line_is_cut_around_the_words(column):
    source = "x" * (column - 1) + "WORDS" + "y" * (500 - column)
    shown = excerpt(source, Position("p", 1, column, 5), 60)
    assert columns("".join(shown)) <= 60
    assert shown.words == "WORDS"


def test_words_longer_than_the_room_are_underlined_as_far_as_they_are_shown():
    shown = excerpt("x" * 40 + "W" * 400, Position("p", 1, 41, 400), 60)
    assert columns("".join(shown)) == len(shown.carets()) == 60


def test_the_caret_after_a_line_that_fills_the_room_has_its_column():
    shown = excerpt("x" * 60, Position("p", 1, 61, 0), 60)
    assert len(shown.carets()) == 60
    assert shown.before == "…" + "x" * 58
