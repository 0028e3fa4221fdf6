"""Rules about the deadlines that the law sets."""

from collections.abc import Callable, Iterator

from crisisctl.engine.flow import ExitKind, Flow, Node
from crisisctl.lint.effects import has
from crisisctl.lint.graph import Chart, charts, edges, reached, runs_out
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.subject import Subject
from crisisctl.lint.ways import tell, unkept, way_to
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.playbook import Scenario
from crisisctl.model.steps import Effect
from crisisctl.model.team import Duty
from crisisctl.words import words

NOTICE = Duration(72 * 3600)
PROTECTION = Duty.DATA_PROTECTION
UNKNOWN = "unknown"
Kept = Callable[[Node], bool]
RECALL = (Effect.AUTHORITY_TOLD, Effect.RECALL_FILED)


@rule("CC317", "legal-clock", Level.ERROR)
def legal_clock(subject: Subject) -> Iterator[Breach]:
    """A playbook says which legal deadlines run, and its steps meet them.

    Every playbook declares `clocks`, or says `clocks: none`. One of scenario `data-breach`, or
    with an action of `effect: legal-aware`, has a clock from `aware` within 72 hours, of a role
    with the duty `data-protection`; a decision (article 34) of which one option can lead to
    `effect: persons-notified` and another can't; and `effect: legal-notified`. One of scenario
    `product-recall` has `effect: authority-told` and `effect: recall-filed`. Each of these three
    is met on every path of `steps` to the end on which each decision is answered `unknown`: only
    a plain answer leads away from it. A step may be passed by for an answer too
    (`when: personal_data`), not for a severity. An action that names a `clock` names one that is
    declared. This is no legal advice: counsel reads the playbook.

    Why: the 72 hours run from the moment somebody knew, and on the third night nobody remembers
    when that was.

    Bad:
        scenario: data-breach
        steps:
          - {id: open, role: lead, within: 5m, do: [{en: Look}]}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Good:
        scenario: data-breach
        clocks:
          regulator:
            from: aware
            within: 72h
            role: dpo
            title: {en: Notify the regulator}
        steps:
          - id: notify
            role: dpo
            within: {aware: 72h}
            do: [{en: File it, effect: legal-notified, clock: regulator}]
          - id: risk
            role: dpo
            within: 1h
            decide: {en: "High risk to people?"}
            options:
              "yes": {next: tell}
              "no": {next: over}
              unknown: {next: tell}
          - id: tell
            role: dpo
            within: 24h
            do: [{en: Write to them, effect: persons-notified}]
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: GDPR, articles 33 and 34; CNIL, notifier une violation; French code de la consommation,
    article L423-3 (RappelConso).
    """
    desk = charts(subject)[0]
    if subject.playbook.clocks is None:
        message = words(
            "{playbook} does not say whether a legal clock runs.", playbook=desk.playbook
        )
        yield Breach(message, ("id",), words("Add `clocks`, or `clocks: none`."))
    if _is_breach(subject):
        yield from _notice_clock(subject)
        yield from _told_or_decided(subject, desk, Effect.LEGAL_NOTIFIED)
        yield from _article_34(desk)
    if subject.playbook.scenario is Scenario.PRODUCT_RECALL:
        for effect in RECALL:
            yield from _told_or_decided(subject, desk, effect)
    yield from _unknown_clocks(subject)


def _is_breach(subject: Subject) -> bool:
    aware = any(
        has(node, Effect.LEGAL_AWARE) for chart in charts(subject) for node, _ in chart.own()
    )
    return aware or subject.playbook.scenario is Scenario.DATA_BREACH


def _notice_clock(subject: Subject) -> Iterator[Breach]:
    clocks = (subject.playbook.clocks or {}).items()
    running = {
        name: clock
        for name, clock in clocks
        if clock.from_ == "aware" and clock.within.worst_seconds <= NOTICE.seconds
    }
    if not running:
        message = words(
            "No clock of {playbook} ends 72 hours after we were aware, or before.",
            playbook=subject.plan.main,
        )
        advice = words("Add a clock with `{example}`.", example="from: aware, within: 72h")
        yield Breach(message, ("clocks",) if clocks else ("id",), advice)
    elif not any(_protects(subject, clock.role) for clock in running.values()):
        name = next(iter(running))
        message = words(
            "Nobody with the duty {duty} sees to {clock}.", clock=name, duty=PROTECTION
        )
        advice = words("Add `role` with a role whose `duties` hold {duty}.", duty=PROTECTION)
        yield Breach(message, ("clocks", name), advice)


def _protects(subject: Subject, role: str | None) -> bool:
    known = subject.plan.team.roles.get(role or "")
    return known is not None and PROTECTION in known.duties


def _told_or_decided(subject: Subject, desk: Chart, effect: Effect) -> Iterator[Breach]:
    """Paths to the end that miss an effect which nobody decided against."""
    done, flow = _doing(effect), _in_doubt(desk.flow)
    missed = unkept(flow, done, passed_by=False)
    ends = (node for node in flow.nodes.values() if node.id in missed and runs_out(node))
    end = next((node.id for node in ends if not done(node)), None)
    if end is not None:
        message = words("{step} can be the end without `{effect}`.", step=end, effect=effect)
        advice = words("Add an action with `effect: {effect}` on this path.", effect=effect)
        graph = {
            name: tuple(one for one in to if one in missed) for name, to in edges(flow).items()
        }
        way = tell(subject, desk._replace(flow=flow), way_to(graph, flow.start, end))
        yield Breach(message, desk.at(end), advice, way)


def _in_doubt(flow: Flow) -> Flow:
    """The flow of those who answer `unknown` wherever they can."""
    return Flow(flow.start, {name: _doubted(node) for name, node in flow.nodes.items()})


def _doubted(node: Node) -> Node:
    if UNKNOWN not in {exit_.label for exit_ in node.exits}:
        return node
    sure = tuple(x for x in node.exits if x.kind is not ExitKind.OPTION or x.label == UNKNOWN)
    return node._replace(exits=sure)


def _doing(effect: Effect) -> Kept:
    """Whether a step has the effect, or passes it by only because somebody's answer says so."""

    def done(node: Node) -> bool:
        when = node.step.when if node.step is not None else None
        return has(node, effect) and not (isinstance(when, dict) and "severity" in when)

    return done


def _article_34(desk: Chart) -> Iterator[Breach]:
    telling = {node.id for node in desk.flow.nodes.values() if has(node, Effect.PERSONS_NOTIFIED)}
    graph = edges(desk.flow)
    for node in desk.flow.nodes.values():
        targets = [exit_.target for exit_ in node.exits if exit_.kind is ExitKind.OPTION]
        told = {bool(telling & reached(graph, [one] if one else [])) for one in targets}
        if told == {True, False}:
            return
    message = words("No decision of {playbook} weighs article 34.", playbook=desk.playbook)
    advice = words(
        "Add a `decide` of which one option leads to `effect: persons-notified`, and one does not."
    )
    yield Breach(message, ("id",), advice)


def _unknown_clocks(subject: Subject) -> Iterator[Breach]:
    for chart in charts(subject):
        for node, step in chart.own():
            for number, action in enumerate(step.do or ()):
                if action.clock is not None and action.clock not in (
                    subject.playbook.clocks or {}
                ):
                    message = words(
                        "{step} meets the clock {clock}, which is not declared.",
                        step=node.id,
                        clock=action.clock,
                    )
                    where = (*chart.at(node.id), "do", number)
                    yield Breach(message, where, words("Declare it under `clocks`."))
