"""Who publishes their own data is protected: captured, out of sight, never quoted."""

import pytest
from tests.session.workshop import GIVEN, again, plan, start, walk

from crisisctl.session.operator import Given

ONE = """\
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: ack}
  - {id: done, end: {}}
"""
TOLD = Given("x", "@zoe", "Call me on 06 12 34 56 78, where is my parcel?", "", "12:00")


def exposed(tmp_path, *answers, given=TOLD, **more):
    return start(plan(tmp_path, ONE, **more), *answers, given=given)


def ends(found):
    return [(one.end, one.reason) for one in found.of("exposure.ended")]


def test_it_is_asked_before_anything_else_and_on_record(tmp_path):
    found = exposed(tmp_path, "vault/m1.png", "hidden", "the parcel", "sent")
    assert found.script.ids[:2] == ["exposure.captured", "exposure.end"]
    assert found.of("exposure.found")[0].count == 1
    assert found.of("exposure.captured")[0].reference == "vault/m1.png"
    assert ends(found) == [("hidden", "")]
    assert "m1: @zoe shows personal data in public, in 1 place(s)." in found.script.said


def test_no_card_shows_the_data(tmp_path):
    found = exposed(tmp_path, "log", "asked-to-remove", "the parcel", "sent")
    assert "06 12 34 56 78" not in found.script.said
    assert "Call me on ▒▒▒, where is my parcel?" in found.script.said


def test_a_reply_that_quotes_it_is_stopped_however_it_is_written(tmp_path):
    found = exposed(tmp_path, "log", "hidden", "your call on 0612345678")
    assert found.prompt == "ack.refused"
    assert not found.of("message.drafted")


def test_put_off_it_is_asked_again_with_the_next_step(tmp_path):
    found = exposed(tmp_path, "log", "later", "the parcel")
    rest = walk(again(found), "reported", "sent")
    assert rest.script.ids[0] == "exposure.end"
    assert ends(rest) == [("reported", "")]
    assert rest.types.count("exposure.captured") == 1


def test_without_a_capture_nothing_goes(tmp_path):
    found = exposed(tmp_path, "", "the parcel", "sent")
    assert found.script.ids[:2] == ["exposure.captured", "inputs.topic"]
    assert not found.of("exposure.captured")
    assert found.desk.incident.mentions["m1"].exposes


def test_what_is_left_to_stand_has_a_reason(tmp_path):
    found = exposed(tmp_path, "log", "left", "It is our own shop's number", "the parcel", "sent")
    assert ends(found) == [("left", "It is our own shop's number")]


def test_a_platform_that_hides_nothing_offers_to_ask_or_report(tmp_path):
    team_x = Given("mastodon", "@zoe", TOLD.text, "", "12:00")
    found = exposed(tmp_path, "", given=team_x)
    question = next(one for one in found.script.asked if one.id == "exposure.captured")
    assert question.optional
    assert "Nothing can be hidden there: ask them to remove it, or report it." in found.script.said


@pytest.mark.parametrize("given", [GIVEN, Given("email", "@zoe", TOLD.text, "", "12:00")])
def test_without_data_or_in_private_nothing_is_asked(tmp_path, given):
    found = exposed(tmp_path, "the parcel", "sent", given=given)
    assert not [one for one in found.script.ids if one.startswith("exposure")]


def test_they_are_asked_to_remove_it_in_words_that_somebody_approves(tmp_path):
    words_ = "@zoe, for your own sake, please take your number out of your post."
    asked = ("log", "ask", words_, "lead", "sent")
    found = exposed(tmp_path, *asked, "the parcel", "sent")
    [told] = [one for one in found.of("message.drafted") if one.kind == "moderation"]
    assert (told.text, told.approval) == (words_, "needed")
    assert ends(found) == [("asked-to-remove", "")]
