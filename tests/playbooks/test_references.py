import pytest

from crisisctl.playbooks.load import load


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("owner: crisis-lead", "owner: crisis-led", "There is no role named `crisis-led`."),
        ("role: legal, within: {dec", "role: lawyer, within: {dec", "no role named `lawyer`"),
        ("by: [crisis-lead, legal]", "by: [crisis-lead, boss]", "no role named `boss`"),
        ("ask: count", "ask: counts", "There is no input named `counts`."),
        ("ask: [topic, pers", "ask: [topik, pers", "There is no input named `topik`."),
        ("needs: [order]", "needs: [ordre]", "There is no input named `ordre`."),
        ("say: acknowledge}", "say: aknowledge}", "There is no message named `aknowledge`."),
        ("on: [x]}", "on: [z]}", "There is no channel named `z`."),
        ("say: update, for: 2h", "say: updates, for: 2h", "no message named `updates`"),
        (
            "many: {label: {fr: Plusieurs, en: Many}, run: called}",
            "many: {label: {fr: Plusieurs, en: Many}, run: callled}",
            "There is no playbook named `callled`.",
        ),
        ("next: answer}\n      troll", "next: anwser}\n      troll", "flow named `anwser`"),
        ("then: back}", "then: bak}", "flow named `bak`"),
        ("on-timeout: speak", "on-timeout: triage", "flow named `triage`"),
        ("12h: back", "12h: backk", "flow named `backk`"),
        ("effect: open-log", "effect: legal-notified, clock: bored", "clock named `bored`"),
        (
            "effect: open-log",
            "effect: legal-notified",
            "This playbook has several clocks: which one does this notice meet?",
        ),
        ("by: [legal, crisis-lead]", "by: [legal, boss]", "no role named `boss`"),
        ("on: {facebook: {by", "on: {linkedin: {by", "no channel named `linkedin`"),
        ("from: regulator", "from: regulador", "There is no clock named `regulador`."),
        ("from: regulator", "from: complete", "`complete` waits for a clock that waits for it."),
        ("remedy: goodwill", "remedy: goodwil", "There is no remedy named `goodwil`."),
        ("when: not personal_data", "when: not personal", "decision named `personal`"),
        ("{severity: [sev2, sev3], ", "{severity: [sev2, sev9], ", "never `sev9`"),
        ("scope: many}\n    say", "scope: mnay}\n    say", "`scope` is never `mnay`."),
        ("until: {scope: one}", "until: {scop: one}", "decision named `scop`"),
        ("until: personal_data", "until: personnal_data", "decision named `personnal_data`"),
        ("when: personal_data", "when: personal_dat", "decision named `personal_dat`"),
        ("id: how-many", "id: facts", "Two steps of `steps` are named `facts`."),
        ("fr: À tous., en: To all.", "fr: À tous.", "`to-staff` has no text in en."),
        ("id: known, wait", "id: known, needs: order, wait", "belong to a `say` step"),
        (
            "id: tell, say: to-staff",
            "id: tell, say: to-staff, needs: order",
            "`needs` belongs to `each-mention`.",
        ),
        (
            "say: acknowledge}",
            "say: {message: acknowledge, on: [x]}}",
            "`on` belongs to `steps`: a mention is answered where it was posted.",
        ),
        ("id: tell, say: to-staff", "id: tell, say: {message: to-staff, on: [x]}", "is internal"),
        (
            "id: tell, say: to-staff",
            "id: tell, say: {message: explain, on: [email, x]}",
            "`explain` is private, and everybody can read what we say on X.",
        ),
        (
            "say: explain, needs: order",
            "say: to-staff, needs: order",
            "`needs` waits for the person, who never reads `to-staff`: it is internal.",
        ),
    ],
)
def test_a_name_without_a_target(folder, edit, old, new, message):
    edit("every-key.yaml", old, new)
    loaded = load("every-key")
    assert loaded.plan is None
    (one,) = [found for found in loaded.findings if message in str(found.message)]
    lines = (folder / "every-key.yaml").read_text("utf-8").splitlines()
    assert one.position.path == "playbooks/every-key.yaml"
    changed = {number for number, line in enumerate(lines, start=1) if _changed(line, new)}
    assert one.position.line in changed


def _changed(line, new):
    return any(part and part in line for part in new.split("\n"))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("publish: [community-manager]", "publish: [cm]", "There is no role named `cm`."),
        ("ceilings: {community-manager: 12.50", "ceilings: {cm: 12.50", "no role named `cm`"),
        ("facebook: {handle", "facebok: {handle", "There is no channel named `facebok`."),
    ],
)
def test_a_name_without_a_target_in_the_team(folder, edit, old, new, message):
    edit("team.yaml", old, new)
    loaded = load("every-key")
    assert loaded.plan is None
    assert [one for one in loaded.findings if message in str(one.message)]


def test_a_suggestion_comes_with_it(folder, edit):
    edit("every-key.yaml", "remedy: goodwill", "remedy: goodwil")
    (one,) = load("every-key").findings
    assert str(one.advice) == "Did you mean `goodwill`?"


def test_a_condition_may_ask_what_can_be(folder, edit):
    edit(
        "every-key.yaml",
        "{severity: [sev2, sev3], scope: many}",
        "{severity: sev2, personal_data: [true, unknown], channel: x, language: fr}",
    )
    assert load("every-key").findings == []


def test_a_text_of_the_desk_needs_an_account(folder, edit):
    edit("every-key.yaml", "public, channels: [x], text: {fr: Du", "public, text: {fr: Du")
    found = [str(one.message) for one in load("every-key").findings]
    assert found == ["`update` is said on no account."] * 2


def test_a_private_text_of_the_desk_goes_where_nobody_else_reads(folder, edit):
    edit("every-key.yaml", "id: tell, say: to-staff", "id: tell, say: explain")
    (found,) = [str(one.message) for one in load("every-key").findings]
    assert found == "`explain` is private, and everybody can read what we say on X."
    edit("every-key.yaml", "private, channels: [x]", "private, channels: [email]")
    assert load("every-key").plan is not None
