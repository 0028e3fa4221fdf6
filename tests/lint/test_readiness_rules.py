import pytest
from tests.lint.playbooks import TEAM, messages, subject

from crisisctl.lint.readiness_rules import channel_readiness, coverage_hours
from crisisctl.model.findings import Level

SEV1 = "severity: {sev1: {when: {en: Press}, first-reply: 60m, update-every: 30m}}\n"
ANSWER = (
    "each-mention:\n"
    "  - {id: answer, role: cm, within: 30m, say: ack}\n"
    "  - {id: solve, role: legal, within: 1h, do: [{en: Solve it}]}\n"
    "  - {id: done, end: {}}\n"
)
READY = {
    "handle": "@ondine",
    "admins": ["Ada", "Bo"],
    "two-factor": True,
    "break-glass": "in the safe",
    "charter": "https://ondine.example/charter",
}
PAGE = {"status-page": "https://ondine.example/status"}


def covered(source=SEV1 + ANSWER, channels=None, **cm):
    role = TEAM["roles"]["cm"] | cm
    team = {"roles": TEAM["roles"] | {"cm": role}, "channels": channels or TEAM["channels"]}
    return messages(coverage_hours, subject(source, team=team))


def test_only_those_up_to_the_first_public_word_must_be_awake():
    assert covered() == ["At sev1 nobody says who is cm at night."]


def test_around_the_clock_is_enough():
    assert covered(hours="24/7") == []


def test_below_sev1_hours_are_the_teams_own_affair():
    assert covered(ANSWER) == []


def test_whoever_is_on_call_must_still_be_in_time():
    channels = {"x": {"handle": "@ondine", "hours": "mon-fri 08:00-20:00"}}
    assert covered(channels=channels, **{"on-call": "30m"}) == []
    late = covered(channels=channels, **{"on-call": "31m"})
    assert late == ["With cm on call in 31m, the first public word can be late at sev1."]


def test_with_a_rota_the_accounts_publish_their_hours():
    assert covered(**{"on-call": "5m"}) == ["Nothing says when we answer on x."]


def test_after_a_branch_that_speaks_nobody_is_on_the_way_to_the_first_word():
    desk = (
        "steps:\n"
        "  - id: at-once\n"
        "    together:\n"
        "      word: [{id: speak, role: cm, within: 30m, say: hold}]\n"
        "      sale: [{id: stop, role: lead, within: 30m, do: [{en: Stop the sale}]}]\n"
        "  - {id: later, role: legal, within: 1h, do: [{en: Read it}]}\n"
        "  - {id: again, role: cm, within: 1h, say: update}\n"
        "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    )
    told = covered(SEV1 + desk, hours="24/7")
    assert told == ["At sev1 nobody says who is lead at night."]


def test_who_has_a_step_on_a_way_without_any_word_need_not_be_awake():
    desk = (
        "steps:\n"
        "  - id: place\n"
        "    role: cm\n"
        "    within: 5m\n"
        '    decide: {en: "Does the public see it?"}\n'
        "    options: {hidden: {next: care}, unknown: {next: speak}}\n"
        "  - {id: speak, role: cm, within: 30m, say: hold}\n"
        "  - {id: care, role: legal, within: 24h, do: [{en: Look after the team}]}\n"
        "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    )
    assert covered(SEV1 + desk, hours="24/7") == []


def test_who_comes_where_no_public_word_follows_may_sleep():
    desk = (
        "steps:\n"
        '  - {id: useful, role: cm, within: 5m, decide: {en: "?"},\n'
        "     options: {one: {next: speak}, unknown: {next: later}}}\n"
        "  - {id: speak, role: cm, within: 30m, say: hold}\n"
        "  - {id: later, role: legal, within: 1h, do: [{en: Read it}]}\n"
        "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    )
    assert covered(SEV1 + desk) == ["At sev1 nobody says who is cm at night."]


def ready(source="", team=None):
    return subject(source, team={"channels": {"x": READY}} | PAGE | (team or {}))


def test_an_account_that_is_ready_is_not_told_of():
    assert messages(channel_readiness, ready()) == []


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("admins", "it hangs on one administrator"),
        ("two-factor", "nothing says that it asks for a second factor"),
        ("break-glass", "nothing says where its sealed access is"),
        ("charter", "it has no published rules for what we hide"),
    ],
)
def test_each_gap_is_told(key, told):
    account = {name: value for name, value in READY.items() if name != key}
    (found,) = messages(channel_readiness, ready(team={"channels": {"x": account}}))
    assert found == f"The account on x is not ready: {told}."


def test_all_gaps_of_an_account_are_one_finding():
    (found,) = messages(channel_readiness, ready(team={"channels": {"x": {"handle": "@o"}}}))
    assert found.count(";") == 3


def test_one_person_named_twice_is_one_administrator():
    account = READY | {"admins": ["Ada", "Ada"]}
    (found,) = messages(channel_readiness, ready(team={"channels": {"x": account}}))
    assert "one administrator" in found


def test_where_an_account_was_taken_a_gap_is_an_error():
    account = READY | {"two-factor": False}
    taken = ready("scenario: hacked-account\n", {"channels": {"x": account}})
    (finding,) = channel_readiness(taken)
    assert finding.rule.level is Level.ERROR


def test_an_account_on_which_nothing_is_said_is_not_judged():
    both = {"x": READY, "facebook": {"handle": "ondine"}}
    assert messages(channel_readiness, ready(team={"channels": both})) == []


def test_the_facts_need_a_page_and_the_dark_page_an_owner():
    nowhere = subject("", team={"channels": {"x": READY}})
    assert messages(channel_readiness, nowhere) == [
        "There is no page to put the facts on: no status page and no dark page."
    ]
    dark = {"status-page": None, "dark-page": "https://ondine.example/dark"}
    assert messages(channel_readiness, ready(team=dark)) == [
        "Nothing says who puts the dark page up."
    ]
