"""Rules about keeping a playbook alive: read again, exercised, changed by what went wrong."""

from collections.abc import Iterator

from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.subject import Subject
from crisisctl.lint.used import roles_used
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.playbook import Drill
from crisisctl.playbooks.catalog import LESSONS
from crisisctl.words import words

REVIEW_EVERY = Duration(seconds=180 * 86400)
DRILL_DAYS, DRILL_AT_MOST = 183, 365
PATIENCE_DAYS = 90
_WITH_FINDINGS = "`drilled: {on: …, roles: […], findings: …}`"


@rule("CC106", "review-overdue", Level.WARNING)
def review_overdue(subject: Subject) -> Iterator[Breach]:
    """Somebody read all of the playbook within its `review-every`, 180 days without it.

    `reviewed` is the day on which its owner last read the whole file; it is not in the future.

    Why: people leave, platforms change, phone numbers die; a plan rots without a sound.

    Bad:
        reviewed: 2025-10-12

    Good:
        reviewed: 2026-10-12

    Source: the GDS Way, whose pages carry a day of review, six months away at most.
    """
    limit = subject.playbook.review_every or REVIEW_EVERY
    age = (subject.today - subject.playbook.reviewed).days
    if age < 0:
        message = words("The day of the last review is in the future.")
        yield Breach(message, ("reviewed",), words("Write the day on which it was really read."))
    elif age * 86400 > limit.worst_seconds:
        message = words("This playbook was not read again for over {limit}.", limit=limit)
        advice = words(
            "{owner}: read all of it, mend it, then change `reviewed`.",
            owner=subject.playbook.owner,
        )
        yield Breach(message, ("reviewed",), advice)


@rule("CC107", "drill-overdue", Level.WARNING)
def drill_overdue(subject: Subject) -> Iterator[Breach]:
    """The playbook was exercised within six months, with everybody in it, and taught something.

    `drilled` is the day of the last exercise, or `{on, roles, findings}`: the roles that took part
    and where what was learned stands. Over six months ago, over a year ago, a role of the flows
    that was not there and findings without a place are each told of. A playbook with sev1 that was
    never exercised is an error.

    Why: 17 % of companies test their crisis plan; the others test it on the day.

    Bad:
        severity: {sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}}

    Good:
        severity: {sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}}
        drilled:
          on: 2026-09-03
          roles: [cm, legal, lead, boss]
          findings: docs/drills/2026-09.md

    Source: PagerDuty exercises twice a year, CCB yearly; the 17 % are Deloitte's.
    """
    drill = subject.playbook.drilled
    if drill is None:
        message = words("This playbook was never exercised.")
        advice = words("Hold a drill: crisisctl start {name} --drill", name=subject.plan.main)
        level = Level.ERROR if "sev1" in subject.playbook.severity else None
        yield Breach(message, ("id",), advice, level=level)
        return
    yield from _age(subject, drill)
    absent = [role for role in roles_used(subject) if role not in drill.roles]
    if drill.roles and absent:
        message = words(
            "These roles did not take part in the last drill: {roles}.", roles=", ".join(absent)
        )
        yield Breach(message, ("drilled", "roles"), words("Call them to the next one."))
    if drill.findings is None:
        message = words("Nothing says what the last drill taught.")
        advice = words("Write where it stands: {example}.", example=_WITH_FINDINGS)
        yield Breach(message, ("drilled",), advice)


def _age(subject: Subject, drill: Drill) -> Iterator[Breach]:
    age = (subject.today - drill.on).days
    advice = words("Hold a drill: crisisctl start {name} --drill", name=subject.plan.main)
    if age > DRILL_AT_MOST:
        yield Breach(words("The last drill was over a year ago."), ("drilled",), advice)
    elif age > DRILL_DAYS:
        yield Breach(words("The last drill was over six months ago."), ("drilled",), advice)


@rule("CC115", "lessons-open", Level.WARNING)
def lessons_open(subject: Subject) -> Iterator[Breach]:
    """What a review asked to change in this playbook is done by the day it was due.

    `lessons.yaml`, beside the playbooks, has the actions of past reviews:
    `crisisctl action --lessons` writes it from the journal. One that names this playbook, is not
    `done` and is past its `due` day is told of; over 90 days late, it is an error. One that still
    has time is only a reminder.

    Why: the second crisis of the same kind is forgiven less than the first.

    Bad:
        # lessons.yaml
        crisisctl: 1
        actions:
          - playbook: main
            incident: main-3
            action: Shorten the first reply
            owner: Ada
            due: 2026-11-01

    Good:
        # lessons.yaml
        crisisctl: 1
        actions:
          - playbook: main
            incident: main-3
            action: Shorten the first reply
            owner: Ada
            due: 2026-11-01
            done: 2026-10-28

    Source: « 5 conseils », learning from each emergency; 90 days is this project's choice.
    """
    for number, lesson in enumerate(subject.plan.lessons.actions):
        if lesson.playbook != subject.plan.main or lesson.done is not None:
            continue
        late = (subject.today - lesson.due).days
        facts = {"incident": lesson.incident, "action": lesson.action}
        message = (
            words("A lesson of {incident} is overdue: {action}", **facts)
            if late > 0
            else words(
                "A lesson of {incident} is open until {due}: {action}", **facts, due=lesson.due
            )
        )
        advice = words(
            "{owner}: do it and write `done`, or agree on another day.", owner=lesson.owner
        )
        where = subject.beside(LESSONS, ("actions", number))
        yield Breach(message, where, advice, level=_gravity(late))


def _gravity(late: int) -> Level | None:
    if late > PATIENCE_DAYS:
        return Level.ERROR
    return None if late > 0 else Level.INFO
