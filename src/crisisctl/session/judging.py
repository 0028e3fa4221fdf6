"""The gate at the moment of sending: why a text may not leave, and who could let it."""

from dataclasses import dataclass, replace

from crisisctl.channels.own import known_channels
from crisisctl.channels.readers import carrier
from crisisctl.engine.alike import people_told
from crisisctl.engine.remedies import offered
from crisisctl.model import events as e
from crisisctl.model.findings import Level, TextFinding
from crisisctl.model.incident import Mention
from crisisctl.playbooks.approvals import legal_must_read
from crisisctl.session.desk import Desk
from crisisctl.session.piece import Piece
from crisisctl.session.values import private_inputs
from crisisctl.words import Words, words

# The lexicons are read when `replies.gate` is imported: where a text is judged.


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says of a text: what stops it, and what is worth another look."""

    stops: tuple[TextFinding, ...]
    warns: tuple[TextFinding, ...]
    repeats: bool
    """Whether enough people have read these very words."""
    overridable: bool
    liability: bool
    """Whether nothing stops it but words that legal must read first."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that stop it, each once."""
        return tuple(dict.fromkeys(one.rule.id for one in self.stops))


def judged(desk: Desk, piece: Piece, text: str) -> Verdict:
    """Ask the gate. An error stops a text, and so does a third send of the same words."""
    from crisisctl.replies.gate import judge  # noqa: PLC0415 - see above
    from crisisctl.replies.link_hosts import hosts_of  # noqa: PLC0415 - see above
    from crisisctl.replies.private_way import private_variant  # noqa: PLC0415 - see above
    from crisisctl.replies.rules import (  # noqa: PLC0415 - see above
        LIABILITY_GATE,
        OVERRIDABLE,
        PII_PUBLIC_ASK,
        VARIANTS_AND_PERSON,
    )

    team, message = desk.run.plan.team, piece.message
    channels = known_channels(team)
    found = judge(
        text,
        channel=carrier(piece.channel, message.audience, channels),
        audience=message.audience,
        language=piece.language,
        kind=message.kind,
        reply=piece.task.place.flow != e.DESK,
        severity=desk.incident.severity,
        approved_by_legal=legal_must_read(team, message),
        known_private=_told_in_private(desk, piece),
        channels=channels,
        link_hosts=hosts_of(team),
        offered=offered(desk.incident),
        sent_before=people_told(desk.incident, piece.task.place.flow, text),
    )
    variant = private_variant(desk.run.plan.playbook.messages, piece.channel)
    found = tuple(
        replace(one, advice=variant or one.advice) if one.rule is PII_PUBLIC_ASK else one
        for one in found
    )
    repeated = VARIANTS_AND_PERSON.id
    stops = [one for one in found if one.rule.level is Level.ERROR or one.rule.id == repeated]
    return Verdict(
        stops=tuple(stops),
        warns=tuple(one for one in found if one not in stops),
        repeats=any(one.rule.id == repeated for one in stops),
        overridable=all(one.rule.id in OVERRIDABLE for one in stops),
        liability=bool(stops) and all(one.rule.id == LIABILITY_GATE.id for one in stops),
    )


def line(finding: TextFinding) -> Words:
    """A finding as it is told: the rule, and what is wrong."""
    return words("{rule} {what}", rule=finding.rule.id, what=finding.message)


def _told_in_private(desk: Desk, piece: Piece) -> list[str]:
    private = private_inputs(desk.run.plan)
    mine = ("", piece.task.place.flow)
    answers = desk.incident.answers.items()
    told = [text for (flow, name), text in answers if name in private and flow in mine]
    return told + _published(desk.run.mention_of(piece.task.place.flow))


def _published(mention: Mention | None) -> list[str]:
    """What the person has shown of themselves: nobody repeats it."""
    from crisisctl.replies.exposed import values  # noqa: PLC0415 - see above

    return [] if mention is None else values(mention.text, mention.language)
