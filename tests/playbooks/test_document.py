import dataclasses
import json
import re
import time
import tracemalloc
import unicodedata

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from crisisctl.playbooks import document, tree
from crisisctl.playbooks.document import Document, read
from crisisctl.playbooks.problems import MAX_PROBLEMS
from crisisctl.playbooks.source import MAX_BYTES, REFUSED

PLAYBOOK = """\
crisisctl: 1
id: viral-complaint
title: {fr: "Plainte : emballée", en: Complaint gone viral}
reviewed: 2026-10-12
severity:
  sev2: {when: Press, first-reply: 30m}
steps:
  - id: open            # the desk
    within: 5m
    text: |
      Bonjour {{ mention.author }} : merci ?
  - id: scope
    options:
      yes: {next: open}
      no: {next: open}
    say: {message: statement, on: [x, facebook]}
"""


@pytest.fixture(scope="module", params=["c", "python"], autouse=True)
def _parser(request):
    """Every example is read by both of PyYAML's parsers."""
    if request.param == "c" and not yaml.__with_libyaml__:
        pytest.skip("PyYAML was built without libyaml")
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "python":
            patch.setattr(document, "_PARSER", yaml.SafeLoader)
        yield


def parse(text: str) -> Document:
    return read(text.encode(), "p.yaml")


def places(text: str) -> list[tuple[int, int]]:
    return [(problem.line, problem.column) for problem in parse(text).problems]


def only(text: str | bytes) -> tuple[int, int, str]:
    """The one problem of a text; every one of them has its cure."""
    found = read(text.encode() if isinstance(text, str) else text, "p.yaml")
    (problem,) = found.problems
    assert problem.hint is not None
    assert str(problem.hint)
    return problem.line, problem.column, str(problem.message)


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


# Whole-file refusals


def test_a_file_over_one_mebibyte_is_not_looked_at():
    assert only(b"a" * (MAX_BYTES + 1))[:2] == (1, 1)
    assert "1 MiB" in only(b"a" * (MAX_BYTES + 1))[2]


@pytest.mark.parametrize("text", ["", "\n\n", "# only\n# comments", "---", "---\n...\n"])
def test_an_empty_file_says_so(text):
    assert only(text) == (1, 1, "This file is empty.")


def test_bytes_that_are_not_utf8_are_named_and_the_rest_is_still_read():
    found = read("a: b\nc: d é\ne: no".encode("latin-1"), "p.yaml")
    assert [(problem.line, problem.column) for problem in found.problems] == [(2, 6), (3, 4)]
    assert "0xE9" in str(found.problems[0].message)
    assert found.text == "a: b\nc: d \ufffd\ne: no"


def test_the_place_of_a_bad_byte_is_right_after_a_byte_order_mark():
    assert only(b"\xef\xbb\xbfa: \xff")[:2] == (1, 4)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf16_is_named(encoding):
    assert "UTF-16" in only("a: b".encode(encoding))[2]


@pytest.mark.parametrize(
    "code", [0x00, 0x07, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xE0041]
)
def test_characters_that_nobody_sees_are_named(code):
    line, column, message = only(f"a: b\nc: d{chr(code)}e")
    assert (line, column) == (2, 5)
    assert f"U+{code:04X}" in message
    assert not REFUSED.search(parse(f"a: {chr(code)}").excerpt(1, 4))


def test_an_escape_can_not_hide_a_character_either():
    assert "U+200B" in only(r'a: "b\u200bc"')[2]
    assert "U+0000" in only(r'"b\0": c')[2]
    assert parse(r'a: "caf\xe9"').value == {"a": "café"}


@pytest.mark.parametrize("text", ["👩\u200d🚒", "❤️\u200d🔥", "می\u200cخواهم", "Oui\u202f!\xa0»"])
def test_joiners_and_narrow_spaces_stay_where_a_language_needs_them(text):
    assert parse(f"a: {text}").problems == ()
    assert parse(f"a: {text}").value == {"a": text}


def test_a_joiner_can_not_make_two_names_that_look_alike():
    assert places("te\u200dxt: a\ntext: b") == [(1, 3)]


# Structure


def test_thirty_two_levels_are_read_and_one_more_is_not():
    assert parse("[" * 32 + "]" * 32).problems == ()
    assert only("[" * 33 + "]" * 33)[:2] == (1, 33)


def test_nodes_are_counted(monkeypatch):
    monkeypatch.setattr(tree, "MAX_NODES", 50)
    assert parse("[" + "a," * 49 + "]").problems == ()
    assert only("[" + "a," * 50 + "]")[:2] == (1, 100)


def test_a_scalar_has_a_longest_length():
    assert parse("a: " + "b" * 65_536).problems == ()
    assert "65536" in only("a: " + "b" * 65_537)[2]


def test_duplicate_keys_name_the_first_and_keep_it():
    found = parse("text: a\nb: {c: d, c: e}\ntext: f\ntext: g")
    assert [(p.line, p.column, p.end_column) for p in found.problems] == [
        (2, 11, 12),
        (3, 1, 5),
        (4, 1, 5),
    ]
    assert "line 1" in str(found.problems[2].message)
    assert found.value == {"text": "a", "b": {"c": "d"}}


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("a: !!python/name:os.system", "Take it out"),
        ("a: !!str b", "Take it out"),
        ("a: !important", "quotes"),
    ],
)
def test_the_cure_for_a_tag(text, cure):
    (found,) = read(text.encode(), "a.yaml").problems
    assert cure in str(found.hint)


def test_keys_that_look_alike_are_duplicates():
    line, column, message = only("ｔext: a\ntext: b")
    assert (line, column) == (2, 1)
    assert "looks like" in message


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("a: &x b", (1, 4), "Anchors"),
        ("a: *x", (1, 4), "aliases"),
        ("a: !!str b", (1, 4), "Tags"),
        ("a: !important", (1, 4), "Tags"),
        ("a: !x [b]", (1, 4), "Tags"),
        ("<<: {a: b}", (1, 1), "Merge"),
        ("a: b\n---\nc: d", (2, 1), "second document"),
        ("a: b\n...\n# no\nc: d", (4, 1), "second document"),
        ("a: b\n...\n%TAG ! x", (3, 1), "second document"),
        ("%YAML 1.1\n---\na: b", (1, 1), "`%`"),
    ],
)
def test_features_of_yaml_that_a_playbook_does_without(text, place, word):
    line, column, message = only(text)
    assert (line, column) == place
    assert word in message


def test_a_marker_before_and_after_is_no_second_document():
    found = parse("---  # begins\na: b\n...\n\n# ends\n")
    assert found.problems == ()
    assert found.value == {"a": "b"}


# Traps of texts


@pytest.mark.parametrize(
    ("text", "place", "value"),
    [
        ("text: call us #now", (1, 15), "call us"),
        ("text: #tag", (1, 7), None),
        ("text: 'a' #tag", (1, 11), "a"),
        ("text: a\n  b  #tag", (2, 6), "a b"),
    ],
)
def test_a_hashtag_is_not_lost_in_silence(text, place, value):
    line, column, message = only(text)
    assert (line, column) == place
    assert "comment" in message
    assert parse(text).value == {"text": value}


@pytest.mark.parametrize(
    "text",
    ["a: b # c", "a: b ## c", "a: b #", "#tag\na: b", "a: b#c", "a: '#b'", "a:\n  #c\n  b: d"],
)
def test_ordinary_comments_are_fine(text):
    assert parse(text).problems == ()


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("fr: Bonjour : merci", (1, 13), "colon"),
        ("fr: Bonjour\xa0: merci", (1, 13), "colon"),
        ('a: "b" : c', (1, 8), "colon"),
        ("a: {fr: Quoi : oui, en: b}", (1, 14), "colon"),
        ("a: @you", (1, 4), "`@`"),
        ("a: `b`", (1, 4), "```"),
        ("a: %b", (1, 4), "`%`"),
        ("a: *b*", (1, 4), "`*`"),
        ("a: & b", (1, 4), "`&`"),
        ("a: ? b", (1, 4), "`?`"),
        ("a: !b!c d", (1, 4), "`!`"),
        ("a: ]b", (1, 4), "`]`"),
        ("a: {{ b }}", (1, 4), "`{{`"),
        ("a: {{ b }} c", (1, 4), "`{{`"),
        ("- {{ b }}, c", (1, 3), "`{{`"),
        ("a: {% if b %}c", (1, 4), "`{%`"),
        ("a: b\nc: {# d #} e\nf: g", (2, 4), "`{#`"),
        ("a: {# b #} c", (1, 4), "`{#`"),
        ("{{ a }}: b", (1, 1), "`{{`"),
        ("a: b\n%c: d", (2, 1), "`%`"),
        ("a: {b: c:}", (1, 9), "colon"),
        ("a: b\n\tc", (2, 1), "tab"),
        ("a: [b] c", (1, 8), "already ended"),
        ("a: [b", (1, 4), "never closed"),
        ("a: [b c\nd: e", (2, 2), "comma"),
        ("a: [b}", (1, 6), "comma"),
        ("a: [b,", (1, 7), "too early"),
        ('a: "b\nc: d\n', (1, 4), "never closed"),
        ('a: "b\n---\nc: d\n', (1, 4), "never closed"),
        ('a: "b" c', (1, 8), "closing quote"),
        ("a: {b: 'l'eau'}", (1, 11), "closing quote"),
        ("a:\n\tb: c", (2, 1), "tab"),
        ("a:b\nc: d", (1, 2), "space is missing"),
        ("a\nb: c", (1, 1), "colon is missing"),
        ("a: b\nc\nd: e", (2, 1), "colon is missing"),
        ("a: b\n\n c: d", (3, 3), "line 1"),
        ("a:\n  b: c\n d: e", (3, 2), "does not fit"),
        ("- a\nb: c", (2, 1), "does not fit"),
        ("a: |b\n  c", (1, 5), "next line"),
        ("a: - b", (1, 4), "list"),
        ('"a" b', (1, 5), "already ended"),
        ("fr\xa0: a", (1, 1), "no-break space"),
    ],
)
def test_the_parsers_words_become_a_sentence_with_a_cure(text, place, word):
    line, column, message = only(text)
    assert (line, column) == place
    assert word in message


@pytest.mark.parametrize("escape", [r"\q", r"\ud83d", r"\U99999999", r"\UFFFFFFFF", r"\xZZ"])
def test_unknown_escapes_have_a_line(escape):
    assert only(f'a: b\nc: "{escape}"')[0] == 2


@pytest.mark.parametrize("text", ["a: {fr: Quoi ?, en: b}", "a: [b?c]", "{a?: b}"])
def test_a_question_mark_in_brackets_wants_quotes(text):
    assert "question mark" in only(text)[2]


def test_what_was_found_before_a_syntax_error_is_kept():
    assert places("a: no\na: 0123\nb: @c\nd: no") == [(1, 4), (2, 1), (2, 4), (3, 4)]


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
