"""Rules about the people of team.yaml: someone answers, in time, and can be reached."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.subject import Loc, Subject
from crisisctl.lint.used import roles_used
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.playbook import Scenario
from crisisctl.model.team import Person, Role
from crisisctl.playbooks.catalog import TEAM
from crisisctl.words import words

OUTSIDE = ("phone:", "sms:", "pager:")
"""Ways to reach a person that still work when the company's login or mail does not."""
CONTACTS = 2
HATS = 2
FRESH = Duration(seconds=90 * 86400)
_NUMBER = re.compile(r"(?<![\w/=?&.-])\+?\d(?:[ .-]?\d){8,13}(?!\w)")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}")


@rule("CC101", "role-contact-backup", Level.ERROR)
def role_contact_backup(subject: Subject) -> Iterator[Breach]:
    """Every role that a playbook counts on has two people, and two ways to reach each of them.

    Judged for each role that a step, an escalation, an approval, a clock or a severity names: its
    first person and the backup are two people, and each has two `contact` ways. In a playbook with
    sev1, or one about a taken account or a data breach, one of the two must work without the
    company's login and mail: `phone:`, `sms:` or `pager:` before the `env:` name says so.

    Why: in the night of the crisis one phone is off and the mail may be what is burning; a plan
    with one name is a plan that ends with that name's voice mail.

    Bad:
        # team.yaml
        roles:
          lead:
            title: {en: Lead}
            people: [{name: Ada, contact: env:ADA_MAIL}]
            may-approve: [holding]

    Good:
        # team.yaml
        roles:
          lead:
            title: {en: Lead}
            may-approve: [holding]
            people:
              - {name: Ada, contact: [phone:env:ADA_PHONE, email:env:ADA_MAIL]}
              - {name: Bo, contact: [phone:env:BO_PHONE, email:env:BO_MAIL]}

    Source: PagerDuty incident response, failover mapping; « 5 conseils », preparation.
    """
    cut_off = _can_lose_the_company(subject)
    for name in roles_used(subject):
        people = subject.plan.people(name)
        if len({person.name for person in people}) == 1:
            message = words(
                "{role} has no backup: only {person}.", role=name, person=people[0].name
            )
            advice = words("Name a second person for it in team.yaml.")
            yield Breach(message, subject.beside(TEAM, ("roles", name, "people")), advice)
        for number, person in enumerate(people[:2]):
            yield from _reach(subject, ("roles", name, "people", number), person, cut_off=cut_off)


def _can_lose_the_company(subject: Subject) -> bool:
    taken = (Scenario.HACKED_ACCOUNT, Scenario.DATA_BREACH)
    return "sev1" in subject.playbook.severity or subject.playbook.scenario in taken


def _reach(subject: Subject, at: Loc, person: Person, *, cut_off: bool) -> Iterator[Breach]:
    where = subject.beside(TEAM, at)
    if len(set(person.contact)) < CONTACTS:
        message = words("{person} can be reached in fewer than two ways.", person=person.name)
        yield Breach(message, where, words("Give two: {example}.", example=_EXAMPLE))
    elif cut_off and not any(way.startswith(OUTSIDE) for way in person.contact):
        message = words(
            "{person} can't be reached without the company's login or mail.", person=person.name
        )
        yield Breach(
            message, where, words("Give a phone or a pager: {example}.", example=_EXAMPLE)
        )


_EXAMPLE = "contact: [phone:env:CARE_PHONE, email:env:CARE_MAIL]"


@rule("CC102", "role-overload", Level.WARNING)
def role_overload(subject: Subject) -> Iterator[Breach]:
    """Nobody wears more than two hats at sev1, and nobody is away together with their backup.

    Where a playbook has sev1, a person who stands first or second in more than two of the roles
    that it uses is told of. So is an approver and a backup who share a `calendar`: those who take
    their holidays together.

    Why: a person can lead, or publish, or keep the log; whoever does three of them does none.

    Bad:
        severity: {sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}}
        steps:
          - {id: log, role: cm, within: 5m, do: [{en: Open the log}]}
          - {id: read, role: legal, within: 5m, do: [{en: Read it}]}
          - {id: down, role: lead, within: 5m, do: [{en: Say it, effect: stand-down}]}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}
        # team.yaml
        roles:
          cm: {title: {en: CM}, people: [{name: Ada}, {name: Bo}]}
          legal: {title: {en: Legal}, people: [{name: Ada}, {name: Cy}]}
          lead: {title: {en: Lead}, people: [{name: Ada}, {name: Di}]}

    Good:
        severity: {sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}}
        steps:
          - {id: log, role: cm, within: 5m, do: [{en: Open the log}]}
          - {id: read, role: legal, within: 5m, do: [{en: Read it}]}
          - {id: down, role: lead, within: 5m, do: [{en: Say it, effect: stand-down}]}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}
        # team.yaml
        roles:
          cm: {title: {en: CM}, people: [{name: Ada}, {name: Bo}]}
          legal: {title: {en: Legal}, people: [{name: Eve}, {name: Cy}]}
          lead: {title: {en: Lead}, people: [{name: Fay}, {name: Di}]}

    Source: span of control, HSEEP and the incident command system.
    """
    if "sev1" in subject.playbook.severity:
        yield from _many_hats(subject)
    approvers = {
        role
        for message in subject.playbook.messages.values()
        for role in (message.approval.roles if message.approval is not None else ())
    }
    for name in sorted(approvers & set(roles_used(subject))):
        first, *others = subject.plan.people(name)
        if others and first.calendar and first.calendar == others[0].calendar:
            message = words(
                "{first} and {backup}, who approve as {role}, are on holiday together.",
                first=first.name,
                backup=others[0].name,
                role=name,
            )
            where = subject.beside(TEAM, ("roles", name, "people", 1))
            yield Breach(message, where, words("Name a backup of another calendar."))


def _many_hats(subject: Subject) -> Iterator[Breach]:
    roles = roles_used(subject)
    hats = Counter(
        name
        for role in roles
        for name in {person.name for person in subject.plan.people(role)[:2]}
    )
    for person, count in hats.items():
        if count <= HATS:
            continue
        worn = [role for role in roles if person in _names(subject, role)]
        message = words(
            "At sev1 {person} has {count} roles: {roles}.",
            person=person,
            count=count,
            roles=", ".join(worn),
        )
        where = subject.beside(TEAM, ("roles", worn[-1], "people"))
        yield Breach(message, where, words("Give one of them to somebody else."))


def _names(subject: Subject, role: str) -> list[str]:
    return [person.name for person in subject.plan.people(role)[:2]]


@rule("CC103", "contact-hygiene", Level.WARNING)
def contact_hygiene(subject: Subject) -> Iterator[Breach]:
    """Contacts were tried within the last 90 days, and no number or mail address stands in git.

    The `checked` day of team.yaml is 90 days old at most; and no name, rota or title of a role
    holds a phone number or a mail address: a `contact` names a variable of the desk's environment.

    Why: plans die from stale contacts, and a repository is read by more people than a night
    phone should be.

    Bad:
        # team.yaml
        checked: 2026-03-01

    Good:
        # team.yaml
        checked: 2026-11-10

    Source: Goldman, on why plans fail; 90 days is this project's choice.
    """
    team = subject.plan.team
    if team.checked is None:
        message = words("Nothing says when the contacts of the team were last tried.")
        advice = words("Try each of them, then write the day: {example}.", example=_CHECKED)
        yield Breach(message, subject.beside(TEAM, ()), advice)
    elif (subject.today - team.checked).days * 86400 > FRESH.seconds:
        message = words("The contacts of the team were not tried for over {limit}.", limit=FRESH)
        advice = words("Try each of them, then write the day: {example}.", example=_CHECKED)
        yield Breach(message, subject.beside(TEAM, ("checked",)), advice)
    for name, role in team.roles.items():
        for part, text in _written(role):
            if _is_contact(text):
                message = words("A number or a mail address stands in the role {role}.", role=name)
                where = subject.beside(TEAM, ("roles", name, *part))
                yield Breach(message, where, words("Put it in the environment: `contact: env:…`."))


@lru_cache(maxsize=1024)  # the same people stand beside many playbooks
def _is_contact(text: str) -> bool:
    return bool(_NUMBER.search(text) or _MAIL.search(text))


def _written(role: Role) -> Iterator[tuple[Loc, str]]:
    for number, person in enumerate(role.people):
        yield ("people", number, "name"), person.name
    yield ("rota",), role.rota or ""
    for language, title in role.title.items():
        yield ("title", language), title


_CHECKED = "checked: 2026-11-10"
