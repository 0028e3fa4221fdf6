"""A new playbook from a few answers: `skeleton.yaml`, with each name in capitals replaced."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from crisisctl.playbooks.document import read

SKELETON = Path(__file__).with_name("skeleton.yaml")
LANGUAGES = ("fr", "en")
SEVERITIES = ("sev1", "sev2", "sev3", "sev4")
PARTS = ("answers", "leads", "solves", "decides", "safety", "log")
APART = {
    "leads": ("answers",),
    "decides": ("leads",),
    "safety": ("decides",),
    "log": ("answers", "leads"),
}
"""What one role can't do with another: who leads does not publish, nobody is called twice."""
OF_THE_LIBRARY = frozenset(["data-breach", "product-recall", "distress-threat"])
"""Scenarios whose law, or whose danger, asks for other steps: the library's own have them."""
WIDTH = 95


@dataclass(frozen=True, slots=True)
class NewPlaybook:
    """What the wizard asks: `titles` by language, `roles` by what they do (see `PARTS`)."""

    id: str
    titles: Mapping[str, str]
    scenario: str
    cluster: str
    severities: tuple[str, ...]
    channels: tuple[str, ...]
    roles: Mapping[str, str]
    approves: tuple[str, ...]
    source: str = ""


def write(new: NewPlaybook, today: date) -> str:
    """The text of the playbook, in the languages of its titles; reviewed `today`."""
    document = read(SKELETON.read_bytes(), SKELETON.name)
    assert isinstance(document.value, dict)
    made = _filled(document.value, _names(new, today))
    made = _in_languages(made, tuple(new.titles))
    made["severity"] = {name: made["severity"][name] for name in sorted(new.severities)}
    if not new.source:
        del made["triggers"][0]["source"]  # lint asks where the figure is read
    text = yaml.dump(made, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=WIDTH)
    return _aired(text)


def _names(new: NewPlaybook, today: date) -> dict[str, object]:
    """What stands in place of each name in capitals."""
    roles = new.roles
    day = list(dict.fromkeys(roles[part] for part in ("answers", "log")))
    grave = list(dict.fromkeys([*day, roles["leads"], roles["solves"]]))
    whole = list(dict.fromkeys([*grave, roles["safety"], roles["decides"]]))
    return {part.upper(): roles[part] for part in PARTS} | {
        "ID": new.id,
        "TITLE": {language: _Typed(text) for language, text in new.titles.items()},
        "TODAY": today,
        "SCENARIO": str(new.scenario),
        "CLUSTER": str(new.cluster),
        "LANGUAGES": list(new.titles),
        "CHANNELS": list(new.channels),
        "APPROVES": list(new.approves),
        "SOURCE": _Typed(new.source),
        "SEV1": whole,
        "SEV2": grave,
        "SEV3": day,
        "SEV4": day,
    }


def _filled(value: Any, names: Mapping[str, object]) -> Any:  # noqa: ANN401 - what YAML gave
    if isinstance(value, dict):
        return {key: _filled(one, names) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, names) for one in value]
    return names.get(value, value) if isinstance(value, str) else value


def _in_languages(value: Any, wanted: tuple[str, ...]) -> Any:  # noqa: ANN401 - as above
    if isinstance(value, dict):
        kept = [key for key in value if key not in LANGUAGES or key in wanted]
        return {key: _in_languages(value[key], wanted) for key in kept}
    if isinstance(value, list):
        return [_in_languages(one, wanted) for one in value]
    return value


def _aired(text: str) -> str:
    """A blank line before each part of the file and each step, as a person would leave one."""
    lines, part = list[str](), ""
    for line in text.splitlines():
        if line[:1].isalpha():
            part = line.partition(":")[0]
            if part in ("severity", "inputs", "messages", "steps", "each-mention"):
                lines.append("")
        elif (
            part in ("steps", "each-mention") and line.startswith("  - ") and lines[-1][:1] == " "
        ):
            lines.append("")
        lines.append(line)
    return "\n".join(lines) + "\n"


class _Typed(str):
    """What a person typed: in quotes, whatever YAML would make of it."""

    __slots__ = ()


class _Writer(yaml.SafeDumper):
    """YAML as the library has it: lists indented, lists of names in brackets, texts folded."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002
        del indentless
        super().increase_indent(flow, False)  # noqa: FBT003

    def ignore_aliases(self, data: object) -> bool:
        """A list that stands twice is written twice."""
        del data
        return True


def _list(writer: _Writer, many: list[Any]) -> yaml.Node:
    names = all(isinstance(one, str) and " " not in one for one in many)
    return writer.represent_sequence("tag:yaml.org,2002:seq", many, flow_style=names)


def _text(writer: _Writer, text: str) -> yaml.Node:
    style = ("|" if "\n" in text else ">") if len(text) > WIDTH - 20 else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _quoted(writer: _Writer, text: _Typed) -> yaml.Node:
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style='"')


_Writer.yaml_implicit_resolvers = {
    first: found
    for first, found in yaml.SafeDumper.yaml_implicit_resolvers.items()
    if first not in "oO"
}  # `on` is a word, as it is for the loader
_Writer.add_representer(list, _list)
_Writer.add_representer(str, _text)
_Writer.add_representer(_Typed, _quoted)
