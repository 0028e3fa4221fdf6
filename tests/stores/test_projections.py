from contextlib import closing

from hypothesis import given, strategies as st

from crisisctl.model.events import (
    Actor,
    IncidentClosed,
    MentionDisposed,
    PrivateOpened,
    PublicAck,
    PublicClose,
    SeverityChanged,
)
from crisisctl.stores.memory import MemoryJournal
from crisisctl.stores.sqlite import SqliteJournal


def events(make) -> st.SearchStrategy:
    mention = st.sampled_from(["m1", "m2", "m3"])
    return st.one_of(
        st.just(make.declared()),
        st.builds(lambda name: SeverityChanged(severity=name, reason=""), st.sampled_from("12")),
        st.just(IncidentClosed()),
        st.builds(make.posted, mention, st.integers(0, 9)),
        st.builds(make.detected, mention, st.integers(0, 9)),
        st.builds(lambda name: PublicAck(mention=name, draft="d"), mention),
        st.builds(lambda name: PrivateOpened(mention=name), mention),
        st.builds(lambda name: PublicClose(mention=name, draft="d"), mention),
        st.builds(lambda name: MentionDisposed(mention=name), mention),
    )


def test_folding_the_journal_gives_the_tables_again(make, tmp_path_factory):
    folder = tmp_path_factory.mktemp("law")
    actors = st.sampled_from([make.lea, Actor(role="care-lead")])

    @given(st.lists(st.tuples(actors, st.lists(events(make), max_size=4)), max_size=6))
    def law(batches):
        again = MemoryJournal()
        (folder / "journal.db").unlink(missing_ok=True)
        with closing(SqliteJournal(folder / "journal.db")) as journal:
            for actor, batch in batches:
                journal.append("a-1", len(journal.read("a-1")), make.t0, actor, batch)
            for record in journal.read("a-1"):
                again.append("a-1", record.seq - 1, record.at, record.actor, [record.event])
            assert journal.mentions("a-1") == again.mentions("a-1")
            assert journal.incidents() == again.incidents()

    law()
