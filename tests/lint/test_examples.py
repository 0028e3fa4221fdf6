"""Every example on a rule's page does what the page says."""

import pytest
from tests.lint.examples import judged

from crisisctl.lint.handbook import handbook, page

PAGES = {id_: page(id_, "en") for id_ in handbook()}
WITHOUT_EXAMPLE = {"CC000", "CC004"}
"""A bug of ours, and a file that is not there: no text can show them."""
UNUSABLE = {"CC000", "CC001", "CC002", "CC003"}
"""But for what it is there to show, an example is a playbook as anybody's."""


def ids(example, folder):
    return {one.rule.id for one in judged(example, folder)}


def test_every_rule_shows_both_sides():
    assert {id_ for id_, one in PAGES.items() if not one.bad or not one.good} == WITHOUT_EXAMPLE


@pytest.mark.parametrize("id_", sorted(PAGES.keys() - WITHOUT_EXAMPLE))
def test_the_bad_example_breaks_the_rule(id_, own_home):
    found = ids(PAGES[id_].bad, own_home)
    assert id_ in found
    assert found & UNUSABLE <= {id_}


@pytest.mark.parametrize("id_", sorted(PAGES.keys() - WITHOUT_EXAMPLE))
def test_the_good_example_keeps_it(id_, own_home):
    assert ids(PAGES[id_].good, own_home) & {id_, *UNUSABLE} == set()


@pytest.mark.parametrize("id_", sorted(PAGES.keys() - WITHOUT_EXAMPLE))
def test_an_example_fits_a_terminal(id_):
    lines = [*PAGES[id_].bad.splitlines(), *PAGES[id_].good.splitlines()]
    assert [line for line in lines if len(line) > 90] == []
