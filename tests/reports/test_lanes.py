from datetime import timedelta

from tests.reports.gathered import facts_of

from crisisctl.model import events as e
from crisisctl.reports.lanes import Doing


def test_steps_waits_and_approvals_have_lanes_of_their_own(given):
    given.declared().at(1, e.StepEntered(flow="desk", step="open"))
    given.at(5, e.StepDone(flow="desk", step="open"), e.StepEntered(flow="desk", step="follow"))
    given.draft("d1", 6, approval="needed", quorum=1)
    due = given.moment(20)
    given.at(6, e.ApprovalRequested(draft="d1", role="legal", person="Noor Haddad", due=due))
    given.at(16, e.MessageApproved(draft="d1", role="legal", person="Noor Haddad"))
    found = {(one.role, one.doing): (one.count, one.total) for one in facts_of(given, 30).lanes}
    assert found == {
        ("lead", Doing.STEP): (1, timedelta(minutes=4)),
        ("lead", Doing.WAIT): (1, timedelta(minutes=11)),
        ("legal", Doing.APPROVAL): (1, timedelta(minutes=10)),
    }


def test_overlapping_steps_take_their_time_once(given):
    given.declared().mention("m1", posted=0, seen=0).mention("m2", posted=0, seen=0)
    for name, begin, end in (("m1", 1, 8), ("m2", 3, 10)):
        given.at(begin, e.StepEntered(flow=name, step="answer"))
        given.at(end, e.StepDone(flow=name, step="answer"))
    [lane] = facts_of(given, 30).lanes
    assert (lane.count, lane.total) == (2, timedelta(minutes=9))
    assert len(lane.seqs) == 2
