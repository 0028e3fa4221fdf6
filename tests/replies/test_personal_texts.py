"""Texts of our own, with the personal-data rule that each breaks, or `-`: docs/text-rules.md."""

from pathlib import Path

import pytest

from crisisctl.replies.gate import judge

TEXTS = Path(__file__).with_name("texts")
RULES = {"CC203", "CC204", "CC205"}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_texts_ask_or_repeat(language):
    lines = (TEXTS / f"personal.{language}.txt").read_text("utf-8").splitlines()
    assert len(lines) > 600
    assert [line for line in lines if not is_right(line, language)] == []


def is_right(line, language):
    rule, text = line.split(maxsplit=1)
    found = judge(text, channel="facebook", audience="public", language=language, kind="update")
    personal = {one.rule.id for one in found} & RULES
    if rule == "CC204":  # a secret may be personal data too
        return personal - {"CC203"} == {rule}
    return personal == {rule} - {"-"}
