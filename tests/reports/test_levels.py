import pytest
from tests.engine.given import la_redoute
from tests.reports.gathered import facts_of

from crisisctl.i18n import Speaker
from crisisctl.reports.document import ON_ONE_PAGE, document
from crisisctl.reports.html import render as as_page
from crisisctl.reports.level import Level
from crisisctl.reports.markdown import render

SAY = Speaker("en")
INSIDE = ("viral", "sev", "crisis-lead", "Journal rows", "CC2", "@m1", "person 1", "#r1")


@pytest.fixture
def facts():
    return facts_of(la_redoute(60), 1440)


def test_the_hot_wash_is_one_page_of_the_review(facts):
    review = [one.name for one in document(facts).sections]
    hot = [one.name for one in document(facts, Level.HOT_WASH).sections]
    assert hot == [name for name in review if name in ON_ONE_PAGE]
    assert len(hot) == len(ON_ONE_PAGE)


@pytest.mark.parametrize("write", [render, as_page], ids=["markdown", "page"])
def test_nothing_internal_goes_outside(facts, write):
    page = write(facts, SAY, level=Level.EXTERNAL)
    body = page[page.rindex("What happened, and what we do about it") :]
    assert [mark for mark in INSIDE if mark in body] == []


def test_only_our_own_statements_go_outside(facts):
    [said] = [one for one in document(facts, Level.EXTERNAL).sections if one.name == "said"]
    ours = [one.text for one in facts.messages if one.audience == "public" and not one.mention]
    assert [text for quotes in said.blocks for _, text in quotes.items] == ours
    assert 0 < len(ours) < len(facts.messages)
