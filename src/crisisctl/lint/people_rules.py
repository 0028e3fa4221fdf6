"""Rules about the people behind a flow: who is called, and how a crisis is brought to its end."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from crisisctl.engine.flow import Node
from crisisctl.lint.before import Before, unprepared
from crisisctl.lint.graph import Chart, charts, walkable
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.subject import Loc, Subject
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.steps import Effect
from crisisctl.model.tasks import End, Escalate
from crisisctl.model.team import Team
from crisisctl.words import words

HOT_WASH = Duration(seconds=72 * 3600)
REVIEW = Duration(business_days=5)
GRAVE = {"sev1", "sev2"}


@rule("CC309", "escalation-complete", Level.ERROR)
def escalation_complete(subject: Subject) -> Iterator[Breach]:
    """An escalation reaches somebody who may decide, whoever is asleep.

    Each role it names is in the team, with a backup who is another person; no role is called
    twice, and none after one with more authority (higher ceilings in the remedies where both have
    one, else more kinds of message that it may approve); the last one is accountable (it may
    approve messages, or owns the playbook); and `on-timeout` says where the flow goes when nobody
    answers (CC302: never round and round).

    Why: an escalation policy that ends with one person ends with that person's phone switched off.

    Bad:
        steps:
          - {id: call, role: cm, escalate: {to: [lead], within: 15m}}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Good:
        steps:
          - {id: call, role: cm, escalate: {to: [lead, boss], within: 15m, on-timeout: over}}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: PagerDuty incident response, "Escalation policies".
    """
    for chart in charts(subject):
        for node, step in chart.own():
            if step.escalate is not None:
                at = (*chart.at(node.id), "escalate")
                yield from _levels(subject, step.escalate, at)
                yield from _downwards(subject.plan.team, step.escalate, at)
                yield from _last(subject, step.escalate, at)


def _levels(subject: Subject, escalate: Escalate, at: Loc) -> Iterator[Breach]:
    for number, role in enumerate(escalate.to):
        people = subject.plan.people(role)
        here = (*at, "to", number)
        if not people:
            message = words("Nobody in the team is {role}.", role=role)
            yield Breach(message, here, words("Name two people for it in team.yaml."))
        elif subject.plan.person(role, backup=True) in ("", people[0].name):
            message = words(
                "{role} has no backup: only {person}.", role=role, person=people[0].name
            )
            yield Breach(message, here, words("Name a second person for it in team.yaml."))
        if role in escalate.to[:number]:
            message = words("{role} is called twice.", role=role)
            yield Breach(message, here, words("Call somebody with more authority instead."))


def _downwards(team: Team, escalate: Escalate, at: Loc) -> Iterator[Breach]:
    for number, (before, after) in enumerate(pairwise(escalate.to), start=1):
        if {before, after} <= set(team.roles) and _outranks(team, before, after):
            message = words(
                "{after} is called after {before}, who has more authority.",
                after=after,
                before=before,
            )
            yield Breach(message, (*at, "to", number), words("Call the highest last."))


def _outranks(team: Team, one: str, other: str) -> bool:
    mine, theirs = _ceiling(team, one), _ceiling(team, other)
    if mine is not None and theirs is not None:
        return mine > theirs
    return len(team.roles[one].may_approve) > len(team.roles[other].may_approve)


def _ceiling(team: Team, role: str) -> Decimal | None:
    """The most that a role may offer for one case."""
    ceilings = [one.ceilings[role] for one in team.remedies.values() if role in one.ceilings]
    return max(ceilings, default=None)


def _last(subject: Subject, escalate: Escalate, at: Loc) -> Iterator[Breach]:
    last = escalate.to[-1]
    role = subject.plan.team.roles.get(last)
    if role is not None and not role.may_approve and last != subject.playbook.owner:
        message = words("The last to be called, {role}, may not decide anything.", role=last)
        advice = words("End with the playbook's owner, or a role with `may-approve`.")
        yield Breach(message, (*at, "to", len(escalate.to) - 1), advice)
    if escalate.on_timeout is None:
        message = words("Nothing says what happens when nobody answers.")
        yield Breach(message, at, words("Add `on-timeout` with the step to go to."))


@rule("CC316", "stand-down-and-learn", Level.ERROR)
def stand_down_and_learn(subject: Subject) -> Iterator[Breach]:
    """A grave crisis is ended by a decision, and learned from while people remember.

    In a playbook with sev1 or sev2, each end of the desk's flow promises a `hot-wash` within 72
    hours and a `review` within five business days, and at these severities every path to it passes
    an action with the effect `stand-down`.

    Why: what nobody ended goes on, and what nobody wrote down while they remembered happens again.

    Bad:
        severity: {sev2: {when: {en: Press}, first-reply: 30m, update-every: 1h}}
        steps:
          - {id: over, end: {}}

    Good:
        severity: {sev2: {when: {en: Press}, first-reply: 30m, update-every: 1h}}
        steps:
          - {id: down, role: lead, within: 1h, do: [{en: Say it, effect: stand-down}]}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: HSEEP asks for a hot wash in 24 to 72 hours; PagerDuty for the review within five
    business days.
    """
    grave = [name for name in subject.playbook.severities if name in GRAVE]
    if not grave:
        return
    chart = charts(subject)[0]
    for node in filter(_is_last, chart.flow.nodes.values()):
        assert node.step is not None
        assert node.step.end is not None
        at = (*chart.at(node.id), "end")
        yield from _too_late(node.step.end, at)
        if None in (node.step.end.hot_wash, node.step.end.review):
            message = words("This end does not promise both a hot wash and a review.")
            advice = words("Write {example}.", example="end: {hot-wash: 72h, review: 5bd}")
            yield Breach(message, at, advice)
    if chart in walkable(subject):
        yield from _unannounced(subject, chart, grave)


def _unannounced(subject: Subject, chart: Chart, severities: list[str]) -> Iterator[Breach]:
    """Ends that a run can come to at one of the severities without a stand-down."""
    before, told = Before(kept=_stands_down, due=_is_last), set[str]()
    for severity in severities:
        for early in unprepared(subject, chart, before, severity):
            if early.step not in told:
                told.add(early.step)
                message = words("This end can be reached without a stand-down.")
                advice = words("Put an action with `effect: stand-down` before it, on every path.")
                at = (*chart.at(early.step), "end")
                yield Breach(message, at, advice, early.witness())


def _is_last(node: Node) -> bool:
    """Whether the flow is over here: the end of a branch or of a called playbook goes on."""
    ends = node.step is not None and node.step.end is not None
    return ends and all(exit_.target is None for exit_ in node.exits)


def _too_late(end: End, at: Loc) -> Iterator[Breach]:
    if end.hot_wash is not None and end.hot_wash.worst_seconds > HOT_WASH.worst_seconds:
        message = words("A hot wash after {time} comes too late.", time=end.hot_wash)
        yield Breach(message, (*at, "hot-wash"), words("Hold it within {limit}.", limit=HOT_WASH))
    if end.review is not None and end.review.worst_seconds > REVIEW.worst_seconds:
        message = words("A review after {time} comes too late.", time=end.review)
        yield Breach(message, (*at, "review"), words("Hold it within {limit}.", limit=REVIEW))


def _stands_down(node: Node) -> bool:
    actions = node.step.do if node.step is not None else None
    return any(action.effect is Effect.STAND_DOWN for action in actions or ())
