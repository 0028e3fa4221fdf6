import json

import pytest
from jsonschema import Draft7Validator
from tests.cli.test_report import CARDS
from tests.session.workshop import whole

from crisisctl.playbooks.schema import schema


@pytest.mark.parametrize(("args", "name"), [((), "playbook"), (("team",), "team")])
def test_the_schema_alone_goes_to_the_output(run, args, name):
    code, out, err = run("schema", *args)
    assert (code, err) == (0, "")
    assert out == schema(name)
    assert json.loads(out)["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_a_report_holds_to_its_own(run, drilled):
    drilled(whole("main", CARDS))
    made = json.loads(run("schema", "report")[1])
    assert Draft7Validator(made).is_valid(json.loads(run("report", "--json")[1]))


def test_another_kind_is_a_usage_error(run):
    code, out, err = run("schema", "lock")
    assert (code, out) == (2, "")
    assert "lock" in err
