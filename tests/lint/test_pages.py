"""Every rule has its page, in both languages, and both say the same."""

import re

import pytest

from crisisctl.i18n import LANGUAGES
from crisisctl.lint.handbook import SOURCE, handbook, page, translation
from crisisctl.lint.page import Page, parse
from crisisctl.lint.run import RULE_CRASHED
from crisisctl.model.findings import Rule
from crisisctl.playbooks import rules as loader

OTHERS = [language for language in LANGUAGES if language != SOURCE]
CODE = re.compile(r"`[^`]+`|\bCC\d{3}\b")


def prose(page):
    return [page.promise, *page.details, page.why, page.source]


def test_a_page_has_all_its_parts():
    text = """The promise.

A detail
over two lines.

Another.

Why: because
of this.

Bad:
    a:
      b: 1

Good:
    # team.yaml

    c: 2

Source: somebody.
"""
    assert parse(text) == Page(
        "The promise.",
        ("A detail over two lines.", "Another."),
        "because of this.",
        "a:\n  b: 1",
        "# team.yaml\n\nc: 2",
        "somebody.",
    )


def test_a_page_may_lack_what_follows_its_promise():
    assert parse("The promise.") == Page("The promise.")


def test_a_french_page_keeps_its_spaces():
    assert parse("Une promesse\u202f!\n\nPourquoi\u00a0: parce que\u202f;\nvoilà.") == Page(
        "Une promesse\u202f!", why="parce que\u202f; voilà."
    )


def test_the_loader_s_rules_have_their_pages_too():
    own = {one.id for one in vars(loader).values() if isinstance(one, Rule)}
    assert own | {RULE_CRASHED.id} <= set(handbook())


def test_names_and_ids_are_never_shared():
    assert len({rule.name for rule, _ in handbook().values()}) == len(handbook())


@pytest.mark.parametrize("id_", handbook())
def test_a_page_says_what_is_asked_and_why(id_):
    told = page(id_, "en")
    assert told.promise.endswith(".")
    assert told.why.endswith(".")
    assert bool(told.source) == bool(told.bad)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("id_", handbook())
def test_a_page_is_written_in_every_language(id_, language):
    written = translation(id_, language).read_text("utf-8")
    english, other = prose(page(id_, "en")), prose(page(id_, language))
    assert len(other) == len(english)
    assert [bool(text) for text in other] == [bool(text) for text in english]
    said = zip(other[:-1], english[:-1], strict=True)  # the name of a source may be the same
    assert all(text != twin for text, twin in said)
    assert not re.search(r"[ ][?!;:»]|[«][ ]|\w'\w", CODE.sub("", written))
    assert max(len(line) for line in written.splitlines()) < 100


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("id_", handbook())
def test_a_page_names_the_same_keys_in_every_language(id_, language):
    english, other = prose(page(id_, "en")), prose(page(id_, language))
    codes = [[sorted(CODE.findall(text)) for text in one] for one in (english, other)]
    assert codes[0] == codes[1]


@pytest.mark.parametrize("language", OTHERS)
def test_no_page_is_left_over(language):
    folder = translation("CC000", language).parent
    assert {path.stem for path in folder.iterdir()} == set(handbook())
