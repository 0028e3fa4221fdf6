from dataclasses import replace
from datetime import date

import pytest
from tests.lint.playbooks import messages, subject

from crisisctl.lint.upkeep_rules import drill_overdue, lessons_open, review_overdue
from crisisctl.model.findings import Level
from crisisctl.model.lessons import Lesson, Lessons

SEV1 = "severity: {sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}}\n"
DRILL = "drilled: {{on: {on}, roles: [lead], findings: docs/drill.md}}\n"


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2027, 4, 10), []),
        (date(2027, 4, 11), ["This playbook was not read again for over 180d."]),
        (date(2026, 10, 11), ["The day of the last review is in the future."]),
    ],
)
def test_a_playbook_is_read_again_twice_a_year(day, found):
    assert messages(review_overdue, replace(subject(""), today=day)) == found


def test_a_playbook_may_ask_for_more():
    source = "review-every: 30d\n"
    assert messages(review_overdue, subject(source)) == [
        "This playbook was not read again for over 30d."
    ]


def test_a_playbook_that_was_never_exercised_weighs_more_at_sev1():
    (lighter,) = drill_overdue(subject(""))
    (graver,) = drill_overdue(subject(SEV1))
    assert (lighter.rule.level, graver.rule.level) == (Level.WARNING, Level.ERROR)


@pytest.mark.parametrize(
    ("on", "found"),
    [
        ("2026-09-03", []),
        ("2026-05-01", ["The last drill was over six months ago."]),
        ("2025-05-01", ["The last drill was over a year ago."]),
    ],
)
def test_a_drill_ages(on, found):
    assert messages(drill_overdue, subject(DRILL.format(on=on))) == found


def test_a_day_alone_says_neither_who_was_there_nor_what_was_learned():
    found = messages(drill_overdue, subject("drilled: 2026-09-03\n"))
    assert found == ["Nothing says what the last drill taught."]


def test_who_was_not_there_is_named():
    source = DRILL.format(on="2026-09-03") + (
        "steps:\n  - {id: go, role: cm, within: 5m, do: [{en: Go}]}\n  - {id: over, end: {}}\n"
    )
    assert messages(drill_overdue, subject(source)) == [
        "These roles did not take part in the last drill: cm."
    ]


def taught(**changes):
    there = subject("")
    facts = {
        "playbook": "main",
        "incident": "main-3",
        "action": "Shorten the first reply",
        "owner": "Ada",
        "due": date(2026, 11, 1),
    }
    lessons = Lessons(actions=(Lesson(**(facts | changes)),))
    return list(lessons_open(replace(there, plan=replace(there.plan, lessons=lessons))))


def test_a_lesson_past_its_day_is_told_of():
    (finding,) = taught()
    assert str(finding.message) == "A lesson of main-3 is overdue: Shorten the first reply"
    assert finding.rule.level is Level.WARNING
    assert finding.position.path == "lessons.yaml"


def test_after_ninety_days_it_is_an_error():
    (finding,) = taught(due=date(2026, 8, 1))
    assert finding.rule.level is Level.ERROR


def test_a_lesson_that_has_time_is_a_reminder():
    (finding,) = taught(due=date(2026, 11, 22))
    assert str(finding.message).startswith("A lesson of main-3 is open until 2026-11-22")
    assert finding.rule.level is Level.INFO


@pytest.mark.parametrize(
    "changes",
    [{"done": date(2026, 11, 20)}, {"playbook": "outage"}],
)
def test_what_is_done_or_about_another_playbook_is_not(changes):
    assert taught(**changes) == []
