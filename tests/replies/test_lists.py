import re
import time

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crisisctl.replies.data_names import DATA, SECRETS, may_name
from crisisctl.replies.gate import judge
from crisisctl.replies.lists import listed, may_ask
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
        ("Let's get you sorted – name, email, order number?", "name, email, order number"),
        ("On s'en occupe - nom et n° de commande svp", "nom et n° de commande"),
        ("Pour avancer, il nous faut - nom, téléphone", "nom, telephone"),
        ("Nom – prénom – e-mail, svp", "nom – prenom – e-mail"),
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
        "Nous gardons – nom, adresse – sous clé.",
        "Call us - our number is on the site.",
        "",
    ],
)
def test_telling_of_data_is_not(text):
    assert found(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Pour avancer, trois choses :\n- nom\n- e-mail\n- téléphone",
        "Merci de nous indiquer :\n\n• nom\n• téléphone",
        "Il nous manque :\n1. nom\n2. téléphone",
        "To help you, we just need:\n* full name\n* phone number",
        "We need:\n1) name\n2) phone",
    ],
)
def test_items_below_one_another_are_a_list(text):
    assert asked_for(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ont été lus :\n- noms\n- e-mails\n- téléphones",
        "What was taken:\n- names\n- emails\n- phone numbers",
        "Voici ce que nous faisons :\n- nous appelons\n- nous revenons ici à 14 h",
        "Remplissez le formulaire :\n- nom\n- téléphone",
    ],
)
def test_so_are_those_of_what_was_stolen_which_ask_for_nothing(text):
    assert not asked_for(text)


def asked_for(text):
    found = judge(text, channel="facebook", audience="public", language="fr", kind="update")
    return [one.rule.id for one in found if one.rule.id == "CC203"]


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


@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(st.from_regex(re.compile(DATA), fullmatch=True))
def test_whatever_is_data_has_a_word_that_tells(named):
    assert may_name(Tokens(named).words)
