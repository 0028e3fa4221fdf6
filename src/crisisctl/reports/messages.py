"""What was really sent, judged once more by the rules that should have let it go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from crisisctl.channels.facts import Channels
from crisisctl.channels.own import known_channels
from crisisctl.channels.readers import carrier
from crisisctl.engine.measures import Lapse
from crisisctl.engine.remedies import offered
from crisisctl.engine.run import Run
from crisisctl.engine.speech import TextLine
from crisisctl.model.events import DESK, InputAnswered, Record
from crisisctl.model.findings import Level, TextFinding
from crisisctl.model.messages import Audience
from crisisctl.model.playbook import InputType
from crisisctl.replies.gate import judge
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


def sent_texts(
    texts: Sequence[TextLine], run: Run, records: Sequence[Record]
) -> tuple[tuple[Sent, ...], tuple[Hit, ...]]:
    """Every text in the order it went out, and what the gate says of each."""
    secrets = told_in_private(run, records)
    channels, offers = known_channels(run.plan.team), offered(run.incident)
    moments = {record.seq: record.at for record in records}
    sent, hits = list[Sent](), list[Hit]()
    for line in texts:
        for index, (seq, text) in enumerate(line.texts):
            found = _judged(line, text, secrets, channels, offers)
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


def _judged(
    line: TextLine,
    text: str,
    secrets: tuple[str, ...],
    channels: Channels,
    offers: frozenset[Decimal],
) -> tuple[TextFinding, ...]:
    found = judge(
        text,
        channel=carrier(line.channel, line.audience, channels),
        audience=line.audience,
        language=line.language,
        kind=line.kind,
        reply=line.place.flow != DESK,
        known_private=secrets if line.audience == Audience.PUBLIC else (),
        channels=channels,
        offered=offers,
    )
    # A warning about tone is advice while the text can still be changed.
    return tuple(one for one in found if one.rule.level is Level.ERROR)


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
    secrets, channels = told_in_private(run, records), known_channels(run.plan.team)
    offers = offered(run.incident)
    stopped = [
        _judged(line, run.incident.drafts[line.draft].text, secrets, channels, offers)
        for line in texts
        if line.audience == Audience.PUBLIC and line.state in ("rejected", "failed")
    ]
    return sum(any(one.rule.id in PRIVACY for one in found) for found in stopped)


def of_rules(hits: Sequence[Hit], *rules: str) -> Iterator[Hit]:
    """The hits of some rules."""
    return (hit for hit in hits if hit.rule in rules)


PRIVACY = (PII_PUBLIC_ASK.id, SECRET_ASK.id, PII_ECHO.id)
