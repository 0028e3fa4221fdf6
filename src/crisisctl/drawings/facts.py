"""What a box says of its step: whose it is, by when, and what it does."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from crisisctl.model.durations import Duration, SeverityTime
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Option, Step
from crisisctl.model.tasks import End, Escalate
from crisisctl.model.waits import MetricBelow, Wait
from crisisctl.reports.labels import AUDIENCES, NO_REPLY, WAIVERS
from crisisctl.words import Words, words

PROMISES: Mapping[SeverityTime, Words] = MappingProxyType(
    {
        SeverityTime.FIRST_REPLY: words("the first reply's time"),
        SeverityTime.UPDATE_EVERY: words("the updates' rhythm"),
    }
)


def written(text: object) -> Words:
    """What an author wrote: it is shown, never translated."""
    return Words("{text}", {"text": text})


def facts_of(step: Step, plan: Plan, playbook: Playbook) -> Iterator[Words]:
    """The facts of one step, most needed first."""
    if step.role:
        yield role(step.role, plan)
    if step.within is not None:
        yield deadline(step.within.origin, step.within.limit)
    if step.when is not None:
        yield words("only if {condition}", condition=condition(step.when))
    yield from _work(step, playbook)
    yield from _help(step, plan)
    yield from _course(step)


def _work(step: Step, playbook: Playbook) -> Iterator[Words]:
    if step.decide is not None:
        yield words("“{question}”", question=step.decide)
    if step.do:
        yield words("{count} action(s)", count=len(step.do))
    if step.ask:
        yield words("asks for {inputs}", inputs=", ".join(step.ask))
    if step.say is not None:
        message = playbook.messages[step.say.message]
        audience = AUDIENCES[message.audience]
        yield words("says {message} ({audience})", message=step.say.message, audience=audience)
        if step.say.on:
            yield words("on {channels}", channels=", ".join(step.say.on))
    if step.needs:
        yield words("waits for {inputs}, in private", inputs=", ".join(step.needs))


def _help(step: Step, plan: Plan) -> Iterator[Words]:
    if step.escalate is not None:
        yield _call(step.escalate, plan)
    if step.remedy:
        known = plan.team.remedies.get(step.remedy)
        yield words("offers {remedy}", remedy=known.title if known is not None else step.remedy)


def _course(step: Step) -> Iterator[Words]:
    if step.wait is not None:
        yield from _waiting(step.wait)
    if step.run:
        yield runs(step.run)
    if step.at_most is not None:
        yield words("at most {count} time(s)", count=step.at_most.times)
    if step.end is not None:
        yield from _learning(step.end)


def runs(playbook: str) -> Words:
    """What a box says that stands for a called playbook."""
    return words("runs the playbook {playbook}", playbook=playbook)


def role(name: str, plan: Plan) -> Words:
    """A role's title; its name where the team has none of that name."""
    known = plan.team.roles.get(name)
    return written(known.title if known is not None else name)


def option(name: str, one: Option) -> Words:
    """An answer to a decision, with why nothing is said in public, if so."""
    label: Words = written(name)
    if one.label is not None:
        label = words("{option}: {label}", option=name, label=one.label)
    if one.no_reply is not None:
        return words("{option} (no reply: {why})", option=label, why=NO_REPLY[one.no_reply])
    if one.waive_closing is not None:
        why = WAIVERS[one.waive_closing]
        return words("{option} (closing waived: {why})", option=label, why=why)
    return label


def length(limit: Duration | SeverityTime) -> Words:
    """A length of time, or the promise of the severity that gives it."""
    return PROMISES[limit] if isinstance(limit, SeverityTime) else limit.said()


def deadline(origin: str, limit: Duration | SeverityTime) -> Words:
    """By when, from the moment that it runs from: one of the moments, or a clock that was met."""
    facts = {"limit": length(limit)}
    match origin:
        case "posted":
            return words("within {limit} of the posting", **facts)
        case "declared":
            return words("within {limit} of the declaration", **facts)
        case "aware":
            return words("within {limit} of our knowing", **facts)
        case "step":
            return words("within {limit}", **facts)
        case _:
            return words("within {limit} of `{clock}`", clock=origin, **facts)


def condition(asked: str | Mapping[str, Any]) -> str:
    """A `when` on one line: `scope: many, severity: sev1 | sev2`."""
    if isinstance(asked, str):
        return asked
    return ", ".join(f"{name}: {_answers(wanted)}" for name, wanted in asked.items())


def _answers(wanted: object) -> str:
    many = wanted if isinstance(wanted, list | tuple) else [wanted]
    shown = ({True: "yes", False: "no"}[one] if isinstance(one, bool) else one for one in many)
    return " | ".join(map(str, shown))


def _call(call: Escalate, plan: Plan) -> Words:
    shown, *others = [role(name, plan) for name in call.to]
    for other in others:
        shown = words("{role}, then {other}", role=shown, other=other)
    return words("calls {role}: {limit} each, backup too", role=shown, limit=length(call.within))


def _waiting(wait: Wait) -> Iterator[Words]:
    if wait.until == "mentions-settled":
        yield words("until every mention is settled")
    elif isinstance(wait.until, MetricBelow):
        facts = {"metric": wait.until.metric, "below": wait.until.below}
        yield words("until {metric} falls under {below}", **facts)
    elif wait.until is not None:
        yield words("until {condition}", condition=condition(wait.until))
    if wait.for_ is not None:
        yield words("for {limit}", limit=length(wait.for_))
    for one in wait.repeat:
        every = length(one.every)
        if one.say:
            yield words("says {message} every {limit}", message=one.say, limit=every)
        else:
            yield words("every {limit}", limit=every)


def _learning(end: End) -> Iterator[Words]:
    if end.hot_wash is not None:
        yield words("hot wash within {limit}", limit=length(end.hot_wash))
    if end.review is not None:
        yield words("post-mortem within {limit}", limit=length(end.review))
