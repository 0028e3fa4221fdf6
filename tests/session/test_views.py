"""What stands on a card before anything is asked."""

from datetime import timedelta

from tests.session.workshop import plan, start

from crisisctl.session.operator import Answer, Given

BODY = """\
steps:
  - {id: far, title: {en: Answer the authority}, within: 26h, do: [{en: Write}]}
each-mention:
  - {id: ack-it, title: {en: Say that we look}, within: 5m, say: ack}
"""


def cards(found):
    return {card.title: card for card in found.script.cards}


def test_a_deadline_of_tomorrow_says_so(tmp_path):
    found = start(plan(tmp_path, BODY), "delay", "sent", "")
    assert "by tomorrow 14:00" in cards(found)["Answer the authority"].lines[0]


def test_a_text_and_its_lateness_have_the_step_s_title(tmp_path):
    found = start(plan(tmp_path, BODY), Answer("delay", timedelta(minutes=6)))
    assert "m1 · Say that we look" in {c.title for c in found.script.cards if c.verbatim}
    assert "LATE: m1 · Say that we look. Call Bo (Lead)." in cards(found)


def test_a_long_mention_is_cut(tmp_path):
    long = Given("x", "@zoe", "word " * 400, "", "12:00")
    found = start(plan(tmp_path, BODY), given=long)
    said = cards(found)["m1 · Say that we look"].lines[1]
    assert said.endswith("…”")
    assert len(said) < 300
