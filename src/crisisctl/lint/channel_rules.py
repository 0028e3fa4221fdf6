"""Rules about the road to a private conversation on each platform."""

import re
from collections.abc import Iterator

from crisisctl.engine.flow import ExitKind, Node
from crisisctl.lint.graph import Chart, charts
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.shown import Sought
from crisisctl.lint.speech import spoken_names
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.lint.used import channels_known
from crisisctl.lint.ways import tell, way_in
from crisisctl.lint.witness import Line
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.model.platforms import Reach
from crisisctl.model.team import Account
from crisisctl.replies.template import Template
from crisisctl.words import Words, words

DM, FORM = "links.dm", "links.form"
GUARD = "{% if links.dm is defined %}"
DM_WORDS = re.compile(
    r"\b(?:DMs?|MPs?|inbox|messenger|messagerie privée|(?:private|direct) messages?"
    r"|messages? (?:privés?|directs?))\b",
    re.IGNORECASE,
)
OTHER_WAYS = re.compile(r"https://\S|[\w.+-]@[\w-]+\.\w|\+?\d(?:[ .-]?\d){5,}")
"""A page, an e-mail address or a telephone number, written out."""


@rule("CC308", "dm-reachable", Level.ERROR)
def dm_reachable(subject: Subject) -> Iterator[Breach]:
    """Whoever is invited to a private conversation can really get there.

    On a platform where a private message depends on settings, on who follows whom or on who wrote
    first (all of them, but for WhatsApp, SMS and e-mail), a public `handoff` always shows, in each
    wording, language and branch, a way that needs none: `{{ links.form }}` where team.yaml has it,
    an address or a telephone number. If it speaks of a private message it shows `{{ links.dm }}`
    too; where team.yaml has no such link for a platform, an `{% if links.dm is defined %}` leaves
    both out. What other products say of a platform, or nobody has checked, makes a warning of it
    (`crisisctl channels` has the grades), and what team.yaml says in its `facts` comes before. A
    hand-off is free of this where every way to it is an option, not `unknown`, of a
    decision that has another option leading to a hand-off that holds: somebody has checked.

    Why: "send us a DM" to somebody who can't is a door painted on a wall, in front of everybody.

    Bad:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: Seen.}}
          invite:
            kind: handoff
            audience: public
            channels: [x]
            text: {en: "Send us a DM. Nothing personal here."}
          closing: {kind: closing, audience: public, text: {en: Settled.}}
        each-mention:
          - {id: answer, role: cm, within: 20m, say: ack}
          - {id: go, role: cm, within: 20m, say: invite, no-reply-after: {8h: back}}
          - {id: back, role: cm, within: 20m, say: closing}
          - {id: done, end: {}}

    Good:
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: Seen.}}
          invite:
            kind: handoff
            audience: public
            channels: [x]
            text:
              en: >-
                {% if links.dm is defined %}DM us: {{ links.dm }}, or {% endif %}call
                01 23 45 67 89. Nothing personal here.
          closing: {kind: closing, audience: public, text: {en: Settled.}}
        each-mention:
          - {id: answer, role: cm, within: 20m, say: ack}
          - {id: go, role: cm, within: 20m, say: invite, no-reply-after: {8h: back}}
          - {id: back, role: cm, within: 20m, say: closing}
          - {id: done, end: {}}

    Source: « 5 exemples à ne pas suivre », mistake 4; X's help pages, receiving messages from
    anyone; Meta: one private reply within seven days. Each platform's fact is dated.
    """
    handoffs = [text for text in texts(subject) if _invites(text)]
    gaps = {text.name: list[Breach]() for text in handoffs}
    for text in handoffs:
        gaps[text.name] += _gaps(subject, text)
    whole = {name for name, found in gaps.items() if not found}
    for name, found in gaps.items():
        if found and not _is_checked(subject, name, whole):
            yield from found


def _invites(text: Text) -> bool:
    return text.message.kind is MessageKind.HANDOFF and text.message.audience is Audience.PUBLIC


def _gaps(subject: Subject, text: Text) -> Iterator[Breach]:
    template = text.template()
    found = dict[str, tuple[Words, Words, Level | None]]()
    for channel, level in _conditional(subject, text) if template is not None else ():
        account = subject.plan.team.channels.get(channel)
        assert template is not None
        for key, (gap, advice) in _missing(template, account, text, channel):
            found.setdefault(key, (gap, advice, level))
    for gap, advice, level in found.values():
        yield Breach(gap, text.place(), advice, _way(subject, text.name), level)


def _conditional(subject: Subject, text: Text) -> list[tuple[str, Level | None]]:
    """Where not everybody can write to us; first where that is known, and not only believed."""
    reaches = {name: channels_known(subject)[name].reach for name in text.channels}
    found = [
        (name, None if fact.grade.blocks else Level.WARNING)
        for name, fact in reaches.items()
        if fact.value is not Reach.ANYBODY
    ]
    return sorted(found, key=lambda one: one[1] is not None)


def _missing(
    template: Template, account: Account | None, text: Text, channel: str
) -> Iterator[tuple[str, tuple[Words, Words]]]:
    links = {DM: account and account.dm_link, FORM: account and account.form_link}
    given = {name: bool(link) for name, link in links.items()}
    facts = {"message": text.name, "language": text.language, "channel": channel}
    if not given[DM] and Sought(frozenset([DM]), given=given).ever(template):
        gap = words("On {channel} `{message}` ({language}) has no {link}.", link=DM, **facts)
        advice = words("Put it between {start} and {end}.", start=GUARD, end="{% endif %}")
        yield "unguarded", (gap, advice)
    if not Sought(frozenset([FORM] if given[FORM] else ()), OTHER_WAYS, given).always(template):
        gap = words(
            "`{message}` ({language}) has no way for who can't write to us on {channel}.", **facts
        )
        advice = words(
            "Show {place}, with `form-link` in team.yaml, or an address or a number.",
            place=f"{{{{ {FORM} }}}}",
        )
        yield "no way", (gap, advice)
    speaks = Sought(words=DM_WORDS, given=given).ever(template)
    if speaks and not (given[DM] and Sought(frozenset([DM]), given=given).always(template)):
        gap = words(
            "On {channel} `{message}` ({language}) speaks of a private message without its link.",
            **facts,
        )
        yield "no link", (gap, words("Add {place}.", place=f"{{{{ {DM} }}}}"))


def _way(subject: Subject, name: str) -> tuple[Line, ...]:
    """A way to the first step that says a message, if any does."""
    for chart, node in _sayings(subject, name):
        return tell(subject, chart, way_in(chart, node.id))
    return ()


def _sayings(subject: Subject, name: str) -> list[tuple[Chart, Node]]:
    return [
        (chart, node)
        for chart in charts(subject)
        for node, _ in chart.own()
        if name in spoken_names(node)
    ]


def _is_checked(subject: Subject, name: str, whole: set[str]) -> bool:
    """Whether somebody checks, at every step that says it, that the person can write to us."""
    sayings = _sayings(subject, name)
    return bool(sayings) and all(_asked_before(chart, node, whole) for chart, node in sayings)


def _asked_before(chart: Chart, node: Node, whole: set[str]) -> bool:
    if chart.flow.start == node.id:
        return False
    ways = [
        (other, exit_)
        for other in chart.flow.nodes.values()
        for exit_ in other.exits
        if exit_.target == node.id
    ]
    return all(
        exit_.kind is ExitKind.OPTION
        and exit_.label != "unknown"
        and _has_way(chart, other, whole)
        for other, exit_ in ways
    )


def _has_way(chart: Chart, decision: Node, whole: set[str]) -> bool:
    """Whether another option leads straight to a hand-off that holds."""
    targets = [exit_.target for exit_ in decision.exits if exit_.kind is ExitKind.OPTION]
    return any(
        bool(whole & set(spoken_names(chart.flow.nodes[target]))) for target in targets if target
    )
