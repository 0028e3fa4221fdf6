import pytest

from crisisctl.replies.homes import homes
from crisisctl.replies.phrases import fold
from crisisctl.replies.tokens import Tokens


def found(text):
    return [text[start:end] for start, end in homes(text, Tokens(fold(text)).words)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Livré au 14 bis rue des Lilas, 31000 Toulouse.", "14 bis rue des Lilas, 31000 Toulouse"),
        ("Nous passerons au 4 impasse des Acacias.", "4 impasse des Acacias"),
        ("Mme Durand, 8 avenue Victor Hugo 69006 Lyon :", "8 avenue Victor Hugo 69006 Lyon"),
        ("M. Petit, 3 place Bellecour, est dédommagé", "3 place Bellecour"),
        ("vous habitez au 27 rue du 8 mai 1945", "27 rue du 8 mai 1945"),
        ("It goes to 14 Maple Drive, Leeds LS6 2AB.", "14 Maple Drive, Leeds LS6 2AB"),
        ("An engineer will be at 9 Oak Lane tomorrow.", "9 Oak Lane"),
        ("Delivered to 742 evergreen terrace", "742 evergreen terrace"),
    ],
)
def test_where_somebody_lives(text, address):
    assert found(text)[0].startswith(address)
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Notre magasin, 3 place Bellecour à Lyon, rouvre.",
        "Incendie au 12 rue de la Paix : évitez le quartier.",
        "Retournez le produit au 10 rue du Port.",
        "15 rue en travaux, 3 places de parking fermées.",
        "2 cours de cuisine, 12 route de secours, à 14 h 32, voie 12",
        "Our shop at 22 Baker Street reopens at 10.",
        "Take the 2nd road, then walk 5 minutes.",
        "10 new street lights, 3 road closures.",
        "24 hour support, 7 days a week",
    ],
)
def test_shops_events_and_streets_pass(text):
    assert found(text) == []


def test_who_lives_over_a_shop_still_lives_there():
    assert found("Votre adresse, 3 place Bellecour, est celle du magasin.") == [
        "3 place Bellecour"
    ]
