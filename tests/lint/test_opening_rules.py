import pytest
from tests.lint.playbooks import TEAM, desk, messages, subject

from crisisctl.lint.opening_rules import lead_not_operator, sev1_opening
from crisisctl.model.findings import Level


def ladder(*levels):
    rungs = "".join(
        f"  {one}: {{when: {{en: A}}, first-reply: 30m, update-every: 30m}}\n" for one in levels
    )
    return "severity:\n" + rungs


OPEN = """\
  - id: open
    role: lead
    within: 5m
    do:
      - {en: Log, effect: open-log}
      - {en: Lead, effect: name-lead}
      - {en: Pause, effect: pause-publishing}
"""
RESUME = "  - {id: resume, role: lead, within: 1h, do: [{en: R, effect: resume-publishing}]}\n"
TELL = "  - {id: tell, role: lead, within: 1h, do: [{en: Tell, effect: tell-staff}]}\n"
HOLD = "  - {id: hold, role: cm, within: 5m, say: hold}\n"
NEWS = "  - {id: news, role: cm, within: 5m, say: update}\n"
OVER = "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"


def opening(*steps, levels=("sev1",), **called):
    one = subject(ladder(*levels) + desk("".join((*steps, OVER))), **called)
    return messages(sev1_opening, one)


def test_a_desk_that_is_set_up_first():
    assert not opening(OPEN, TELL, HOLD, NEWS, RESUME)


def test_the_first_word_need_not_wait():
    assert not opening(HOLD, OPEN, TELL, NEWS, RESUME)


def test_one_word_only():
    assert not opening(HOLD)


def test_what_is_missing_is_named():
    assert opening(OPEN, HOLD, NEWS, RESUME) == [
        "At sev1 news can be the second public message, before `tell-staff`."
    ]


def test_what_one_path_lacks_is_one_finding():
    (found,) = opening(HOLD, NEWS, RESUME)
    assert found.endswith("before `open-log`, `name-lead`, `pause-publishing`, `tell-staff`.")


def test_a_message_to_staff_tells_them():
    words = (
        "messages:\n"
        "  hold: {kind: holding, audience: public, channels: [x], text: {en: A}}\n"
        "  update: {kind: update, audience: public, channels: [x], text: {en: B}}\n"
        "  staff: {kind: staff, audience: internal, text: {en: C}}\n"
    )
    say = "  - {id: tell, role: lead, within: 5m, say: staff}\n"
    one = subject(words + ladder("sev1") + desk(OPEN + say + HOLD + NEWS + RESUME + OVER))
    assert not messages(sev1_opening, one)


def test_at_sev3_nobody_asks():
    assert not opening(HOLD, NEWS, levels=["sev3"])


def test_a_step_for_sev2_only_prepares_nothing_at_sev1():
    tell = TELL.replace("role:", "when: {severity: sev2}, role:")
    assert opening(OPEN, tell, HOLD, NEWS, RESUME, levels=["sev1", "sev2"])
    tell = TELL.replace("role:", "when: {severity: [sev1]}, role:")
    assert not opening(OPEN, tell, HOLD, NEWS, RESUME, levels=["sev1", "sev2"])


def test_a_wait_that_repeats_speaks_twice():
    wait = "  - {id: wait, role: cm, wait: {for: 2h, repeat: {every: 20m, say: update}}}\n"
    assert opening(OPEN, wait, RESUME)
    assert not opening(OPEN, TELL, wait, RESUME)


def test_of_two_branches_either_may_be_the_first():
    both = (
        "  - id: both\n    together:\n"
        "      one: [{id: a, role: cm, within: 5m, say: hold}]\n"
        "      two: [{id: b, role: cm, within: 5m, say: update}]\n"
    )
    assert opening(OPEN, both, RESUME)
    assert not opening(OPEN, TELL, both, RESUME)
    finding, *_ = sev1_opening(subject(ladder("sev1") + desk(both + OVER)))
    assert tuple(map(str, finding.steps)) == ("00:00 both", "00:05 b", "00:05 a")


def test_what_a_branch_does_is_done_after_it():
    both = (
        "  - id: both\n    together:\n"
        "      one: [{id: a, role: cm, within: 5m, say: hold}]\n"
        "      two: [{id: b, role: cm, within: 5m, do: [{en: T, effect: tell-staff}]}]\n"
    )
    assert not opening(OPEN, both, NEWS, RESUME)


def test_a_called_playbook_may_open_the_desk():
    called = desk(OPEN + TELL + "  - {id: out, end: {}}\n")
    call = "  - {id: call, run: other}\n"
    assert not opening(HOLD, call, NEWS, RESUME, other=called)


def test_a_pause_that_nobody_ends():
    assert opening(OPEN) == ["What open pauses may never be resumed."]
    assert opening(OPEN, levels=["sev3"])


def test_a_resume_without_an_owner_is_none():
    assert opening(OPEN, RESUME.replace("role: lead, ", ""))


def test_a_pause_that_one_option_never_ends():
    decide = (
        '  - {id: look, role: lead, within: 5m, decide: {en: "?"},\n'
        "     options: {one: {next: over}, unknown: {next: resume}}}\n"
    )
    one = subject(ladder("sev1") + desk(OPEN + decide + RESUME + OVER))
    (finding,) = sev1_opening(one)
    assert tuple(map(str, finding.steps)) == (
        "00:05 open: from here on",
        "00:10 look [one]",
        "00:10 over",
    )


def roles(**duties):
    whole = {name: dict(TEAM["roles"][name]) for name in ("cm", "legal", "lead", "boss")}
    for name, given in duties.items():
        whole[name]["duties"] = given
    return whole


def hats(whole, levels=("sev1",), speaker="cm"):
    flow = desk(HOLD.replace("role: cm", f"role: {speaker}") + OVER)
    one = subject(ladder(*levels) + flow, team={"roles": whole})
    return list(lead_not_operator(one))


def test_three_hats_on_three_heads():
    assert not hats(roles(lead=["lead"], boss=["log-keeper"]))


def test_nobody_leads_or_writes():
    assert [str(one.message) for one in hats(roles())] == [
        "No role in team.yaml has the duty lead.",
        "No role in team.yaml has the duty log-keeper.",
    ]


@pytest.mark.parametrize("speaker", ["lead", "boss"])
def test_one_role_under_two_hats(speaker):
    (finding,) = hats(roles(lead=["lead"], boss=["log-keeper"]), speaker=speaker)
    assert str(finding.message).startswith(f"The role {speaker} is both")


def test_a_backup_under_two_hats():
    whole = roles(lead=["lead"], boss=["log-keeper"])
    whole["lead"]["people"] = [{"name": "Ana"}, {"name": "cm two"}]
    (finding,) = hats(whole)
    assert str(finding.message) == "cm two can be both lead and publisher."


@pytest.mark.parametrize(
    ("levels", "level"),
    [(["sev1", "sev2"], Level.ERROR), (["sev2"], Level.WARNING), (["sev3"], None)],
)
def test_how_much_it_weighs(levels, level):
    found = hats(roles(lead=["lead", "log-keeper"]), levels)
    assert {one.rule.level for one in found} == ({level} if level else set())
