"""The third identical send to different people."""

from tests.session.workshop import plan, reply, start

SAME = '+same: {kind: update, audience: public, text: {en: "{{ mention.author }}, it works."}}\n'
TWO = (
    "+same: {kind: update, audience: public, variants: "
    '[{en: "{{ mention.author }}, it works."}, {en: "It is back, {{ mention.author }}."}]}\n'
)
OWN = (
    "+same: {kind: update, audience: public, "
    'text: {en: "{{ mention.author }}, it works. {{ personal }}"}}\n'
)


def more(name):
    return "mention", "x", name, "Is it back?", "", "0 min ago"


def test_the_third_person_who_would_read_the_same_line(tmp_path):
    body = plan(tmp_path, reply("same", SAME))
    found = start(body, "sent", *more("@a"), "sent", *more("@b"))
    assert found.prompt == "same.refused"
    assert "The same words once more?" in found.script.said
    assert "CC222 2 other people got these very words" in found.script.said


def test_the_same_person_counts_once(tmp_path):
    body = plan(tmp_path, reply("same", SAME))
    found = start(body, "sent", *more("@zoe"), "sent", *more("@zoe"), "sent", *more("@b"), "sent")
    assert found.prompt == "follow"
    assert len(found.of("message.sent")) == 4


def test_a_wording_that_many_have_read_is_not_offered(tmp_path):
    body = plan(tmp_path, reply("same", TWO))
    answers = [one for name in ("@b", "@c", "@d") for one in (*more(name), "sent")]
    found = start(body, "sent", *answers, *more("@e"))
    assert found.prompt == "same.refused"
    assert len(found.of("message.sent")) == 4


def test_another_approved_wording_is_offered_at_once(tmp_path):
    body = plan(tmp_path, reply("same", TWO))
    first = "wording", "wording-1-en"
    found = start(body, "sent", *more("@b"), *first, "sent", *more("@c"), *first, "wording-2-en")
    offered = next(one for one in found.script.asked if one.id == "same.refused")
    assert offered.choices[0].label == "Another approved wording: It is back, @c."
    assert found.prompt == "same"
    assert found.desk.incident.drafts["d5"].text == "It is back, @c."
    assert found.desk.incident.drafts["d5"].approval == "lock"


def test_somebody_may_answer_for_it(tmp_path):
    body = plan(tmp_path, reply("same", SAME))
    found = start(
        body,
        "sent",
        *more("@a"),
        "sent",
        *more("@b"),
        "override",
        "lead",
        "It is one fact",
        "sent",
    )
    [override] = found.of("override")
    assert (override.rule, override.role, override.reason) == ("CC222", "lead", "It is one fact")
    assert override.draft == "d3"
    assert len(found.of("message.sent")) == 3


def test_a_word_for_the_person_makes_it_another_text(tmp_path):
    body = plan(tmp_path, reply("same", OWN))
    found = start(body, "", "sent", *more("@a"), "", "sent", *more("@b"), "Good luck.", "sent")
    assert len(found.of("message.sent")) == 3
