"""Every name that a playbook uses must be one that it, its team or its neighbours know."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from crisisctl.channels.facts import CHANNELS
from crisisctl.model.deadlines import MOMENTS
from crisisctl.model.findings import Finding, Position
from crisisctl.model.messages import Message
from crisisctl.model.playbook import Clock, Playbook
from crisisctl.model.steps import Step
from crisisctl.model.team import Team
from crisisctl.playbooks.declared import undeclared
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.facts import Facts
from crisisctl.playbooks.holes import Hole, unknown
from crisisctl.playbooks.inputs import asked_for_nobody, disagreements
from crisisctl.playbooks.keys import Loc
from crisisctl.playbooks.notices import notices
from crisisctl.playbooks.reach import astray
from crisisctl.playbooks.rules import REFERENCE
from crisisctl.words import words

_CHANNEL, _CLOCK, _INPUT = words("channel"), words("clock"), words("input")
_MESSAGE, _ROLE, _STEP = words("message"), words("role"), words("step in this flow")


def calls(playbook: Playbook) -> Iterator[tuple[Loc, str]]:
    """The playbooks that this one runs, each with the place where it says so."""
    for loc, step in _every_step(playbook):
        for part, called in _calls_of(step):
            yield (*loc, *part), called


def _every_step(playbook: Playbook) -> Iterator[tuple[Loc, Step]]:
    todo: list[tuple[Loc, tuple[Step, ...]]] = [
        (("each-mention",), playbook.each_mention),
        (("steps",), playbook.steps),
    ]
    while todo:
        flow, steps = todo.pop()
        for number, step in enumerate(steps):
            loc = (*flow, number)
            yield loc, step
            for name, branch in (step.together or {}).items():
                todo.append(((*loc, "together", name), branch))


def check_team(team: Team, document: Document, lost: Collection[str] = ()) -> list[Finding]:
    """Names without a target in the team's own file, but for those that are `lost`."""
    return _findings(document, _not_lost(_holes_of_team(team), lost))


def _holes_of_team(team: Team) -> Iterator[Hole]:
    yield from unknown(("channels",), _CHANNEL, team.channels, CHANNELS)
    owner = [team.dark_page_owner] if team.dark_page_owner else []
    yield from unknown(("dark-page-owner",), _ROLE, owner, team.roles)
    for name, account in team.channels.items():
        at = ("channels", name, "publish")
        yield from unknown(at, _ROLE, account.publish, team.roles)
    for name, remedy in team.remedies.items():
        at = ("remedies", name, "ceilings")
        yield from unknown(at, _ROLE, remedy.ceilings, team.roles)


def check_references(
    playbook: Playbook,
    document: Document,
    team: Team,
    others: Collection[str],
    lost: Collection[str] = (),
) -> list[Finding]:
    """Names without a target, in the order of the file.

    `others` are the playbooks it may call; `lost` are names of parts that can't be read yet.
    """
    return _findings(document, _not_lost(_holes(playbook, team, others), lost))


def _not_lost(holes: Iterable[Hole], lost: Collection[str]) -> Iterator[Hole]:
    return (hole for hole in holes if hole.name not in lost)


def check_agreement(
    playbooks: Mapping[str, Playbook], documents: Mapping[str, Document]
) -> Iterator[Finding]:
    """What the playbooks of one plan say differently; a document by name of playbook."""
    for name, hole in disagreements(playbooks):
        yield from _findings(documents[name], [hole])


def _findings(document: Document, holes: Iterable[Hole]) -> list[Finding]:
    findings = [
        Finding(
            REFERENCE,
            hole.message,
            Position(document.path, *document.value_position(hole.loc)),
            hole.advice,
        )
        for hole in holes
    ]
    return sorted(findings, key=lambda finding: finding.position)


def _holes(playbook: Playbook, team: Team, others: Collection[str]) -> Iterator[Hole]:
    yield from unknown(("owner",), _ROLE, [playbook.owner], team.roles)
    yield from _of_languages(playbook)
    facts = Facts(playbook, (step for _, step in _every_step(playbook)))
    yield from _clocks(playbook.clocks or {}, team, facts)
    for name, message in playbook.messages.items():
        loc = ("messages", name)
        yield from unknown((*loc, "channels"), _CHANNEL, message.channels, CHANNELS)
        yield from _approvers((*loc, "approval"), message, team)
    yield from undeclared(playbook, team)
    desk = ((loc, step) for loc, step in _every_step(playbook) if loc[0] == "steps")
    yield from asked_for_nobody(playbook, desk)
    for flow, steps in (("steps", playbook.steps), ("each-mention", playbook.each_mention)):
        walk = _Walk(playbook, team, others, facts, of_mention=flow == "each-mention")
        yield from walk.steps(steps, (flow,))
        yield from _twice((flow,), walk.ids)


def _clocks(clocks: Mapping[str, Clock], team: Team, facts: Facts) -> Iterator[Hole]:
    for name, clock in clocks.items():
        loc = ("clocks", name)
        if clock.when is not None:
            yield from facts.holes(clock.when, (*loc, "when"))
        if clock.role:
            yield from unknown((*loc, "role"), _ROLE, [clock.role], team.roles)
        yield from unknown((*loc, "from"), _CLOCK, [clock.from_], [*MOMENTS, *clocks])
        if _never_starts(name, clocks):
            what = words("`{name}` waits for a clock that waits for it.", name=name)
            yield Hole((*loc, "from"), what)


def _never_starts(name: str, clocks: Mapping[str, Clock]) -> bool:
    """Whether a clock waits for the notice of one that waits for its own."""
    before = clocks[name].from_
    for _ in clocks:
        if before == name:
            return True
        before = clocks[before].from_ if before in clocks else ""
    return False


def _approvers(loc: Loc, message: Message, team: Team) -> Iterator[Hole]:
    if message.approval is None:
        return
    yield from unknown((*loc, "by"), _ROLE, message.approval.by, team.roles)
    channels = message.channels or CHANNELS
    yield from unknown((*loc, "on"), _CHANNEL, message.approval.on, channels)
    for channel, own in message.approval.on.items():
        yield from unknown((*loc, "on", channel, "by"), _ROLE, own.by, team.roles)


def _of_languages(playbook: Playbook) -> Iterator[Hole]:
    for name, message in playbook.messages.items():
        for number, wording in enumerate(message.wordings):
            part: Loc = ("variants", number) if message.variants is not None else ("text",)
            for language in playbook.languages:
                if language not in wording:
                    what = words("`{name}` has no text in {lang}.", name=name, lang=language)
                    yield Hole(("messages", name, *part), what, name=language)


def _twice(flow: Loc, ids: list[tuple[str, Loc]]) -> Iterator[Hole]:
    seen: set[str] = set()
    for name, loc in ids:
        if name in seen:
            message = words("Two steps of `{flow}` are named `{name}`.", flow=flow[0], name=name)
            yield Hole((*loc, "id"), message)
        seen.add(name)


@dataclass(slots=True)
class _Walk:
    playbook: Playbook
    team: Team
    others: Collection[str]
    facts: Facts
    of_mention: bool
    ids: list[tuple[str, Loc]] = field(default_factory=list)

    def steps(self, steps: tuple[Step, ...], loc: Loc) -> Iterator[Hole]:
        siblings = {step.id for step in steps}
        for number, step in enumerate(steps):
            here = (*loc, number)
            self.ids.append((step.id, here))
            yield from self._targets(step, here, siblings)
            yield from self._names(step, here)
            yield from self._conditions(step, here)
            yield from self._only_for_mentions(step, here)
            yield from astray(step, here, self.playbook, of_mention=self.of_mention)
            for name, branch in (step.together or {}).items():
                yield from self.steps(branch, (*here, "together", name))

    def _targets(self, step: Step, loc: Loc, known: set[str]) -> Iterator[Hole]:
        for part, target in _targets_of(step):
            yield from unknown((*loc, *part), _STEP, [target], known)

    def _names(self, step: Step, loc: Loc) -> Iterator[Hole]:
        roles, messages = self.team.roles, self.playbook.messages
        inputs, remedies = self.playbook.inputs, self.team.remedies
        role = [step.role] if step.role else []
        yield from unknown((*loc, "role"), _ROLE, role, roles)
        yield from unknown((*loc, "ask"), _INPUT, step.ask or (), inputs)
        yield from unknown((*loc, "needs"), _INPUT, step.needs, inputs)
        if step.say is not None:
            yield from unknown((*loc, "say"), _MESSAGE, [step.say.message], messages)
            yield from unknown((*loc, "say", "on"), _CHANNEL, step.say.on, CHANNELS)
        if step.escalate is not None:
            yield from unknown((*loc, "escalate", "to"), _ROLE, step.escalate.to, roles)
        if step.remedy is not None:
            yield from unknown((*loc, "remedy"), words("remedy"), [step.remedy], remedies)
        for number, repeat in enumerate(step.wait.repeat if step.wait is not None else ()):
            said = [repeat.say] if repeat.say else []
            spot = (*loc, "wait", "repeat", number, "say")
            yield from unknown(spot, _MESSAGE, said, messages)
        for spot, called in _calls_of(step):
            yield from unknown((*loc, *spot), words("playbook"), [called], self.others)
        yield from notices(step, loc, self.playbook.clocks or {})

    def _conditions(self, step: Step, loc: Loc) -> Iterator[Hole]:
        until = step.wait.until if step.wait is not None else None
        for part, condition in (("when",), step.when), (("wait", "until"), until):
            if isinstance(condition, str | dict) and condition != "mentions-settled":
                yield from self.facts.holes(condition, (*loc, *part))

    def _only_for_mentions(self, step: Step, loc: Loc) -> Iterator[Hole]:
        if self.of_mention:
            return
        used = [part for part, there in _mention_only(step) if there]
        for part in used:
            what = words("`{key}` belongs to `each-mention`.", key=part[-1])
            yield Hole((*loc, *part), what)


def _targets_of(step: Step) -> Iterator[tuple[Loc, str]]:
    if step.next:
        yield ("next",), step.next
    for name, option in (step.options or {}).items():
        if option.next:
            yield ("options", name, "next"), option.next
    if step.at_most is not None:
        yield ("at-most", "then"), step.at_most.then
    if step.escalate is not None and step.escalate.on_timeout:
        yield ("escalate", "on-timeout"), step.escalate.on_timeout
    for wait, target in (step.no_reply_after or {}).items():
        yield ("no-reply-after", wait), target


def _calls_of(step: Step) -> Iterator[tuple[Loc, str]]:
    if step.run:
        yield ("run",), step.run
    for name, option in (step.options or {}).items():
        if option.run:
            yield ("options", name, "run"), option.run


def _mention_only(step: Step) -> Iterator[tuple[Loc, bool]]:
    yield ("remedy",), step.remedy is not None
    yield ("needs",), bool(step.needs)
    yield ("no-reply-after",), step.no_reply_after is not None
    for name, option in (step.options or {}).items():
        yield ("options", name, "no-reply"), option.no_reply is not None
        yield ("options", name, "waive-closing"), option.waive_closing is not None
