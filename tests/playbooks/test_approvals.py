from dataclasses import replace
from datetime import date

import pytest

from crisisctl.playbooks.approvals import (
    Standing,
    Use,
    Wording,
    approvers,
    consents,
    fingerprint,
    shortcoming,
    standing,
    wordings,
)
from crisisctl.playbooks.load import load
from crisisctl.playbooks.lock import Approver, approved, bounds_of, open_to, yes
from crisisctl.replies.template import parse

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
        channels = open_to(plan, wording, role)
        bounds = bounds_of(plan, wording, parse(wording.text).variables(), channels)
        line = yes(wording, Approver(role, person, day, until), channels, bounds)
        approvals = approved(approvals, wording, line)
    return replace(plan, approvals=approvals)


def use(plan, wording, channel="x", **values):
    return Use(plan, wording, TODAY, channel, values or None)


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
    edited = update._replace(text=update.text + " ")
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
    assert consents(use(forged, update)) == {}
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


def why(plan, wording, channel="x", **values):
    return str(shortcoming(use(plan, wording, channel, **values)).why)


AUTHOR = "mention.author"


def test_a_yes_holds_for_the_channels_that_its_approver_saw(plan, edit):
    seen = text_of(plan, "acknowledge")
    agreed = with_yes(plan, seen, ("crisis-lead", "Cléa"))
    line = agreed.approvals.approvals[0]
    assert line.channels == ("x", "facebook")
    assert shortcoming(use(agreed, seen, "facebook", **{AUTHOR: "Ada"})) is None
    assert why(agreed, seen, "linkedin") == "It was approved for X, Facebook only."
    edit("every-key.yaml", "channels: [x, facebook]", "channels: [x, facebook, linkedin]")
    more = replace(load("every-key").plan, approvals=agreed.approvals)
    assert standing(more, seen, TODAY, ("x",)) is Standing.CURRENT
    assert standing(more, seen, TODAY) is Standing.STALE


@pytest.mark.parametrize(
    ("author", "approved_so"),
    [("Ada", True), ("x" * 50, True), ("x" * 51, False), ("a\nb", False)],
)
def test_a_reply_is_pre_approved_only_within_the_bounds(plan, author, approved_so):
    seen = text_of(plan, "acknowledge")
    agreed = with_yes(plan, seen, ("crisis-lead", "Cléa"))
    flaw = shortcoming(use(agreed, seen, **{AUTHOR: author}))
    assert (flaw is None) is approved_so
    assert (consents(use(agreed, seen, **{AUTHOR: author})) != {}) is approved_so


def test_a_value_that_nobody_bounded_is_not_approved(plan):
    seen = text_of(plan, "acknowledge")
    agreed = with_yes(plan, seen, ("crisis-lead", "Cléa"))
    assert why(agreed, seen, topic="all") == "topic is not within what was approved."


def bounded(plan, **bounds):
    """The plan with a yes whose line holds these bounds, or none at all."""
    agreed = with_yes(plan, text_of(plan, "acknowledge"), ("crisis-lead", "Cléa"))
    line = agreed.approvals.approvals[0].model_copy(update=bounds)
    return replace(agreed, approvals=agreed.approvals.model_copy(update={"approvals": (line,)}))


def test_a_line_of_an_earlier_version_holds_for_what_nothing_can_change(plan):
    old = {"bounds": None, "channels": ()}
    seen = text_of(plan, "acknowledge")
    stale = bounded(plan, **old)
    assert standing(stale, seen, TODAY) is Standing.STALE
    assert "before anybody wrote down" in why(stale, seen)
    plain = text_of(plan, "update")
    agreed = with_yes(plan, plain, ("crisis-lead", "Cléa"))
    line = agreed.approvals.approvals[0].model_copy(update=old)
    kept = agreed.approvals.model_copy(update={"approvals": (line,)})
    assert standing(replace(agreed, approvals=kept), plain, TODAY) is Standing.CURRENT


ASKED = "fr: Du neuf."


@pytest.mark.parametrize(
    ("old", "new", "holds"),
    [
        ("max-length: 40", "max-length: 41", False),
        ("max-length: 40", "max-length: 39", True),
        ("en: What}, type: text", "en: What}, type: url", False),
        ("en: What}, type: text", "en: What}, type: date", False),
    ],
)
def test_wider_bounds_end_an_approval(plan, edit, old, new, holds):
    edit("every-key.yaml", ASKED, 'fr: "Du neuf : {{ topic }}."')
    before = load("every-key").plan
    seen = text_of(before, "update")
    agreed = with_yes(before, seen, ("crisis-lead", "Cléa"))
    assert agreed.approvals.approvals[0].model_dump(mode="json")["bounds"] == {"topic": "text 40"}
    edit("every-key.yaml", old, new)
    after = replace(load("every-key").plan, approvals=agreed.approvals)
    assert (standing(after, seen, TODAY) is Standing.CURRENT) is holds
    if not holds:
        assert why(after, seen).startswith("topic was approved as a text of 40 characters at most")
    short = shortcoming(use(after, seen, topic="ok"))
    assert short is None  # what is said in the end may be one of those approved all the same


def test_another_link_of_ours_is_another_text(plan, edit):
    edit("every-key.yaml", ASKED, 'fr: "Du neuf : {{ links.status }}"')
    before = load("every-key").plan
    seen = text_of(before, "update")
    agreed = with_yes(before, seen, ("crisis-lead", "Cléa"))
    assert standing(agreed, seen, TODAY) is Standing.CURRENT
    team = before.team.model_copy(update={"status_page": "https://elsewhere.example"})
    moved = replace(agreed, team=team)
    assert standing(moved, seen, TODAY) is Standing.STALE
    elsewhere = {"links.status": "https://elsewhere.example"}
    assert shortcoming(use(moved, seen, **elsewhere)) is not None


def test_a_line_that_forgets_a_variable_is_no_yes(plan):
    seen = text_of(plan, "acknowledge")
    forgetful = bounded(plan, bounds={})
    assert why(forgetful, seen) == "mention.author may be filled in, and nobody has approved that."
    assert standing(forgetful, seen, TODAY) is Standing.STALE
    assert why(forgetful, seen, **{AUTHOR: "Ada"}) == f"{AUTHOR} is not within what was approved."
