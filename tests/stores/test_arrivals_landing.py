import sqlite3

from tests.stores.arriving import arrival

from crisisctl.stores.arrivals_landing import fresh, prepare, write
from crisisctl.stores.arrivals_rows import ready
from crisisctl.stores.arrivals_schema import Scope, make


def steps(before: int) -> int:
    """The steps that SQLite takes to land one mention beside so many others."""
    taken = 0

    def count() -> None:
        nonlocal taken
        taken += 1

    db = sqlite3.connect(":memory:", isolation_level=None)
    make(db)
    db.execute("INSERT INTO scopes VALUES (1, 'run', 0)")
    for posted, chunk in (0, [arrival(one) for one in range(before)]), (before, [arrival(before)]):
        taken = 0
        db.set_progress_handler(count, 1)
        place = Scope(1, posted)
        due = [(one, one.posted_at) for one in ready(chunk)]
        write(db, place, prepare(db, place, fresh(db, 1, None, due).rows))
    return taken


def test_landing_one_takes_as_many_steps_beside_a_thousand_as_beside_ten():
    assert steps(1000) < 2 * steps(10)
