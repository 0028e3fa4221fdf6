import hashlib
from itertools import pairwise

from hypothesis import given, strategies as st

from crisisctl.stores.chain import EMPTY_HASH, Row, link, verify


def chained(count: int) -> list[Row]:
    rows: list[Row] = []
    before = EMPTY_HASH
    for seq in range(1, count + 1):
        row = Row("fire-1", seq, "2026-10-12T03:00:00", "{}", "note", 1, f'{{"n":{seq}}}')
        before = link(before, row)
        rows.append(row._replace(hash=before))
    return rows


def test_a_row_is_hashed_as_documented():
    row = Row("fire-1", 1, "2026", "{}", "note", 1, '{"é":1}')
    layout = EMPTY_HASH + '6:fire-1,1:1,4:2026,2:{},4:note,1:1,8:{"é":1},'
    assert link(EMPTY_HASH, row) == hashlib.sha256(layout.encode()).hexdigest()


def test_an_untouched_chain_holds():
    assert verify(chained(5)) is None
    assert verify([]) is None


@given(st.integers(0, 4), st.sampled_from(Row._fields), st.data())
def test_an_edit_is_found_where_it_was_made(index, field, data):
    rows = chained(5)
    edited = rows[index]._replace(**{field: data.draw(st.sampled_from(["", "x", "99"]))})
    rows[index] = edited
    assert verify(rows) == edited.seq


@given(st.integers(0, 3))
def test_a_cut_in_the_middle_is_found(index):
    rows = chained(5)
    del rows[index]
    assert verify(rows) == index + 2


def test_two_rows_in_each_others_place_are_found():
    first, second, third, fourth = chained(4)
    swapped = [
        first,
        third._replace(seq=2),
        second._replace(seq=3),
        fourth,
    ]
    assert verify(swapped) == 2


@given(st.lists(st.text(max_size=3), min_size=2, max_size=2, unique=True))
def test_text_that_moves_between_fields_changes_the_hash(parts):
    one, other = parts
    rows = [Row(one, 1, other, "", "", 1, ""), Row(one + other, 1, "", "", "", 1, "")]
    if other:
        for left, right in pairwise(rows):
            assert link(EMPTY_HASH, left) != link(EMPTY_HASH, right)
