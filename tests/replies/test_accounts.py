import subprocess
import sys

import pytest

from crisisctl.replies.accounts import cards, ibans


def found(spans, text):
    return [text[start:end] for start, end in spans(text)]


@pytest.mark.parametrize(
    "iban",
    [
        "FR76 3000 6000 0112 3456 7890 189",
        "fr7630006000011234567890189",
        "FR14 2004 1010 0505 0001 3M02 606",
        "GB82 WEST 1234 5698 7654 32",
        "BE68 5390 0754 7034",
        "DE89370400440532013000",
        "CH93 0076 2011 6238 5295 7",
        "BR1800360305000010009795493C1",
    ],
)
def test_an_account_of_any_country_ends_where_it_ends(iban):
    text = f"Remboursé sur {iban} ce matin."
    assert found(ibans, text) == [iban]
    assert found(ibans, text.replace("3", "4", 1)) == []


@pytest.mark.parametrize(
    "card",
    [
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "5555555555554444",
        "378282246310005",
        "6011000990139424",
    ],
)
def test_a_card_has_an_issuer_and_a_check_digit(card):
    assert found(cards, f"La carte {card} est bloquée.") == [card]
    wrong = card[:-1] + ("0" if card[-1] != "0" else "1")
    assert found(cards, f"La carte {wrong} est bloquée.") == []


def test_digits_of_a_link_are_no_card():
    assert found(cards, "https://example.com/status/4111111111111111") == []


def test_what_only_begins_like_an_account_costs_no_library():
    code = (
        "import sys; from crisisctl.replies.accounts import ibans;"
        "print(list(ibans('Merci de votre message, lot aa00. Gardez bien cet objet.')),"
        " 'stdnum' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[] False\n"
