from dataclasses import replace

import pytest
from tests.lint.examples import whole
from tests.lint.playbooks import TODAY, desk, mention, messages, subject

from crisisctl.lint.judge import judge
from crisisctl.lint.time_rules import first_reply_budget

SEVERITIES = """\
severity:
  sev1: {when: {en: Press}, first-reply: 15m, update-every: 1h}
  sev3: {when: {en: Always}, first-reply: 60m, update-every: 4h}
"""
DONE = "  - {id: done, end: {}}\n"
TRIGGER = "triggers:\n  - {metric: complaints, window: 1h, at-least: 5}\n"
CARD = "  - {id: log, role: cm, within: 5m, do: [{en: Write it down}]}\n  - {id: done, end: {}}\n"
PARTLY = "  - {id: log, role: cm, within: 5m, when: leak, say: ack}\n  - {id: done, end: {}}\n"


def called(source, *flows):
    """What is said of a playbook that others run in these flows."""
    callers = frozenset(flows)
    return messages(first_reply_budget, replace(subject(source), called_in=lambda: callers))


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (mention(CARD), 0),
        (TRIGGER + mention(CARD), 1),
        (mention(PARTLY), 1),
    ],
)
def test_a_part_of_other_playbooks_may_leave_the_word_to_them(source, count):
    assert len(called(source, "steps", "each-mention")) == count


def test_what_no_other_runs_for_its_mentions_is_no_part_of_it():
    assert len(called(mention(CARD))) == 1
    assert len(called(mention(CARD), "steps")) == 1


def test_a_playbook_that_opens_has_something_to_walk_for_a_mention():
    said = "Triggers open this playbook, and no mention gets an answer."
    assert called(TRIGGER) == [said]
    assert called(TRIGGER, "steps") == []
    assert called("") == []


def test_who_runs_a_playbook_is_found_beside_it(tmp_path):
    card, caller = whole("id: card\n" + mention(CARD)), mention("  - {id: go, run: card}\n")
    (tmp_path / "card.yaml").write_text(card["main.yaml"], "utf-8")
    (tmp_path / "team.yaml").write_text(card["team.yaml"], "utf-8")
    alone = [one.rule.id for one in judge(tmp_path / "card.yaml", TODAY).findings]
    (tmp_path / "main.yaml").write_text(whole(caller)["main.yaml"], "utf-8")
    beside = [one.rule.id for one in judge(tmp_path / "card.yaml", TODAY).findings]
    assert "CC304" in alone
    assert "CC304" not in beside


@pytest.mark.parametrize(("message", "count"), [("hold", 1), ("update", 0)])
def test_the_first_statement_of_the_desk(message, count):
    source = desk(f"  - {{id: speak, role: cm, within: 2h, say: {message}}}\n" + DONE)
    assert len(messages(first_reply_budget, subject(source))) == count


def test_updates_that_are_said_while_the_desk_waits():
    steps = "  - {id: wait, wait: {until: leak, repeat: {every: 30m, say: hold}}}\n"
    assert not messages(first_reply_budget, subject(desk(steps + DONE)))
