import pytest
from tests.lint.playbooks import MESSAGES, desk, subject

from crisisctl.lint.consent import is_approved
from crisisctl.lint.graph import charts

SAY = desk(
    "  - {id: speak, role: cm, within: 5m, say: hold}\n"
    "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
)
TWO = MESSAGES.replace('text: {en: "We are looking into it."}', "variants: [{en: One}, {en: Two}]")


def has_its_yes(whole, name):
    return is_approved(whole, charts(whole)[0].flow.nodes["speak"], name)


@pytest.mark.parametrize("approved", [True, False])
def test_a_text_with_its_yes(approved):
    assert has_its_yes(subject(SAY + MESSAGES, approved=approved), "hold") is approved


def test_every_wording_needs_its_own():
    whole = subject(SAY + TWO)
    assert has_its_yes(whole, "hold")
    lines = tuple(one for one in whole.plan.approvals.approvals if one.variant == 1)
    less = whole.plan.approvals.model_copy(update={"approvals": lines})
    plan = type(whole.plan)("main", whole.plan.playbooks, whole.plan.team, less, whole.plan.files)
    again = type(whole)(plan, whole.path, whole.locate, whole.today)
    assert not has_its_yes(again, "hold")
    assert has_its_yes(again, "ack")


def test_words_among_ourselves_need_none():
    staff = "messages:\n  hold: {kind: staff, audience: internal, text: {en: A}}\n"
    assert has_its_yes(subject(SAY + staff, approved=False), "hold")
