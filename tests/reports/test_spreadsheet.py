import csv
from io import StringIO

import pytest
from hypothesis import given, strategies as st

from crisisctl.reports.spreadsheet import FORMULA, as_csv, harmless


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", " =1", "＝1"])
def test_what_would_be_a_formula_is_text(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "1", "a=b", "'=1", "mail@x.example"])
def test_the_rest_stays_as_it_is(text):
    assert harmless(text) == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
def test_every_cell_comes_back_and_none_is_a_formula(cells):
    [_, row] = csv.reader(StringIO(as_csv(["head"], [["x", *cells]]), newline=""))
    assert [cell.removeprefix("'") for cell in row[1:]] == [c.removeprefix("'") for c in cells]
    assert not [cell for cell in row if cell.startswith(FORMULA)]
