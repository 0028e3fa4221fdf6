import pytest
from hypothesis import given, strategies as st

from crisisctl.intake.languages import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Toujours pas de réponse à ma commande", "fr"),
        ("Still no answer about my order", "en"),
        ("J’AI COMMANDÉ ET RIEN", "fr"),
        ("It’s been three days and I still have no refund", "en"),
        ("!!!", None),
        ("", None),
        ("the le", None),
    ],
)
def test_the_commonest_words_tell(text, language):
    assert guess_language(text, ("fr", "en")) == language


def test_only_a_language_of_the_playbook_is_guessed():
    assert guess_language("Toujours pas de réponse", ("en",)) == "en"
    assert guess_language("Toujours pas de réponse", ("de", "fr")) == "fr"


@given(st.text(max_size=80), st.permutations(["fr", "en", "de"]))
def test_it_names_a_language_or_none(text, languages):
    assert guess_language(text, tuple(languages)) in (None, *languages)
