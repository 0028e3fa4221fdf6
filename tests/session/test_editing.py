"""A text changed by hand: a draft again, and said word by word."""

from tests.session.workshop import TEAM, again, plan, speak, start, walk

from crisisctl.session.operator import Key, Pressed
from crisisctl.words import words

ONE = "steps:\n  - {id: speak, say: {message: hold, on: [x]}}\n"
NEW = "We know about the delay, and we are sorry."


def test_an_approved_text_that_is_changed_needs_a_yes_again(tmp_path):
    found = start(plan(tmp_path, ONE), "the delay", "edit", NEW)
    first, second = found.of("message.drafted")
    assert (first.approval, second.approval) == ("lock", "needed")
    assert (second.text, second.replaces) == (NEW, "d1")
    assert found.desk.incident.drafts["d1"].state == "replaced"
    assert found.prompt == "hold.approval"


def test_what_changed_is_said_word_by_word(tmp_path):
    found = start(plan(tmp_path, ONE), "the delay", "edit", NEW)
    [card] = [one for one in found.script.cards if one.title.startswith("Changed")]
    assert card.title == "Changed: it is a draft again, and needs a yes."
    assert card.lines == ("We know about the [-delay.-]{+delay, and we are sorry.+}",)


def test_the_changed_text_goes_out_once_it_is_approved(tmp_path):
    found = start(plan(tmp_path, ONE), "the delay", "edit", NEW, "lead", "sent", "yes", given=None)
    assert found.ended is None
    assert [one.draft for one in found.of("message.sent")] == ["d2"]
    assert found.desk.incident.drafts["d2"].writers == ("kim",)


def test_who_thinks_better_of_it_has_the_text_as_it_was(tmp_path):
    found = start(plan(tmp_path, ONE), "the delay", "edit", Pressed(Key.BACK), "sent")
    assert "Nothing was changed." in found.script.said
    assert len(found.of("message.drafted")) == 1
    assert [one.draft for one in found.of("message.sent")] == ["d1"]


def test_the_prompt_begins_with_the_text_and_watches_it(tmp_path):
    found = start(plan(tmp_path, ONE), "the delay", "edit", Pressed(Key.BACK))
    asked = next(one for one in found.script.asked if one.id == "hold.text")
    assert asked.default == "We know about the delay."
    assert asked.watch is not None
    now = asked.watch("Call us on +33 6 12 34 56 78 " + "a" * 280)
    assert now.lines[0] == "309 of 280 on X"
    assert now.lines[0] in now.bad
    assert any(line.startswith("CC205") for line in now.bad)
    assert (11, 28) in now.marks


def test_what_stands_on_several_of_our_accounts_is_counted_for_each(tmp_path):
    found = start(plan(tmp_path, speak("hold")), "the delay", "edit", Pressed(Key.BACK))
    asked = next(one for one in found.script.asked if one.id == "hold.text")
    assert asked.watch is not None
    assert asked.watch("Hello").lines[0].startswith("5 of 280 on X · 5 of ")


def test_who_leaves_while_they_write_finds_it_again(tmp_path):
    half = Pressed(Key.LEAVE, "We know abo")
    found = start(plan(tmp_path, ONE), "the delay", "edit", half)
    more = walk(again(found, "kim"))
    asked = more.script.asked or []
    assert more.prompt == "hold.text"
    assert asked == []
    back = walk(again(found, "kim"), Pressed(Key.BACK))
    assert back.script.asked[0].default == "We know abo"


def test_a_refused_text_comes_back_to_its_writer(tmp_path):
    found = start(
        plan(tmp_path, ONE, approve=False), "x", "rejected", "too cold", "edit", NEW, "lead"
    )
    assert "too cold" in found.script.said
    assert [one.text for one in found.of("message.drafted")][1] == NEW
    assert found.desk.incident.drafts["d1"].state == "rejected"


def test_a_changed_text_passes_the_gate_again(tmp_path):
    found = start(plan(tmp_path, ONE), "the delay", "edit", "Send us your phone number here.")
    assert found.prompt == "hold.refused"
    assert "CC203" in found.script.said
    assert len(found.of("message.drafted")) == 1


def test_an_internal_text_needs_nobody(tmp_path):
    body = "steps:\n  - {id: tell, say: staff}\n"
    found = start(plan(tmp_path, body, approve=False), "this", "edit", "They talk.", "sent")
    assert [one.approval for one in found.of("message.drafted")] == ["none", "none"]
    assert found.of("message.sent")[0].draft == "d2"


def test_a_warning_is_said_and_stops_nothing(tmp_path):
    weak = '+weak: {kind: update, audience: public, text: {en: "We take this seriously."}}\n'
    found = start(plan(tmp_path, weak + ONE.replace("hold", "weak")), exercise=False)
    assert found.prompt == "weak"
    assert any(line.startswith("CC215") for line in found.script.cards[-1].lines)
    assert str(words("Copied.")) in found.script.said


LIABLE = "We are sorry. It is our fault, and we are liable for it."


def legal_team():
    return TEAM.replace("legal: {title", "legal: {duties: [legal], title")


def test_words_of_liability_are_for_legal_to_approve(tmp_path):
    run = plan(tmp_path, ONE, team=legal_team())
    found = start(run, "the delay", "edit", LIABLE, "legal")
    assert found.prompt == "hold.approval"
    assert [one.role for one in found.of("message.approval_requested")] == ["legal"]
    assert found.of("message.drafted")[1].by == ("legal",)
    out = walk(again(found), "legal", "sent")
    assert out.of("message.approved")[0].person == "Cy"
    assert out.of("message.sent")[0].draft == "d2"


def test_nobody_else_can_let_words_of_liability_go(tmp_path):
    found = start(plan(tmp_path, ONE), "the delay", "edit", LIABLE)
    asked = found.prompt
    assert asked == "hold.refused"
    again_ = walk(again(found), "edit", "We know about the delay, and we are sorry.")
    choices = [one.value for one in again_.script.asked[0].choices]
    assert not {"override", "legal"} & set(choices)


def test_a_message_that_can_not_be_filled_is_written_in_ones_own_words(tmp_path):
    dark = '+dark: {kind: holding, audience: public, text: {en: "See {{ links.dark }}"}}'
    body = dark + "\nsteps:\n  - {id: speak, say: {message: dark, on: [x]}}\n"
    found = start(plan(tmp_path, body, approve=False), "own", "We know, and we are sorry.", "lead")
    assert found.of("message.drafted")[0].text == "We know, and we are sorry."
    assert found.of("message.drafted")[0].approval == "needed"
    assert found.of("message.approved")[0].role == "lead"
