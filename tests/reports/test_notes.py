import pytest
from tests.reports.gathered import facts_of

from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.reports.markdown import render
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


def test_a_report_after_a_correction_says_what_changed(given):
    given.declared().at(1, e.Noted(text="badly: the desk opened at 14:00"))
    assert "CORRECTED" not in render(facts_of(given, 9), Speaker("en"))
    wrong = given.records[-1].seq
    given.at(2, e.Noted(text="badly: the desk opened at 15:00", about=wrong))
    report = render(facts_of(given, 9), Speaker("en"))
    assert "CORRECTED: 1 note" in report
    assert "| `the desk opened at 14:00` | `the desk opened at 15:00` |" in report
    assert "## What went badly\n\n- `the desk opened at 15:00`" in report


def test_a_note_about_another_row_corrects_nothing(given):
    given.declared().at(1, e.Noted(text="the line was down", about=1))
    assert facts_of(given, 9).corrected == ()
