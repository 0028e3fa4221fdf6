import pytest
from hypothesis import given as law, strategies as st
from markdown_it import MarkdownIt

from crisisctl.reports.safe_markdown import LONGEST, block, cell, escape, span
from crisisctl.reports.visible import visible

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "![beacon](https://evil.example/x.png) [click](javascript:alert(1))",
    "<details><summary>x",
    "a | b | c \\| d \\\\| e",
    "`code` ``` fence\n```\n# heading\n~~~",
    "line\n===\n\n- list\n1. one\n> quote\n---",
    "\x1b[2J\x1b]8;;https://evil.example\x07x\x1b]8;;\x07\x9b31m\x00",
    "abc\u202edcba\u2066\u200b\u2028\ufeff\U000e0041",
    "@everyone #1 !2 GH-3 :smile: www.evil.example https://evil.example a@b.example",
    "**bold** __strong__ ~~gone~~ *it* &lt;b&gt; &#x3c;",
    "\r\rx\r\ny\\",
    "`",
    "|",
    "\\",
    "[x]: https://evil.example",
    "\ud800 half",
)
MARKDOWN = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table")


def inline(source: str) -> list[str]:
    return [child.type for token in MARKDOWN.parse(source) for child in token.children or ()]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_span_and_a_fence_hold_only_text(text):
    assert inline(f"before {span(text)} after") == ["text", "code_inline", "text"]
    assert [token.type for token in MARKDOWN.parse(block(text))] == ["fence"]
    assert set(inline(f"before {escape(text)} after")) <= {"text", "text_special"}


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("safe", [cell, escape])
def test_a_cell_stays_one_cell(text, safe):
    row = f"| a | b |\n| --- | --- |\n| {safe(text)} | end |\n"
    tokens = MARKDOWN.parse(row)
    assert [token.type for token in tokens].count("td_open") == 2
    assert tokens[-5].content == "end" or "end" in [token.content for token in tokens]


@law(st.text())
def test_no_text_leaves_its_fence_or_its_cell(text):
    assert [token.type for token in MARKDOWN.parse(block(text))] == ["fence"]
    row = MARKDOWN.parse(f"| a | b |\n| --- | --- |\n| {cell(text)} | end |\n")
    cells = [token.content for token in row if token.type == "inline"]
    assert cells[2:] == [cell(text).replace(r"\|", "|"), "end"]


def test_what_nobody_sees_is_shown():
    assert visible("a\u202eb\x1b\x9b\x00") == "a⟨U+202E⟩b⟨U+001B⟩⟨U+009B⟩⟨U+0000⟩"
    assert visible("un\r\ndeux\rtrois\tquatre") == "un\ndeux\ntrois\tquatre"


def test_emoji_and_scripts_keep_their_joiners():
    assert visible("👩\u200d🚒 می\u200cخواهم ❤\ufe0f") == "👩\u200d🚒 می\u200cخواهم ❤\ufe0f"


def test_a_fence_keeps_every_word():
    assert block("one\ntwo `x`") == "```text\none\ntwo `x`\n```"
    assert block("````") == "`````text\n````\n`````"


def test_a_megabyte_is_cut_in_a_line_and_whole_in_a_block():
    word = "a" * 1_000_000
    assert cell(word) == f"`{'a' * LONGEST}…`"
    assert word in block(word)


def test_nobody_is_notified_by_running_text():
    assert "@everyone" not in escape("@everyone")
    assert "#1" not in escape("#1")
