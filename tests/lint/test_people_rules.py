import pytest
from tests.lint.playbooks import desk, found, messages, subject

from crisisctl.lint.flow_rules import bounded_loop
from crisisctl.lint.people_rules import escalation_complete, stand_down_and_learn

SEV2 = "severity: {sev2: {when: {en: Press}, first-reply: 30m, update-every: 1h}}\n"


DOWN = "  - {{id: down, {when}role: lead, within: 1h, do: [{{en: Over, effect: stand-down}}]}}\n"


def called(to: str, rest: str = ", on-timeout: over") -> list[str]:
    steps = f"  - {{id: call, role: cm, escalate: {{to: [{to}], within: 15m{rest}}}}}\n"
    return messages(escalation_complete, subject(desk(steps + "  - {id: over, end: {}}\n")))


def test_a_complete_escalation():
    assert called("cm, lead, boss") == []


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("alone", "alone has no backup: only Ada."),
        ("ghost, boss", "Nobody in the team is ghost."),
        ("boss, lead, boss", "boss is called twice."),
        ("junior", "The last to be called, junior, may not decide anything."),
    ],
)
def test_an_escalation_that_may_reach_nobody(to, expected):
    assert called(to) == [expected]


def test_the_owner_of_the_playbook_is_accountable():
    team = {"roles": subject("").plan.team.model_dump(by_alias=True)["roles"]}
    team["roles"]["lead"]["may-approve"] = ()
    steps = "  - {id: a, role: cm, escalate: {to: [lead], within: 5m, on-timeout: over}}\n"
    source = desk(steps + "  - {id: over, end: {}}\n")
    assert not messages(escalation_complete, subject(source, team=team))


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("low, high", []),
        ("high, low", ["low is called after high, who has more authority."]),
        ("talker, low", ["low is called after talker, who has more authority."]),
        ("talker, high", ["high is called after talker, who has more authority."]),
        ("low, talker, high", ["high is called after talker, who has more authority."]),
    ],
)
def test_authority_does_not_go_down(to, expected):
    def role(*kinds, **facts):
        people = [{"name": "Ada"}, {"name": "Bo"}]
        return {"title": {"en": "R"}, "people": people, "may-approve": kinds, **facts}

    roles = subject("").plan.team.model_dump(by_alias=True)["roles"]
    more = {"low": role("staff"), "high": role("staff"), "talker": role("staff", "page")}
    remedy = {"title": {"en": "Gift"}, "ceilings": {"low": 10, "high": 200}}
    team = {"roles": roles | more, "remedies": {"gift": remedy}}
    steps = f"  - {{id: call, role: cm, escalate: {{to: [{to}], within: 5m, on-timeout: over}}}}\n"
    source = desk(steps + "  - {id: over, end: {}}\n")
    assert messages(escalation_complete, subject(source, team=team)) == expected


@pytest.mark.parametrize(("bound", "count"), [("", 1), ("at-most: {times: 2, then: over}, ", 0)])
def test_calls_do_not_go_round_and_round(bound, count):
    steps = (
        f"  - {{id: one, {bound}next: over,"
        " escalate: {to: [boss], within: 5m, on-timeout: two}}\n"
        "  - {id: two, escalate: {to: [boss], within: 5m, on-timeout: one}}\n"
        "  - {id: over, end: {}}\n"
    )
    assert len(messages(bounded_loop, subject(desk(steps)))) == count


def test_nobody_answers_and_then():
    assert called("boss", "") == ["Nothing says what happens when nobody answers."]


def test_the_place_of_the_person_who_is_missing():
    steps = (
        "  - id: call\n    role: cm\n    escalate:\n      within: 15m\n      on-timeout: over\n"
        "      to:\n        - lead\n        - alone\n  - {id: over, end: {}}\n"
    )
    assert found(escalation_complete, subject(desk(steps)))[0][0] == 16


@pytest.mark.parametrize(
    ("end", "count"),
    [
        ("{hot-wash: 72h, review: 5bd}", 0),
        ("{hot-wash: 24h, review: 7d}", 0),
        ("{}", 1),
        ("{hot-wash: 24h}", 1),
        ("{review: 5bd}", 1),
        ("{hot-wash: 73h, review: 5bd}", 1),
        ("{hot-wash: 4d, review: 6bd}", 2),
    ],
)
def test_what_follows_a_grave_crisis(end, count):
    source = desk(DOWN.format(when="") + f"  - {{id: over, end: {end}}}\n")
    assert len(messages(stand_down_and_learn, subject(SEV2 + source))) == count
    assert not messages(stand_down_and_learn, subject(source))


@pytest.mark.parametrize(("condition", "count"), [("", 0), ("when: leak, ", 1)])
def test_a_stand_down_must_be_on_every_path(condition, count):
    steps = DOWN.format(when=condition) + "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    assert len(messages(stand_down_and_learn, subject(SEV2 + desk(steps)))) == count


def test_the_end_of_a_branch_is_not_the_end_of_the_crisis():
    steps = "  - {id: both, together: {a: [{id: out, end: {}}]}}\n"
    over = "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    assert not messages(
        stand_down_and_learn, subject(SEV2 + desk(steps + DOWN.format(when="") + over))
    )


def test_a_stand_down_in_one_branch_is_on_every_path():
    both = (
        "  - id: both\n    together:\n"
        "      a: [{id: down, do: [{en: Over, effect: stand-down}]}]\n"
        "      b: [{id: b, do: [{en: Act}]}]\n"
    )
    over = "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    assert not messages(stand_down_and_learn, subject(SEV2 + desk(both + over)))


def test_a_person_named_twice_is_no_backup():
    twice = {"roles": {"lead": {"title": {"en": "L"}, "people": [{"name": "Ada"}] * 2}}}
    twice["roles"]["lead"]["people"] += [{"name": "Bo"}]
    twice["roles"]["lead"]["may-approve"] = ["holding"]
    steps = "  - {id: a, role: cm, escalate: {to: [lead], within: 5m, on-timeout: b}}\n"
    steps += "  - {id: b, end: {hot-wash: 72h, review: 5bd}}\n"
    assert messages(escalation_complete, subject(desk(steps), team=twice)) == [
        "lead has no backup: only Ada."
    ]
