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


CASE = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: invite, say: invite, needs: order, no-reply-after: {12h: back}}
  - {id: look, title: {en: Understand the case}, do: [{en: Find the order}]}
  - {id: back, title: {en: Come back}, say: close}
"""


def test_whoever_settles_a_case_sees_what_was_told_in_private(tmp_path):
    found = start(plan(tmp_path, CASE), "sent", "opened", "A-77", "done")
    assert "Order? A-77" in cards(found)["m1 · Understand the case"].lines
    spoken = [card for card in found.script.cards if card.title == "m1 · Come back"]
    assert spoken
    assert not any("A-77" in line for card in spoken for line in card.lines)
