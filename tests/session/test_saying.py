"""Messages on their way out: filled, judged, approved, handed out."""

from datetime import timedelta

from tests.session.workshop import (
    NOON,
    TEAM,
    Link,
    again,
    plan,
    reply,
    speak,
    start,
    texts,
    walk,
)

from crisisctl.reports.timeline import timeline
from crisisctl.session.operator import Answer, Given, Key, Pressed


def test_a_text_is_shown_with_its_length_its_limit_and_who_approved_it(tmp_path):
    found = start(plan(tmp_path, speak("hold")), "the delay", exercise=False)
    card = found.script.cards[-1]
    assert card.verbatim == "We know about the delay."
    assert card.lines[:2] == ("24 of 280 on X", "Pre-approved by Ada.")
    assert card.lines[2].startswith("CC211")  # a warning stops nothing, and is said
    assert card.lines[3:] == ("Copied.",)
    assert found.copied == [card.verbatim]


def test_each_channel_has_its_own_text_and_question(tmp_path):
    found = start(plan(tmp_path, speak("hold")), "this", "sent", "sent")
    assert [event.channel for event in found.of("message.drafted")] == ["x", "facebook"]
    assert len(found.of("message.sent")) == 2
    assert found.prompt == "close"


def test_in_a_drill_nothing_leaves(tmp_path):
    found = start(plan(tmp_path, speak("hold")), "this", "sent", "sent")
    assert found.copied == []
    assert "Drill: nothing leaves." in found.script.said


def test_internal_words_need_no_approval(tmp_path):
    body = "steps:\n  - {id: tell, say: staff}\n"
    found = start(plan(tmp_path, body, approve=False), "this")
    assert "Internal: needs no approval." in found.script.said
    assert found.prompt == "staff"


LONG = '+long: {kind: holding, audience: public, text: {en: "{{ topic }} {{ leak }} ' + "a " * 125
LONG += '"}}'


def test_words_for_the_teams_name_no_channel(tmp_path):
    found = start(plan(tmp_path, "steps:\n  - {id: tell, say: staff}\n"), "this", "sent")
    assert "characters, for the teams" in found.script.said
    assert found.script.asked[-1].question == "Have the teams got it?"


def test_a_text_over_the_limit_is_refused_and_the_answers_given_again(tmp_path):
    found = start(
        plan(tmp_path, speak("long", LONG)),
        "x" * 40,
        "unknown",
        "again",
        "short",
        "no",
        "sent",
        "",
    )
    assert "This text may not leave." in found.script.said
    assert "CC202" in found.script.said
    assert texts(found)[0].startswith("short no")
    assert found.of("message.sent")[0].draft == "d1"


def test_what_asks_for_personal_data_in_public_never_leaves(tmp_path):
    ask = '+ask: {kind: holding, audience: public, text: {en: "Send us your phone number here."}}'
    found = start(plan(tmp_path, speak("ask", ask)), "skip")
    assert [c.value for c in found.script.asked[0].choices] == ["edit", "skip"]
    assert found.of("message.drafted") == []
    assert found.of("step.skipped")[0].reason.startswith("This text may not leave. CC203")


def test_the_private_variant_is_offered_by_name_and_no_number_gets_into_the_journal(tmp_path):
    ask = '+ask: {kind: holding, audience: public, text: {en: "Your phone? Or 06 12 34 56 78?"}}'
    there = '+there: {kind: private, audience: private, text: {en: "What is your number?"}}'
    found = start(plan(tmp_path, speak("ask", ask + "\n" + there)), "skip")
    [skipped] = found.of("step.skipped")
    assert "`there`" in skipped.reason
    assert "CC205" in skipped.reason
    assert "12 34" not in skipped.reason


SORRY = '+sorry: {kind: holding, audience: public, text: {en: "We are sorry if you were hurt."}}'


def test_an_apology_that_is_none_can_only_go_out_in_somebodys_name(tmp_path):
    body = speak("sorry", SORRY).replace(", facebook", "")
    found = start(plan(tmp_path, body), "override", "lead", "The chair insists", "sent", "yes")
    [override] = found.of("override")
    assert (override.rule, override.role, override.draft) == ("CC207", "lead", "d1")
    assert found.ended is None


def test_a_private_answer_is_neither_asked_for_nor_shown_in_public(tmp_path):
    leak = '+bad: {kind: holding, audience: public, text: {en: "About {{ order }}."}}'
    found = start(plan(tmp_path, reply("bad", leak)), "skip")
    assert found.script.ids == ["bad.refused"]
    assert "this message still needs order" in found.script.said
    assert found.of("message.drafted") == []


def test_what_was_told_in_private_is_not_repeated_in_public(tmp_path):
    body = """\
+bye: {kind: closing, audience: public, text: {en: "Settled: {{ topic }}."}}
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: invite, say: invite, needs: order, no-reply-after: {12h: back}}
  - {id: back, say: bye}
"""
    found = start(
        plan(tmp_path, body), "sent", "opened", "ZX-4471-Q", "yes", "yes", "yes", "ZX-4471-Q"
    )
    assert found.prompt == "bye.refused"
    assert "CC205" in found.script.said
    assert not any("ZX" in text for text in texts(found))


def test_a_link_that_the_team_lacks_is_a_refusal_not_a_crash(tmp_path):
    lost = '+lost: {kind: holding, audience: public, text: {en: "See {{ links.dark }}."}}'
    found = start(plan(tmp_path, speak("lost", lost)), "skip")
    assert "this message still needs links.dark" in found.script.said
    assert found.prompt == "close"


def test_a_template_that_is_none_is_a_refusal_not_a_crash(tmp_path):
    bad = '+bad: {kind: holding, audience: public, text: {en: "{% for x in y %}{% endfor %}"}}'
    found = start(plan(tmp_path, speak("bad", bad)), "skip")
    assert "has no place in a message" in found.script.said
    assert found.prompt == "close"


def test_a_word_of_ones_own(tmp_path):
    own = '+own: {kind: holding, audience: public, text: {en: "We know. {{ personal }}"}}'
    body = speak("own", own).replace(", facebook", "")
    found = start(plan(tmp_path, body), "Hold on,\n Zoe")
    assert texts(found) == ["We know. Hold on, Zoe"]
    assert texts(start(plan(tmp_path, body), "")) == ["We know."]


def test_variants_take_turns_and_the_mention_picks_the_language(tmp_path):
    french = Given("x", "@zoe", "Bonjour, ma commande n'est pas là, merci", "", "12:00")
    two = plan(tmp_path, reply("ack"))
    found = start(two, "this", "sent", "mention", "x", "@max", "Hi", "", "0 min ago", "sent")
    assert texts(found) == ["Hello @zoe, we are looking into this.", "@max, somebody is on this."]
    assert start(two, "this", given=french).of("message.drafted")[0].language == "en"


def test_a_french_mention_gets_french_words(tmp_path):
    body = "+fr: {kind: holding, audience: public, text: {en: We know., fr: Nous savons.}}"
    made = plan(tmp_path, reply("fr", body))
    playbook = made.playbook.model_copy(update={"languages": ("en", "fr")})
    object.__setattr__(made, "playbooks", {"main": playbook})
    french = Given("x", "@zoe", "Bonjour, ma commande n'est pas là, merci", "", "12:00")
    german = Given("x", "@zoe", "Wo ist mein Paket?", "", "12:00")
    assert texts(start(made, given=french)) == ["Nous savons."]
    assert texts(start(made, "en", given=german)) == ["We know."]


def test_a_reply_that_could_not_be_sent_is_tried_again_or_left_out(tmp_path):
    made = plan(tmp_path, reply("hold"))
    found = start(made, "this", "failed", "no network", "again", "sent")
    assert "Try again" in [choice.label for one in found.script.asked for choice in one.choices]
    assert [event.draft for event in found.of("message.sent")] == ["d2"]
    left = start(made, "this", "failed", "no network", "skip")
    assert left.prompt == "m1.no-reply"


def test_one_of_our_accounts_may_fail(tmp_path):
    found = start(
        plan(tmp_path, speak("hold")), "this", "failed", "locked", "leave", "sent", "yes"
    )
    assert found.ended is None
    assert [event.reason for event in found.of("message.failed")] == ["locked"]


RHYTHM = """\
steps:
  - {id: follow, wait: {for: 5h, repeat: {every: 2h, say: news}}}
"""


def test_every_beat_of_an_update_reaches_every_channel(tmp_path):
    later = Answer("later", timedelta(hours=2))
    found = start(
        plan(tmp_path, RHYTHM), later, *["sent"] * 2, later, *["sent"] * 2, "over", "yes"
    )
    assert found.ended is None
    assert [event.channel for event in found.of("message.drafted")] == ["x", "facebook"] * 2
    assert len(found.of("message.sent")) == 4


def test_an_update_left_out_does_not_end_the_waiting(tmp_path):
    found = start(
        plan(tmp_path, RHYTHM), Answer("later", timedelta(hours=2)), Pressed(Key.SKIP, "no news")
    )
    assert found.prompt == "follow"
    assert found.of("message.sent") == []
    assert found.of("step.skipped")[0].message == "news"
    records = found.desk.journal.read("main-1")
    rows = timeline(found.desk.run, records)
    assert "the update news was left out: no news" in " ".join(str(row.text) for row in rows)


def test_another_terminal_has_sent_it(tmp_path):
    first = start(plan(tmp_path, reply("hold")), "this")
    other = again(first)

    def elsewhere():
        walk(other, "sent")
        return "sent"

    found = walk(first.desk, elsewhere, "")
    assert len(found.of("message.sent")) == 1
    assert "already" in found.script.said or "answered by lou" in found.script.said


def test_a_team_without_people_for_an_approval_can_still_refuse_or_wait(tmp_path):
    team = TEAM.replace("closing, correction]", "closing]")
    body = "+fix: {kind: correction, audience: public, text: {en: It was Monday.}}"
    found = start(plan(tmp_path, speak("fix", body), approve=False, team=team), "lead")
    assert found.prompt == "fix"
    assert found.desk.now == NOON


POST = "https://x.com/ondine/status/1"


def located(found):
    return [(event.draft, event.url) for event in found.of("message.confirmed")]


def test_where_a_text_is_out_is_asked_once_it_is_on_record(tmp_path):
    found = start(plan(tmp_path, speak("hold")), "this", "sent", POST, "sent", "yes")
    assert found.ended is None
    assert located(found) == [("d1", POST)]
    assert found.desk.incident.drafts["d1"].url == POST
    rows = timeline(found.desk.run, found.desk.journal.read("main-1"))
    told = " ".join(str(row.text) for row in rows)
    assert f"d1 can be seen at {POST}" in told


def test_the_question_for_the_link_names_its_channel_and_refuses_what_is_no_address(tmp_path):
    found = start(plan(tmp_path, speak("hold")), "this", "sent", POST)
    asked = found.script.asked[-1]
    assert (asked.id, asked.other_ids[0]) == ("hold.url", "desk.speak.url")
    assert asked.question == "Do you see it on X? Its link, or “yes” (Enter: not yet)"
    assert asked.check("x.com/1") is not None


def test_leaving_at_the_link_loses_no_more_than_the_link(tmp_path):
    found = start(plan(tmp_path, speak("hold")), "this", "sent", Link(Key.LEAVE))
    assert found.types[-2:] == ["message.sent", "walk.paused"]
    rest = walk(again(found), "sent", "yes")
    assert rest.ended is None
    assert [event.draft for event in rest.of("message.sent")] == ["d1", "d2"]
    assert located(rest) == []


def test_words_that_the_public_does_not_read_have_no_link(tmp_path):
    found = start(plan(tmp_path, "steps:\n  - {id: tell, say: staff}\n"), "this", "sent", POST)
    assert isinstance(found.ended, AssertionError)  # the link is no answer to the next question
    assert located(found) == []


LEAK = """\
+lines: {kind: staff, audience: internal, text: {en: "Customer order {{ order }}: stall them"}}
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: call, say: invite, needs: order, no-reply-after: {12h: tell}}
  - {id: tell, say: lines}
  - {id: answer, say: ack}
"""


def test_an_internal_text_about_a_mention_is_handed_to_colleagues(tmp_path):
    found = start(plan(tmp_path, LEAK), "sent", "opened", "4711", "sent", "the delay")
    (drafted,) = [one for one in found.of("message.drafted") if one.message == "lines"]
    assert (drafted.channel, drafted.text) == ("internal", "Customer order 4711: stall them")
    assert "31 characters, for the teams" in found.script.said
    assert "Have the teams got it?" in [one.question for one in found.script.asked]
    assert not found.of("mention.public-ack")
    rows = timeline(found.desk.run, found.desk.journal.read("main-1"))
    assert "d2: the teams have the message lines." in [str(row.text) for row in rows]
