import dataclasses

import pytest
from tests.playbooks.documents import PLAYBOOK, only, parse, places

from crisisctl.playbooks.document import read

pytestmark = pytest.mark.usefixtures("both_parsers")


# Plain data and positions


def test_a_playbook_is_plain_data_without_a_problem():
    found = parse(PLAYBOOK)
    assert found.problems == ()
    assert found.path == "p.yaml"
    assert found.text == PLAYBOOK
    assert found.value == {
        "crisisctl": 1,
        "id": "viral-complaint",
        "title": {"fr": "Plainte : emballée", "en": "Complaint gone viral"},
        "reviewed": "2026-10-12",
        "severity": {"sev2": {"when": "Press", "first-reply": "30m"}},
        "steps": [
            {"id": "open", "within": "5m", "text": "Bonjour {{ mention.author }} : merci ?\n"},
            {
                "id": "scope",
                "options": {"yes": {"next": "open"}, "no": {"next": "open"}},
                "say": {"message": "statement", "on": ["x", "facebook"]},
            },
        ],
    }


@pytest.mark.parametrize(
    ("loc", "key", "value"),
    [
        ((), (1, 1), (1, 1)),
        (("id",), (2, 1), (2, 5)),
        (("title", "en"), (3, 35), (3, 39)),
        (("steps",), (7, 1), (8, 3)),
        (("steps", 0), (8, 5), (8, 5)),
        (("steps", 1, "say", "on", 1), (16, 39), (16, 39)),
        (("steps", 0, "text"), (10, 5), (10, 11)),
        (("steps", 0, "role"), (8, 5), (8, 5)),
        (("steps", 9, "role"), (7, 1), (8, 3)),
        (("id", "deeper", 3), (2, 1), (2, 5)),
        (("nowhere",), (1, 1), (1, 1)),
    ],
)
def test_a_path_leads_to_its_place_or_to_the_nearest_above(loc, key, value):
    found = parse(PLAYBOOK)
    assert found.key_position(loc) == key
    assert found.value_position(loc) == value


def test_columns_are_characters_and_a_byte_order_mark_is_none():
    found = read("\ufeff😀é: {à: b}".encode(), "p.yaml")
    assert found.problems == ()
    assert found.text == "😀é: {à: b}"
    assert found.value_position(("😀é", "à")) == (1, 9)


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_an_editor_counts_them(line_break):
    text = line_break.join(["a: b", "c: d", "e: no"])
    assert places(text) == [(3, 4)]
    assert parse(text).excerpt(3, 4) == "e: no\n   ^"


def test_a_file_that_breaks_off_has_no_value_and_still_answers():
    found = parse("a: [b")
    assert found.value is None
    assert found.key_position(("a",)) == (1, 1)


def test_a_document_is_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        parse("a: b").text = ""


# Scalars

MISREAD = """
y Y n N yes Yes YES no No NO on On ON off Off OFF True TRUE False FALSE ~ Null NULL =
2:00 08:30 1:00:00 0123 089 00 0o17 0x1F 0b101 1_000 +33612345678 +1.5 .5 5. 1e5 1.0e-3
.inf -.inf .nan 1234567890123456789
"""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("999999999999999999", 999999999999999999),
        ("1.50", 1.5),
        ("2026-10-12", "2026-10-12"),
        ("2026-10-12 09:30", "2026-10-12 09:30"),
        ("2026-10-12T09:30:00Z", "2026-10-12T09:30:00Z"),
        ("1.2.3", "1.2.3"),
        ("30m", "30m"),
        ("08:00-18:00", "08:00-18:00"),
        ("nope", "nope"),
        ('"no"', "no"),
        ("'0123'", "0123"),
        ("|\n  no", "no"),
    ],
)
def test_values_follow_the_core_schema(text, value):
    found = parse(f"a: {text}")
    assert found.problems == ()
    assert repr(found.value) == repr({"a": value})


@pytest.mark.parametrize("text", MISREAD.split())
def test_what_another_tool_reads_otherwise_stays_text_and_wants_quotes(text):
    found = parse(f"a: {text}")
    assert found.value == {"a": text}
    (problem,) = found.problems
    assert (problem.line, problem.column, problem.end_column) == (1, 4, 4 + len(text))
    assert f"Put `{text}` in quotes" in str(problem.message)
    assert f'"{text}"' in str(problem.hint)
    assert parse(f'a: "{text}"').problems == ()


def test_all_surprises_are_told_at_once():
    assert places("a: no\nb: [yes, ok, 2:00]\nc:\n  - 0123") == [(1, 4), (2, 5), (2, 14), (4, 5)]


def test_natural_keys_are_text():
    assert parse("{on: a, yes: b, no: c, y: d, n: e, 2026-10-12: f}").problems == ()


@pytest.mark.parametrize("key", ["On", "OFF", "off", "True", "~", "0x1F", "2:00"])
def test_keys_that_another_tool_reads_otherwise_want_quotes(key):
    line, column, message = only(f"{key}: a")
    assert (line, column) == (1, 1)
    assert f"Put `{key}` in quotes" in message
    assert parse(f"{key}: a").value == {key: "a"}


@pytest.mark.parametrize("key", ["1", "-2.5", "true", "null", "? [a, b]\n", "? {a: b}\n"])
def test_names_must_be_text(key):
    line, _, message = only(f"{key}: value")
    assert line == 1
    assert "name must be text" in message


# Excerpts


def test_an_excerpt_puts_a_caret_under_the_column():
    assert parse("a: b\nc: no").excerpt(2, 4) == "c: no\n   ^"


def test_wide_and_combining_characters_move_the_caret():
    assert parse("a: 日本 no").excerpt(1, 7) == "a: 日本 no\n        ^"
    assert parse("a: e\u0301 no").excerpt(1, 7) == "a: e\u0301 no\n     ^"


def test_a_tab_takes_one_column_in_an_excerpt():
    assert parse("a:\tno").excerpt(1, 4) == "a: no\n   ^"


def test_a_long_line_is_cut_around_the_caret():
    source, caret = parse("a: " + "b" * 500 + "Z" + "c" * 500).excerpt(1, 504).split("\n")
    assert len(source) < 100
    assert source[caret.index("^")] == "Z"
    assert source[0] == source[-1] == "…"


def test_an_excerpt_past_the_end_is_the_last_line():
    assert parse("a: b\n").excerpt(1, 5) == "a: b\n    ^"
    assert parse("a: b\n").excerpt(9, 1) == "a: b\n^"
