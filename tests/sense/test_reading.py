"""What makes a mention negative, and what does not."""

import pytest
from hypothesis import given, strategies as st

from crisisctl.sense.reading import FLAGS, read

COMPLAINTS = [
    ("en", "on hold for two hours"),
    ("en", "Nobody answers your phone"),
    ("en", "charged twice for one order"),
    ("en", "Your app keeps crashing"),
    ("en", "still no refund"),
    ("en", "can't log in since Monday"),
    ("en", "not happy with this at all"),
    ("en", "thanks for nothing"),
    ("en", "I DON’T GET ANY SIGNAL"),
    ("en", "worrrrst service everrr"),
    ("en", "never received my parcel 😡"),
    ("fr", "bloqué étape 2"),
    ("fr", "ça fait 3 semaines que j'attends"),
    ("fr", "injoignables, aucune réponse"),
    ("fr", "Remboursez-moi"),
    ("fr", "toujours pas livré"),
    ("fr", "pas content du tout"),
    ("fr", "merci pour rien"),
    ("fr", "C NUUUUL"),
    ("fr", "l'appli ne marche plus"),
    ("fr", "prélevé deux fois 🤬"),
]
OTHERS = [
    ("en", "Thanks, it works again"),
    ("en", "What time do you open?"),
    ("en", "No problem at all, great service"),
    ("en", "The new branch is in Leeds"),
    ("en", "@worstbank good morning https://example.com/never-again"),
    ("fr", "C'est réglé, merci beaucoup"),
    ("fr", "Quels sont vos horaires ?"),
    ("fr", "Aucun souci, très bon accueil"),
    ("fr", "La nouvelle agence est à Lille"),
    ("fr", ""),
]


@pytest.mark.parametrize(("language", "text"), COMPLAINTS)
def test_a_complaint_needs_no_word_of_feeling(language, text):
    assert read(text, language).negative


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_questions_praise_and_news_are_not_negative(language, text):
    assert not read(text, language).negative


def test_the_language_is_a_tag():
    assert read("toujours pas livré", "fr-CA") == read("toujours pas livré", "FR")


@pytest.mark.parametrize("text", ["still no refund", "toujours pas livré"])
def test_another_language_is_read_with_the_words_of_both(text):
    assert read(text, "de").negative


def test_accents_apostrophes_and_case_do_not_count():
    assert read("BLOQUE A L’ETAPE 2", "fr").score == read("bloqué à l'étape 2", "fr").score


@given(st.text(max_size=300), st.sampled_from(["fr", "en", "de", ""]))
def test_any_text_is_read_and_always_in_the_same_way(text, language):
    sense = read(text, language)
    assert sense == read(text, language)
    assert -1 <= sense.score <= 1
    assert sense.negative == (sense.score < 0)
    assert set(sense.flags) <= set(FLAGS)
    assert list(sense.flags) == sorted(sense.flags)


@given(
    st.lists(st.sampled_from(["not", "good", "never", "answered", "😡", "?", "x"]), max_size=12)
)
def test_blanks_between_words_do_not_count(words):
    assert read(" ".join(words), "en").score == read(" \n\t".join(words), "en").score


@pytest.mark.parametrize(
    "unit", ["a", "ne ", "😡", "pas pas ", "not good ", "1", "@", "é", "a\u0301", "?!", "call "]
)
def test_a_long_text_is_read(unit):
    text = unit * (10_000 // len(unit))
    assert -1 <= read(text, "fr").score <= 1
    assert -1 <= read(text, "en").score <= 1
