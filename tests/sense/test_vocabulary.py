"""How words are read: the lexicons hold together, and what is remembered has an end."""

import pytest

from crisisctl.sense.vocabulary import END, LANGUAGES, Vocabulary, vocabulary
from crisisctl.sense.weights import WEIGHTS

BLOCKS = {"silence": "no_one|nobody answer*\nno [real] answer*|reply", "lost": "gone"}


def known(**same):
    lines = "\n".join(f"{word} = {written}" for word, written in same.items())
    return Vocabulary(BLOCKS, "the a to", lines)


def meanings_of(tree):
    for code, below in tree.items():
        if code == END:
            yield below
        else:
            yield from meanings_of(below)


def test_a_stem_is_any_word_that_begins_so():
    assert known()["Answered,"] == ("answer*", "")


def test_small_words_handles_and_links_are_left_out():
    vocabulary = known()
    assert [vocabulary[word] for word in ("the", "@gone", "https://gone.example")] == [()] * 3


def test_inflections_read_as_one_word():
    assert known(gone="vanished lost")["vanished"] == ("gone",)


def test_letters_drawn_out_count_once():
    assert known()["gooone"] == ("gone",)


def test_numbers_are_all_alike():
    assert known()["47"] == ("0",) == known()["1"]


def test_alternatives_of_several_words_and_optional_words_are_spelt_out():
    tree = known().tree
    assert tree["no"]["one"]["answer*"][END] == "silence"
    assert tree["no"]["reply"][END] == "silence"
    assert tree["no"]["real"]["reply"][END] == "silence"


def test_what_is_remembered_has_an_end(monkeypatch):
    monkeypatch.setattr("crisisctl.sense.vocabulary._MOST", 3)
    vocabulary = known()
    for number in range(10):
        assert vocabulary[f"gone{number}"] == ("gone", "0")
    assert len(vocabulary) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_meaning_has_a_weight(language):
    unweighed = set(meanings_of(vocabulary(language).tree)) - WEIGHTS.keys()
    assert unweighed == set()
