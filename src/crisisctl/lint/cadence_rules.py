"""Rules about the rhythm of the news, once somebody waits for it."""

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from crisisctl.engine.flow import Node
from crisisctl.lint.before import Before, unprepared
from crisisctl.lint.effects import is_own
from crisisctl.lint.graph import Chart, walkable
from crisisctl.lint.moment import Moment
from crisisctl.lint.promises import Broken, Promise, broken, never
from crisisctl.lint.rhythm import LADDER, every_of, is_public_word, is_spoken_for, limit_of
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.shown import Sought, lacking
from crisisctl.lint.silences import is_heard, silences
from crisisctl.lint.speech import messages_of, spoken_names
from crisisctl.lint.subject import Loc, Subject
from crisisctl.lint.walk import Walker
from crisisctl.lint.witness import clocked
from crisisctl.lint.worlds import World, worlds
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.waits import Wait
from crisisctl.words import words

AT_FIRST = Duration(1800)
FIRST_HOURS = Duration(2 * 3600)
"""At sev1 the first two hours ask for a word every half hour."""
NEXT = Sought(frozenset(["next_update"]))


@rule("CC314", "update-cadence", Level.ERROR)
def update_cadence(subject: Subject) -> Iterator[Breach]:
    """Whoever was told that we look into it hears from us again, at the time we said.

    Each `wait` of `steps` that can come after a public word of ours, and can last longer than the
    severity's `update-every`, repeats a public message no less often than that, and its text holds
    `{{ next_update }}` in every wording, language and branch. Whatever `update-every` says, an
    hour is the limit at sev1 and sev2, and four at sev3; in the first such wait at sev1, half an
    hour for two hours. The wait of a mention's own flow is the person's to end: CC307.

    After a `say` of kind `holding`, `acknowledgement` or `update`, the next public word comes
    within the same limit on every path, counted as CC304 counts, or a `wait` begins: calls that
    nobody answers cost every level, a text without an approval its approver and the backup. In a
    `together` a branch need not speak while another one waits as long and repeats in time.

    Why: silence is filled by others, and a promised time that passes is a second crisis.

    Bad:
        steps:
          - {id: speak, role: cm, within: 30m, say: hold}
          - {id: follow, wait: {until: mentions-settled}}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Good:
        messages:
          hold:
            kind: holding
            audience: public
            channels: [x]
            text: {en: We look into it.}
          news:
            kind: update
            audience: public
            channels: [x]
            text: {en: "Still looking. Next update at {{ next_update }}."}
        steps:
          - {id: speak, role: cm, within: 30m, say: hold}
          - id: follow
            wait:
              until: mentions-settled
              repeat: {every: severity.update-every, say: news}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}

    Source: PagerDuty: every 20 minutes for two hours, then slower if announced; Government
    Digital Service: every hour at P1.
    """
    yield from _slow_ladder(subject)
    for chart in walkable(subject):
        if not chart.of_mention:
            yield from _judge(subject, chart)
            yield from _gaps(subject, chart)


class Hold(NamedTuple):
    """A `wait` after a public word, and the walk from that word to it."""

    chart: Chart
    node: Node
    wait: Wait
    walk: Broken

    def at(self, *keys: str | int) -> Loc:
        """Where it stands in this file: one of a called playbook, at the call."""
        place = self.chart.at(self.node.id)
        return (*place, "wait", *keys) if is_own(self.node) else place

    @property
    def lasts(self) -> float:
        """Seconds at most."""
        return self.wait.for_.worst_seconds if self.wait.for_ is not None else inf


def _judge(subject: Subject, chart: Chart) -> Iterator[Breach]:
    waits = [node for node in chart.flow.nodes.values() if node.step and node.step.wait]
    first = _first_waits(subject, chart) if waits else set[str]()
    for hold in _holds(subject, chart) if waits else ():
        yield from _silences(subject, hold)
        if hold.node.id in first:
            yield from _slow_start(subject, hold)
        yield from _unpromised(subject, hold)


def _gaps(subject: Subject, chart: Chart) -> Iterator[Breach]:
    """Silences that are too long, at the gravest severity where they are."""
    known = set[str]()
    for world in worlds(subject, chart.flow):
        severity, limit = world.severity, limit_of(subject, world.severity)
        for word in silences(subject, world, Walker(chart.flow, world), limit.seconds):
            if word.seconds <= limit.seconds or word.node in known or _is_of_call(word):
                continue
            if not is_spoken_for(subject, chart.flow, word.node, severity):
                known.add(word.node)
                yield _gap(chart, severity, word, limit)


def _is_of_call(word: Moment) -> bool:
    """Whether a silence lies in one called playbook, which answers for it itself."""
    call = word.node.rpartition("/")[0]
    return bool(call) and word.walk()[0].node.startswith(f"{call}/")


def _gap(chart: Chart, severity: str, word: Moment, limit: Duration) -> Breach:
    walk = word.walk()
    message = words(
        "At {severity} up to {time} can pass between {since} and {step}, without a public word.",
        severity=severity,
        time=Duration(int(word.seconds)),
        since=walk[0].node,
        step=word.node,
    )
    advice = words("Say something every {limit}, or shorten the steps between.", limit=limit)
    return Breach(message, chart.at(word.node), advice, clocked(chart.flow, walk))


def _first_waits(subject: Subject, chart: Chart) -> set[str]:
    """Waits that can be the first of a walk at sev1."""
    before = Before(kept=_repeats, due=_waits)
    return {early.step for early in unprepared(subject, chart, before, "sev1")}


def _waits(node: Node) -> bool:
    return node.step is not None and node.step.wait is not None


def _slow_ladder(subject: Subject) -> Iterator[Breach]:
    for name, severity in subject.playbook.severity.items():
        limit = LADDER.get(name)
        if limit is not None and severity.update_every.worst_seconds > limit.seconds:
            message = words(
                "At {severity} an update every {every} is too seldom.",
                severity=name,
                every=severity.update_every,
            )
            advice = words("Promise one every {limit} at least.", limit=limit)
            yield Breach(message, ("severity", name, "update-every"), advice)


def _repeats(node: Node) -> bool:
    return node.step is not None and node.step.wait is not None and bool(node.step.wait.repeat)


def _holds(subject: Subject, chart: Chart) -> Iterator[Hold]:
    """Each wait that can come after a public word; what a call holds whole is for its own file."""
    promise = Promise(
        made=lambda node: is_heard(subject, node),
        kept=never,
        due=_waits,
        due_at_end=False,
        waived=never,
    )
    told = set[str]()
    for walk in broken(subject, chart.flow, promise):
        node = chart.flow.nodes[walk.path[-1]]
        call = node.id.rpartition("/")[0]
        inside = bool(call) and walk.owed.startswith(f"{call}/")
        if node.id not in told and not inside and node.step and node.step.wait:
            told.add(node.id)
            yield Hold(chart, node, node.step.wait, walk)


def _silences(subject: Subject, hold: Hold) -> Iterator[Breach]:
    """Rhythms that are too slow, or missing, at the gravest severity where they are."""
    for severity in subject.playbook.severities:
        limit = limit_of(subject, severity)
        if not World(severity).does(hold.node) or hold.lasts <= limit.seconds:
            continue
        if is_spoken_for(subject, hold.chart.flow, hold.node.id, severity, hold.lasts):
            continue
        facts = {"severity": severity, "step": hold.node.id, "limit": limit}
        if not any(is_public_word(subject, hold.node, one) for one in hold.wait.repeat):
            message = words(
                "At {severity} {step} can last longer than {limit} without a public word.", **facts
            )
            advice = words(
                "Add `{example}`.", example="repeat: {every: severity.update-every, say: …}"
            )
            yield Breach(message, hold.at(), advice, hold.walk.witness())
            return
        for number, repeat in enumerate(hold.wait.repeat):
            if every_of(subject, severity, repeat) > limit.seconds or repeat.say is None:
                message = words("At {severity} {step} is silent for longer than {limit}.", **facts)
                advice = words("Write `every: {limit}` with a message to `say`.", limit=str(limit))
                yield Breach(message, hold.at("repeat", number), advice, hold.walk.witness())
                return


def _slow_start(subject: Subject, hold: Hold) -> Iterator[Breach]:
    """At sev1 the first wait begins with two hours of half hours."""
    slow = _first_slow(subject, hold.wait)
    if slow is not None and hold.lasts > AT_FIRST.seconds:
        message = words(
            "At sev1 {step} begins with fewer than one word every {limit}.",
            step=hold.node.id,
            limit=AT_FIRST,
        )
        advice = words("Begin with `{example}`.", example="{every: 30m, for: 2h, say: …}")
        yield Breach(message, hold.at("repeat", slow), advice, hold.walk.witness())


def _first_slow(subject: Subject, wait: Wait) -> int | None:
    """The first rhythm of the first two hours that is too slow for them."""
    passed = 0
    for number, repeat in enumerate(wait.repeat):
        if passed >= FIRST_HOURS.seconds:
            return None
        if every_of(subject, "sev1", repeat) > AT_FIRST.seconds:
            return number
        if repeat.for_ is None:
            return None
        passed += repeat.for_.worst_seconds
    return None


def _unpromised(subject: Subject, hold: Hold) -> Iterator[Breach]:
    names, messages = spoken_names(hold.node), messages_of(subject, hold.node)
    for name, message in zip(names, messages, strict=True):
        for language in lacking(NEXT, message):
            told = words(
                "`{message}` ({language}), which {step} repeats, does not say when the next "
                "word comes.",
                message=name,
                language=language,
                step=hold.node.id,
            )
            advice = words("Add {place} to the text.", place="{{ next_update }}")
            at = ("messages", name) if is_own(hold.node) else hold.at()
            yield Breach(told, at, advice, hold.walk.witness())
