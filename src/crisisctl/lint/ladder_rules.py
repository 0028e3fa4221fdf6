"""Rules about what stands before the steps: when a playbook opens, how bad it is, the words."""

import re
from collections.abc import Iterator
from itertools import pairwise

from crisisctl.lint.graph import charts
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.used import accounts_used
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.model.playbook import Trigger
from crisisctl.words import Words, words

BASELINE = Duration(seconds=90 * 86400)
_VAGUE = re.compile(
    r"\b(many|lots? of|a lot|numerous|huge|beaucoup|énormément|de nombreux|de nombreuses|"
    r"très nombreux|très nombreuses|massivement)\b",
    re.IGNORECASE,
)
PHASES = {
    MessageKind.HOLDING: (
        MessageKind.HOLDING,
        MessageKind.ACKNOWLEDGEMENT,
        MessageKind.PROTECTIVE,
    ),
    MessageKind.HANDOFF: (MessageKind.HANDOFF,),
    MessageKind.UPDATE: (MessageKind.UPDATE, MessageKind.CORRECTION),
    MessageKind.CLOSING: (MessageKind.CLOSING,),
}
"""The four moments of a crisis in public, each with the kinds of message that serve it."""


@rule("CC109", "measurable-trigger", Level.WARNING)
def measurable_trigger(subject: Subject) -> Iterator[Breach]:
    """A playbook opens on a figure that somebody can read, not on a feeling.

    A playbook that speaks in public has `triggers`. Each says where its figure is read (`source`);
    one that counts in `times: baseline` says over how long the usual figure was taken, 90 days at
    least (`baseline: 90d`). No trigger and no severity says "many", or « beaucoup ».

    Why: at the first meeting of the night, "is this many?" costs the half hour that counted.

    Bad:
        triggers:
          - {metric: negative-mentions, window: 1h, at-least: 5, times: baseline}

    Good:
        triggers:
          - metric: negative-mentions
            window: 1h
            at-least: 5
            times: baseline
            baseline: 90d
            source: the hourly count of the listening tool

    Source: baselines of ninety days, common practice of listening teams.
    """
    if not subject.playbook.triggers and _speaks(subject):
        message = words("Nothing says from which figure on this playbook opens.")
        yield Breach(message, ("id",), words("Add `triggers`."))
    for number, trigger in enumerate(subject.playbook.triggers):
        for gap, advice in _gaps(trigger):
            yield Breach(gap, ("triggers", number), advice)
    for level, severity in subject.playbook.severity.items():
        for language, text in severity.when.items():
            vague = _VAGUE.search(text)
            if vague:
                message = words("“{word}” can't be measured.", word=vague.group())
                where = ("severity", level, "when", language)
                yield Breach(message, where, words("Write a figure."))


def _speaks(subject: Subject) -> bool:
    return any(
        is_public(subject, node) for chart in charts(subject) for node in chart.flow.nodes.values()
    )


def _gaps(trigger: Trigger) -> Iterator[tuple[Words, Words]]:
    name = trigger.metric
    if trigger.source is None:
        message = words("Nothing says where {metric} is read.", metric=name)
        yield message, words("Add `source: …`.")
    elif _VAGUE.search(trigger.source):
        message = words("The source of {metric} can't be measured.", metric=name)
        yield message, words("Name the tool and the count.")
    if trigger.times is not None and (
        trigger.baseline is None or trigger.baseline.worst_seconds < BASELINE.seconds
    ):
        message = words("The usual figure of {metric} was not taken over 90 days.", metric=name)
        yield message, words("Take it again, then write `baseline: 90d`.")


@rule("CC110", "ladder-complete", Level.ERROR)
def ladder_complete(subject: Subject) -> Iterator[Breach]:
    """Each level of severity says who approves and who must be there, and a graver one is faster.

    Each level has its criteria in every language of the playbook, `approvers` and the mandatory
    `roles`; its `first-reply` and `update-every` are never longer than those of a level below it,
    and its roles include theirs.

    Why: a ladder with a missing rung is argued about at the moment when somebody must climb it.

    Bad:
        severity:
          sev2: {when: {en: Press}, first-reply: 2h, update-every: 1h}
          sev3: {when: {en: A complaint}, first-reply: 60m, update-every: 4h}

    Good:
        severity:
          sev2:
            when: {en: Press}
            first-reply: 30m
            update-every: 1h
            approvers: [lead]
            roles: [lead, cm]
          sev3:
            when: {en: A complaint}
            first-reply: 60m
            update-every: 4h
            approvers: [lead]
            roles: [cm]

    Source: severity levels of PagerDuty and of GDS.
    """
    ladder = subject.playbook.severity
    for level in subject.playbook.severities:
        rung, at = ladder[level], ("severity", level)
        if not rung.approvers:
            message = words("Nothing says who approves at {level}.", level=level)
            yield Breach(message, at, words("Add `approvers: […]`."))
        if not rung.roles:
            message = words("Nothing says who must be there at {level}.", level=level)
            yield Breach(message, at, words("Add `roles: […]`."))
        for language in subject.playbook.languages:
            if language not in rung.when:
                message = words(
                    "{level} has no criteria in {language}.", level=level, language=language
                )
                yield Breach(message, (*at, "when"), words("Write them."))
    yield from _order(subject)


def _order(subject: Subject) -> Iterator[Breach]:
    for graver, lighter in pairwise(subject.playbook.severities):
        above, below = subject.playbook.severity[graver], subject.playbook.severity[lighter]
        pairs = {
            "first-reply": (above.first_reply, below.first_reply),
            "update-every": (above.update_every, below.update_every),
        }
        facts = {"graver": graver, "lighter": lighter}
        for key, (fast, slow) in pairs.items():
            if fast.worst_seconds > slow.worst_seconds:
                message = words("{graver} is slower than {lighter} in `{key}`.", key=key, **facts)
                yield Breach(message, ("severity", graver, key), words("Make it faster."))
        if above.roles and not set(below.roles) <= set(above.roles):
            message = words("{graver} needs fewer roles than {lighter}.", **facts)
            where = ("severity", graver, "roles")
            yield Breach(message, where, words("Add those of {lighter}.", lighter=lighter))


@rule("CC111", "message-matrix", Level.ERROR)
def message_matrix(subject: Subject) -> Iterator[Breach]:
    """There are words for the first answer, the way to private, the news and the end, everywhere.

    For each of our accounts on which the playbook speaks: a public message to hold the line
    (`holding`, `acknowledgement` or `protective`), a `handoff`, an `update` (or `correction`) and
    a `closing`, or the reason why there is none, under `without`. The loader sees to languages.

    Why: what was not written by day is written at 3 a.m., by whoever is awake.

    Bad:
        messages:
          hold: {kind: holding, audience: public, text: {en: We are looking into it.}}
        each-mention:
          - {id: answer, role: cm, within: 5m, say: hold}

    Good:
        messages:
          hold: {kind: holding, audience: public, text: {en: We are looking into it.}}
          end: {kind: closing, audience: public, text: {en: It is settled.}}
        without:
          handoff: {en: Nobody has to tell us anything in private.}
          update: {en: The page of the network operator has the news.}
        each-mention:
          - {id: answer, role: cm, within: 5m, say: hold}

    Source: « 5 conseils », prepared messages.
    """
    if not _speaks(subject):
        return
    for phase, kinds in PHASES.items():
        if phase in subject.playbook.without:
            continue
        missing = [one for one in accounts_used(subject) if not _has(subject, kinds, one)]
        if missing:
            message = words(
                "There is no public {phase} for {channels}.",
                phase=phase,
                channels=", ".join(missing),
            )
            advice = words(
                "Write one, or say why not: `without: {example}`.", example=f"{{{phase}: …}}"
            )
            yield Breach(message, ("messages",), advice)


def _has(subject: Subject, kinds: tuple[MessageKind, ...], channel: str) -> bool:
    return any(
        message.kind in kinds
        and message.audience is Audience.PUBLIC
        and (not message.channels or channel in message.channels)
        for playbook in subject.plan.playbooks.values()
        for message in playbook.messages.values()
    )
