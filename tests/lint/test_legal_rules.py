import pytest
from tests.lint.playbooks import TEAM, desk, messages, subject

from crisisctl.lint.legal_rules import legal_clock

CLOCK = "clocks:\n  cnil: {from: aware, within: %s, role: %s, title: {en: Notify}}\n"
OVER = "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
NOTIFY = "  - {id: notify, %srole: legal, within: 5m, do: [{en: Do it, effect: legal-notified}]}\n"
RISK = (
    '  - {id: risk, role: legal, within: 5m, decide: {en: "?"},\n'
    "     options: {high: {next: tell}, low: {next: over}, unknown: {next: tell}}}\n"
)
TELL = "  - {id: tell, role: legal, within: 5m, do: [{en: Do it, effect: persons-notified}]}\n"
QUALIFY = (
    '  - {id: qualify, role: legal, within: 5m, decide: {en: "?"},\n'
    '     options: {"yes": {next: notify}, "no": {next: risk}, unknown: {next: %s}}}\n'
)


def roles():
    whole = {name: dict(TEAM["roles"][name]) for name in ("cm", "legal", "lead", "boss")}
    whole["legal"]["duties"] = ["data-protection"]
    return {"roles": whole}


def told(*steps, head="scenario: data-breach\n", clock=CLOCK % ("72h", "legal"), **called):
    one = subject(head + clock + desk("".join((*steps, OVER))), team=roles(), **called)
    return messages(legal_clock, one)


ALL = (NOTIFY % "", RISK, TELL)


def test_a_breach_with_all_of_it():
    assert not told(*ALL)


@pytest.mark.parametrize(("clock", "declared"), [("", False), ("clocks: none\n", True)])
def test_every_playbook_says_whether_a_clock_runs(clock, declared):
    said = told(head="", clock=clock)
    assert said == ([] if declared else ["main does not say whether a legal clock runs."])


@pytest.mark.parametrize(
    "clock",
    [
        "clocks: none\n",
        CLOCK % ("73h", "legal"),
        CLOCK % ("3bd", "legal"),
        (CLOCK % ("72h", "legal")).replace("aware", "declared"),
    ],
)
def test_72_hours_from_the_moment_we_are_aware(clock):
    assert told(*ALL, clock=clock) == [
        "No clock of main ends 72 hours after we were aware, or before."
    ]


def test_somebody_of_data_protection_sees_to_it():
    assert told(*ALL, clock=CLOCK % ("72h", "cm")) == [
        "Nobody with the duty data-protection sees to cnil."
    ]


def test_being_aware_makes_it_a_breach():
    aware = "  - {id: aware, role: cm, within: 5m, do: [{en: Do it, effect: legal-aware}]}\n"
    assert len(told(aware, head="", clock="clocks: none\n")) == 3
    assert not told(aware, *ALL, head="")


def test_a_path_without_a_notice():
    skip = NOTIFY % "when: {severity: sev3}, "
    assert told(skip, RISK, TELL) == ["over can be the end without `legal-notified`."]
    assert told(RISK, TELL) == ["over can be the end without `legal-notified`."]


def test_a_decision_may_lead_away_from_it_but_not_in_doubt():
    assert not told(QUALIFY % "notify", *ALL)
    assert told(QUALIFY % "risk", *ALL)


def test_doubt_after_doubt():
    early = (
        '  - {id: early, role: cm, within: 5m, decide: {en: "?"},\n'
        "     options: {gone: {next: risk}, unknown: {next: qualify}}}\n"
    )
    assert not told(early, QUALIFY % "notify", *ALL)
    hasty = early.replace("unknown: {next: qualify}", "unknown: {next: risk}")
    assert told(hasty, QUALIFY % "notify", *ALL)


def test_an_answer_may_pass_it_by():
    assert not told(NOTIFY % "when: leak, ", RISK, TELL)


def test_of_branches_one_is_enough():
    both = (
        "  - id: both\n    together:\n"
        "      one: [{id: this, role: cm, within: 5m, do: [{en: Do, effect: legal-notified}]}]\n"
        "      two: [{id: other, role: cm, within: 5m, do: [{en: Do it}]}]\n"
    )
    assert not told(both, RISK, TELL)


def test_article_34_is_weighed():
    always = RISK.replace("low: {next: over}", "low: {next: tell}")
    assert told(NOTIFY % "", always, TELL) == ["No decision of main weighs article 34."]
    assert told(NOTIFY % "") == ["No decision of main weighs article 34."]


def test_a_clock_that_nobody_declared():
    named = NOTIFY.replace("legal-notified", "legal-notified, clock: %s") % ("", "cnli")
    assert told(named, RISK, TELL) == ["notify meets the clock cnli, which is not declared."]
    assert not told(named.replace("cnli", "cnil"), RISK, TELL)


def recall(*effects):
    steps = "".join(
        f"  - {{id: s{n}, role: legal, within: 5m, do: [{{en: Do it, effect: {one}}}]}}\n"
        for n, one in enumerate(effects)
    )
    return told(steps, head="scenario: product-recall\n")


def test_a_recall_is_told_and_filed():
    assert not recall("authority-told", "recall-filed")
    assert recall("recall-filed") == ["over can be the end without `authority-told`."]
    assert len(recall()) == 2


def test_the_path_is_told():
    source = "scenario: product-recall\n" + CLOCK % ("72h", "legal") + desk(RISK + TELL + OVER)
    finding = next(iter(legal_clock(subject(source, team=roles()))))
    assert tuple(map(str, finding.steps)) == ("00:05 risk [unknown]", "00:10 tell", "00:10 over")
