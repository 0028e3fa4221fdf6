"""A reply besides the steps: to whom, what for, in which language, in whose words."""

from datetime import timedelta

import pytest
from tests.session.workshop import ONE, again, plan, start, walk

from crisisctl.errors import Refused
from crisisctl.reports.timeline import timeline
from crisisctl.session.operator import Given, Key, Pressed
from crisisctl.session.wish import Wish

WORDS = "We are sorry. We read you, and we look into it."
NEWS = '+back: {kind: update, audience: public, text: {en: "It is back.", fr: "C’est réparé."}}\n'


@pytest.fixture
def found(tmp_path):
    """One mention, waiting at its triage."""
    return start(plan(tmp_path, NEWS + ONE))


def written(found, *answers, **more):
    return walk(again(found), *answers, wish=Wish(**more))


def asked(found, name):
    return next(one for one in found.script.asked if one.id == name)


def test_the_mention_the_kind_and_the_language_are_picked(found):
    two = start(found.desk.run.plan, Pressed(Key.MENTION), "x", "@max", "Hi", "", "50 min ago")
    here = walk(again(two), "m1", "update", "back", "sent", wish=Wish())
    listed = asked(here, "reply.mention").choices
    assert [one.value for one in listed] == ["m2", "m1"]  # the earliest deadline first
    assert listed[1].label == "in 1 h · m1 · @zoe on X: “Where is my order?”"
    kinds = [one.value for one in asked(here, "reply.kind").choices]
    assert kinds[0] == "step"
    assert {"acknowledgement", "handoff", "private", "closing", "correction"} < set(kinds)
    assert not {"staff", "page"} & set(kinds)
    assert here.ended is None


def test_what_is_personal_is_covered_in_the_list_too(tmp_path):
    shows = Given("x", "@zoe", "My lamp is dead, call me: 06 12 34 56 78", "", "12:00", "en")
    here = walk(again(start(plan(tmp_path, NEWS + ONE), given=shows)), "m1", wish=Wish())
    listed = asked(here, "reply.mention").choices
    assert listed[0].label.endswith("on X: “My lamp is dead, call me: ▒▒▒”")


def test_the_first_public_word_may_be_one(found):
    here = written(found, "update", "back", "sent", mention="m1")
    assert here.ended is None
    assert here.of("message.drafted")[0].step == ""
    assert here.of("public.ack")[0].draft == "d1"
    assert here.desk.incident.mentions["m1"].acked_at is not None


def test_the_step_is_still_there_afterwards(found):
    here = written(found, "update", "back", "sent", mention="m1")
    assert walk(again(here)).prompt == "triage"


def test_what_the_playbook_asks_for_is_walked(found):
    here = written(found, "step", "customer", mention="m1")
    assert here.prompt == "inputs.topic"


def test_their_language_comes_first_and_another_can_be_had(tmp_path):
    french = Given("x", "@zoe", "Bonjour, où est ma commande ?", "", "12:00", "fr")
    found = start(plan(tmp_path, NEWS + ONE), given=french)
    here = written(found, "update", "fr", "back", mention="m1")
    assert [one.value for one in asked(here, "reply.language").choices] == ["fr", "en"]
    assert here.of("message.drafted")[0].text == "C’est réparé."
    own = start(found.desk.run.plan, given=french)
    other = written(own, "back", mention="m1", kind="update", language="en")
    assert other.of("message.drafted")[0].text == "It is back."


def test_own_words_pass_the_gate_and_need_a_yes(found):
    here = written(found, "own", "Give us your phone number here.", mention="m1", kind="update")
    assert here.prompt == "reply.refused"
    here = written(found, "own", WORDS, mention="m1", kind="update")
    assert here.prompt == "reply.approval"
    [drafted] = here.of("message.drafted")
    assert (drafted.message, drafted.approval, drafted.quorum) == ("", "needed", 1)
    assert here.of("message.approval_requested")[0].role == "lead"


def test_own_words_go_out_once_they_are_approved(found):
    here = written(found, "own", WORDS, "lead", "sent", mention="m1", kind="update")
    assert here.ended is None
    assert here.of("message.sent")[0].draft == "d1"
    assert "d1: the reply went out on x." in told(here)


def told(found):
    journal, name = found.desk.journal, found.desk.incident.id
    rows = timeline(found.desk.run, journal.read(name))
    return "\n".join(str(row.text) for row in rows)


def test_a_reply_that_waits_for_its_yes_is_gone_on_with(found):
    waiting = written(found, "own", WORDS, "later", mention="m1", kind="update")
    assert waiting.ended is None
    here = written(waiting, "lead", "sent", mention="m1")
    assert "A reply is waiting: go on with it." in here.script.said
    assert here.of("message.sent")[0].draft == "d1"


def test_the_walk_says_that_a_reply_waits(found):
    waiting = written(found, "own", WORDS, "later", mention="m1", kind="update")
    assert "A reply is written and not out: crisisctl reply m1" in walk(again(waiting)).script.said


def test_a_backup_is_asked_for_a_reply_too(found):
    waiting = written(found, "own", WORDS, "later", mention="m1", kind="update")
    waiting.move_by(timedelta(minutes=11))
    walk(again(waiting))
    people = [one.person for one in waiting.of("message.approval_requested")]
    assert people == ["Ada", "Bo"]


def test_one_key_writes_a_reply_before_the_step(found):
    here = walk(again(found), Pressed(Key.REPLY, "m1"), "update", "back", "sent")
    assert here.prompt == "triage"
    assert here.of("message.sent")[0].draft == "d1"


def test_a_reply_begun_by_mistake_is_taken_back(found):
    here = walk(again(found), Pressed(Key.REPLY, "m1"), Pressed(Key.BACK))
    assert here.prompt == "triage"
    assert here.of("message.drafted") == []


def test_a_reply_left_out_is_not_waiting_any_more(found):
    skip = Pressed(Key.SKIP, "no need")
    here = written(found, "update", "back", skip, mention="m1")
    assert here.ended is None
    assert here.of("message.rejected")[0].reason == "no need"
    assert "A reply is written" not in walk(again(here)).script.said


def test_a_failed_reply_can_be_tried_again(found):
    here = written(found, "back", "failed", "locked", "again", "sent", mention="m1", kind="update")
    assert [one.draft for one in here.of("message.sent")] == ["d2"]


def test_nobody_to_answer(tmp_path):
    found = start(plan(tmp_path, "steps:\n  - {id: open, do: [{en: Open}]}\n"))
    here = written(found)
    assert isinstance(here.ended, Refused)


def test_a_closing_closes_what_went_private(tmp_path):
    body = plan(tmp_path, ONE)
    found = start(body, "private", "sent", "refused")
    assert found.desk.incident.mentions["m1"].needs_closing
    here = written(found, "close", "sent", mention="m1", kind="closing")
    assert here.of("public.close")[0].draft == here.of("message.sent")[-1].draft


def test_a_reply_of_another_time_is_not_handed_out_as_it_is(found):
    waiting = written(found, "back", mention="m1", kind="update")
    waiting.move_by(timedelta(minutes=20))
    here = written(waiting, "again", "sent", mention="m1")
    assert "look whether it is out already." in here.script.said
    assert [one.replaces for one in here.of("message.drafted")] == ["", "d1"]
    assert here.of("message.sent")[0].draft == "d2"


def test_own_words_that_nobody_writes_are_none(found):
    here = written(found, "own", Pressed(Key.BACK), mention="m1", kind="update")
    assert here.of("message.drafted") == []
    assert "Nothing was sent to @zoe." in here.script.said
