import json
import re
import time
import tracemalloc
import unicodedata

import pytest
import yaml
from hypothesis import given, settings, strategies as st
from tests.playbooks.documents import PLAYBOOK, parse

from crisisctl.playbooks import document
from crisisctl.playbooks.document import read
from crisisctl.playbooks.problems import MAX_PROBLEMS
from crisisctl.playbooks.source import REFUSED

pytestmark = pytest.mark.usefixtures("both_parsers")

# Hostile files


BOMBS = {
    "deep lists": "[" * 10**6,
    "deep mappings": "{" * 10**6,
    "deep block lists": "- " * 500_000,
    "deep keys": "? " * 500_000,
    "indented": "".join(" " * depth + "a:\n" for depth in range(1_000)),
    "laughs": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n" * 10,
    "merge keys": "a: &a {b: c}\n<<: [" + "*a," * 1_000 + "]",
    "base sixty": "a: 1" + ":00" * 20_000,
    "digits": "a: " + "0" * 60_000 + "x",
    "underscores": "a: " + "1_" * 30_000,
    "directives": "a: b\n...\n" + "".join(f"%TAG !{n}! b\n" for n in range(50_000)),
    "documents": "a: b\n" + "---\n" * 200_000,
    "hashes": "a: b" + " #" * 100_000,
    "nothing": "\0" * 20_000,
    "braces": "{{a}: " * 30,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_does_not_go_off(name):
    began = time.process_time()
    found = parse(BOMBS[name])
    assert time.process_time() - began < 3
    assert found.problems or name in {"hashes", "digits"}
    assert len(found.problems) <= MAX_PROBLEMS + 1


@pytest.mark.parametrize("name", ["laughs", "merge keys", "nothing"])
def test_a_bomb_eats_no_memory(name):
    tracemalloc.start()
    try:
        parse(BOMBS[name])
        assert tracemalloc.get_traced_memory()[1] < 30 << 20
    finally:
        tracemalloc.stop()


def test_too_many_problems_say_so():
    found = parse("- no\n" * (MAX_PROBLEMS + 5))
    assert len(found.problems) == MAX_PROBLEMS + 1
    assert "more problems" in str(found.problems[-1].message)


# Laws


def holds_its_promises(raw: bytes) -> None:
    found = read(raw, "p.yaml")
    lines = re.split("\r\n|\r|\n", found.text)
    for problem in found.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert problem.end_column is None or problem.end_column > problem.column
        assert str(problem.message)
        assert problem.hint is None or str(problem.hint)
        assert "\n" in found.excerpt(problem.line, problem.column)
    assert [(p.line, p.column) for p in found.problems] == sorted(
        (p.line, p.column) for p in found.problems
    )


def mutations(text: str) -> st.SearchStrategy[str]:
    """A valid playbook with a piece taken out, doubled or replaced by something odd."""
    odd = st.sampled_from(
        ["\t", ":", " : ", " #b", "{{", "@", "'", '"', "[", "}", "\n", "no", "&a ", "*a", "\u200b"]
    )
    place = st.integers(0, len(text))
    return st.builds(
        lambda start, length, new: text[:start] + new + text[start + length :],
        place,
        st.integers(0, 5),
        st.one_of(st.just(""), odd, st.text(max_size=3)),
    )


YAML_ISH = st.text(
    st.sampled_from("ab1:-?#{}[],&*!|>'\"%@` \t\n\r\\uxU8é\u2028\u200b\ufeff~=.<日")
)
AS_UTF8 = st.one_of(st.text(), YAML_ISH, mutations(PLAYBOOK)).map(str.encode)


@given(st.one_of(st.binary(max_size=200), AS_UTF8))
@settings(max_examples=250, deadline=None)
def test_whatever_the_bytes_a_document_comes_out(raw):
    holds_its_promises(raw)


@given(mutations(PLAYBOOK).flatmap(mutations))
@settings(max_examples=100, deadline=None)
def test_both_parsers_agree(text):
    """On the value, where neither sees a problem: the one in Python minds tabs and more."""
    raw = text.encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "_PARSER", yaml.SafeLoader)
        slow = read(raw, "p.yaml")
    fast = read(raw, "p.yaml")
    if not (fast.problems or slow.problems):
        assert fast.value == slow.value


def seen(text):
    return not REFUSED.search(text)


def short(number):
    return "e" not in repr(number)


TEXTS = st.text().filter(seen)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**18) + 1, 10**18 - 1),
    st.floats(allow_nan=False, allow_infinity=False).filter(short),
    TEXTS,
)
KEYS = TEXTS.map(lambda text: unicodedata.normalize("NFKC", text)).filter(seen)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=20
)


@given(JSON, st.sampled_from([None, 2]))
@settings(max_examples=100, deadline=None)
def test_json_is_read_as_it_was_written(value, indent):
    found = parse(json.dumps(value, ensure_ascii=False, indent=indent))
    assert found.problems == ()
    assert found.value == value


@given(JSON)
@settings(max_examples=100, deadline=None)
def test_every_value_has_its_place(value):
    text = json.dumps(value, ensure_ascii=False, indent=1)
    found = parse(text)
    lines = text.split("\n")

    def walk(loc: tuple[str | int, ...], part: object) -> None:
        line, column = found.value_position(loc)
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        assert json.JSONDecoder().raw_decode(rest)[0] == part
        if isinstance(part, (dict, list)):
            inner = part.items() if isinstance(part, dict) else enumerate(part)
            for name, child in inner:
                walk((*loc, name), child)

    walk((), value)
