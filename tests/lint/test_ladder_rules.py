import pytest
from tests.lint.playbooks import TEAM, messages, subject

from crisisctl.lint.ladder_rules import ladder_complete, measurable_trigger, message_matrix

SPEAKS = (
    "each-mention:\n  - {id: answer, role: cm, within: 5m, say: ack}\n  - {id: done, end: {}}\n"
)
FULL = "{{metric: negative-mentions, window: 1h, at-least: 5, source: the hourly count{more}}}"


def triggered(more=""):
    return f"triggers:\n  - {FULL.format(more=more)}\n"


def test_a_playbook_that_speaks_says_when_it_opens():
    assert messages(measurable_trigger, subject(SPEAKS)) == [
        "Nothing says from which figure on this playbook opens."
    ]
    assert messages(measurable_trigger, subject("")) == []  # a card that others run


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("", []),
        (", times: baseline, baseline: 90d", []),
        (
            ", times: baseline, baseline: 30d",
            ["The usual figure of negative-mentions was not taken over 90 days."],
        ),
        (
            ", times: baseline",
            ["The usual figure of negative-mentions was not taken over 90 days."],
        ),
    ],
)
def test_a_usual_figure_was_taken_over_ninety_days(more, found):
    assert messages(measurable_trigger, subject(triggered(more) + SPEAKS)) == found


def test_a_figure_is_read_somewhere():
    source = triggered().replace(", source: the hourly count", "")
    assert messages(measurable_trigger, subject(source)) == [
        "Nothing says where negative-mentions is read."
    ]


@pytest.mark.parametrize("text", ["Many complaints", "Beaucoup de plaintes", "A lot of anger"])
def test_a_feeling_is_no_measure(text):
    source = f"severity: {{sev3: {{when: {{en: {text}}}, first-reply: 60m, update-every: 4h}}}}\n"
    (found,) = messages(measurable_trigger, subject(source))
    assert found.endswith("can't be measured.")


def ladder(*levels):
    lines = [
        f"  {name}: {{when: {{en: So}}, first-reply: {first}, update-every: {every},"
        f" approvers: [lead], roles: {roles}}}\n"
        for name, first, every, roles in levels
    ]
    return "severity:\n" + "".join(lines)


def test_a_ladder_that_gets_faster_as_it_climbs_is_complete():
    source = ladder(("sev2", "30m", "1h", "[lead, cm]"), ("sev3", "60m", "4h", "[cm]"))
    assert messages(ladder_complete, subject(source)) == []


def test_a_graver_level_is_never_slower_and_never_with_fewer():
    source = ladder(("sev2", "2h", "8h", "[lead]"), ("sev3", "60m", "4h", "[cm]"))
    assert messages(ladder_complete, subject(source)) == [
        "sev2 is slower than sev3 in `first-reply`.",
        "sev2 is slower than sev3 in `update-every`.",
        "sev2 needs fewer roles than sev3.",
    ]


def test_a_level_says_who_approves_who_is_there_and_in_each_language():
    found = messages(ladder_complete, subject(""))
    assert found == [
        "Nothing says who approves at sev3.",
        "Nothing says who must be there at sev3.",
    ]


def test_each_account_has_words_for_each_moment():
    both = (
        "messages:\n  ack: {kind: holding, audience: public, channels: [x], text: {en: Hello}}\n"
    )
    assert messages(message_matrix, subject(both + SPEAKS)) == [
        "There is no public handoff for x.",
        "There is no public update for x.",
        "There is no public closing for x.",
    ]


def test_a_reason_stands_for_a_message():
    source = (
        "messages:\n  ack: {kind: holding, audience: public, channels: [x], text: {en: Hello}}\n"
        "without: {handoff: {en: No need}, update: {en: No need}, closing: {en: No need}}\n"
    )
    assert messages(message_matrix, subject(source + SPEAKS)) == []


def test_a_private_text_does_not_count_and_one_for_everywhere_does():
    source = (
        "messages:\n"
        "  ack: {kind: holding, audience: public, text: {en: Hello}}\n"
        "  invite: {kind: handoff, audience: private, text: {en: Hello}}\n"
        "without: {update: {en: No need}, closing: {en: No need}}\n"
    )
    channels = ", ".join(TEAM["channels"])
    assert messages(message_matrix, subject(source + SPEAKS)) == [
        f"There is no public handoff for {channels}."
    ]
