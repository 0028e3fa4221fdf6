import pytest
from tests.lint.playbooks import TEAM, messages, subject

from crisisctl.lint.team_rules import contact_hygiene, role_contact_backup, role_overload

SEV1 = "severity: {sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}}\n"
STEPS = (
    "steps:\n  - {id: down, role: ROLE, within: 5m, do: [{en: Say it}]}\n  - {id: over, end: {}}\n"
)
MAIL = ["email:env:A_MAIL", "chat:env:A_CHAT"]
PHONE = ["phone:env:A_PHONE", "email:env:A_MAIL"]


def team(**roles):
    return {"roles": TEAM["roles"] | roles}


def role(*people, **more):
    return {"title": {"en": "A role"}, "people": list(people)} | more


def person(name, contact=(), **more):
    return {"name": name, "contact": list(contact)} | more


LEAD = role(person("Eli", PHONE), person("Fay", PHONE))


def said(check, source, **roles):
    return messages(check, subject(source, team=team(lead=LEAD, **roles)))


def test_a_role_that_nothing_names_is_not_judged():
    assert said(role_contact_backup, "", cm=role(person("Ada"))) == []


def test_a_role_of_a_step_needs_two_people_and_two_ways_to_reach_each():
    found = said(
        role_contact_backup, STEPS.replace("ROLE", "cm"), cm=role(person("Ada", MAIL[:1]))
    )
    assert found == [
        "cm has no backup: only Ada.",
        "Ada can be reached in fewer than two ways.",
    ]


def test_the_same_way_twice_is_one_way():
    twice = role(person("Ada", PHONE[:1] * 2), person("Bo", PHONE))
    found = said(role_contact_backup, STEPS.replace("ROLE", "cm"), cm=twice)
    assert found == ["Ada can be reached in fewer than two ways."]


@pytest.mark.parametrize("scenario", ["hacked-account", "data-breach"])
def test_where_the_company_may_be_lost_one_way_is_outside_it(scenario):
    inside = role(person("Ada", MAIL), person("Bo", PHONE))
    source = f"scenario: {scenario}\n" + STEPS.replace("ROLE", "cm")
    found = said(role_contact_backup, source, cm=inside)
    assert found == ["Ada can't be reached without the company's login or mail."]


def test_at_sev1_too_and_a_bare_name_says_nothing_about_itself():
    bare = role(person("Ada", ["env:A", "env:B"]), person("Bo", PHONE))
    found = said(role_contact_backup, SEV1 + STEPS.replace("ROLE", "cm"), cm=bare)
    assert found == ["Ada can't be reached without the company's login or mail."]


def test_elsewhere_mail_and_chat_will_do():
    inside = role(person("Ada", MAIL), person("Bo", MAIL))
    assert said(role_contact_backup, STEPS.replace("ROLE", "cm"), cm=inside) == []


def test_two_hats_are_allowed_at_sev1_and_three_are_not():
    steps = [
        f"  - {{id: {name}, role: {name}, within: 5m, do: [{{en: Go}}]}}\n"
        for name in ("cm", "legal")
    ]
    source = SEV1 + "steps:\n" + "".join(steps) + "  - {id: over, end: {}}\n"
    hats = {"cm": role(person("Ada"), person("Bo")), "legal": role(person("Cy"), person("Ada"))}
    assert said(role_overload, source, **hats) == []
    everywhere = {"lead": role(person("Eli"), person("Ada"))}
    found = messages(role_overload, subject(source, team=team(**hats, **everywhere)))
    assert found == ["At sev1 Ada has 3 roles: cm, lead, legal."]


def test_an_approver_and_a_backup_of_one_calendar_are_away_together():
    source = (
        "messages:\n  ack: {kind: holding, audience: public, text: {en: Hello},"
        " approval: {by: [cm], within: 5m}}\n"
    )
    pair = role(person("Ada", calendar="care"), person("Bo", calendar="care"))
    found = said(role_overload, source, cm=pair)
    assert found == ["Ada and Bo, who approve as cm, are on holiday together."]
    apart = role(person("Ada", calendar="care"), person("Bo", calendar="sales"))
    assert said(role_overload, source, cm=apart) == []


@pytest.mark.parametrize(
    ("checked", "found"),
    [
        ("2026-11-10", []),
        ("2026-08-24", []),
        ("2026-08-23", ["The contacts of the team were not tried for over 90d."]),
        (None, ["Nothing says when the contacts of the team were last tried."]),
    ],
)
def test_contacts_are_tried_every_ninety_days(checked, found):
    assert messages(contact_hygiene, subject("", team={"checked": checked})) == found


@pytest.mark.parametrize("text", ["Ada 06 12 34 56 78", "Ada +33 6 12 34 56 78", "ada@ondine.fr"])
def test_numbers_and_addresses_stay_out_of_git(text):
    found = said(contact_hygiene, "", cm=role(person(text), person("Bo")))
    assert "A number or a mail address stands in the role cm." in found


def test_a_rota_by_its_address_is_no_number():
    linked = role(person("Ada"), person("Bo"), rota="https://ondine.example/rota?id=15800000000")
    found = said(contact_hygiene, "", cm=linked)
    assert "A number or a mail address stands in the role cm." not in found
