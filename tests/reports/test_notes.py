import pytest

from crisisctl.model import events as e
from crisisctl.reports.notes import notes, sorted_out


@pytest.mark.parametrize(
    ("text", "lesson"),
    [
        ("well: x", "well"),
        ("Went well : x", "well"),
        ("bien\u00a0: x", "well"),
        ("went badly: x", "badly"),
        ("MAL : x", "badly"),
        ("chance\u202f: x", "lucky"),
        ("fix: x", "fix"),
        ("À corriger : x", "fix"),
        ("a corriger: x", "fix"),
    ],
)
def test_a_mark_in_either_language_makes_a_lesson(text, lesson):
    assert sorted_out(text) == (lesson, "x")


@pytest.mark.parametrize("text", ["well done", "the well: dry", "fixed: x", ""])
def test_other_notes_are_notes(text):
    assert sorted_out(text) == ("", text)


def test_a_note_about_a_note_takes_its_place(given):
    given.declared().at(1, e.Noted(text="badly: she forgot"), e.Noted(text="well: all"))
    given.at(2, e.Noted(text="badly: nobody was told", about=2), e.Noted(text="see", about=1))
    assert [(one.text, one.about) for one in notes(given.records)] == [
        ("all", 0),
        ("nobody was told", 2),
        ("see", 1),
    ]
