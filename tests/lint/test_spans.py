from crisisctl.lint.spans import Span, Tone, plain, pointed
from crisisctl.model.findings import Position

MARGIN = Span("  ")


def test_carets_stand_under_the_words():
    lines = list(pointed("say: 日本 now", Position("", 12, 6, 2), MARGIN, Tone.ERROR))
    assert plain(lines) == "  12 │ say: 日本 now\n     │      ^^^^\n"
    assert lines[1][-1].tone is Tone.ERROR


def test_a_blank_line_is_not_shown():
    assert list(pointed("  ", Position(""), MARGIN, Tone.ERROR)) == []
