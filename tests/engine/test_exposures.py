import pytest
from tests.engine.desks import Desk, minutes

from crisisctl.engine.desk import NewMention, take_in
from crisisctl.engine.exposures import captured, ended
from crisisctl.errors import Refused
from crisisctl.model.steps import ExposureEnd

FLOW = "each-mention: [{id: reply, say: ack}]"


def exposing(*, private: bool = False) -> Desk:
    desk = Desk(FLOW)
    new = NewMention("x", "@marie", "…", "", "en", minutes(0), private=private, exposed=2)
    desk.do(take_in, new)
    return desk


def test_what_a_person_shows_of_themselves_is_on_record():
    mention = exposing().run.incident.mentions["m1"]
    assert (mention.exposed, mention.exposes) == (2, True)


def test_what_only_we_can_read_is_not_exposed():
    assert not exposing(private=True).run.incident.mentions["m1"].exposes


def test_it_is_captured_before_it_goes():
    desk = exposing()
    with pytest.raises(Refused, match="Capture m1 first"):
        desk.do(ended, "m1", ExposureEnd.HIDDEN)
    desk.do(captured, "m1", " vault/m1.png ")
    desk.do(ended, "m1", ExposureEnd.HIDDEN)
    mention = desk.run.incident.mentions["m1"]
    assert (mention.captured_at, mention.exposes) == (minutes(0), False)


def test_what_stays_needs_a_reason():
    desk = exposing()
    desk.do(captured, "m1")
    with pytest.raises(Refused, match="Say why m1 is left as it is"):
        desk.do(ended, "m1", ExposureEnd.LEFT, "  ")
    desk.do(ended, "m1", ExposureEnd.LEFT, "Ours")
    assert desk.run.incident.mentions["m1"].exposure_end is ExposureEnd.LEFT
