"""What is reached on labelled texts, as floors: docs/sense.md has the figures."""

import pytest
from benchmarks.sense import figures, ours, sentences, tweets

FLOORS = [
    ("tuning.en.txt", 0.91, 0.91),
    ("tuning.fr.txt", 0.91, 0.90),
    ("checked.en.txt", 0.86, 0.86),
    ("checked.fr.txt", 0.83, 0.83),
    ("held_out.en.txt", 0.92, 0.92),
    ("held_out.fr.txt", 0.89, 0.88),
]


@pytest.mark.parametrize(("name", "f1", "macro"), FLOORS)
def test_our_own_sentences_are_told(name, f1, macro):
    found = figures(sentences(name), ours(name.split(".")[1]))
    assert found.f1 >= f1
    assert found.macro >= macro


@pytest.mark.parametrize(("language", "f1", "macro"), [("en", 0.68, 0.73), ("fr", 0.69, 0.75)])
def test_tweets_of_every_kind_are_told(shared, language, f1, macro):
    found = figures(tweets(shared / "data", language), ours(language))
    assert found.f1 >= f1
    assert found.macro >= macro


def test_figures_count_what_was_said_and_what_is_true():
    found = figures([("a", True), ("ab", True), ("b", False), ("c", False)], lambda t: "a" in t)
    assert (found.precision, found.recall, found.f1, found.macro) == (1, 1, 1, 1)
    half = figures([("a", True), ("b", True), ("ac", False), ("d", False)], lambda t: "a" in t)
    assert (half.precision, half.recall, half.f1, half.macro) == (0.5, 0.5, 0.5, 0.5)
