from decimal import Decimal

import pytest
from tests.engine import desks
from tests.engine.desks import Desk, minutes, of_kind

from crisisctl.engine.claims import allow, claim, refuse
from crisisctl.engine.remedies import above, amount, authorities, offer, usual
from crisisctl.engine.steps import skip
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


def allowed(desk: Desk, place: Place, value: int, role: str = "boss") -> None:
    desk.do(claim, place, Decimal(value))
    desk.do(allow, place, role, "Flo")


def test_an_offer_stays_within_the_ceiling_of_its_role():
    desk = mentioned()
    with pytest.raises(Refused, match="51 EUR is above the ceiling of cm"):
        desk.do(offer, MEND, Decimal(51))
    assert authorities(desk.run, MEND, Decimal(51)) == ["boss"]
    assert authorities(desk.run, MEND, Decimal(201)) == []
    allowed(desk, MEND, 51)
    [offered] = of_kind(desk.do(offer, MEND, Decimal(51)), e.RemedyOffered)
    assert (offered.amount, offered.currency, offered.approved_by) == ("51", "EUR", "boss")


def test_a_yes_holds_for_the_amount_it_was_given_to():
    desk = mentioned()
    allowed(desk, MEND, 60)
    with pytest.raises(Refused, match="61 EUR is above the ceiling of cm"):
        desk.do(offer, MEND, Decimal(61))
    [offered] = of_kind(desk.do(offer, MEND, Decimal(40)), e.RemedyOffered)
    assert offered.approved_by == ""  # within the role's own ceiling it needed none


def test_two_offers_in_one_case_count_together():
    desk = mentioned(2)
    desk.do(offer, MEND, Decimal(30))
    assert above(desk.run, MORE, Decimal(21)) is not None
    assert above(desk.run, MORE, Decimal(20)) is None
    assert above(desk.run, Place("m2", "mend"), Decimal(50)) is None
    assert authorities(desk.run, MORE, Decimal(171)) == []


@pytest.fixture
def _capped(monkeypatch):
    capped = desks.TEAM.replace("{cm: 50,", "{cm: 50, legal: 90,").replace(
        "per-incident: 210", "per-case: 80, per-incident: 100"
    )
    monkeypatch.setattr(desks, "TEAM", capped)
    desks.plan.cache_clear()
    yield
    desks.plan.cache_clear()


@pytest.mark.usefixtures("_capped")
def test_above_the_ceiling_of_a_case_only_the_highest_may_say_yes():
    desk = mentioned()
    assert authorities(desk.run, MEND, Decimal(80)) == ["legal", "boss"]
    assert authorities(desk.run, MEND, Decimal(81)) == ["boss"]
    desk.do(offer, MEND, Decimal(50))
    assert str(above(desk.run, MORE, Decimal(31))) == "31 EUR is above the ceiling of cm."


@pytest.mark.usefixtures("_capped")
def test_a_ceiling_of_the_case_binds_the_role_that_could_offer_more():
    desk = Desk(FLOW.replace("role: cm", "role: boss"))
    desk.mention()
    with pytest.raises(Refused, match="Only 80 EUR are left for this case"):
        desk.do(offer, MEND, Decimal(81))
    with pytest.raises(Refused, match="Nobody is left to allow 81"):
        desk.do(claim, MEND, Decimal(81))  # nobody lifts a ceiling for themselves


@pytest.mark.usefixtures("_capped")
def test_above_the_ceiling_of_the_incident_the_highest_is_asked():
    desk = mentioned(3)
    desk.do(offer, MEND, Decimal(50))
    desk.do(offer, Place("m2", "mend"), Decimal(50))
    third = Place("m3", "mend")
    with pytest.raises(Refused, match="Only 0 EUR are left for this incident"):
        desk.do(offer, third, Decimal(50))
    assert authorities(desk.run, third, Decimal(50)) == ["boss"]
    allowed(desk, third, 50)
    [offered] = of_kind(desk.do(offer, third, Decimal(50)), e.RemedyOffered)
    assert offered.approved_by == "boss"


def test_a_step_without_a_role_is_the_owners():
    desk = Desk(FLOW.replace("role: cm, ", ""))
    desk.mention()
    assert above(desk.run, MEND, Decimal(1)) is not None
    with pytest.raises(Refused, match="above the ceiling of lead"):
        desk.do(offer, MEND, Decimal(1))
    allowed(desk, MEND, 1, "cm")
    [offered] = of_kind(desk.do(offer, MEND, Decimal(1)), e.RemedyOffered)
    assert (offered.role, offered.approved_by) == ("lead", "cm")


def asked(events: list[e.Event]) -> list[tuple[str, bool]]:
    return [(one.person, one.backup) for one in of_kind(events, e.RemedyAsked)]


def test_a_yes_has_a_deadline_and_a_backup():
    desk = mentioned()
    assert asked(desk.do(claim, MEND, Decimal(60))) == [("Flo", False)]
    assert asked(desk.until(9)) == []
    assert asked(desk.until(10)) == [("Gus", True)]
    assert asked(desk.until(600)) == []  # nobody else may
    assert desk.run.incident.claims[MEND].asked[0][2] == minutes(10)
    desk.do(allow, MEND, "boss", "Gus")
    desk.do(offer, MEND, Decimal(60))
    assert MEND not in desk.run.incident.claims


def test_a_no_has_its_reason_and_another_amount_may_be_asked_for():
    desk = mentioned()
    desk.do(claim, MEND, Decimal(60))
    [no] = of_kind(desk.do(refuse, MEND, "boss", "Flo", "Not our fault"), e.RemedyRejected)
    assert (no.amount, no.reason) == ("60", "Not our fault")
    with pytest.raises(Refused, match="above the ceiling"):
        desk.do(offer, MEND, Decimal(60))
    assert asked(desk.do(claim, MEND, Decimal(55))) == [("Flo", False)]


def test_only_who_was_asked_answers():
    desk = mentioned()
    with pytest.raises(Refused, match="boss was not asked"):
        desk.do(allow, MEND, "boss", "Flo")
    desk.do(claim, MEND, Decimal(60))
    with pytest.raises(Refused, match="legal was not asked"):
        desk.do(refuse, MEND, "legal", "Eve", "No")


def test_a_step_that_is_left_takes_its_claim_along():
    desk = mentioned()
    desk.do(claim, MEND, Decimal(60))
    desk.do(skip, MEND, "They left")
    assert desk.run.incident.claims == {}
    assert asked(desk.until(60)) == []


def test_like_cases_get_like_offers():
    desk = mentioned(3)
    second, third = Place("m2", "mend"), Place("m3", "mend")
    assert usual(desk.run, MEND) is None
    desk.do(offer, MEND, Decimal(20))
    assert usual(desk.run, second) == 20
    assert usual(desk.run, MORE) is None  # another step, another case
    with pytest.raises(Refused, match="Like cases were offered 20 EUR: say why 30 is right"):
        desk.do(offer, second, Decimal(30), " ")
    [offered] = of_kind(desk.do(offer, second, Decimal(30), "Twice late"), e.RemedyOffered)
    assert offered.reason == "Twice late"
    assert usual(desk.run, third) == 20
    desk.do(offer, third, Decimal("20.00"))
    assert desk.run.incident.precedents["mend", "goodwill"] == {Decimal(20): 2, Decimal(30): 1}
