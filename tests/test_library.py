"""The library that ships: each playbook is walked to every one of its ends, in both languages."""

import re
from collections import Counter
from datetime import date

import pytest
from tests.session.explorer import Explorer, every_end, explore, walks

from crisisctl.lint.fixing import fixes
from crisisctl.lint.judge import judge
from crisisctl.model import events as e
from crisisctl.playbooks.catalog import NOT_PLAYBOOKS, at, library
from crisisctl.playbooks.document import read
from crisisctl.playbooks.load import load_file
from crisisctl.playbooks.lock import whole
from crisisctl.playbooks.skeleton import SKELETON

FILES = sorted(one for one in library().glob("*.yaml") if one.name not in NOT_PLAYBOOKS)
MOST_WALKS = 40
TODAY = date(2026, 11, 22)
WRITTEN = [*FILES, library() / "team.yaml", SKELETON]
STRAIGHT = re.compile(r"(?<=\w)'(?=[\w«{])")
CROWD = re.compile(r"vous êtes (nombreux|plusieurs)|(many|several) of you", re.IGNORECASE)

every_playbook = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@every_playbook
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_walk_comes_to_every_end(path, language):
    plan = load_file(at(path)).plan
    assert plan is not None
    left = every_end(plan)
    for events in walks(plan, language, left, MOST_WALKS):
        assert events[-1].type == "incident.closed"
    assert left == set()


@every_playbook
def test_nothing_is_said_against_it(path):
    assert [str(one.message) for one in judge(path, TODAY).findings] == []


@every_playbook
def test_its_keys_stand_in_their_order(path):
    assert [one.file.name for one in fixes([path]) if one.changes] == []


def in_language(value, language):
    """Every text of a document in a language."""
    if isinstance(value, list):
        return [text for one in value for text in in_language(one, language)]
    if not isinstance(value, dict):
        return []
    own = [value[language]] if isinstance(value.get(language), str) else []
    return own + [text for one in value.values() for text in in_language(one, language)]


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_french_is_written_with_typographic_apostrophes(path):
    texts = in_language(read(path.read_bytes(), path.name).value, "fr")
    assert texts
    assert [text for text in texts if STRAIGHT.search(text)] == []


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_nobody_is_told_that_they_are_many(path):
    document = read(path.read_bytes(), path.name).value
    texts = in_language(document, "fr") + in_language(document, "en")
    assert [text for text in texts if CROWD.search(text)] == []


@every_playbook
def test_somebody_in_danger_is_answered_by_the_card_made_for_it(path):
    playbook = load_file(at(path)).plan.playbook
    options = [
        option for step in playbook.each_mention for option in (step.options or {}).values()
    ]
    called = {option.run for option in options}
    assert "distress-threat" in called | {playbook.id}
    assert "distress-reply" not in playbook.messages


def test_every_yes_is_to_a_message_that_is_there():
    there = {
        (path.stem, name) for path in FILES for name in load_file(at(path)).plan.playbook.messages
    }
    brand = load_file(at(FILES[0])).plan.team.brand
    said = {(line.playbook, line.message) for line in whole(library(), brand).approvals}
    assert said
    assert said - there == set()


def told_of_a_suspicion(**decided):
    """What the desk says in public at sev2, each decision taken as `decided` says."""
    plan = load_file(at(library() / "data-breach.yaml")).plan
    steps = {step.id: step for step in plan.playbook.steps}
    tried = Counter(
        {
            (name, other): MOST_WALKS
            for name, chosen in decided.items()
            for other in steps[name].options
            if other != chosen
        }
    )
    drafts = [
        one for one in explore(plan, "fr", Explorer(tried)) if isinstance(one, e.MessageDrafted)
    ]
    return [one.message for one in drafts if one.flow == e.DESK and one.audience == "public"]


def test_a_suspicion_that_nobody_knows_of_is_told_to_nobody():
    assert told_of_a_suspicion(**{"known": "no", "first-sign": "nothing"}) == []


@pytest.mark.parametrize("sign", ["asked", "leaked", "unknown"])
def test_the_words_that_stood_ready_leave_at_the_first_sign(sign):
    assert told_of_a_suspicion(**{"known": "no", "first-sign": sign})[0] == "on-record"


@pytest.mark.parametrize("known", ["yes", "unknown"])
def test_a_suspicion_that_others_speak_of_is_told_at_once(known):
    assert told_of_a_suspicion(known=known)[0] == "statement"
