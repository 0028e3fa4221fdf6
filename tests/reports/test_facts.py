import json
from dataclasses import replace

from tests.engine.given import la_redoute
from tests.reports.gathered import facts_of

from crisisctl.model import events as e
from crisisctl.model.crowd import NOBODY, Beside, Heard, Owed
from crisisctl.model.playbook import InputType
from crisisctl.model.steps import NoReply
from crisisctl.model.team import Duty
from crisisctl.reports.facts import SCHEMA
from crisisctl.reports.mistakes import Verdict


def verdicts(given, now: float = 60, beside: Beside = NOBODY) -> dict[str, Verdict]:
    return {one.name: one.verdict for one in facts_of(given, now, beside).mistakes}


def test_nothing_happened_tests_nothing(given):
    assert set(verdicts(given.declared()).values()) == {Verdict.NOT_TESTED}


def test_a_good_run_avoids_all_five(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    given.at(6, e.PrivateInvited(mention="m1"), e.PrivateOpened(mention="m1"))
    given.at(9, e.PublicClose(mention="m1", draft="d1"), e.IncidentClosed())
    assert set(verdicts(given).values()) == {Verdict.HELD}


def test_an_open_run_is_open_until_a_promise_is_over(given):
    given.declared().mention("m1", posted=0, seen=1).at(2, e.PrivateInvited(mention="m1"))
    assert verdicts(given, 30) | {} == {
        "no-reply": Verdict.OPEN,
        "late-reply": Verdict.OPEN,
        "personal-data": Verdict.NOT_TESTED,
        "platform": Verdict.NOT_TESTED,
        "private-loop": Verdict.OPEN,
    }
    assert verdicts(given, 61)["late-reply"] is Verdict.BROKEN
    given.at(62, e.StandDown(hot_wash_due=None, review_due=None))
    after = verdicts(given, 63)
    assert after["no-reply"] is after["private-loop"] is Verdict.BROKEN


def test_a_reason_on_the_record_is_no_mistake(given):
    given.declared().mention("m1", posted=0, seen=1)
    given.at(2, e.MentionDisposed(mention="m1", reason=NoReply.TROLL))
    assert verdicts(given, 500)["no-reply"] is Verdict.HELD
    assert verdicts(given, 500)["late-reply"] is Verdict.NOT_TESTED


def test_personal_data_asked_for_or_repeated_is_found_and_masked(given):
    given.declared().mention("m1", posted=0, seen=1)
    given.at(1, e.InputAnswered(name="order", mention="m1", value="ZX-4471-Q"))
    given.said("d1", 5, "m1", text="Please send us your phone number.")
    given.said("d2", 6, "m1", text="Your order ZX-4471-Q is on its way.")
    facts = facts_of(given, 9)
    mistake = next(one for one in facts.mistakes if one.name == "personal-data")
    assert mistake.verdict is Verdict.BROKEN
    assert mistake.evidence == (6, 9)
    assert [hit.rule for hit in facts.hits] == ["CC203", "CC205"]
    assert facts.messages[1].text == "Your order […] is on its way."
    assert "ZX-4471-Q" not in json.dumps(facts.as_json(names=True))


def test_an_edit_that_brings_personal_data_in_is_judged_too(given):
    given.declared().said("d1", 5)
    given.at(6, e.MessageEdited(draft="d1", text="Write to lea.martin@mail.example"))
    facts = facts_of(given, 9)
    assert [hit.seq for hit in facts.hits] == [4]
    assert [one.edited for one in facts.messages] == [False, True]


def test_a_platform_misunderstood_has_three_faces(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1", text="a" * 281)
    given.at(6, e.PrivateFailed(mention="m1", cause="impossible"))
    given.draft("d2", 7).at(7, e.MessageFailed(draft="d2", reason="refused"))
    mistake = next(one for one in facts_of(given, 9).mistakes if one.name == "platform")
    assert mistake.verdict is Verdict.BROKEN
    assert mistake.evidence == (5, 7, 9)


def test_la_redoute_answered_late_with_words_to_look_at_again():
    strict, easy = la_redoute(60), facts_of(la_redoute(120), 1440)
    assert [name for name, one in verdicts(strict, 1440).items() if one is Verdict.BROKEN] == [
        "late-reply"
    ]
    assert Verdict.BROKEN not in {one.verdict for one in easy.mistakes}
    assert {hit.rule for hit in easy.hits} == {"CC207"}


def test_what_nobody_answered_is_asked(given):
    given.declared().mention("m1", posted=0, seen=1)
    given.at(2, e.InputAnswered(name="topic", value="unknown")).draft("d1", 3)
    given.at(4, e.Paged(page="p1", role="lead", person="x", reason="asked"))
    assert [str(one) for one in facts_of(given, 9).questions] == [
        "topic is still unknown.",
        "1 mention(s) still need something, the oldest first: m1.",
        "d1, statement for x: did it go out?",
        "p1: did lead ever answer?",
    ]


def test_json_has_a_schema_and_no_names(story):
    body = facts_of(story("@zebedee"), 60).as_json()
    text = json.dumps(body)
    assert body["schema"] == SCHEMA == 1
    assert body["header"]["declared_at"] == "2026-10-12T12:00:00Z"
    assert body["figures"]["speed"]["first_public"] == {"length": 300.0, "running": False}
    assert body["authors"][0] == {"mention": "m1", "name": "person 1"}
    for name in ("Dana Roy", "Noor Haddad", "spammer"):
        assert name not in text


def test_json_with_names_says_who_wrote(story):
    body = facts_of(story("@zebedee"), 60).as_json(names=True)
    assert body["authors"][0]["name"] == "@zebedee"


def mistake_of(given, name: str):
    return next(one for one in facts_of(given, 90).mistakes if one.name == name)


def test_a_text_replaced_by_its_writer_is_no_platform_misunderstood(given):
    given.declared().draft("d1", 2).at(3, e.MessageFailed(draft="d1", reason="a typo"))
    assert mistake_of(given, "platform").verdict is Verdict.BROKEN
    given.said("d2", 4, channel="facebook")
    assert mistake_of(given, "platform").evidence == (3,)
    given.said("d3", 5)
    assert mistake_of(given, "platform").verdict is Verdict.HELD


def test_a_text_sent_before_does_not_excuse_a_failure(given):
    given.declared().said("d1", 2).draft("d2", 3).at(4, e.MessageFailed(draft="d2", reason="no"))
    assert mistake_of(given, "platform").verdict is Verdict.BROKEN


def test_what_was_stopped_before_it_left_is_no_breach_but_is_told(given):
    given.declared().draft("d1", 2, text="Please send us your phone number.")
    given.at(3, e.MessageRejected(draft="d1", role="lead", person="Dana Roy", reason="no"))
    given.said("d2", 4)
    mistake = mistake_of(given, "personal-data")
    assert mistake.verdict is Verdict.HELD
    assert str(mistake.detail).endswith("1 text(s) with some were caught before they left.")


def test_a_private_yes_is_not_masked_wherever_somebody_says_yes(given):
    book = given.plan.playbook
    order = book.inputs["order"].model_copy(update={"type": InputType.YES_NO})
    book = book.model_copy(update={"inputs": {"order": order}})
    given.plan = replace(given.plan, playbooks={"complaint": book})
    given.declared().at(1, e.InputAnswered(name="order", value="yes")).said(
        "d1", 2, text="Oh yes!"
    )
    assert facts_of(given, 9).messages[0].text == "Oh yes!"
    assert not facts_of(given, 9).hits


def test_what_colleagues_were_told_keeps_private_answers_out_of_the_report(given):
    given.declared().mention("m1", posted=0, seen=1)
    given.at(1, e.InputAnswered(name="order", mention="m1", value="ZX-4471-Q"))
    told = {"message": "to-staff", "kind": "staff", "audience": "internal", "channel": "internal"}
    given.draft("d1", 6, "m1", text="Order ZX-4471-Q: call them.", approval="none", **told)
    given.at(6, e.MessageSent(draft="d1"))
    facts = facts_of(given, 9)
    (text,) = facts.messages
    assert (text.text, text.channel) == ("Order […]: call them.", "internal")
    assert "ZX-4471-Q" not in json.dumps(facts.as_json(names=True))


LIABLE = "We are liable for what happened, and we are sorry."


def read_by_legal(given):
    """The same plan, where the role `legal` has that duty."""
    roles = given.plan.team.roles
    legal = roles["legal"].model_copy(update={"duties": (Duty.LEGAL,)})
    team = given.plan.team.model_copy(update={"roles": {**roles, "legal": legal}})
    given.plan = replace(given.plan, team=team)
    return given


def hits_of(given):
    return [hit.rule for hit in facts_of(given, 90).hits]


def test_words_that_legal_has_read_are_no_slip(given):
    read_by_legal(given).declared().draft("d1", 2, approval="needed", quorum=1, text=LIABLE)
    given.at(3, e.MessageApproved(draft="d1", role="legal", person="Noor Haddad"))
    given.at(4, e.MessageSent(draft="d1"))
    assert hits_of(given) == []
    given.at(5, e.MessageEdited(draft="d1", text=f"{LIABLE} All of us."))
    assert hits_of(given) == ["CC210"]


def test_words_that_only_the_lead_has_read_are_one(given):
    read_by_legal(given).declared().draft("d1", 2, approval="needed", quorum=1, text=LIABLE)
    given.at(3, e.MessageApproved(draft="d1", role="lead", person="Dana Roy"))
    assert hits_of(given.at(4, e.MessageSent(draft="d1"))) == ["CC210"]


def test_a_link_is_judged_by_the_team_s_own_hosts(given):
    text = "We answer everybody on https://help.aurore.example/now"
    given.declared().said("d1", 2, text=text)
    assert hits_of(given) == ["CC225"]
    hosts = ("aurore.example",)
    team = given.plan.team.model_copy(update={"link_hosts": hosts})
    given.plan = replace(given.plan, team=team)
    assert hits_of(given) == []


def test_a_text_is_judged_by_the_severity_it_was_written_at(given):
    loud = "THAT IS VERY GOOD NEWS FOR EVERYBODY"
    given.declared().said("d1", 2, text=loud)
    given.at(3, e.SeverityChanged(severity="sev2", reason="press"))
    assert hits_of(given) == []
    assert hits_of(given.said("d2", 4, text=loud)) == ["CC216"]


def test_a_reply_that_never_appeared_is_no_reply(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    assert mistake_of(given, "no-reply").verdict is Verdict.HELD
    given.at(9, e.MessageFailed(draft="d1", reason="held back"))
    assert mistake_of(given, "no-reply").verdict is Verdict.OPEN
    assert mistake_of(given, "late-reply").verdict is Verdict.BROKEN
    assert mistake_of(given, "platform").verdict is Verdict.BROKEN
    assert facts_of(given, 90).messages == ()
    given.draft("d2", 20, "m1").at(20, e.MessageSent(draft="d2"))
    assert mistake_of(given, "late-reply").verdict is Verdict.HELD


def test_who_came_with_many_others_and_waits_is_no_success(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    came = {"source": "f.csv", "digest": "00", "first_posted_at": given.moment(0)}
    given.at(6, e.MentionsArrived(first=2, count=3, waiting=3, **came))
    posts = [
        Heard(one, one, "x", given.moment(0), negative=True, private=False) for one in (2, 3, 4)
    ]
    owed = [Owed(one.line, given.moment(90)) for one in posts]
    beside = Beside(tuple(posts), owed=tuple(owed))
    found = verdicts(given, 60, beside)
    assert (found["no-reply"], found["late-reply"]) == (Verdict.OPEN, Verdict.OPEN)
    given.at(9, e.StandDown(hot_wash_due=None, review_due=None))
    assert verdicts(given, 60, beside)["no-reply"] is Verdict.BROKEN
    assert verdicts(given, 91, beside)["late-reply"] is Verdict.BROKEN
    told = [str(one) for one in facts_of(given, 60).questions]
    assert any("3 person(s) who came in with many others" in one for one in told)
