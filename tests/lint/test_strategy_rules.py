from dataclasses import replace

import pytest
from tests.lint.playbooks import TEAM, mention, messages, subject

from crisisctl.lint.strategy_rules import AMOUNT, compensation_authority, strategy_fit
from crisisctl.model.playbook import Cluster

REMEDY = {"title": {"en": "Goodwill"}, "ceilings": {"cm": 50}, "policy": "version 4"}
OFFER = mention(
    "  - {id: offer, role: ROLE, within: 1h, remedy: goodwill}\n  - {id: done, end: {}}\n"
)


def offered(role="cm", remedy=None, **cm):
    team = {
        "remedies": {"goodwill": REMEDY | (remedy or {})},
        "roles": TEAM["roles"] | {"cm": TEAM["roles"]["cm"] | cm},
    }
    return messages(compensation_authority, subject(OFFER.replace("ROLE", role), team=team))


def test_an_offer_within_an_authority_and_by_a_policy_is_sound():
    assert offered() == []
    assert offered(ceiling=50) == []


def test_an_offer_without_a_policy_or_an_authority_is_told_of():
    assert offered(remedy={"policy": None}) == ["The remedy goodwill rests on no policy."]
    assert offered("legal") == ["legal may offer nothing of goodwill."]
    assert offered(ceiling=20) == ["cm may offer more as goodwill than its own ceiling."]


@pytest.mark.parametrize("text", ["50 €", "50€", "€50", "1 000 euros", "£20", "12.50 EUR", "$ 9"])
def test_an_amount_is_seen_however_it_is_written(text):
    assert AMOUNT.search(f"Here is {text} for you")


@pytest.mark.parametrize("text", ["in 50 minutes", "24 hours", "our 3 shops in Europe", "n° 12"])
def test_a_number_is_no_amount(text):
    assert AMOUNT.search(text) is None


def test_an_amount_in_public_is_told_of_and_in_private_is_not():
    public = (
        "messages:\n  ack: {kind: holding, audience: AUD, text: {en: Here are 50 € for you}}\n"
    )
    (found,) = messages(compensation_authority, subject(public.replace("AUD", "public")))
    assert found == "`ack` says an amount in public: “50 €”."
    assert messages(compensation_authority, subject(public.replace("AUD", "private"))) == []


def fits(source, cluster="accidental"):
    there = subject(source)
    book = there.playbook.model_copy(update={"cluster": Cluster(cluster)})
    return messages(
        strategy_fit, replace(there, plan=replace(there.plan, playbooks={"main": book}))
    )


def test_a_playbook_says_how_it_answers():
    assert fits("") == ["Nothing says how this playbook answers for what happened."]
    assert fits("strategy: [rebuild]\n") == []


def test_what_could_be_prevented_is_neither_denied_nor_diminished():
    text = "{kind: holding, audience: public, strategy: diminish, text: {en: Hello}}"
    source = f"strategy: [rebuild]\nmessages:\n  ack: {text}\n"
    assert fits(source) == []
    assert fits(source, cluster="preventable") == [
        "`ack` meets what could be prevented with diminish."
    ]


def test_denial_is_for_rumours_and_shows_its_proof():
    text = "{kind: correction, audience: public, strategy: deny, text: {en: Hello}}"
    source = f"strategy: [deny]\nmessages:\n  ack: {text}\n"
    assert fits(source) == ["`ack` denies without evidence.", "Only a rumour can be denied."]
    proven = source.replace("strategy: deny,", "strategy: deny, evidence: proof,")
    proof = "scenario: rumour\ninputs: {proof: {ask: {en: Proof}, type: url}}\n"
    assert fits(proof + proven) == []


BOTH = (
    "strategy: [rebuild]\n"
    "inputs: {proof: {ask: {en: Proof}, type: url}}\n"
    "messages:\n"
    "  deny: {kind: correction, audience: public, strategy: deny,"
    " evidence: proof, text: {en: So}}\n"
    "  sorry: {kind: update, audience: public, strategy: rebuild, text: {en: Sorry}}\n"
)


def test_one_path_does_not_deny_and_repair():
    row = mention("  - {id: a, role: cm, say: deny}\n  - {id: b, role: cm, say: sorry}\n")
    assert fits(BOTH + row) == ["One path both denies (a) and rebuilds (b)."]


def test_two_branches_may():
    apart = mention(
        "  - {id: ask, role: cm, decide: {en: Which},"
        " options: {known: {next: b}, unknown: {next: a}}}\n"
        "  - {id: a, role: cm, say: deny, next: done}\n"
        "  - {id: b, role: cm, say: sorry}\n"
        "  - {id: done, end: {}}\n"
    )
    assert fits(BOTH + apart) == []
