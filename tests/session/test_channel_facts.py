"""What a team says of its channels holds when a text is about to leave."""

import pytest
from tests.session.workshop import TEAM, plan, speak, start

OURS = '{handle: "@ondine", facts: {post-limit: {value: LIMIT, reason: r, checked: 2026-11-01}}}'


def said(tmp_path, limit):
    """What a walk says until the first text of 31 characters is out on X, or refused."""
    line = f"  x: {OURS.replace('LIMIT', str(limit))}"
    team = "\n".join(line if one.startswith("  x:") else one for one in TEAM.splitlines())
    found = start(plan(tmp_path, speak("hold"), team=team), "the lamps at the window")
    return found.script.said


@pytest.mark.parametrize(("limit", "refused"), [(30, True), (5_000, False)])
def test_the_gate_and_the_count_know_them(tmp_path, limit, refused):
    heard = said(tmp_path, limit)
    assert ("CC202" in heard) is refused
    assert (f" of {limit} on X" in heard) is not refused
