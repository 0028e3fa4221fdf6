import pytest

from crisisctl.lint.handbook import handbook, page
from crisisctl.lint.registry import RULES


def test_every_rule_is_in_it_in_the_order_of_the_ids():
    assert list(handbook()) == sorted(handbook())
    assert {check.rule.id for check in RULES} <= set(handbook())
    assert all(rule.id == id_ for id_, (rule, _) in handbook().items())


def test_a_page_is_the_reader_s_but_its_examples_are_the_same():
    english, french = page("CC306", "en"), page("CC306", "fr")
    assert english.promise.startswith("A private conversation")
    assert french.promise.startswith("Une conversation privée")
    assert (english.bad, english.good) == (french.bad, french.good)


def test_a_language_that_nobody_has_written_gets_english():
    assert page("CC306", "de") == page("CC306", "en")


def test_a_rule_that_is_not_there():
    with pytest.raises(KeyError):
        page("CC999", "en")
