"""Small flows for laws, drawn by hypothesis."""

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

MESSAGES = ("ack", "invite", "closing", "private")
CONDITIONS = (
    "leak",
    "not leak",
    "hurt",
    "not hurt",
    {"leak": "yes"},
    {"hurt": ["no", "unknown"]},
    {"severity": "sev1"},
    {"severity": "sev3", "hurt": "yes"},
)
HEAD = """\
severity:
  sev1: {when: {en: Press}, first-reply: 30m, update-every: 1h}
  sev3: {when: {en: Always}, first-reply: 60m, update-every: 4h}
messages:
  ack: {kind: acknowledgement, audience: public, channels: [x], text: {en: "We have seen it."}}
  invite: {kind: handoff, audience: public, channels: [x], text: {en: "Write to us in private."}}
  private: {kind: private, audience: private, channels: [x], text: {en: "Tell us more."}}
  closing: {kind: closing, audience: public, channels: [x], text: {en: "It is settled."}}
inputs:
  leak: {ask: {en: "A leak?"}, type: yes-no-unknown}
  hurt: {ask: {en: "Hurt?"}, type: yes-no-unknown, per: mention}
"""


@st.composite
def flows(draw, *, together=False, deciding=False):
    """Small flows with bounded loops, questions, conditions on them, deadlines and waivers."""
    names = [f"s{n}" for n in range(draw(st.integers(1, 5)))]
    steps = [_step(draw, name, names) for name in names]
    if together:
        steps[draw(st.integers(0, len(names) - 1))] |= _branches(draw, deciding=deciding)
    return [*steps, {"id": "done", "end": {}}]


def _branches(draw: Any, *, deciding: bool) -> dict[str, Any]:
    """What turns a step into a `together` of two branches."""
    branches = {}
    for branch in "ab":
        names = [f"{branch}{n}" for n in range(draw(st.integers(1, 2)))]
        branches[branch] = [_simple(draw, name, []) for name in names]
        if deciding:
            options = {key: {"next": names[0]} for key in ("a", "b", "unknown")}
            decides = {"decide": {"en": "?"}, "options": options}
            branches[branch].insert(0, {"id": f"{branch}9", "within": "1m"} | decides)
    return dict.fromkeys(("say", "do", "ask", "decide", "options", "at-most"), None) | {
        "together": branches
    }


def _step(draw: Any, name: str, names: list[str]) -> dict[str, Any]:
    step: dict[str, Any] = {"id": name, "role": "cm", "within": _within(draw)}
    target = st.sampled_from([*names, "done"])
    if draw(st.booleans()):
        options = {key: {"next": draw(target)} for key in ("a", "b")}
        if draw(st.integers(0, 4)) == 0:
            options["a"] = {"no-reply": "troll"}
        if draw(st.integers(0, 4)) == 0:
            options["b"]["waive-closing"] = "distress"
        step |= {"decide": {"en": "?"}, "options": options | {"unknown": {"next": draw(target)}}}
        step["at-most"] = {"times": draw(st.integers(1, 2)), "then": draw(target)}
    else:
        step = _simple(draw, name, names)
    if draw(st.integers(0, 3)) == 0:
        step["when"] = draw(_condition(names))
    return step


def _simple(draw: Any, name: str, names: list[str]) -> dict[str, Any]:
    step: dict[str, Any] = {"id": name, "role": "cm", "within": _within(draw)}
    kind = draw(st.integers(0, 4))
    if kind < 2:
        return step | {"say": draw(st.sampled_from(MESSAGES))}
    if kind == 2 and names:
        return step | {"ask": draw(st.sampled_from([["hurt"], ["leak", "hurt"]]))}
    return step | {"do": [{"en": "Act"}], "when": draw(_condition(names))}


def _condition(names: list[str]) -> st.SearchStrategy[Any]:
    decided = [{name: choice} for name in names for choice in ("a", "unknown")]
    return st.sampled_from([*CONDITIONS, *decided, *names]).map(deepcopy)  # YAML has no anchors


def _within(draw: Any) -> Any:
    minutes = f"{draw(st.integers(0, 40))}m"
    return minutes if draw(st.integers(0, 3)) else {"posted": minutes}
