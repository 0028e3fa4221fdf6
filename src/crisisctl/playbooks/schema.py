"""The JSON Schema of the format, in the draft that editors understand."""

import json
from typing import Any

from crisisctl.channels.facts import CHANNELS
from crisisctl.model.base import Part
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Team

MODELS: dict[str, type[Part]] = {"playbook": Playbook, "team": Team}
ANNOTATIONS = {"$ref", "default", "description", "examples", "title"}
NAMES = {"severity": ["sev1", "sev2", "sev3", "sev4"], "channels": [*CHANNELS]}
"""Keys that an editor can offer, of the maps that stand at the top of a file."""
CHANNEL_MAPS = (("MessageApproval", "on"),)
CHANNEL_LISTS = (("Message", "channels"), ("Say", "on"))
_NULL = {"type": "null"}


def schema(name: str) -> str:
    """The Draft-07 schema of a `playbook` or of a `team` file, as JSON."""
    made = _with_names(_draft_07(MODELS[name].model_json_schema(by_alias=True)))
    return (
        json.dumps(
            {"$schema": "http://json-schema.org/draft-07/schema#", **made},
            indent=2,
            ensure_ascii=False,
        )
        + "\n"
    )


def _with_names(made: Any) -> Any:  # noqa: ANN401 - JSON is anything
    """The names that only this program knows, in place of the pattern of a name."""
    for key, names in NAMES.items():
        if key in made["properties"]:
            _name_keys(made["properties"][key], names)
    for part, key in CHANNEL_MAPS:
        if part in made["definitions"]:
            _name_keys(made["definitions"][part]["properties"][key], [*CHANNELS])
    for part, key in CHANNEL_LISTS:
        if part in made["definitions"]:
            made["definitions"][part]["properties"][key]["items"] = {"enum": [*CHANNELS]}
    return made


def _name_keys(keyed: dict[str, Any], names: list[str]) -> None:
    (keyed["additionalProperties"],) = keyed.pop("patternProperties").values()
    keyed["propertyNames"] = {"enum": names}


def _draft_07(part: Any) -> Any:  # noqa: ANN401 - JSON is anything
    """Pydantic writes draft 2020-12; in draft-07 definitions stand elsewhere.

    What stands beside a `$ref` is ignored there, but for editors, which show a key's own
    description and not that of the definition: descriptions may stay, limits may not.
    """
    if isinstance(part, list):
        return [_draft_07(one) for one in part]
    if not isinstance(part, dict):
        return part
    done = _without_null({_key(key): _draft_07(value) for key, value in part.items()})
    if "patternProperties" in done:
        done.setdefault("additionalProperties", False)  # a key that fits no pattern is an error
    if "$ref" in done:
        done["$ref"] = str(done["$ref"]).replace("#/$defs/", "#/definitions/")
        limits = done.keys() - ANNOTATIONS
        assert not limits, f"{limits} would be ignored beside {done['$ref']}"
    return done


def _without_null(part: dict[str, Any]) -> dict[str, Any]:
    """A key is left out or has a value: None is Python's way to say that it is left out."""
    if _NULL not in part.get("anyOf", ()):
        return part
    rest = {key: value for key, value in part.items() if key not in ("anyOf", "default")}
    choices = [one for one in part["anyOf"] if one != _NULL]
    return choices[0] | rest if len(choices) == 1 else {"anyOf": choices, **rest}


def _key(key: str) -> str:
    return {"$defs": "definitions", "oneOf": "anyOf"}.get(key, key)
