"""When a first word is owed to mentions that land by the thousand."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given, strategies as st

from crisisctl.cli import desks
from crisisctl.cli.promises import deadlines
from crisisctl.model.arrival import Ready
from crisisctl.model.durations import Duration
from crisisctl.stores.arrivals_schema import millis

FRIDAY = datetime(2026, 11, 20, 17, tzinfo=UTC)
LENGTHS = st.builds(Duration, st.integers(0, 10**6), st.integers(0, 30))


def ready(posted_at=FRIDAY, channel="x", reasons=""):
    return Ready(1, 1, channel, millis(posted_at), "", 0.0, "", 5, reasons, "", b"", b"")


def team(**within):
    """A team with an account a channel, and how long each takes to answer."""
    accounts = {name: SimpleNamespace(reply_within=length) for name, length in within.items()}
    return SimpleNamespace(channels=accounts)


@pytest.mark.parametrize(
    ("known", "reasons", "minutes"),
    [
        (None, "negative fast", 60),
        (None, "question", 120),
        (team(x=None), "", 120),
        (team(facebook=Duration(60)), "", 120),
        (team(x=Duration(20 * 60)), "negative", 20),
        (team(x=Duration(90 * 60)), "negative", 60),
        (team(x=Duration(business_days=1)), "", 120),
    ],
)
def test_at_the_desk_a_complaint_waits_an_hour_and_an_account_may_promise_less(
    known, reasons, minutes
):
    due = deadlines(None, None, known)
    assert due(ready(reasons=reasons)) == millis(FRIDAY + timedelta(minutes=minutes))


@given(LENGTHS, st.none() | LENGTHS, st.integers(0, 10_000))
def test_in_an_incident_the_shorter_of_its_promise_and_the_accounts_counts(first, account, hours):
    posted = FRIDAY + timedelta(hours=hours)
    run = SimpleNamespace(
        incident=SimpleNamespace(exercise=False, closed_at=None),
        severity=SimpleNamespace(first_reply=first),
        plan=SimpleNamespace(team=team(x=account)),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desks, "open_desk", lambda *_: SimpleNamespace(run=run))
        due = deadlines(None, "viral-1", None)
    both = [one.after(posted) for one in (first, account) if one is not None]
    assert due(ready(posted)) == millis(min(both))
