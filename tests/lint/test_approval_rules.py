import pytest
from hypothesis import given, strategies as st
from tests.lint.playbooks import MESSAGES, TEAM, desk, mention, messages, subject

from crisisctl.lint.approval_rules import _most_pairs, approval_fits, four_eyes

END = "  - {id: done, end: {}}\n"


def words(approval, kind="holding"):
    return MESSAGES.replace("kind: holding", f"kind: {kind}, approval: {approval}")


def hold(within="30m", before=""):
    return mention(f"{before}  - {{id: hold, role: cm, within: {within}, say: hold}}\n{END}")


@pytest.mark.parametrize(("within", "told"), [("15m", False), ("16m", True)])
def test_twice_the_approval_must_fit(within, told):
    one = subject(hold() + words(f"{{by: [lead], within: {within}}}"), approved=False)
    assert bool(messages(approval_fits, one)) is told


def test_what_is_told():
    one = subject(hold() + words("{by: [lead], within: 20m}"), approved=False)
    (said,) = messages(approval_fits, one)
    assert said.startswith("At sev3 hold has 30m to say `hold`, and its approval may take 40m")


def test_an_approved_text_waits_for_nobody():
    assert not messages(approval_fits, subject(hold() + words("{by: [lead], within: 5h}")))


def test_without_a_word_on_approval_each_has_ten_minutes():
    assert not messages(approval_fits, subject(hold("20m"), approved=False))
    assert messages(approval_fits, subject(hold("19m"), approved=False))


def test_the_gravest_limit_is_named():
    ladder = (
        "severity:\n"
        "  sev1: {when: {en: A}, first-reply: 15m, update-every: 30m}\n"
        "  sev3: {when: {en: B}, first-reply: 60m, update-every: 4h}\n"
    )
    one = subject(ladder + hold("severity.first-reply"), approved=False)
    assert messages(approval_fits, one)[0].startswith("At sev1 hold has 15m")


def test_a_severity_at_which_the_step_is_passed_by_does_not_count():
    ladder = (
        "severity:\n"
        "  sev1: {when: {en: A}, first-reply: 15m, update-every: 30m}\n"
        "  sev3: {when: {en: B}, first-reply: 60m, update-every: 4h}\n"
    )
    flow = hold("severity.first-reply, when: {severity: sev3}")
    assert not messages(approval_fits, subject(ladder + flow, approved=False))


def test_a_second_word_may_wait():
    flow = mention(
        "  - {id: first, role: cm, within: 10m, say: ack}\n"
        "  - {id: hold, role: cm, within: 10m, say: hold}\n" + END
    )
    one = subject(flow + words("{by: [lead], within: 1h}"))
    stale = one.plan.approvals.model_copy(
        update={"approvals": tuple(x for x in one.plan.approvals.approvals if x.message != "hold")}
    )
    plan = type(one.plan)("main", one.plan.playbooks, one.plan.team, stale, one.plan.files)
    assert not messages(approval_fits, type(one)(plan, one.path, one.locate, one.today))


def eyes(by, role="cm", team=None, flow=mention):
    steps = f"  - {{id: say, role: {role}, within: 30m, say: hold}}\n{END}"
    return messages(four_eyes, subject(flow(steps) + words(by), approved=False, team=team))


@pytest.mark.parametrize("flow", [mention, desk])
@pytest.mark.parametrize(
    ("by", "alone"),
    [
        ("{by: [cm], within: 5m}", True),
        ("{by: [lead], within: 5m}", False),
        ("{by: [cm, lead], within: 5m}", False),
        ("{by: [cm, lead], quorum: 2, within: 5m}", True),
        ("{by: [lead, boss], quorum: 2, within: 5m}", False),
    ],
)
def test_roles(flow, by, alone):
    assert bool(eyes(by, flow=flow)) is alone


def test_one_person_under_two_hats_is_not_a_second_pair_of_eyes():
    roles = TEAM["roles"] | {
        "twin": {"title": {"en": "Twin"}, "people": [{"name": "cm one"}]},
        "shared": {"title": {"en": "Shared"}, "people": [{"name": "Zoe"}, {"name": "cm one"}]},
        "same": {"title": {"en": "Same"}, "people": [{"name": "Zoe"}]},
    }
    team = {"roles": roles}
    assert eyes("{by: [twin], within: 5m}", team=team)
    assert not eyes("{by: [shared], within: 5m}", team=team)
    assert eyes("{by: [shared, same], quorum: 2, within: 5m}", team=team)


def test_an_approved_text_needs_no_more_eyes():
    steps = f"  - {{id: say, role: cm, within: 30m, say: hold}}\n{END}"
    one = subject(mention(steps) + MESSAGES)
    assert not messages(four_eyes, one)


def test_what_a_wait_repeats_counts():
    steps = "  - {id: follow, role: cm, wait: {for: 1h, repeat: {every: 20m, say: hold}}}\n" + END
    one = subject(desk(steps) + words("{by: [cm], within: 5m}"), approved=False)
    assert messages(four_eyes, one)


@given(st.dictionaries(st.sampled_from("abcd"), st.sets(st.integers(0, 4).map(str))))
def test_the_most_pairs(people):
    def best(roles, taken):
        if not roles:
            return 0
        first, *rest = roles
        choices = [1 + best(rest, taken | {one}) for one in people[first] - taken]
        return max([best(rest, taken), *choices])

    assert _most_pairs(people) == best(list(people), frozenset())


OWN = "{by: [lead], within: 5m, on: {facebook: {by: [legal], within: 16m}}}"


def everywhere(approval):
    return words(approval).replace("channels: [x]", "channels: [x, facebook]")


def test_the_slowest_account_counts():
    one = subject(hold() + everywhere(OWN), approved=False)
    assert "its approval may take 32m" in messages(approval_fits, one)[0]
    faster = subject(hold() + everywhere(OWN.replace("16m", "15m")), approved=False)
    assert not messages(approval_fits, faster)
    x_only = desk("  - {id: hold, role: cm, within: 30m, say: {message: hold, on: [x]}}\n" + END)
    assert not messages(approval_fits, subject(x_only + everywhere(OWN), approved=False))


def test_four_eyes_on_each_account():
    own = "{by: [lead], within: 5m, on: {facebook: {by: [cm], within: 5m}}}"
    assert messages(four_eyes, subject(hold() + everywhere(own), approved=False))
    x_only = desk("  - {id: hold, role: cm, within: 30m, say: {message: hold, on: [x]}}\n" + END)
    assert not messages(four_eyes, subject(x_only + everywhere(own), approved=False))
