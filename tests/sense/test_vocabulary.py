"""How words are read: the lexicons hold together, and what is remembered has an end."""

import re

import pytest

from crisisctl.sense.lexicons.english import ENGLISH
from crisisctl.sense.lexicons.english_small import ENGLISH_SAME, ENGLISH_SMALL
from crisisctl.sense.lexicons.french import FRENCH
from crisisctl.sense.lexicons.french_small import FRENCH_SAME, FRENCH_SMALL
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
        assert [vocabulary[f"gone{number}"] for _ in range(3)] == [("gone", "0")] * 3
    assert 1 <= len(vocabulary) <= 3


def test_a_word_is_remembered_when_it_comes_again():
    vocabulary = known()
    read = [vocabulary[word] for word in ("gone", "goneee", "goneee")]
    assert read == [("gone",)] * 3
    assert [*vocabulary] == ["goneee"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_meaning_has_a_weight(language):
    unweighed = set(meanings_of(vocabulary(language).tree)) - WEIGHTS.keys()
    assert unweighed == set()


@pytest.mark.parametrize(
    ("blocks", "small", "same"),
    [(ENGLISH, ENGLISH_SMALL, ENGLISH_SAME), (FRENCH, FRENCH_SMALL, FRENCH_SAME)],
)
def test_every_line_of_a_lexicon_says_something(blocks, small, same):
    lines = [
        line
        for block in blocks.values()
        for line in re.sub(r"\|\n\s*", "|", block).strip().split("\n")
    ]
    # What is left of such a line without the small words is a single word, or none.
    assert [line for line in lines if not Vocabulary({"said": line}, small, same).tree] == []
