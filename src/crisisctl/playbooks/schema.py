"""The JSON Schema of the format, in the draft that editors understand."""

import json
from typing import Any

from crisisctl.model.base import Part
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Team

MODELS: dict[str, type[Part]] = {"playbook": Playbook, "team": Team}


def schema(name: str) -> str:
    """The Draft-07 schema of a `playbook` or of a `team` file, as JSON."""
    made = MODELS[name].model_json_schema(by_alias=True)
    made["$schema"] = "http://json-schema.org/draft-07/schema#"
    return json.dumps(_draft_07(made), indent=2, ensure_ascii=False) + "\n"


def _draft_07(part: Any) -> Any:  # noqa: ANN401 - JSON is anything
    """Pydantic writes draft 2020-12; in draft-07 definitions stand elsewhere, and `$ref` alone."""
    if isinstance(part, list):
        return [_draft_07(one) for one in part]
    if not isinstance(part, dict):
        return part
    done = {_key(key): _draft_07(value) for key, value in part.items()}
    if "$ref" in done:
        where = str(done.pop("$ref")).replace("#/$defs/", "#/definitions/")
        return {"allOf": [{"$ref": where}], **done} if done else {"$ref": where}
    return done


def _key(key: str) -> str:
    return "definitions" if key == "$defs" else key
