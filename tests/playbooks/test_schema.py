import copy
import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from crisisctl.channels.facts import CHANNELS
from crisisctl.playbooks.document import read
from crisisctl.playbooks.schema import MODELS, schema

ROOT = Path(__file__).resolve().parents[2]
EVERY_KEY = Path(__file__).parent / "every-key"
SHIPPED = sorted(path for path in (ROOT / "playbooks").glob("*.yaml") if path.name != "team.yaml")


def validator(name):
    return Draft7Validator(json.loads(schema(name)))


def value(path):
    document = read(path.read_bytes(), path.name)
    assert document.problems == ()
    return document.value


@pytest.mark.parametrize("name", MODELS)
def test_the_schema_is_draft_07(name):
    made = json.loads(schema(name))
    assert made["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(made)
    assert "$defs" not in schema(name)


@pytest.mark.parametrize("name", MODELS)
def test_the_schema_in_the_docs_is_fresh(name):
    stored = ROOT / "docs" / "schema" / f"{name}.schema.json"
    assert stored.read_text("utf-8") == schema(name), f"crisisctl schema {name} > {stored}"


def keys(part, at=()):
    """Every key that a schema names, at whatever depth, with its own schema."""
    if isinstance(part, list):
        part = dict(enumerate(part))
    if isinstance(part, dict):
        for name, inner in part.items():
            if name == "properties":
                yield from (((*at, key), field) for key, field in inner.items())
            if name != "examples":
                yield from keys(inner, (*at, name))


def whole(field, made):
    """A schema with what it refers to beside what it says itself."""
    if "$ref" in field:
        field = made["definitions"][field["$ref"].rpartition("/")[2]] | field
    return field


def is_free(field, made):
    """Whether a person has to think of what to write: no list of answers, no keys of its own."""
    field = whole(field, made)
    if "enum" in field or "const" in field or field.get("type") == "boolean":
        return False
    if "anyOf" in field:
        return any(is_free(one, made) for one in field["anyOf"])
    if field.get("type") == "array":
        return is_free(field["items"], made)
    if field.get("type") == "object":
        values = [*field.get("patternProperties", {}).values()]
        values += [one for one in [field.get("additionalProperties")] if isinstance(one, dict)]
        return "properties" not in field and any(is_free(one, made) for one in values)
    return True


@pytest.mark.parametrize("name", MODELS)
def test_every_key_is_described(name):
    made = json.loads(schema(name))
    assert [at for at, field in keys(made) if not field.get("description")] == []


@pytest.mark.parametrize("name", MODELS)
def test_every_key_that_takes_free_text_has_an_example_that_fits(name):
    made = json.loads(schema(name))
    free = [(at, field) for at, field in keys(made) if is_free(field, made)]
    assert len(free) > 20
    assert [at for at, field in free if not whole(field, made).get("examples")] == []


@pytest.mark.parametrize("name", MODELS)
def test_every_example_fits(name):
    made = json.loads(schema(name))
    found = [(field, one) for _, field in keys(made) for one in field.get("examples", ())]
    assert found
    for field, example in found:
        one = Draft7Validator(field | {"definitions": made["definitions"]})
        assert [error.message for error in one.iter_errors(example)] == [], example


@pytest.mark.parametrize("name", MODELS)
def test_hover_is_short(name):
    made = json.loads(schema(name))
    told = [field["description"] for _, field in keys(made)]
    assert [one for one in told if len(one) > 220 or not one.endswith((".", "…"))] == []


@pytest.mark.parametrize(
    "path",
    [*SHIPPED, EVERY_KEY / "every-key.yaml", EVERY_KEY / "called.yaml"],
    ids=lambda p: p.stem,
)
def test_a_good_playbook_fits(path):
    assert [error.message for error in validator("playbook").iter_errors(value(path))] == []


@pytest.mark.parametrize("path", [ROOT / "playbooks" / "team.yaml", EVERY_KEY / "team.yaml"])
def test_a_good_team_fits(path):
    assert [error.message for error in validator("team").iter_errors(value(path))] == []


@pytest.mark.parametrize(
    "path", [*SHIPPED, ROOT / "playbooks" / "team.yaml"], ids=lambda p: p.stem
)
def test_a_shipped_file_names_its_schema(path):
    first = path.read_text("utf-8").splitlines()[0]
    kind = "team" if path.name == "team.yaml" else "playbook"
    assert first == f"# yaml-language-server: $schema=../docs/schema/{kind}.schema.json"
    assert (path.parent / first.partition("$schema=")[2]).is_file()


@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (("chanels",), []),
        (("crisisctl",), 2),
        (("id",), "Not A Name"),
        (("title",), "Text"),
        (("title", "french"), "Titre"),
        (("cluster",), "nobody"),
        (("severity", "sev9"), {"when": {"fr": "x"}, "first-reply": "1h", "update-every": "1h"}),
        (("steps", 0, "within"), "soon"),
        (("steps", 0, "within"), {"seen": "5m"}),
        (("steps", 0, "do", 0, "efect"), "open-log"),
        (("steps", 0, "role"), None),
        (("each-mention", 2, "no-reply-after"), {"soon": "back"}),
        (("steps", 4, "when"), 5),
        (("messages", "update", "kind"), "news"),
        (("messages", "update", "channels"), ["telegraph"]),
    ],
)
def test_a_wrong_playbook_does_not_fit(at, wrong):
    data = copy.deepcopy(value(EVERY_KEY / "every-key.yaml"))
    inner = data
    for part in at[:-1]:
        inner = inner[part]
    inner[at[-1]] = wrong
    assert not validator("playbook").is_valid(data)


def test_a_telephone_number_does_not_fit_a_team():
    data = copy.deepcopy(value(EVERY_KEY / "team.yaml"))
    data["roles"]["crisis-lead"]["people"][0]["contact"] = "+33 6 12 34 56 78"
    assert not validator("team").is_valid(data)


def test_the_channels_with_approvers_of_their_own_can_be_offered():
    on = json.loads(schema("playbook"))["definitions"]["MessageApproval"]["properties"]["on"]
    assert on["propertyNames"] == {"enum": [*CHANNELS]}
    assert on["additionalProperties"]["$ref"] == "#/definitions/Approval"
