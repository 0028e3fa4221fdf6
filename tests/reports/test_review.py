"""What a review would mend (domain.md, section 4.4), each rule with what it must not say."""

import pytest
from tests.reports.gathered import facts_of

from crisisctl.engine.run import open_run
from crisisctl.model import events as e
from crisisctl.model.incident import Incident
from crisisctl.reports.review import review
from crisisctl.reports.review_words import blame_in, one_cause_in

DUE = "2026-11-01"


def concerns(given, now=600):
    run = open_run(given.plan, Incident("complaint-1")).after(given.records)
    return review(facts_of(given, now), run, given.records)


def rules(given, now=600):
    return {one.rule for one in concerns(given, now)}


@pytest.fixture
def learned(given):
    """A run with everything that a report asks of people."""
    given.declared(exercise=True)
    given.at(5, *[e.Noted(text=f"{mark}: it held") for mark in ("well", "badly", "lucky")])
    terms = {"owner": "lead", "due": DUE, "verify": "Four calls answered"}
    return given.at(6, e.ActionOpened.model_validate({"action": "a1", "text": "Test it"} | terms))


def test_a_report_that_has_everything_has_nothing_to_mend(learned):
    assert concerns(learned) == ()


@pytest.mark.parametrize(
    "text",
    [
        "she should have called",
        "they shouldn't have sent it",
        "legal failed to answer",
        "a human error",
        "Léa aurait dû appeler",
        "on n’aurait jamais dû publier",
        "une erreur humaine",
        "par la faute du service",
        "des erreurs humaines",
    ],
)
def test_a_note_that_blames_is_found(learned, text):
    learned.at(7, e.Noted(text=f"badly: {text}"))
    assert rules(learned) == {"blame"}


@pytest.mark.parametrize(
    "text",
    [
        "we should call earlier next time",
        "it could have gone worse",
        "we have shoulders to lean on",
        "faute de temps, rien n'a été relu",
        "la cellule aura du renfort",
        "les causes profondes sont au nombre de trois",
        "there were three root causes",
    ],
)
def test_plain_words_blame_nobody(text):
    assert [*blame_in(text), *one_cause_in(text)] == []


@pytest.mark.parametrize("text", ["the root cause was the rota", "la cause profonde, c'est le SI"])
def test_one_cause_is_too_few(learned, text):
    learned.at(7, e.Noted(text=text))
    assert rules(learned) == {"one-cause"}


@pytest.mark.parametrize(
    ("text", "instead"), [("Noor Haddad was away", "legal"), ("Dana", "lead")]
)
def test_a_role_stands_for_a_person(learned, text, instead):
    learned.at(7, e.Noted(text=text))
    [found] = concerns(learned)
    assert found.rule == "person-named"
    assert found.advice.params["role"] == instead
    assert found.rows == (6,)


def test_a_reason_given_at_night_is_answered_by_a_note_about_its_row(learned):
    skipped = {"flow": "desk", "step": "open", "by": "operator", "reason": "legal failed to call"}
    learned.at(7, e.StepSkipped.model_validate(skipped))
    assert rules(learned) == {"blame"}
    learned.at(8, e.Noted(text="the call did not reach legal", about=6))
    assert rules(learned) == set()


@pytest.mark.parametrize("lacking", ["owner", "due", "verify"])
def test_an_action_has_an_owner_a_day_and_a_proof(learned, lacking):
    terms = {"owner": "lead", "due": DUE, "verify": "Seen"}
    del terms[lacking]
    learned.at(7, e.ActionOpened.model_validate({"action": "a2", "text": "Do it"} | terms))
    [found] = concerns(learned)
    assert (found.rule, found.rows) == ("action-incomplete", (6,))
    assert f"--{lacking}" in str(found.advice)
    learned.at(8, e.ActionDone(action="a2"), e.ActionVerified(action="a2"))
    assert concerns(learned) == ()


def test_a_thing_to_fix_asks_for_an_action(learned):
    learned.at(7, e.Noted(text="à corriger : l'astreinte"))
    assert rules(learned) == {"action-incomplete"}
    learned.at(8, e.ActionOpened(action="a2", text="x", note=6, owner="lead", verify="y"))
    learned.at(8, e.ActionChanged.model_validate({"action": "a2", "due": DUE}))
    assert rules(learned) == set()


def test_empty_sections_are_named(given):
    found = concerns(given.declared(exercise=True))
    assert [one.rule for one in found] == ["nothing-went-well", *["empty-section"] * 3]


def test_a_gap_longer_than_the_promised_updates_wants_an_explanation(learned):
    learned.at(127, e.Noted(text="back again"))
    [found] = concerns(learned)
    assert (found.rule, found.rows) == ("gap", (5, 6))
    learned.at(128, e.Noted(text="the desk was asleep, the backup watched", about=6))
    assert concerns(learned) == ()


@pytest.mark.parametrize(("severity", "gaps"), [("sev2", 1), ("sev3", 0)])
def test_the_cadence_is_that_of_the_severity_in_force(given, severity, gaps):
    given.declared().at(1, e.SeverityChanged(severity=severity, reason="press"))
    given.at(50, e.Noted(text="x"))
    assert [one.rule for one in concerns(given)].count("gap") == gaps


def test_nothing_is_missing_after_the_stand_down(learned):
    learned.at(8, e.StandDown(hot_wash_due=None, review_due=None))
    learned.at(9000, e.Noted(text="well: somebody thought of it"))
    assert concerns(learned) == ()


def test_what_is_out_in_the_world_has_a_link(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    [found] = [one for one in concerns(given) if one.rule == "no-source"]
    assert found.rows == (2, 5)
    given.at(6, e.MessageConfirmed(draft="d1", url="https://x.example/1"))
    given.at(7, e.Noted(text="https://x.example/0", about=2))
    assert "no-source" not in rules(given)
