"""English replies of our own, with the tone rule that each breaks, or `-`: docs/text-rules.md."""

from pathlib import Path

import pytest

from crisisctl.replies.gate import judge

TEXTS = Path(__file__).with_name("texts") / "tone.en.txt"
RULES = {f"CC{number}" for number in (206, 207, 208, 209, 213, 214, 215, 216, 217)}
LINES = [line.split(maxsplit=1) for line in TEXTS.read_text("utf-8").splitlines()]


def tones(text):
    found = judge(text, channel="x", audience="public", language="en", kind="update")
    return {one.rule.id for one in found} & RULES


@pytest.mark.parametrize("rule", sorted(RULES))
def test_words_that_make_it_worse(rule):
    texts = [text for name, text in LINES if name == rule]
    assert len(texts) > 20
    assert [text for text in texts if rule not in tones(text)] == []


def test_words_that_only_come_near():
    texts = [text for name, text in LINES if name == "-"]
    assert len(texts) > 100
    assert [text for text in texts if tones(text)] == []
