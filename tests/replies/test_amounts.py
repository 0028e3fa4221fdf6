"""No amount in public that we offer, or give back."""

from decimal import Decimal

import pytest
from hypothesis import given as law, strategies as st

from crisisctl.model.findings import Level
from crisisctl.replies.amounts import value_of
from crisisctl.replies.gate import judge

ERROR = Level.ERROR


def found(text, audience="public", offered=(), language="fr"):
    facts = {"channel": "x", "language": language, "kind": "closing"}
    findings = judge(text, audience=audience, offered=offered, **facts)
    return [
        (one.rule.level, text[one.start : one.end]) for one in findings if one.rule.id == "CC113"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nous vous avons remboursé 50 €.", "50 €"),
        ("Un geste commercial de 1 000 € est prévu.", "1 000 €"),
        ("Nous vous remboursons cinquante euros.", "cinquante euros"),
        ("We sent you a £20 voucher.", "£20"),
        ("A refund of EUR 12.50 is on its way.", "EUR 12.50"),
        ("We credited $15.", "$15"),
        ("We paid you back fifteen euros.", "fifteen euros"),
        ("Nous vous avons offert quinze euros.", "quinze euros"),
        ("We've sent you a 40-euro voucher.", "40-euro"),
        ("We gave you a forty-euro voucher.", "forty-euro"),
        ("Un bon de 35euros vous attend.", "35euros"),
        ("We refund you 35USD.", "35USD"),
        ("We refund ¥3000.", "¥3000"),
        ("We offer you 20 quid.", "20 quid"),
    ],
)
def test_what_we_give_back_stops_a_text(text, said):
    assert found(text) == [(ERROR, said)]


@pytest.mark.parametrize(
    "text", ["The fare is £25.", "Le billet coûte 25 €.", "Une offre de leur part à 3 heures."]
)
def test_a_price_passes(text):
    assert found(text) == []


@pytest.mark.parametrize("said", ["50 €", "50,00 €", "50.00 EUR", "€50", "cinquante euros"])
def test_an_amount_that_was_offered_stops_a_text_however_it_is_written(said):
    assert found(f"It is settled: {said}.", offered=[Decimal(50)]) == [(ERROR, said)]


@pytest.mark.parametrize("text", ["24 h", "50 % off", "300 people", "On 12.50 we said it", "€"])
def test_other_numbers_are_no_amounts(text):
    assert found(text) == []


def test_in_private_amounts_are_said():
    assert found("We refund 50 €.", audience="private") == []
    assert found("We refund 50 €.", audience="internal") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,000 €", 1000),
        ("1.000,50 €", "1000.50"),
        ("1 000", 1000),
        ("0,5", "0.5"),
        ("mille", 1000),
        ("quarante euros", 40),
        ("euros", None),
    ],
)
def test_a_number_as_people_write_it(text, value):
    assert value_of(text) == (None if value is None else Decimal(value))


@law(st.text(alphabet="0123456789., €$£eur\xa0", max_size=80))
def test_no_text_is_too_odd(text):
    value_of(text)
    for level, said in found(text, offered=[Decimal(1)]):
        assert level is ERROR
        assert said
