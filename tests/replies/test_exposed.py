from hypothesis import given as law, strategies as st

from crisisctl.replies.exposed import covered, exposed, values

TEXT = "Où est mon colis ? Appelez-moi au 06 12 34 56 78 ou marie.durand@gmail.com"


def test_personal_data_is_found_and_covered():
    assert values(TEXT, "fr") == ["06 12 34 56 78", "marie.durand@gmail.com"]
    assert covered(TEXT, "fr") == "Où est mon colis ? Appelez-moi au ▒▒▒ ou ▒▒▒"


def test_a_text_without_any_stays_as_it_is():
    assert exposed("Where is my order?", "en") == ()
    assert covered("Where is my order?", "en") == "Where is my order?"


@law(st.text(alphabet="06 1278+@.marie\n", max_size=80))
def test_nothing_that_was_found_stands_in_what_is_shown(text):
    shown = covered(text, "fr", "#")
    for value in values(text, "fr"):
        assert text.count(value) > shown.count(value)
