"""French texts of our own, each with a tone rule that it breaks, or `-`: docs/text-rules.md."""

from pathlib import Path

from crisisctl.replies.gate import judge

LINES = (Path(__file__).with_name("texts") / "tone.fr.txt").read_text("utf-8").splitlines()


def rules(text):
    found = judge(text, channel="facebook", audience="public", language="fr", kind="update")
    return {one.rule.id for one in found}


def test_what_makes_it_worse_is_found():
    bad = [line.split(maxsplit=1) for line in LINES if not line.startswith("- ")]
    assert len(bad) > 250
    assert [text for rule, text in bad if rule not in rules(text)] == []


def test_what_helps_passes():
    good = [line.removeprefix("- ") for line in LINES if line.startswith("- ")]
    assert len(good) > 100
    assert [text for text in good if rules(text)] == []
