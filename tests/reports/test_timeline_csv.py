import csv
from io import StringIO

import pytest
from tests.reports.gathered import facts_of

from crisisctl.i18n import Speaker
from crisisctl.reports.timeline_csv import HEADS, render

SAY = Speaker("en").in_zone("Europe/Paris")


def lines(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text[1:], newline="")))


def test_every_row_of_the_journal_is_a_line(story):
    given = story("word")
    heads, *rows = lines(render(facts_of(given, 60), SAY))
    assert tuple(heads) == HEADS
    assert [int(row[0]) for row in rows] == [one.seq for one in given.records]
    assert rows[0][:4] == ["1", "2026-10-12T12:00:00Z", "2026-10-12 14:00:00", "incident.declared"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "\x1b[2J"])
def test_no_cell_is_a_formula_or_moves_a_cursor(story, text):
    rows = lines(render(facts_of(story(text), 60), SAY, names=True))
    assert not [cell for row in rows for cell in row if cell.lstrip()[:1] in {*"=+-@\t\r"} - {""}]
    assert not [cell for row in rows for cell in row if "\x1b" in cell]


def test_a_megabyte_word_fits_a_cell(story):
    rows = lines(render(facts_of(story("a" * 1_000_000), 60), SAY, names=True))
    assert max(len(cell) for row in rows for cell in row) < 32_767
