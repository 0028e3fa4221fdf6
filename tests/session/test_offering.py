"""What is offered: within which ceilings, with whose yes, and as others got."""

from datetime import timedelta
from decimal import Decimal

import pytest
from tests.session.workshop import GIVEN, SAY, TEAM, again, plan, start, walk

from crisisctl.session.operator import Answer, Key, Pressed
from crisisctl.session.totals import totals

GIFT = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: gift, role: care, remedy: goodwill}
  - {id: answer, say: close}
"""
CAPPED = TEAM.replace("lead: 200}}", "lead: 200}, per-case: 120, per-incident: 300}")


def offers(found):
    return [(Decimal(one.amount), one.approved_by) for one in found.of("remedy.offered")]


def test_a_remedy_within_the_ceiling_needs_nobody(tmp_path):
    found = start(plan(tmp_path, GIFT), "12,50")
    assert offers(found) == [(Decimal("12.5"), "")]
    assert "Goodwill: up to 50 EUR for Care." in found.script.said


def test_the_card_shows_the_total_against_each_ceiling(tmp_path):
    found = start(plan(tmp_path, GIFT, team=CAPPED), "20")
    assert "This case so far: 0 of 120 EUR. All cases: 0 of 300 EUR." in found.script.said
    assert totals(found.desk.run, SAY) == ("Goodwill: 20 of 300 EUR",)


def test_a_run_without_a_remedy_shows_no_total(tmp_path):
    found = start(plan(tmp_path, "steps:\n  - {id: over, end: {}}\n"), given=None)
    assert totals(found.desk.run, SAY) == ()


def test_a_remedy_above_the_ceiling_needs_who_may(tmp_path):
    found = start(plan(tmp_path, GIFT), "120", "lead")
    assert offers(found) == [(Decimal(120), "lead")]
    assert found.script.ids == ["gift", "gift.approval"]
    [asked], [yes] = found.of("remedy.asked"), found.of("remedy.approved")
    assert (asked.role, asked.person, yes.person) == ("lead", "Ada", "Ada")
    assert "120 EUR for m1: a yes is asked of Ada (Lead), due at 12:10." in found.script.said


def test_no_answer_calls_the_backup_and_the_step_waits(tmp_path):
    found = start(
        plan(tmp_path, GIFT), "120", Answer("later", timedelta(minutes=11)), "later", "lead"
    )
    assert [one.person for one in found.of("remedy.asked")] == ["Ada", "Bo"]
    assert "a yes is asked of Bo (Lead), due at 12:20." in found.script.said
    assert found.of("remedy.approved")[0].person == "Bo"
    assert offers(found) == [(Decimal(120), "lead")]


def test_a_no_takes_its_reason_and_asks_for_another_amount(tmp_path):
    found = start(plan(tmp_path, GIFT), "120", "rejected", "Not our fault", "50")
    assert found.of("remedy.rejected")[0].reason == "Not our fault"
    assert offers(found) == [(Decimal(50), "")]


def test_a_yes_survives_a_crash(tmp_path):
    found = start(plan(tmp_path, GIFT), "120", lambda: Pressed(Key.LEAVE))
    rest = walk(again(found), "lead")
    assert offers(rest) == [(Decimal(120), "lead")]


def test_a_remedy_above_every_ceiling_is_refused_and_asked_again(tmp_path):
    found = start(plan(tmp_path, GIFT), "5000", "0")
    assert "Nobody in the team may offer 5000." in found.script.said
    assert offers(found) == [(Decimal(0), "")]


def test_above_the_ceiling_of_the_case_the_highest_role_is_asked(tmp_path):
    found = start(plan(tmp_path, GIFT, team=CAPPED), "130", "lead")
    assert offers(found) == [(Decimal(130), "lead")]


def test_when_nobody_has_said_yes_another_amount_is_given(tmp_path):
    found = start(plan(tmp_path, GIFT), "120", "nobody", "40")
    assert offers(found) == [(Decimal(40), "")]


def test_a_remedy_without_a_role_is_the_owners(tmp_path):
    found = start(plan(tmp_path, GIFT.replace("role: care, ", "")), "150")
    [offer] = found.of("remedy.offered")
    assert (offer.role, offer.approved_by) == ("lead", "")


MENTION = ("x", "@bob", "Mine too!", "", "12:00")


def test_like_cases_get_like_offers_or_a_reason(tmp_path):
    found = start(plan(tmp_path, GIFT), "20", "sent", "mention", *MENTION, "35", "Broken twice")
    assert "Like cases were offered: 20 EUR (1)." in found.script.said
    assert offers(found) == [(Decimal(20), ""), (Decimal(35), "")]
    assert [one.reason for one in found.of("remedy.offered")] == ["", "Broken twice"]
    question = next(one for one in found.script.asked if one.id == "gift.reason")
    assert question.question == "Like cases were offered 20 EUR. Why is this one different?"


def test_the_same_offer_asks_for_no_reason(tmp_path):
    found = start(plan(tmp_path, GIFT), "20", "sent", "mention", *MENTION, "20")
    assert offers(found) == [(Decimal(20), ""), (Decimal(20), "")]
    assert "gift.reason" not in found.script.ids


@pytest.mark.parametrize("text", ["lots", "-1", "NaN", "1e999999999"])
def test_what_is_no_amount_is_said_at_the_prompt(tmp_path, text):
    found = start(plan(tmp_path, GIFT), given=GIVEN)
    gift = walk(found.desk, Pressed(Key.NOTE, "x")).script.asked[0]
    assert gift.check is not None
    assert gift.check(text) is not None or text.startswith("1e")


def test_the_total_stands_under_every_question(tmp_path):
    found = start(plan(tmp_path, GIFT, team=CAPPED), "20")
    assert [one.totals for one in found.script.asked] == [("Goodwill: 0 of 300 EUR",)]
    rest = walk(again(found), "sent")
    assert rest.script.asked[0].totals == ("Goodwill: 20 of 300 EUR",)


def test_no_amount_that_was_offered_goes_out_in_public(tmp_path):
    bye = '+bye: {kind: closing, audience: public, text: {en: "Done: {{ topic }}."}}'
    body = "\n".join((bye, GIFT.replace("say: close", "say: bye")))
    found = start(plan(tmp_path, body), "20", "20,00 € for you")
    assert found.prompt == "bye.refused"
    assert "CC113 “20,00 €” is an amount in public" in found.script.said
