import pytest
from tests.replies.drafts import drafted

from crisisctl.replies.births import births


def found(text):
    return [text[start:end] for start, end in births(drafted(text))]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Vous êtes né le 12/03/1985 ?", "12/03/1985"),
        ("Née le 4 avril 1990, vous avez droit au tarif.", "4 avril 1990"),
        ("Date de naissance : 3 mai 1972.", "3 mai 1972"),
        ("Le 04.04.1990 est votre date de naissance.", "04.04.1990"),
        ("You were born on 12 March 1985, right?", "12 March 1985"),
        ("DOB: 03/12/1985 confirmed.", "03/12/1985"),
        ("Your birthday is July 2nd.", "July 2nd"),
        ("Vous êtes né un 3 avril 1988.", "3 avril 1988"),
        ("You were born on a 3rd of April 1988.", "3rd of April 1988"),
        ("Née à Lyon, le trois avril 1988, c'est noté.", "trois avril 1988"),
        ("born 1990-04-04, so you qualify", "1990-04-04"),
    ],
)
def test_a_date_beside_a_birth(text, date):
    assert found(text) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "L'incident a commencé le 21/11/2026.",
        "Nous ne livrons pas le 12/03/2026.",
        "Notre marque est née le 3 mai 1985.",
        "Née un 3 mai 1985, notre marque est fière.",
        "La rumeur est née le 3 mai.",
        "Our birthday is on 12 March: come!",
        "We were born in 1985.",
        "Votre date de naissance ne change rien.",
    ],
)
def test_other_dates_and_birthdays_of_brands_pass(text):
    assert found(text) == []
