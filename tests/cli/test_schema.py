import json

import pytest

from crisisctl.playbooks.schema import schema


@pytest.mark.parametrize(("args", "name"), [((), "playbook"), (("team",), "team")])
def test_the_schema_alone_goes_to_the_output(run, args, name):
    code, out, err = run("schema", *args)
    assert (code, err) == (0, "")
    assert out == schema(name)
    assert json.loads(out)["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_another_kind_is_a_usage_error(run):
    code, out, err = run("schema", "lock")
    assert (code, out) == (2, "")
    assert "lock" in err
