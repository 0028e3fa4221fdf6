import json

import pytest
from hypothesis import given, strategies as st

from crisisctl.replies.lexicon import Reading
from crisisctl.replies.notation import Phrase
from crisisctl.replies.phrases import MOST_WORDS, Phrases, fold, indexed, places
from crisisctl.replies.tokens import Tokens

LINES = [
    "sorry|apologies [very] if|whether",
    "apologi* .2 for",
    "don't [ever] do_not|call",
    "selon vous , qu*|que",
    "^ your number ?",
    "we promise !to_answer|to_be",
    "n'est pas|plus .3 grave",
    "a_im*|qu* .1 grave|l'en*",
    "no_idea|don't_know [just] [very] if|to_answer",
]
WORDS = sorted({word for line in LINES for word in Tokens(line).words if word})


def found(line, text):
    spans = Phrases(indexed([("it", line)])).find(fold(text)).get("it", [])
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("line", "text", "quotes"),
    [
        (
            "pouvez|pourriez vous",
            "Pouvez-vous ? Pourriez vous ?",
            ["Pouvez-vous", "Pourriez vous"],
        ),
        ("desole*", "Désolés, désolée", ["Désolés", "désolée"]),
        ("don't call", "Dont call, don’t call", ["Dont call", "don’t call"]),
        ("we .1 promise", "We do promise. We do not promise.", ["We do promise"]),
        ("we promise !to_answer", "We promise to answer. We promise it.", ["We promise"]),
        ("selon vous , qu*", "Selon vous, quelle heure ?", ["Selon vous, quelle"]),
        ("^ your number ?", "Hi. Your number? Not your number.", ["Your number"]),
        ("not|not_at_all sorry", "not at all sorry", ["not at all sorry"]),
        ("a b|b_c", "a b c", ["a b c"]),
        ("sorry you", "Sorry. You", []),
        ("sorry you", "sorry @you", []),
    ],
)
def test_the_notation(line, text, quotes):
    assert found(line, text) == quotes


@given(st.lists(st.sampled_from([*WORDS, ",", ".", "?", "x"]), max_size=25))
def test_no_phrase_is_missed_for_its_keys(said):
    text = fold(" ".join(said))
    read = Tokens(text)
    every = {line: places([Phrase(line, fold(line))], read) for line in LINES}
    assert Phrases(indexed((line, line) for line in LINES)).find(text) == {
        line: spans for line, spans in every.items() if spans
    }


def test_an_exception_leaves_out_what_begins_inside_it():
    assert Reading("get over it").spans("insult")
    assert not Reading("we can't get over it").spans("insult")


def test_words_keep_their_places():
    assert json.dumps(Tokens("a, b").spans) == "[[0, 1], [3, 4]]"


def test_names_without_end_are_not_kept():
    phrases = Phrases(indexed([("it", "sorry if")]))
    for number in range(MOST_WORDS + 1):
        phrases.likely([f"name{number}", ""])
    assert len(phrases._bits) <= MOST_WORDS
    assert phrases.find("sorry if") == {"it": [(0, 8)]}
