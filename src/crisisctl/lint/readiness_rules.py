"""Rules about being ready: somebody is awake, and the accounts are ours to the last key."""

from collections.abc import Iterator
from functools import partial, reduce

from crisisctl.lint.channel_facts import outdated
from crisisctl.lint.graph import Chart, edges, reached, reverse, walkable
from crisisctl.lint.proofs import cases
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import budgets, outcome_of
from crisisctl.lint.used import accounts_used
from crisisctl.lint.ways import unkept
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.playbook import Scenario
from crisisctl.model.team import Account, Role
from crisisctl.playbooks.catalog import TEAM
from crisisctl.words import Words, words

ALWAYS = "24/7"
ADMINS = 2


@rule("CC108", "coverage-hours", Level.ERROR)
def coverage_hours(subject: Subject) -> Iterator[Breach]:
    """At sev1 somebody gives the first public word in time at every hour of the week.

    Judged for the roles of the steps up to the first public word, in both flows, where a playbook
    has sev1. A role answers `hours: 24/7`, or it says how soon whoever is `on-call` is at work: on
    top of the worst path (CC304), that time must still fit the promise. Then the accounts publish
    the `hours` in which they answer, so that nobody waits for a reply that nobody promised.

    Why: most fires that became famous began in the evening, or on a Sunday.

    Bad:
        severity: {sev1: {when: {en: Press}, first-reply: 60m, update-every: 30m}}
        each-mention:
          - {id: answer, role: cm, within: 30m, say: ack}
          - {id: done, end: {}}
        # team.yaml
        roles:
          lead: {title: {en: Lead}, people: [{name: Eli}, {name: Fay}]}
          cm: {title: {en: CM}, people: [{name: Ada}, {name: Bo}]}

    Good:
        severity: {sev1: {when: {en: Press}, first-reply: 60m, update-every: 30m}}
        each-mention:
          - {id: answer, role: cm, within: 30m, say: ack}
          - {id: done, end: {}}
        # team.yaml
        roles:
          lead: {title: {en: Lead}, people: [{name: Eli}, {name: Fay}]}
          cm: {title: {en: CM}, people: [{name: Ada}, {name: Bo}], hours: 24/7}

    Source: « 5 conseils », watching without a pause; opening hours and on-call rotas of PagerDuty.
    """
    if "sev1" not in subject.playbook.severity:
        return
    for chart in walkable(subject):
        for name in sorted(_first_roles(subject, chart)):
            role = subject.plan.team.roles.get(name)
            if role is not None and role.hours != ALWAYS:
                yield from _covered(subject, chart, name, role)


def _first_roles(subject: Subject, chart: Chart) -> set[str]:
    """Who has a step at, or on the way to, the first public word."""
    nodes = chart.flow.nodes
    speaking = [name for name, node in nodes.items() if is_public(subject, node)]
    before = unkept(chart.flow, partial(is_public, subject))
    on_the_way = before & reached(reverse(edges(chart.flow)), speaking)
    steps = [nodes[name].step for name in on_the_way]
    return {step.role for step in steps if step is not None and step.role is not None}


def _covered(subject: Subject, chart: Chart, name: str, role: Role) -> Iterator[Breach]:
    where = subject.beside(TEAM, ("roles", name, "hours" if role.hours else "title"))
    if role.on_call is None:
        message = words("At sev1 nobody says who is {role} at night.", role=name)
        advice = words("Write `hours: 24/7`, or `on-call: 15m` with a rota, in team.yaml.")
        yield Breach(message, where, advice)
        return
    if _too_late(subject, chart, role.on_call):
        message = words(
            "With {role} on call in {time}, the first public word can be late at sev1.",
            role=name,
            time=role.on_call,
        )
        yield Breach(message, where, words("Shorten `on-call`, or the steps before that word."))
    for channel in accounts_used(subject):
        if subject.plan.team.channels[channel].hours is None:
            message = words("Nothing says when we answer on {channel}.", channel=channel)
            advice = words("Publish it there, then write `hours` for it in team.yaml.")
            yield Breach(message, subject.beside(TEAM, ("channels", channel)), advice)


def _too_late(subject: Subject, chart: Chart, on_call: Duration) -> bool:
    for case in cases(subject, chart.flow, "sev1"):
        outcome = outcome_of(subject, chart, case)
        word = outcome.word if outcome is not None else None
        limit = next(iter(budgets(subject, chart, case)))
        if word is not None and word.seconds + on_call.worst_seconds > limit:
            return True
    return False


@rule("CC112", "channel-readiness", Level.WARNING)
def channel_readiness(subject: Subject) -> Iterator[Breach]:
    """Each account that speaks can't be lost through one person, and has its rules published.

    For each account on which the playbook speaks: two `admins`, `two-factor: true`, where the
    sealed access is kept (`break-glass`), the `charter` by which we hide or delete; and a
    `dark-page` or `status-page`, with a `dark-page-owner`. In a playbook about a taken account
    each of these is an error. Every fact about a channel that its texts go to, this program's or
    one of your own (`facts` in team.yaml), was checked within 180 days, and so were the help lines
    that they name.

    Why: the account is lost with the phone of the only administrator, always on a Saturday.

    Bad:
        # team.yaml
        dark-page: https://ondine.example/crisis
        dark-page-owner: lead
        channels:
          x: {handle: "@ondine", admins: [Ada], two-factor: true}

    Good:
        # team.yaml
        dark-page: https://ondine.example/crisis
        dark-page-owner: lead
        channels:
          x:
            handle: "@ondine"
            admins: [Ada, Bo]
            two-factor: true
            break-glass: the safe on the second floor
            charter: https://ondine.example/charter

    Source: dark sites and two administrators, common practice; 180 days is this project's choice.
    """
    taken = subject.playbook.scenario is Scenario.HACKED_ACCOUNT
    level = Level.ERROR if taken else None
    yield from _page(subject, level)
    yield from outdated(subject)
    for channel in accounts_used(subject):
        where = subject.beside(TEAM, ("channels", channel))
        gaps = list(_gaps(subject.plan.team.channels[channel]))
        if gaps:
            message = words(
                "The account on {channel} is not ready: {gaps}.", channel=channel, gaps=_all(gaps)
            )
            advice = words("See to it, then fill in {keys}.", keys=_KEYS)
            yield Breach(message, where, advice, level=level)


_KEYS = "`admins`, `two-factor`, `break-glass`, `charter`"


def _gaps(account: Account) -> Iterator[Words]:
    if len(set(account.admins)) < ADMINS:
        yield words("it hangs on one administrator")
    if not account.two_factor:
        yield words("nothing says that it asks for a second factor")
    if account.break_glass is None:
        yield words("nothing says where its sealed access is")
    if account.charter is None:
        yield words("it has no published rules for what we hide")


def _all(gaps: list[Words]) -> Words:
    return reduce(lambda some, one: words("{some}; {one}", some=some, one=one), gaps)


def _page(subject: Subject, level: Level | None) -> Iterator[Breach]:
    team = subject.plan.team
    if team.dark_page is None and team.status_page is None:
        message = words("There is no page to put the facts on: no status page and no dark page.")
        advice = words("Prepare one, then write its address: `dark-page: https://…`.")
        yield Breach(message, subject.beside(TEAM, ()), advice, level=level)
    elif team.dark_page is not None and team.dark_page_owner is None:
        message = words("Nothing says who puts the dark page up.")
        advice = words("Name a role: `dark-page-owner: crisis-lead`.")
        yield Breach(message, subject.beside(TEAM, ("dark-page",)), advice, level=level)
