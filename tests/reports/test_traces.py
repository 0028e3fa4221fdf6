import pytest
from tests.reports.gathered import facts_of

from crisisctl.reports.figures import shown
from crisisctl.reports.traces import traces


def test_every_figure_has_its_trace(story):
    facts = facts_of(story("word"), 60)
    assert {one.key for one in shown(facts.figures)} <= set(traces(facts))


def test_what_was_missed_is_named_first(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    given.mention("m2", posted=6, seen=7)
    facts = facts_of(given, 90)
    [missed] = [one for one in facts.figures.mentions if one.mention == "m2"]
    assert traces(facts)["within"][: len(missed.seqs)] == missed.seqs


@pytest.mark.parametrize(("channel", "rows"), [("x", (2, 5)), ("facebook", (2,))])
def test_the_first_public_word_is_that_of_the_channel_where_it_started(given, channel, rows):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, channel=channel)
    found = traces(facts_of(given, 60))
    assert found["first-public"] == rows
    assert found["first-public-anywhere"] == (2, 5)
