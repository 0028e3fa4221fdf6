"""The library that ships: each playbook is walked to every one of its ends, in both languages."""

from collections import Counter
from datetime import date

import pytest
from tests.session.explorer import ends, explore, reached

from crisisctl.engine.flow import lay_out
from crisisctl.lint.fixing import fixes
from crisisctl.lint.judge import judge
from crisisctl.playbooks.catalog import NOT_PLAYBOOKS, at, library
from crisisctl.playbooks.load import load_file

FILES = sorted(one for one in library().glob("*.yaml") if one.name not in NOT_PLAYBOOKS)
MOST_WALKS = 40
TODAY = date(2026, 11, 22)

every_playbook = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@every_playbook
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_walk_comes_to_every_end(path, language):
    plan = load_file(at(path)).plan
    assert plan is not None
    flows = [lay_out(plan.playbooks, plan.main, of_mention=mention) for mention in (False, True)]
    left = {end for flow in flows for end in ends(flow, plan.main)}
    tried = Counter[tuple[str, str]]()
    for _ in range(MOST_WALKS):
        events = explore(plan, language, tried)
        assert events[-1].type == "incident.closed"
        left -= reached(events)
        if not left:
            return
    assert left == set()


@every_playbook
def test_nothing_is_said_against_it(path):
    assert [str(one.message) for one in judge(path, TODAY).findings] == []


@every_playbook
def test_its_keys_stand_in_their_order(path):
    assert [one.file.name for one in fixes([path]) if one.changes] == []
