import time

import pytest

from crisisctl.replies.lists import DATA, SECRETS, listed, may_ask
from crisisctl.replies.plain import plain
from crisisctl.replies.tokens import Tokens


def found(text, nouns=DATA):
    folded = plain(text).text
    span = listed(folded, 0, len(folded), nouns)
    assert span is None or nouns != DATA or may_ask(folded, Tokens(folded).words)
    return folded[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Numéro de commande ?", "numero de commande"),
        ("Order #?", "order #"),
        ("Name, email and order number, please", "name, email and order number"),
        ("Bonjour, votre code postal svp", "code postal"),
        ("Merci de compléter : Nom / Prénom / N° client.", "nom / prenom / n° client"),
        ("I'm missing one thing: your member number.", "member number"),
        ("Your order number and I'll sort it.", "order number"),
        ("Contact details please, we will call.", "contact details"),
    ],
)
def test_naming_data_is_asking_for_it(text, asked):
    assert found(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Lot number?",
        "Quel train ?",
        "Votre adresse a été mise à jour.",
        "Les données concernées : nom, adresse, e-mail.",
        "The data involved are names and email addresses.",
        "Thanks for your email!",
        "",
    ],
)
def test_telling_of_data_is_not(text):
    assert found(text) is None


def test_secrets_have_nouns_of_their_own():
    assert found("Your current password, please.", SECRETS) == "password"
    assert found("Your current password, please.") is None


@pytest.mark.parametrize(
    "text",
    ["name, email: " * 8_000, "name " * 20_000, "your " * 20_000, ". " * 50_000, "a, " * 33_000],
)
def test_a_hostile_list_takes_no_longer_than_its_length(text):
    start = time.process_time()
    assert found(text) is None
    assert time.process_time() - start < 2  # 0.05 s; a quadratic pattern takes over 10 s
