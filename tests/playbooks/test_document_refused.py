import pytest
from tests.playbooks.documents import only, parse, places

from crisisctl.playbooks import tree
from crisisctl.playbooks.document import read
from crisisctl.playbooks.source import MAX_BYTES, REFUSED

pytestmark = pytest.mark.usefixtures("both_parsers")

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
