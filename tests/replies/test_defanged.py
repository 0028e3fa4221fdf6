import pytest

from crisisctl.replies.defanged import defanged
from crisisctl.replies.gate import judge


def found(text):
    return [host for _, host in defanged(text)]


@pytest.mark.parametrize(
    "text",
    [
        "hxxps://evil.com",
        "See hXXp://evil.com/login now",
        "h**ps://evil.com",
        "http[:]//evil.com",
        "https[://]evil.com/x",
        "evil[.]com",
        "Visit evil(.)com/login",
        "evil{dot}com",
        "evil ( dot ) com today",
        "evil [point] com",
        "Visit EVIL DOT COM",
        "evil . com",
        "evil\uff0ecom",
        "evil\u2024com",
    ],
)
def test_an_address_that_is_no_link(text):
    assert found(text) == ["evil.com"]


def test_it_is_read_whole():
    text = "Allez sur hxxps://pay[.]evil[.]com/x."
    ((span, host),) = defanged(text)
    assert (text[slice(*span)], host) == ("hxxps://pay[.]evil[.]com", "pay.evil.com")


def test_one_behind_a_link_is_read_too():
    facts = {"channel": "x", "audience": "public", "language": "en", "kind": "update"}
    found = judge("See https://lumen.example[dot]net today", **facts)
    assert "CC225" in [one.rule.id for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "https://evil.com and evil.com are links",
        "Section 3[.]2 of the terms",
        "zoe (at) lumen (dot) com",
        "The dot com boom is over.",
        "We open (at) noon, dot.",
        "Un point com est prévu.",
        "(.) et [.] sont des signes",
    ],
)
def test_links_addresses_of_people_and_signs_are_none(text):
    assert found(text) == []
