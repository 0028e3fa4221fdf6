from hypothesis import given, strategies as st

from crisisctl.intake.clean import MAX_LINE, MAX_TEXT, clean_line, clean_text

ANY = st.text(st.characters(), max_size=200)  # lone surrogates too


def test_controls_are_shown_and_lines_kept():
    assert clean_text("a\x1b[31mb\r\nc\rd\te\x00") == "a\ufffd[31mb\nc\nd\te\ufffd"
    assert clean_text("lone \ud800") == "lone ?"


def test_one_line_has_single_spaces():
    assert clean_line("  a\n\n b\u00a0c\t d  ") == "a b c d"


def test_nothing_is_endless():
    assert len(clean_text("é" * 50_000)) == MAX_TEXT
    assert len(clean_line("é " * 50_000)) == MAX_LINE


@given(ANY)
def test_what_is_clean_stays_so(text):
    once = clean_text(text)
    assert clean_text(once) == once
    assert once.encode().decode() == once
    line = clean_line(text)
    assert clean_line(line) == line
    assert "\n" not in line
