"""Both languages, always: every sentence of the program has its French."""

import gettext
import re
from string import Formatter

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from tests.conftest import ROOT

from crisisctl.i18n import HERE, LANGUAGES

SOURCE = ROOT / "src" / "crisisctl"
CATALOG = HERE / "fr" / "LC_MESSAGES" / "crisisctl.po"


@pytest.fixture(scope="module")
def sentences():
    found = extract_from_dir(SOURCE, keywords={"words": (1,)}, method_map=[("**.py", "python")])
    return {message for _, _, message, _, _ in found if isinstance(message, str)}


@pytest.fixture(scope="module")
def french():
    with CATALOG.open("rb") as file:
        return {message.id: message for message in read_po(file) if message.id}


def places(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_program_speaks_two_languages():
    assert set(LANGUAGES) == {"fr", "en"}


def test_every_sentence_has_its_french(sentences, french):
    missing = {text for text in sentences if text not in french or not french[text].string}
    assert missing == set()


def test_the_catalog_holds_nothing_that_is_no_longer_said(sentences, french):
    assert set(french) - sentences == set()


def test_no_translation_is_a_guess(french):
    assert [text for text, message in french.items() if message.fuzzy] == []


def test_both_languages_have_the_same_places(french):
    wrong = {t: m.string for t, m in french.items() if places(t) != places(m.string)}
    assert wrong == {}


def test_french_marks_have_their_narrow_space(french):
    loose = re.compile(r"[ ](?:[?;»]|!(?!=))")
    assert [m.string for m in french.values() if loose.search(m.string)] == []


def test_what_the_program_reads_is_what_stands_in_the_catalog(french):
    read = gettext.translation("crisisctl", HERE, ["fr"])
    stale = [text for text, message in french.items() if read.gettext(text) != message.string]
    assert stale == [], "the .mo file is old: pip install -e '.[dev]'"
