import pytest

from crisisctl.replies.ip_addresses import ip_addresses


def found(text):
    return [text[start:end] for start, end in ip_addresses(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("You logged in from 82.64.12.7.", "82.64.12.7"),
        ("Votre IP (203.0.113.45) est débloquée.", "203.0.113.45"),
        ("Connexion depuis 2.14.33.201 hier", "2.14.33.201"),
        ("82[.]64[.]12[.]7", "82[.]64[.]12[.]7"),
        ("Your address 2a01:e0a:12:3456::1 was blocked.", "2a01:e0a:12:3456::1"),
        ("2001:db8:85a3:0:0:8a2e:370:7334", "2001:db8:85a3:0:0:8a2e:370:7334"),
    ],
)
def test_an_address_of_a_connection(text, address):
    assert found(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Log in to your router at 192.168.1.1.",
        "Use the DNS servers 8.8.8.8 and 1.1.1.1.",
        "Open http://82.64.12.7/ in a browser.",
        "The network 82.64.12.0/24 is back.",
        "Call 01.23.45.67.89.",
        "Version 82.64.12.7 is out.",
        "Is 12.4.0.53 the one you have?",
        "Pilote 31.0.15.3623",
        "It happened at 10:30:45, ratio 3:2:1.",
        "fe80::1:2:3 is yours at home",
    ],
)
def test_networks_at_home_versions_and_times_pass(text):
    assert found(text) == []
