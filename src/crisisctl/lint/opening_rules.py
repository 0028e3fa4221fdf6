"""Rules about the first minutes of a grave crisis: who does what, and what comes before words."""

from collections.abc import Iterator
from itertools import combinations

from crisisctl.engine.flow import Node
from crisisctl.lint.before import Before, unprepared
from crisisctl.lint.effects import has
from crisisctl.lint.graph import Chart, charts, walkable
from crisisctl.lint.promises import Broken, Promise, broken, never
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import messages_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.witness import Line
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.model.steps import Effect
from crisisctl.model.team import Duty
from crisisctl.words import Words, words

GRAVEST = "sev1"
WEIGHT = {GRAVEST: Level.ERROR, "sev2": Level.WARNING}
OPENING = (Effect.OPEN_LOG, Effect.NAME_LEAD, Effect.PAUSE_PUBLISHING, Effect.TELL_STAFF)


@rule("CC312", "lead-not-operator", Level.ERROR)
def lead_not_operator(subject: Subject) -> Iterator[Breach]:
    """Whoever leads a grave crisis neither publishes nor keeps the log.

    In a playbook with sev1 (an error) or sev2 (a warning), team.yaml gives the duties `lead` and
    `log-keeper` to a role each, and the leading roles, the log-keeping roles and those that say
    public messages here are three sets of roles without a common one, and without a common person:
    backups count, because at night the backup is who comes.

    Why: whoever types the answers can't see the whole, and what nobody writes down is lost.

    Bad:
        severity:
          sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}
        steps:
          - {id: speak, role: lead, within: 5m, say: hold}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Good:
        severity:
          sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}
        steps:
          - {id: speak, role: cm, within: 5m, say: hold}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: PagerDuty incident response: an incident commander takes on no other role.
    """
    gravest = next((name for name in WEIGHT if name in subject.playbook.severity), None)
    if gravest is not None:
        for message, advice in _shared(subject):
            where = ("severity", gravest)
            yield Breach(message, where, advice, level=WEIGHT[gravest])


def _shared(subject: Subject) -> Iterator[tuple[Words, Words]]:
    hats = _hats(subject)
    for duty in (Duty.LEAD, Duty.LOG_KEEPER):
        if not hats[duty.value]:
            message = words("No role in team.yaml has the duty {duty}.", duty=duty)
            yield message, words("Add `duties: [{duty}]` to the role that has it.", duty=duty)
    for one, other in combinations(hats, 2):
        facts = {"one": one, "other": other}
        both = hats[one] & hats[other]
        for role in sorted(both):
            message = words("The role {role} is both {one} and {other}.", role=role, **facts)
            yield message, words("Give one of the two to another role.")
        for person in sorted(_people(subject, hats[one] - both, hats[other] - both)):
            message = words("{person} can be both {one} and {other}.", person=person, **facts)
            yield message, words("Put somebody else in one of the two roles, in team.yaml.")


def _hats(subject: Subject) -> dict[str, set[str]]:
    """The roles that lead, that keep the log, and that publish."""
    roles = subject.plan.team.roles
    hats = {
        duty.value: {name for name, role in roles.items() if duty in role.duties}
        for duty in (Duty.LEAD, Duty.LOG_KEEPER)
    }
    hats["publisher"] = {
        node.step.role
        for chart in charts(subject)
        for node in chart.flow.nodes.values()
        if node.step is not None and node.step.role is not None and _speaks(subject, node)
    }
    return hats


def _people(subject: Subject, one: set[str], other: set[str]) -> set[str]:
    ours, theirs = (
        {person.name for role in roles for person in subject.plan.people(role)}
        for roles in (one, other)
    )
    return ours & theirs


def _speaks(subject: Subject, node: Node) -> bool:
    return any(one.audience is Audience.PUBLIC for one in messages_of(subject, node))


@rule("CC313", "sev1-opening", Level.ERROR)
def sev1_opening(subject: Subject) -> Iterator[Breach]:
    """At sev1 the desk is set up before it speaks a second time.

    On every path of `steps` at sev1, these actions come before the second public message: the
    effects `open-log`, `name-lead`, `pause-publishing` and `tell-staff` (a message of kind `staff`
    counts as well). A `wait` that repeats a public message speaks more than once; of branches
    done `together`, any may be the first, and what one of them does has been done after all.
    At every severity, each `pause-publishing` is followed on every path by a `resume-publishing`
    in a step with a `role`.

    Why: the cheerful advert between two statements on an accident is what people remember, and
    staff who learn it from the press answer whatever they like.

    Bad:
        severity:
          sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}
        steps:
          - {id: speak, role: cm, within: 5m, say: hold}
          - {id: again, role: cm, within: 30m, say: update}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Good:
        severity:
          sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}
        steps:
          - {id: speak, role: cm, within: 5m, say: hold}
          - id: open
            role: legal
            within: 10m
            do:
              - {en: Open the log, effect: open-log}
              - {en: Name who leads, effect: name-lead}
              - {en: Pause posts and ads, effect: pause-publishing}
              - {en: Tell the front line, effect: tell-staff}
          - {id: again, role: cm, within: 30m, say: update}
          - id: down
            role: lead
            within: 1h
            do:
              - {en: Stand down, effect: stand-down}
              - {en: Resume posts and ads, effect: resume-publishing}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: first-hour checklists of Destinations International (2026) and of the Defense
    Information School; Coombs, Ongoing Crisis Communication: include employees.
    """
    for chart in walkable(subject):
        if not chart.of_mention:
            yield from _unopened(subject, chart)
            yield from _unresumed(subject, chart)


def _unopened(subject: Subject, chart: Chart) -> Iterator[Breach]:
    """What one path lacks is told at once."""
    lacking: dict[tuple[str, tuple[Line, ...]], list[str]] = {}
    for effect in OPENING if GRAVEST in subject.playbook.severity else ():
        early = next(unprepared(subject, chart, _opening(subject, effect), GRAVEST), None)
        if early is not None:
            lacking.setdefault((early.step, early.witness()), []).append(f"`{effect}`")
    for (step, witness), effects in lacking.items():
        facts = {"step": step, "effects": ", ".join(effects)}
        message = words(
            "At sev1 {step} can be the second public message, before {effects}.", **facts
        )
        advice = words("Add actions with these effects on this path: {effects}.", **facts)
        yield Breach(message, chart.at(step), advice, witness)


def _opening(subject: Subject, effect: Effect) -> Before:
    return Before(
        kept=lambda node: _opens(subject, node, effect),
        due=lambda node: _times(subject, node),
        nth=2,
    )


def _opens(subject: Subject, node: Node, effect: Effect) -> bool:
    staff = effect is Effect.TELL_STAFF and any(
        one.kind is MessageKind.STAFF for one in messages_of(subject, node)
    )
    return staff or has(node, effect)


def _times(subject: Subject, node: Node) -> int:
    """How often a step speaks in public: once, or again and again."""
    if not _speaks(subject, node):
        return 0
    return 2 if node.step is not None and node.step.wait is not None else 1


def _unresumed(subject: Subject, chart: Chart) -> Iterator[Breach]:
    promise = Promise(
        made=lambda node: has(node, Effect.PAUSE_PUBLISHING),
        kept=_resumes,
        due=never,
        due_at_end=True,
        waived=never,
    )
    for found in _broken(subject, chart, promise):
        message = words("What {step} pauses may never be resumed.", step=found.owed)
        advice = words("Add a step with a `role` and `effect: resume-publishing` on this path.")
        yield Breach(message, chart.at(found.owed), advice, found.witness())


def _broken(subject: Subject, chart: Chart, promise: Promise) -> Iterator[Broken]:
    told = set[str]()
    for found in broken(subject, chart.flow, promise):
        if found.owed not in told:
            told.add(found.owed)
            yield found


def _resumes(node: Node) -> bool:
    owned = node.step is not None and node.step.role is not None
    return owned and has(node, Effect.RESUME_PUBLISHING)
