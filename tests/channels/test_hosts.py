import pytest

from crisisctl.channels.hosts import domain_end, latin_hosts


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("com", 3),
        ("COM/x", 3),
        ("comé", 3),
        ("company", 7),
        ("com1", None),
        ("com@x", None),
        ("co.uk", 2),
        ("РФ", 2),
        ("한국은", 2),
        ("한국1", None),
        ("嘉里大酒店", 5),
        ("嘉里人", 2),
        ("vermögensberatung", 17),
        ("xn--p1ai+", 8),
        ("etc", None),
        ("", None),
    ],
)
def test_a_domain_ends_where_no_letter_goes_on(text, end):
    assert domain_end(text, 0) == end
    assert domain_end(f"a.{text}", 2) == (end and end + 2)


@pytest.mark.parametrize(
    ("host", "parts"),
    [
        ("example.com", ["example.com"]),
        ("日本.com", []),
        ("école.fr", ["école.fr"]),
        ("日x.co.uk日y.fr", ["x.co.uk", "y.fr"]),
        ("b.grå.日", ["b.gr"]),
    ],
)
def test_the_latin_parts_of_a_host(host, parts):
    assert list(latin_hosts(host)) == parts
