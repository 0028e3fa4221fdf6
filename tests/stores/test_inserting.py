import sqlite3

import pytest

from crisisctl.stores.inserting import TOGETHER, insert


@pytest.mark.parametrize("count", [0, 1, TOGETHER - 1, TOGETHER, TOGETHER + 1, 3 * TOGETHER + 7])
def test_every_row_is_there_once_and_in_order(count):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE numbers (one INTEGER, other TEXT, unset TEXT DEFAULT 'x')")
    rows = [(number, str(number)) for number in range(count)]
    insert(db, "numbers (one, other)", rows)
    assert db.execute("SELECT one, other FROM numbers ORDER BY rowid").fetchall() == rows
