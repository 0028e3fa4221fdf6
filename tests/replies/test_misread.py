import pytest

from crisisctl.replies.misread import as_digits


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("O6 l2 34 S6 78", "06 12 34 56 78"),
        ("+44 77OO 9OO123", "+44 7700 900123"),
        ("(o6).12", "(06).12"),
        ("1O h", "10 h"),
        ("LO678, 5 l, Os, OSIS", "LO678, 5 l, Os, OSIS"),
    ],
)
def test_letters_among_digits_are_read_as_digits(text, read):
    assert as_digits(text) == read


def test_what_is_read_stands_where_it_stood():
    text = "Nous rappelons au O6 12 34 56 78."
    assert as_digits(text).index("06 12") == text.index("O6 12")
