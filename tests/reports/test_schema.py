"""Every report in JSON is what its schema says."""

import json

import pytest
from jsonschema import Draft7Validator
from tests.reports.firestorm import crowd, firestorm
from tests.reports.gathered import facts_of
from tests.reports.test_markdown import HOSTILE

from crisisctl.i18n import Speaker
from crisisctl.reports.schema import schema

SAY = Speaker("fr")
VALID = Draft7Validator(json.loads(schema()))


def test_the_schema_is_one_and_says_what_each_part_is():
    made = json.loads(schema())
    Draft7Validator.check_schema(made)
    parts = [made, *made["definitions"].values()]
    assert [one["title"] for one in parts if len(one["description"]) < len("A place.")] == []
    assert "people" not in made["properties"]


@pytest.mark.parametrize("names", [False, True])
def test_a_run_with_something_in_every_section_holds_to_it(story, names):
    given = firestorm()
    for facts in (facts_of(given, 300, crowd(given)), facts_of(story("".join(HOSTILE)), 60)):
        told = json.loads(json.dumps(facts.as_json(SAY, names=names)))
        assert [error.json_path for error in VALID.iter_errors(told)] == []


def test_what_no_report_holds_is_no_report(given):
    told = facts_of(given.declared(), 60).as_json(SAY)
    assert VALID.is_valid(json.loads(json.dumps(told)))
    assert not VALID.is_valid(json.loads(json.dumps(told | {"more": 1})))
    assert not VALID.is_valid(json.loads(json.dumps(told | {"schema": 0})))
