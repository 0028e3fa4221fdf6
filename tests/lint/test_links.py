import pytest
from tests.lint.playbooks import messages, subject

from crisisctl.lint.text_rules import safe_links
from crisisctl.model.findings import Level

TEAM = {"status-page": "https://ondine.example/status", "link-hosts": ["cnil.fr"]}


def said(text, head="", audience="public", team=TEAM):
    kind = "staff" if audience == "internal" else "update"
    message = f'{{kind: {kind}, audience: {audience}, text: {{en: "{text}"}}}}'
    return subject(f"{head}messages:\n  said: {message}\n", team=team)


@pytest.mark.parametrize(
    "text",
    [
        "See {{ links.status }}",
        "See https://ondine.example/recall",
        "See https://help.ondine.example/",
        "See https://www.cnil.fr/fr",
        "See cnil.fr, {{ mention.name }}{% if links.shop is defined %}.{% endif %}",
    ],
)
def test_a_link_of_ours_is_safe(text):
    assert messages(safe_links, said(text)) == []


@pytest.mark.parametrize("host", ["ondine.example.evil.test", "notondine.example", "cnil.fr.test"])
def test_one_that_looks_like_ours_is_not(host):
    assert messages(safe_links, said(f"See https://{host}/x")) == [
        f"The link to {host} is not one of ours."
    ]


@pytest.mark.parametrize("link", ["evil.com", "//evil.com/x", "https:evil.com", "ftp://evil.com"])
def test_so_is_one_without_a_scheme_or_with_half_of_one(link):
    assert messages(safe_links, said(f"See {link}")) == [
        "The link to evil.com is not one of ours."
    ]


def test_an_address_that_anybody_can_make_a_link_of_is_a_warning():
    (breach,) = safe_links(said("Beware of hxxps://evil[.]com"))
    assert breach.rule.level is Level.WARNING


@pytest.mark.parametrize("link", ["https://bit.ly/x", "bit.ly/x", "https://www.bit.ly/x"])
def test_a_shortener_of_ours_is_a_warning_and_where_frauds_are_about_an_error(link):
    ours = {**TEAM, "link-hosts": ["bit.ly"]}
    (lighter,) = safe_links(said(f"See {link}", team=ours))
    (graver,) = safe_links(said(f"See {link}", "scenario: data-breach\n", team=ours))
    assert (lighter.rule.level, graver.rule.level) == (Level.WARNING, Level.ERROR)


def test_a_shortener_that_nobody_named_is_an_error():
    (breach,) = safe_links(said("See https://bit.ly/x"))
    assert breach.rule.level is Level.ERROR


@pytest.mark.parametrize(
    "text",
    [
        "Call 3114",
        "Appelez le 15 ou le 112",
        "You can call 116 123",
        "En danger immédiat : 112",
        "Dial 911 now",
        "In the US, 988 listens",
    ],
)
def test_a_number_that_saves_is_not_typed_in(text):
    (finding,) = safe_links(said(text))
    assert finding.rule.level is Level.WARNING


@pytest.mark.parametrize(
    "text",
    [
        "{{ helpline }} or {{ emergency }}",
        "We answer within 15 minutes",
        "Call us in 15 min",
        "112 % of the orders",
        "Order 13114",
        "Since 1988",
        "À 18 h",
    ],
)
def test_other_numbers_are_fine(text):
    assert messages(safe_links, said(text)) == []


def test_what_stays_in_the_house_may_hold_both():
    inside = said("Call 112, see https://wiki.test/", audience="internal")
    assert messages(safe_links, inside) == []
