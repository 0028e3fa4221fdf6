"""Rules about what we offer and how we answer for what happened."""

import re
from collections.abc import Iterator
from decimal import Decimal

from crisisctl.lint.graph import Chart, charts, edges, reached
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import message_of
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, Message, Strategy
from crisisctl.model.playbook import Cluster, Scenario
from crisisctl.model.steps import Step
from crisisctl.playbooks.catalog import TEAM
from crisisctl.words import words

AMOUNT = re.compile(
    r"\d(?<!\d.)[\d\s  .,]{0,12}+(?:€|EUR\b|euros?\b|USD\b|GBP\b|CHF\b|dollars?\b|pounds?\b)"
    r"|[€$£]\s?\d",
    re.IGNORECASE,
)
SOFT = {Strategy.DENY, Strategy.DIMINISH}


@rule("CC113", "compensation-authority", Level.ERROR)
def compensation_authority(subject: Subject) -> Iterator[Breach]:
    """An offer rests on a policy, stays within an authority, and its amount is never public.

    A `remedy` step belongs to a role with a ceiling in that remedy, no higher than the role's own
    `ceiling`; the remedy cites its `policy`; and no public text holds an amount of money. On its
    way out a text is judged again: an amount that was offered, or that its sentence gives back,
    stops it.

    Why: an amount posted once is the price that the next thousand ask for; one that nobody was
    allowed to promise is taken back in public.

    Bad:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: Here are 50 € for you.}}

    Good:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: We will make this good.}}

    Source: goodwill governance, common practice; « 5 conseils », compensation.
    """
    for chart in charts(subject):
        for node, step in chart.own():
            if step.remedy is not None:
                yield from _authority(subject, chart, node.id, step)
    for name, message in subject.playbook.messages.items():
        if message.audience is Audience.PUBLIC:
            yield from _amounts(name, message)


def _authority(subject: Subject, chart: Chart, node: str, step: Step) -> Iterator[Breach]:
    name, role = step.remedy or "", step.role or subject.playbook.owner
    remedy = subject.plan.team.remedies[name]  # the loader has told of one that is not there
    if remedy.policy is None:
        message = words("The remedy {remedy} rests on no policy.", remedy=name)
        where = subject.beside(TEAM, ("remedies", name))
        yield Breach(message, where, words("Name the rule that lets us offer it: `policy: …`."))
    if role not in remedy.ceilings:
        message = words("{role} may offer nothing of {remedy}.", role=role, remedy=name)
        advice = words("Give the step to a role with a ceiling, or the role a ceiling.")
        yield Breach(message, chart.at(node), advice)
    elif remedy.ceilings[role] > _own_ceiling(subject, role):
        message = words(
            "{role} may offer more as {remedy} than its own ceiling.", role=role, remedy=name
        )
        where = subject.beside(TEAM, ("remedies", name, "ceilings", role))
        yield Breach(message, where, words("Make the two agree."))


def _own_ceiling(subject: Subject, role: str) -> Decimal:
    ceiling = subject.plan.team.roles[role].ceiling
    return ceiling if ceiling is not None else Decimal("Infinity")


def _amounts(name: str, message: Message) -> Iterator[Breach]:
    for number, wording in enumerate(message.wordings):
        part = ("text",) if message.variants is None else ("variants", number)
        for language, text in wording.items():
            found = AMOUNT.search(text)
            if found:
                told = words(
                    "`{message}` says an amount in public: “{amount}”.",
                    message=name,
                    amount=found.group().strip(),
                )
                advice = words("Say it in private, and in public what it repairs.")
                yield Breach(told, ("messages", name, *part, language), advice)


@rule("CC114", "strategy-fit", Level.ERROR)
def strategy_fit(subject: Subject) -> Iterator[Breach]:
    """How we answer fits who is held responsible, and we never deny and repair in one breath.

    A playbook that speaks in public declares its `strategy`. In a `preventable` crisis nothing
    denies or diminishes. Denial belongs to a rumour, in a message with `evidence`; and no path of
    a flow says a message that denies and one that rebuilds.

    Why: who minimises what could have been prevented pays twice, and a denial that falls takes
    every later word with it.

    Bad:
        cluster: preventable
        strategy: [diminish]

    Good:
        cluster: preventable
        strategy: [rebuild]

    Source: Coombs 2007, situational crisis communication theory; denial only if verifiably false.
    """
    playbook = subject.playbook
    if not playbook.strategy and playbook.messages:
        message = words("Nothing says how this playbook answers for what happened.")
        yield Breach(message, ("cluster",), words("Add `strategy: [rebuild]`, or another."))
    yield from _too_soft(subject)
    yield from _denials(subject)
    for chart in charts(subject):
        yield from _both(subject, chart)


def _too_soft(subject: Subject) -> Iterator[Breach]:
    if subject.playbook.cluster is not Cluster.PREVENTABLE:
        return
    advice = words("Rebuild: say what happened, what you repair, what changes.")
    for number, one in enumerate(subject.playbook.strategy):
        if one in SOFT:
            message = words("What could be prevented can't be met with {strategy}.", strategy=one)
            yield Breach(message, ("strategy", number), advice)
    for name, text in subject.playbook.messages.items():
        if text.strategy in SOFT:
            message = words(
                "`{message}` meets what could be prevented with {strategy}.",
                message=name,
                strategy=text.strategy,
            )
            yield Breach(message, ("messages", name, "strategy"), advice)


def _denials(subject: Subject) -> Iterator[Breach]:
    rumour = subject.playbook.scenario is Scenario.RUMOUR
    for name, text in subject.playbook.messages.items():
        if text.strategy is Strategy.DENY and text.evidence is None:
            message = words("`{message}` denies without evidence.", message=name)
            advice = words("Name the input with the public proof: `evidence: proof`.")
            yield Breach(message, ("messages", name, "strategy"), advice)
    if Strategy.DENY in subject.playbook.strategy and not rumour:
        message = words("Only a rumour can be denied.")
        at = ("strategy", subject.playbook.strategy.index(Strategy.DENY))
        yield Breach(message, at, words("Choose another strategy, or `scenario: rumour`."))


def _both(subject: Subject, chart: Chart) -> Iterator[Breach]:
    graph = edges(chart.flow)
    for node in chart.flow.nodes.values():
        if _strategy(subject, chart, node.id) is not Strategy.DENY:
            continue
        after = reached(graph, graph[node.id])
        before = {name for name in graph if node.id in reached(graph, graph[name])}
        for other in sorted(after | before):
            if _strategy(subject, chart, other) is Strategy.REBUILD:
                message = words(
                    "One path both denies ({deny}) and rebuilds ({rebuild}).",
                    deny=node.id,
                    rebuild=other,
                )
                advice = words("Part the two: who was wrong repairs, who was right shows it.")
                yield Breach(message, chart.at(node.id), advice)


def _strategy(subject: Subject, chart: Chart, node: str) -> Strategy | None:
    message = message_of(subject, chart.flow.nodes[node])
    return message.strategy if message is not None else None
