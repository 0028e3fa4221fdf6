from decimal import Decimal

import pytest
from tests.engine.desks import Desk, of_kind

from crisisctl.engine.remedies import amount, authorities, offer, within_ceiling
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place

FLOW = """steps: [{id: over, end: {}}]
each-mention:
  - {id: mend, role: cm, remedy: goodwill}
  - {id: more, role: cm, remedy: goodwill}
"""
MEND, MORE = Place("m1", "mend"), Place("m1", "more")


def mentioned(count: int = 1) -> Desk:
    desk = Desk(FLOW)
    for _ in range(count):
        desk.mention()
    return desk


@pytest.mark.parametrize(
    ("text", "value"), [("12,50", "12.50"), (" 12.5 ", "12.5"), ("0", "0"), ("200", "200")]
)
def test_amounts_as_people_type_them(text, value):
    assert amount(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "-1", "1,000", "1.234,50", "1 000", "1e3", "1_000", "NaN", "Infinity", "٣", "€5"]
)
def test_an_amount_that_could_be_read_two_ways_is_refused(text):
    with pytest.raises(Refused, match="is not an amount"):
        amount(text)


def test_an_offer_stays_within_the_ceiling_of_its_role():
    desk = mentioned()
    with pytest.raises(Refused, match="51 EUR is above the ceiling of cm"):
        desk.do(offer, MEND, Decimal(51))
    with pytest.raises(Refused, match="above the ceiling"):
        desk.do(offer, MEND, Decimal(201), approved_by="boss")
    assert authorities(desk.run, MEND, Decimal(51)) == ["boss"]
    [offered] = of_kind(desk.do(offer, MEND, Decimal(51), approved_by="boss"), e.RemedyOffered)
    assert (offered.amount, offered.currency, offered.approved_by) == ("51", "EUR", "boss")


def test_two_offers_in_one_case_count_together():
    desk = mentioned(2)
    desk.do(offer, MEND, Decimal(30))
    assert not within_ceiling(desk.run, MORE, Decimal(21))
    assert within_ceiling(desk.run, MORE, Decimal(20))
    assert within_ceiling(desk.run, Place("m2", "mend"), Decimal(50))
    assert authorities(desk.run, MORE, Decimal(171)) == []


def test_the_whole_incident_has_a_ceiling_that_nobody_lifts():
    desk = mentioned(2)
    desk.do(offer, MEND, Decimal(200), approved_by="boss")
    with pytest.raises(Refused, match="Only 10 EUR are left for this incident"):
        desk.do(offer, Place("m2", "mend"), Decimal(11))
    desk.do(offer, Place("m2", "mend"), Decimal(10))


def test_a_step_without_a_role_is_the_owners():
    desk = Desk(FLOW.replace("role: cm, ", ""))
    desk.mention()
    assert not within_ceiling(desk.run, MEND, Decimal(1))
    with pytest.raises(Refused, match="above the ceiling of lead"):
        desk.do(offer, MEND, Decimal(1))
    [offered] = of_kind(desk.do(offer, MEND, Decimal(1), approved_by="cm"), e.RemedyOffered)
    assert offered.role == "lead"
