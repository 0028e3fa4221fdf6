"""Several answers make one fact: whoever is cut off between two of them gives none again."""

import pytest
from tests.session.workshop import NOON, ONE, again, plan, start, walk

from crisisctl.model import events as e
from crisisctl.session.operator import Given, Key, Pressed

DONE = "steps:\n  - {id: open, do: [{en: Open}]}\neach-mention:\n  - {id: end, end: {}}\n"
PRIVATE = (
    "steps:\n  - {id: follow, wait: {until: mentions-settled}}\n"
    "each-mention:\n  - {id: invite, say: invite, needs: order, no-reply-after: {12h: back}}\n"
    "  - {id: back, say: close}\n"
)
GIFT = (
    "steps:\n  - {id: follow, wait: {until: mentions-settled}}\n"
    "each-mention:\n  - {id: gift, role: care, remedy: goodwill}\n  - {id: answer, say: ack}\n"
)


def test_a_mention_goes_on_where_it_was_cut(tmp_path):
    found = start(plan(tmp_path, ONE), "x", "@zoe", "Where is it?", given=None)
    assert found.prompt == "mention.url"
    assert [fact.prompt for fact in found.of("answer.kept")] == [
        "mention.channel",
        "mention.author",
        "mention.text",
        "mention.language",
    ]
    rest = walk(again(found, "kim"), "", "12:00")
    assert rest.script.ids == ["mention.url", "mention.posted"]
    assert "You were entering this mention" in rest.script.said
    assert rest.of("mention.posted")[0].author == "@zoe"


def test_what_the_command_line_gave_is_kept_too(tmp_path):
    given = Given(channel="facebook", text="Hm", posted="20 min ago", language="en")
    found = start(plan(tmp_path, ONE), given=given)
    assert found.prompt == "mention.author"
    rest = walk(again(found, "kim"), "@zoe", "")
    assert rest.script.ids == ["mention.author", "mention.url"]
    posted = rest.of("mention.posted")[0]
    assert (posted.channel, posted.text, posted.language) == ("facebook", "Hm", "en")
    assert (NOON - posted.posted_at).total_seconds() == 20 * 60


def test_one_more_mention_is_taken_up_before_anything_else(tmp_path):
    keys = (Pressed(Key.MENTION), "x", "@max", "Me too")
    found = start(plan(tmp_path, ONE), *keys)
    rest = walk(again(found, "kim"), "", "12:00", "customer")
    assert rest.script.ids[:2] == ["mention.url", "mention.posted"]
    assert rest.of("mention.posted")[1].author == "@max"


def test_a_mention_that_is_given_up_stays_so(tmp_path):
    keys = (Pressed(Key.MENTION), "x", "@max", Pressed(Key.BACK), "customer", "this")
    found = start(plan(tmp_path, ONE), *keys)
    rest = walk(again(found, "kim"), "this")
    assert "entering" not in rest.script.said
    assert len(rest.of("mention.posted")) == 1


def test_nobody_goes_on_with_what_somebody_else_is_entering(tmp_path):
    found = start(plan(tmp_path, ONE), "x", "@zoe", given=None)
    assert walk(again(found, "lou")).prompt == "mention.channel"


def test_a_note_between_two_answers_loses_none(tmp_path):
    note = (Pressed(Key.NOTE, "so far"), "@zoe")
    found = start(plan(tmp_path, ONE), "x", *note, given=None)
    assert walk(again(found, "kim")).prompt == "mention.text"


def test_that_somebody_wrote_in_private_is_kept_while_they_tell_more(tmp_path):
    body = PRIVATE.replace("needs: order", "needs: [order, topic]")
    found = start(plan(tmp_path, body), "sent", "opened", "A-7")
    assert found.prompt == "inputs.topic"
    kept = [(fact.prompt, fact.value) for fact in found.of("answer.kept")]
    assert kept == [("invite.answer", "opened")]
    rest = walk(again(found, "kim"), "a parcel")
    assert rest.script.ids[0] == "inputs.topic"
    assert len(rest.of("private.opened")) == 1


def test_an_amount_that_nobody_allowed_yet_is_not_asked_for_again(tmp_path):
    found = start(plan(tmp_path, GIFT), "120")
    assert found.prompt == "gift.approval"
    rest = walk(again(found, "kim"), "lead")
    assert rest.script.ids[0] == "gift.approval"
    assert rest.of("remedy.offered")[0].amount == "120"


def test_another_amount_in_one_go_is_asked_for(tmp_path):
    found = start(plan(tmp_path, GIFT), "120", "nobody", "20")
    assert found.of("remedy.offered")[0].amount == "20"


@pytest.mark.parametrize("choice", ["twitter", "x"])
def test_an_answer_that_is_none_any_more_is_asked_for(tmp_path, choice):
    found = start(plan(tmp_path, DONE), given=None)
    desk = found.desk
    desk.do(lambda _run, _now: [e.AnswerKept(prompt="mention.channel", value=choice)])
    rest = walk(again(found, "kim"))
    assert rest.prompt == {"x": "mention.author"}.get(choice, "mention.channel")
