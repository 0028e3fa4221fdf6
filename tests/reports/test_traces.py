import pytest
from tests.reports.firestorm import crowd, firestorm
from tests.reports.gathered import facts_of

from crisisctl.reports.desk_figures import of_desk
from crisisctl.reports.people_figures import of_people


def test_every_figure_has_its_trace(story):
    facts = facts_of(story("word"), 60)
    shown = [*of_people(facts), *of_desk(facts)]
    assert {one.key for one in shown} <= set(facts.traces)


def test_every_figure_that_counts_something_names_rows():
    given = firestorm()
    facts = facts_of(given, 300, crowd(given))
    shown = [*of_people(facts), *of_desk(facts)]
    silent = [str(one.name) for one in shown if one.n and not facts.traces[one.key]]
    assert silent == [
        "Published before the pause",
        "Rules overruled",
        "Corrections",
        "Personal data in our public texts",
    ]  # nothing of the kind has happened, and each says 0
    assert {str(one.value) for one in shown if str(one.name) in silent} == {"0"}


def test_what_was_missed_is_named_first(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    given.mention("m2", posted=6, seen=7)
    facts = facts_of(given, 90)
    [missed] = [one for one in facts.figures.mentions if one.mention == "m2"]
    assert facts.traces["within"][: len(missed.seqs)] == missed.seqs


@pytest.mark.parametrize(("channel", "rows"), [("x", (2, 5)), ("facebook", (2,))])
def test_the_first_public_word_is_that_of_the_channel_where_it_started(given, channel, rows):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, channel=channel)
    found = facts_of(given, 60).traces
    assert found["first-public"] == rows
    assert found["first-public-anywhere"] == (2, 5)
