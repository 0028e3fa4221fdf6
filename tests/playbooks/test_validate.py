import copy
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from crisisctl.model.approvals import Approvals
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Team
from crisisctl.playbooks.document import Document, read
from crisisctl.playbooks.validate import validate

EVERY_KEY = Path(__file__).parent / "every-key"
APPROVALS = """\
crisisctl: 1
brand: Ondine
approvals:
- {playbook: p, message: m, variant: 1, language: fr, sha256: "%s", role: r, person: P,
   date: 2026-11-01, until: 2027-05-01}
""" % ("a" * 64)
FILES = {
    Playbook: (EVERY_KEY / "every-key.yaml").read_bytes(),
    Team: (EVERY_KEY / "team.yaml").read_bytes(),
    Approvals: APPROVALS.encode(),
}
DOCUMENTS = {model: read(raw, "p.yaml") for model, raw in FILES.items()}
JARGON = re.compile(
    r"pydantic|dictionary|tuple|Input should|valid |instance|can't be used here|\bNone\b|\{\}"
)


def paths(value, at=()):
    yield at
    pairs = value.items() if isinstance(value, dict) else ()
    for part, child in enumerate(value) if isinstance(value, list) else pairs:
        yield from paths(child, (*at, part))


PLACES = [(model, at) for model, one in DOCUMENTS.items() for at in paths(one.value) if at]
WRONG = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-10, 10**18),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.sampled_from(["x" * 6000, "not ", "5m", "0m", "99999d99999d", "sev9", "[key]", "{}"]),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.text(max_size=5)
                | st.sampled_from(["[key]", "metric", "fr", "id", "text", "first_reply"]),
                inner,
                max_size=3,
            )
        ),
        max_leaves=6,
    ),
)


def mutated(model, at, value):
    data = copy.deepcopy(DOCUMENTS[model].value)
    inner: Any = data
    for part in at[:-1]:
        inner = inner[part]
    inner[at[-1]] = value
    original = DOCUMENTS[model]
    return Document("p.yaml", original.text, data, (), original._lines, original._root)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(PLACES), WRONG)
def test_a_wrong_value_is_a_sentence_with_a_place(place, value):
    model, at = place
    document = mutated(model, at, value)
    checked, findings = validate(document, model)
    assert (checked is None) == bool(findings)
    lines = document.text.splitlines()
    for one in findings:
        assert not JARGON.search(one.message.template), one.message
        assert not re.search(r"must be (a [a-z ]+), not \1\.", str(one.message))
        assert one.position.line <= len(lines)
        assert one.position.column <= len(lines[one.position.line - 1]) + 1
    assert findings == sorted(findings, key=lambda one: one.position)


@pytest.mark.parametrize("model", FILES, ids=lambda model: model.__name__)
@pytest.mark.parametrize("wrong", [None, True, 0, 1.5, "?", [], [[]], {}, {"zz": 1}, "x" * 6000])
def test_no_place_takes_what_is_wrong_without_a_sentence(model, wrong):
    for at in paths(DOCUMENTS[model].value):
        if at:
            for one in validate(mutated(model, at, wrong), model)[1]:
                assert not JARGON.search(one.message.template), (at, one.message)


def said(text, model=Team):
    """What is said of a file, as line:column, message and advice."""
    _, findings = validate(read(text.encode(), "p.yaml"), model)
    return [
        (
            f"{one.position.line}:{one.position.column}",
            str(one.message),
            one.advice and str(one.advice),
        )
        for one in findings
    ]


def of_playbook(old, new):
    """What is said of every-key.yaml after a change."""
    text = FILES[Playbook].decode()
    assert text.count(old) == 1, text.count(old)
    return [(message, advice) for _, message, advice in said(text.replace(old, new), Playbook)]


@pytest.mark.parametrize(
    ("old", "new", "message", "advice"),
    [
        ("channels: [x, facebook]", "chanels: [x]", "Unknown key `chanels`.", "`channels`"),
        ("drilled:", "first_reply:", "Unknown key `first_reply`.", "What can stand here: cl"),
        ("title: {fr: Toutes les clés, en: Every key}", "title: Keys", "must be a map", "{fr: …"),
        ("effect: open-log", "efect: open-log", "“efect” is not a language", "`effect`"),
        ("effect: open-log", "effect: openlog", "`effect` is one of", "`open-log`"),
        ("id: scope", "id: The Scope", "“The Scope” is not a name", "`the-scope`"),
        ("id: scope", "id: 12", "must be text, not the number 12.", '"12"'),
        ("quorum: 2", 'quorum: "2"', "must be a whole number, not text.", "without quotes"),
        ("quorum: 2", "quorum: 3", "A quorum of 3 needs as many roles", ""),
        ("quorum: 2", "quorum: 0", "`quorum` must be 1 or more.", ""),
        ("languages: [fr, en]", "languages: fr", "`languages` must be a list", "[fr]"),
        ("languages: [fr, en]", "languages: [fr, french]", "“french” is not a language", ""),
        ("drilled: 2026-09-03", "drilled:", "`drilled` has no value", ""),
        ("crisisctl: 1", "crisisctl: 2", "write `crisisctl: 1`", ""),
        ("crisisctl: 1", "crisisctl: true", "write `crisisctl: 1`", ""),
        ("below: 5", "below: 5.5", "must be a whole number, not the number 5.5.", ""),
        ("below: 5", "bellow: 5", "Unknown key `bellow`.", "`below`"),
        ("12h: back", "soon: back", "A duration is a number and a unit", ""),
        ("when: not personal_data", "when: {}", "A condition is a name", ""),
        ("{every: 20m, say", "{every: 0m, say", "above zero", ""),
        ("{posted: 60m}", "{postd: 60m}", "Write `5m`, or one of", ""),
        ("id: watch", "id: watch\n    do: [{fr: A, en: B}]", "A step does one thing", ""),
        ("reviewed: 2026-11-10", "reviewed: 20261110", "year-month-day", ""),
    ],
)
def test_what_is_said(old, new, message, advice):
    assert [
        (one, more)
        for one, more in of_playbook(old, new)
        if message in one and (not advice or (more and advice in more))
    ], of_playbook(old, new)


def test_a_text_that_is_too_short_is_not_called_empty():
    excuse = "lint: [{{ignore: [CC304], reason: {}, by: Ada, until: 2027-01-01}}]\n"
    whole = "crisisctl: 1\nbrand: B\nroles: {}\n"
    told = [[message for _, message, _ in said(whole + excuse.format(one))] for one in ("r", '""')]
    assert "`reason` is shorter than 10 characters." in told[0]
    assert "`reason` is empty." in told[1]


def test_a_wrong_key_is_shown_where_it_stands():
    text = FILES[Team].decode().replace("may-approve: [holding, closing]", "may-aprove: [holding]")
    line = text.splitlines().index("    may-aprove: [holding]") + 1
    assert said(text) == [
        (f"{line}:5", "Unknown key `may-aprove`.", "Did you mean `may-approve`?")
    ]


def test_one_thing_in_place_of_a_list_keeps_its_place():
    text = FILES[Team].decode().replace("env:ADA_PHONE", "06 12 34 56 78")
    ((_, message, _),) = said(text)
    assert message.startswith("“06 12 34 56 78” must be the name of an environment variable")


def test_every_problem_comes_at_once():
    text = FILES[Team].decode().replace("brand: Ondine", "brand: 5").replace("EUR", "euro")
    assert [message for _, message, _ in said(text)] == [
        "`brand` must be text, not the number 5.",
        "“euro” is not a currency: three capital letters, such as EUR.",
    ]


@pytest.mark.parametrize("text", ["just words", "- a list", "12"])
def test_a_file_that_is_no_mapping(text):
    assert said(text) == [("1:1", "This file must be a mapping: `key: value` lines.", None)]
