import pytest
from tests.engine.desks import Desk

from crisisctl.engine.conditions import holds
from crisisctl.engine.steps import answer_input, choose
from crisisctl.model.incident import Place

DESK = Place("desk", "after")
STEPS = """steps:
  - {id: scope, decide: {en: How many}, options: {one: {}, many: {}}}
  - {id: after, do: [{en: Act}]}
each-mention:
  - {id: who, decide: {en: Who}, options: {fan: {}, troll: {}}}
  - {id: look, do: [{en: Look}]}
"""


@pytest.mark.parametrize(
    ("answer", "plain", "negated", "listed_yes", "listed_no"),
    [
        ("yes", True, False, True, False),
        ("no", False, True, False, True),
        ("unknown", True, False, True, False),
        ("", False, True, False, False),
    ],
)
def test_an_answer_is_yes_no_or_doubt(answer, plain, negated, listed_yes, listed_no):
    desk = Desk(STEPS)
    desk.do(answer_input, "data", answer)
    assert holds("data", desk.run, DESK) is plain
    assert holds("not data", desk.run, DESK) is negated
    assert holds({"data": True}, desk.run, DESK) is listed_yes
    assert holds({"data": "no"}, desk.run, DESK) is listed_no


def test_what_nobody_has_answered_is_no():
    run = Desk(STEPS).run
    assert not holds("data", run, DESK)
    assert not holds("scope", run, DESK)
    assert holds("not scope", run, DESK)


def test_every_line_of_a_mapping_must_hold():
    desk = Desk(STEPS)
    desk.do(choose, Place("desk", "scope"), "many")
    assert holds({"severity": ["sev1", "sev3"], "scope": "many"}, desk.run, DESK)
    assert not holds({"severity": "sev1", "scope": "many"}, desk.run, DESK)


def test_a_mention_knows_its_channel_its_own_answers_and_the_desks():
    desk = Desk(STEPS)
    desk.do(choose, Place("desk", "scope"), "many")
    desk.mention(channel="x")
    desk.mention(channel="facebook")
    desk.do(answer_input, "data", "yes", mention="m1")
    desk.do(choose, Place("m1", "who"), "fan")
    first, second = Place("m1", "look"), Place("m2", "look")
    assert holds({"channel": "x", "language": "en"}, desk.run, first)
    assert not holds({"channel": "x"}, desk.run, second)
    assert holds({"scope": "many"}, desk.run, second)
    assert (holds("data", desk.run, first), holds("data", desk.run, second)) == (True, False)
    assert holds({"who": "fan"}, desk.run, first)
    assert not holds({"who": "fan"}, desk.run, second)
