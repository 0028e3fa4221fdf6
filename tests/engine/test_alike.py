"""The same words said to many people."""

from datetime import UTC, datetime

import pytest

from crisisctl.engine.alike import people_told, same_words, told
from crisisctl.model.incident import Draft, Incident, Mention, Place

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def incident(*authors):
    found = Incident(id="small-1")
    for number, author in enumerate(authors, start=1):
        name = f"m{number}"
        found.mentions[name] = Mention(name, "x", author, "Hi", "", "en", False, NOON)
    return found


def draft(flow, text):
    place = Place(flow, "answer")
    return Draft("d1", place, "ack", "update", "public", 1, "en", "x", text, "lock", 1, NOON, 1)


@pytest.mark.parametrize(
    "other", ["Hello @bob, it works.", "Hello @ann,  it works. ", "hello @ann, IT works."]
)
def test_a_name_blanks_and_capitals_make_no_other_line(other):
    author = "@bob" if "bob" in other else "@ann"
    assert same_words(other, author) == same_words("Hello @ann, it works.", "@ann")


def test_a_word_makes_another_line():
    assert same_words("It works.", "@a") != same_words("It works now.", "@a")


def test_people_are_counted_once_and_never_themselves():
    here = incident("@ann", "@bob", "@ann", "@cy")
    for flow in ("m1", "m1", "m2", "m3"):
        told(here, draft(flow, "It works."))
    assert people_told(here, "m4", "It works.") == 2
    assert people_told(here, "m1", "It works.") == 1
    assert people_told(here, "m4", "It is back.") == 0


def test_our_own_accounts_talk_to_no_single_person():
    here = incident("@ann")
    told(here, draft("desk", "It works."))
    assert here.said == {}
    assert people_told(here, "desk", "It works.") == 0


def test_whoever_is_not_at_hand_any_more_is_somebody_else():
    here = incident("@ann", "@bob")
    told(here, draft("m1", "It works."))
    words = same_words("It works.", "@ann")
    here.said[words] += 3
    assert people_told(here, "m2", "It works.") == 4
    assert people_told(here, "m1", "It works.") == 3
