"""What was really sent, judged once more by the rules that should have let it go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Self

from crisisctl.channels.facts import Channels
from crisisctl.channels.own import known_channels
from crisisctl.channels.readers import carrier
from crisisctl.engine.measures import Lapse
from crisisctl.engine.remedies import offered
from crisisctl.engine.run import Run
from crisisctl.engine.speech import TextLine
from crisisctl.model.events import (
    DESK,
    IncidentDeclared,
    InputAnswered,
    Record,
    SeverityChanged,
)
from crisisctl.model.findings import Level, TextFinding
from crisisctl.model.messages import Audience
from crisisctl.model.playbook import InputType
from crisisctl.model.team import Duty
from crisisctl.playbooks.approvals import legal_must_read
from crisisctl.replies.gate import judge
from crisisctl.replies.link_hosts import hosts_of
from crisisctl.replies.rules import PII_ECHO, PII_PUBLIC_ASK, SECRET_ASK
from crisisctl.reports.questions import UNKNOWN
from crisisctl.reports.said import Confidential, Said, each_text
from crisisctl.reports.sentences import private_inputs
from crisisctl.words import Words, words

MASK = "[…]"


@dataclass(frozen=True, slots=True)
class Sent:
    """A text that was out, as sent or as edited, with personal data masked."""

    seq: int
    draft: str
    message: str
    kind: str
    audience: str
    channel: str
    mention: str
    at: datetime
    text: Said
    edited: bool
    approval: str
    approvers: tuple[str, ...]
    wait: Lapse | None


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that a rule would have stopped; `seq` is the row that put them out."""

    seq: int
    draft: str
    channel: str
    rule: str
    name: str
    message: Words


@dataclass(frozen=True, slots=True)
class Gate:
    """What the walk told the gate about its team and its incident.

    `severities` are those that the incident had, each from a moment on.
    """

    run: Run
    secrets: tuple[str, ...]
    channels: Channels
    hosts: frozenset[str]
    offers: frozenset[Decimal]
    severities: tuple[tuple[datetime, str], ...]

    @classmethod
    def of(cls, run: Run, records: Sequence[Record]) -> Self:
        """The gate of a run."""
        team = run.plan.team
        told = ((one.at, one.event) for one in records)
        severities = tuple(
            (at, event.severity)
            for at, event in told
            if isinstance(event, (IncidentDeclared, SeverityChanged))
        )
        secrets, offers = told_in_private(run, records), offered(run.incident)
        return cls(run, secrets, known_channels(team), hosts_of(team), offers, severities)

    def judged(
        self, line: TextLine, text: str, *, edited: bool = False
    ) -> tuple[TextFinding, ...]:
        """What should have stopped a text; nobody has read what was `edited` once it was out."""
        found = judge(
            text,
            channel=carrier(line.channel, line.audience, self.channels),
            audience=line.audience,
            language=line.language,
            kind=line.kind,
            reply=line.place.flow != DESK,
            severity=self._severity(line.drafted_at),
            approved_by_legal=not edited and self._read_by_legal(line),
            known_private=self.secrets if line.audience == Audience.PUBLIC else (),
            channels=self.channels,
            link_hosts=self.hosts,
            offered=self.offers,
        )
        # A warning about tone is advice while the text can still be changed.
        return tuple(one for one in found if one.rule.level is Level.ERROR)

    def _severity(self, at: datetime) -> str:
        before = (severity for since, severity in reversed(self.severities) if since <= at)
        return next(before, self.run.incident.severity)

    def _read_by_legal(self, line: TextLine) -> bool:
        """Whether the message takes a yes of legal, or this text got one."""
        team, books = self.run.plan.team, self.run.plan.playbooks.values()
        known = (book.messages.get(line.message) for book in books)
        roles = (team.roles[name] for name in line.approvers if name in team.roles)
        return any(one is not None and legal_must_read(team, one) for one in known) or any(
            Duty.LEGAL in role.duties for role in roles
        )


def sent_texts(
    texts: Sequence[TextLine], run: Run, records: Sequence[Record]
) -> tuple[tuple[Sent, ...], tuple[Hit, ...]]:
    """Every text in the order it went out, and what the gate says of each."""
    secrets, gate = told_in_private(run, records), Gate.of(run, records)
    moments = {record.seq: record.at for record in records}
    sent, hits = list[Sent](), list[Hit]()
    for line in texts:
        for index, (seq, text) in enumerate(line.texts):
            found = gate.judged(line, text, edited=index > 0)
            private = secrets if line.audience == Audience.INTERNAL else ()
            out = _sent(line, seq, moments[seq], _masked(text, found, private))
            sent.append(replace(out, edited=index > 0))
            hits += [_hit(line, seq, finding) for finding in found]
    by_seq = sorted(sent, key=lambda one: one.seq)
    return tuple(by_seq), tuple(sorted(hits, key=lambda one: one.seq))


def told_in_private(run: Run, records: Sequence[Record]) -> tuple[str, ...]:
    """Answers that no report repeats; a bare yes or no tells nothing."""
    names = private_inputs(run, but=(InputType.YES_NO, InputType.YES_NO_UNKNOWN))
    told = (record.event for record in records if isinstance(record.event, InputAnswered))
    found = (one.value for one in told if one.name in names)
    return tuple(dict.fromkeys(one for one in found if one not in ("", UNKNOWN)))


def _masked(text: str, found: Sequence[TextFinding], private: Sequence[str]) -> str:
    """Take personal data out: a report travels further than the journal.

    Colleagues may be told what was told in `private`, and the gate lets it pass.
    """
    for one in reversed(found):
        if one.rule is PII_ECHO:
            text = text[: one.start] + MASK + text[one.end :]
    for answer in private:
        text = text.replace(answer, MASK)
    return text


def _sent(line: TextLine, seq: int, at: datetime, text: str) -> Sent:
    return Sent(
        seq=seq,
        draft=line.draft,
        message=line.message,
        kind=line.kind,
        audience=line.audience,
        channel=line.channel,
        mention="" if line.place.flow == DESK else line.place.flow,
        at=at,
        text=Confidential(text) if line.audience == Audience.PRIVATE else Said(text),
        edited=False,
        approval=line.approval,
        approvers=line.approvers,
        wait=line.wait,
    )


def _hit(line: TextLine, seq: int, found: TextFinding) -> Hit:
    return Hit(
        seq, line.draft, line.channel, found.rule.id, found.rule.name, _message(line, found)
    )


def _message(line: TextLine, found: TextFinding) -> Words:
    """Say what was found, without repeating what should never have been written."""
    if found.rule is PII_ECHO:
        return words("personal data was repeated in public")
    message: Words = each_text(found.message, Said)
    if line.audience == Audience.PRIVATE and "quote" in message.params:
        quote = Confidential(message.params["quote"])
        return Words(message.template, {**message.params, "quote": quote})
    return message


def caught(run: Run, texts: Sequence[TextLine], records: Sequence[Record]) -> int:
    """Count public texts that never left and would have told or asked too much."""
    gate = Gate.of(run, records)
    stopped = [
        gate.judged(line, run.incident.drafts[line.draft].text)
        for line in texts
        if line.audience == Audience.PUBLIC and line.state in ("rejected", "failed")
    ]
    return sum(any(one.rule.id in PRIVACY for one in found) for found in stopped)


def of_rules(hits: Sequence[Hit], *rules: str) -> Iterator[Hit]:
    """The hits of some rules."""
    return (hit for hit in hits if hit.rule in rules)


PRIVACY = (PII_PUBLIC_ASK.id, SECRET_ASK.id, PII_ECHO.id)
