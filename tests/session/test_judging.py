"""The gate at the moment of sending knows how grave it is, and who must have read the text."""

import pytest
from tests.session.workshop import TEAM, plan, speak, start

OWN = (
    "+own: {kind: holding, audience: public, text: {en: We take full responsibility.},"
    " approval: {by: [legal], within: 5m}}"
)
READ_BY_LEGAL = TEAM.replace("title: {en: Legal}", "title: {en: Legal}, duties: [legal]")
LAUGH = '+own: {kind: holding, audience: public, text: {en: "Oops, that was us lol"}}'


@pytest.mark.parametrize(
    ("team", "prompt"), [(TEAM, "own.refused"), (READ_BY_LEGAL, "own.approval")]
)
def test_words_that_admit_liability_go_out_only_past_legal(tmp_path, team, prompt):
    there = plan(tmp_path, speak("own", OWN), approve=False, team=team)
    assert start(there, exercise=False).prompt == prompt


@pytest.mark.parametrize(("severity", "refused"), [("sev2", True), ("sev3", False)])
def test_a_joke_is_refused_when_it_is_grave(tmp_path, severity, refused):
    found = start(plan(tmp_path, speak("own", LAUGH)), exercise=False, severity=severity)
    assert (found.prompt == "own.refused") is refused
