from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, strategies as st

from crisisctl.model.approvals import Approvals, ApprovedText
from crisisctl.playbooks.approvals import (
    Standing,
    Wording,
    approved,
    approvers,
    as_yaml,
    consents,
    fingerprint,
    standing,
    wordings,
)
from crisisctl.playbooks.document import read
from crisisctl.playbooks.load import load
from crisisctl.playbooks.source import REFUSED
from crisisctl.playbooks.validate import validate

TODAY, UNTIL = date(2026, 11, 22), date(2027, 5, 1)


@pytest.fixture
def plan(folder):
    return load("every-key").plan


def text_of(plan, message, variant=1, language="fr"):
    found = [
        one
        for one in wordings(plan, "every-key")
        if (one.message, one.variant, one.language) == (message, variant, language)
    ]
    return found[0]


def with_yes(plan, wording, *people, until=UNTIL, day=TODAY):
    approvals = plan.approvals
    for role, person in people:
        approvals = approved(approvals, wording, role, person, day, until)
    return replace(plan, approvals=approvals)


def test_what_leaves_the_house_needs_a_yes(plan):
    names = {one.message for one in wordings(plan, "every-key")}
    assert names == {"acknowledge", "statement", "update", "closing", "explain"}
    staff = Wording("every-key", "to-staff", 1, "fr", "À tous.")
    assert standing(plan, staff, TODAY) is Standing.NOT_NEEDED


def test_who_may_approve(plan):
    messages = plan.playbook.messages
    assert approvers(plan, messages["statement"]) == ("crisis-lead", "legal")
    assert approvers(plan, messages["closing"]) == ("crisis-lead", "legal")
    assert approvers(plan, messages["update"]) == ("crisis-lead",)


def test_a_channel_with_approvers_of_its_own_needs_their_yes(folder, edit):
    edit("every-key.yaml", "by: [legal, crisis-lead], within: 5m", "by: [legal], within: 5m")
    plan = load("every-key").plan
    seen = text_of(plan, "acknowledge")
    agreed = with_yes(plan, seen, ("crisis-lead", "Cléa"))
    assert standing(agreed, seen, TODAY, ("x",)) is Standing.CURRENT
    assert standing(agreed, seen, TODAY, ("facebook",)) is Standing.MISSING
    assert standing(agreed, seen, TODAY) is Standing.MISSING
    both = with_yes(agreed, seen, ("legal", "Eve"))
    assert standing(both, seen, TODAY) is Standing.CURRENT
    assert approvers(plan, plan.playbook.messages["acknowledge"]) == ("crisis-lead", "legal")


def test_a_yes_makes_a_text_current_until_it_expires(plan):
    update = text_of(plan, "update")
    assert standing(plan, update, TODAY) is Standing.MISSING
    agreed = with_yes(plan, update, ("crisis-lead", "Cléa"))
    assert standing(agreed, update, TODAY) is Standing.CURRENT
    assert standing(agreed, update, UNTIL) is Standing.CURRENT
    assert standing(agreed, update, date(2027, 5, 2)) is Standing.EXPIRED
    assert standing(agreed, update, date(2026, 11, 21)) is Standing.EXPIRED


def test_an_edit_makes_it_stale_and_a_new_yes_replaces_the_old(plan):
    update = text_of(plan, "update")
    agreed = with_yes(plan, update, ("crisis-lead", "Cléa"))
    edited = replace(update, text=update.text + " ")
    assert standing(agreed, edited, TODAY) is Standing.STALE
    again = with_yes(agreed, edited, ("crisis-lead", "Dan"))
    assert standing(again, edited, TODAY) is Standing.CURRENT
    assert [line.person for line in again.approvals.approvals] == ["Dan"]


def test_another_language_or_variant_is_another_text(plan):
    first = text_of(plan, "acknowledge")
    agreed = with_yes(plan, first, ("crisis-lead", "Cléa"))
    assert standing(agreed, text_of(plan, "acknowledge", 2), TODAY) is Standing.MISSING
    assert standing(agreed, text_of(plan, "acknowledge", 1, "en"), TODAY) is Standing.MISSING


@pytest.mark.parametrize(
    ("role", "person"),
    [
        ("community-manager", "Ada"),  # no authority
        ("legal", "Eve"),  # none for an update
        ("crisis-lead", "Ada"),  # not behind this role
        ("nobody", "Cléa"),  # no such role
    ],
)
def test_a_line_in_the_file_is_not_enough(plan, role, person):
    update = text_of(plan, "update")
    forged = with_yes(plan, update, (role, person))
    assert consents(forged, update, TODAY) == {}
    assert standing(forged, update, TODAY) is Standing.MISSING


def test_a_quorum_takes_as_many_roles_and_people(plan):
    statement = text_of(plan, "statement")
    one = with_yes(plan, statement, ("crisis-lead", "Cléa"))
    assert standing(one, statement, TODAY) is Standing.MISSING
    two = with_yes(one, statement, ("legal", "Eve"))
    assert standing(two, statement, TODAY) is Standing.CURRENT
    roles = dict(two.team.roles)
    roles["legal"] = roles["legal"].model_copy(update={"people": roles["crisis-lead"].people})
    both_hats = replace(two, team=two.team.model_copy(update={"roles": roles}))
    twice = with_yes(both_hats, statement, ("legal", "Cléa"))
    assert standing(twice, statement, TODAY) is Standing.MISSING


def test_a_line_that_stands_twice_counts_once(plan):
    statement = text_of(plan, "statement")
    one = with_yes(plan, statement, ("crisis-lead", "Cléa"))
    lines = one.approvals.approvals * 2
    twice = replace(one, approvals=one.approvals.model_copy(update={"approvals": lines}))
    assert standing(twice, statement, TODAY) is Standing.MISSING


def test_the_fingerprint_is_that_of_the_exact_text():
    assert fingerprint("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
    assert fingerprint("a\n") != fingerprint("a")


def line(name, person="P"):
    return ApprovedText(
        playbook=name,
        message="m",
        variant=1,
        language="no",
        sha256="0" * 64,
        role="on",
        person=person,
        date=TODAY,
        until=UNTIL,
    )


VISIBLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).filter(
    lambda text: not REFUSED.search(text)
)


@given(VISIBLE.filter(bool), st.lists(VISIBLE, max_size=3))
def test_what_is_written_is_what_is_read(brand, people):
    written = Approvals(brand=brand, approvals=tuple(line("1e5", one) for one in people))
    document = read(as_yaml(written).encode(), "approvals.lock")
    assert validate(document, Approvals) == (written, [])


def test_the_file_diffs_line_by_line():
    before = as_yaml(Approvals(brand="B", approvals=(line("a"), line("c")))).splitlines()
    after = as_yaml(Approvals(brand="B", approvals=(line("a"), line("b"), line("c")))).splitlines()
    assert len(after) - len(before) == 9
    assert [one for one in after if one not in before] == ['- playbook: "b"']
