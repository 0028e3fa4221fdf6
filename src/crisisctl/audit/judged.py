"""What the gate says of the brand's public texts, each distinct one judged once."""

from collections.abc import Iterable
from dataclasses import dataclass

from crisisctl.audit.invitations import Private, private
from crisisctl.audit.threads import Message
from crisisctl.audit.wordings import body
from crisisctl.channels.facts import Channels
from crisisctl.intake.languages import guess_language
from crisisctl.model.findings import TextFinding
from crisisctl.replies import rules
from crisisctl.replies.gate import judge
from crisisctl.reports.said import Said
from crisisctl.words import Words

ASKS = (rules.PII_PUBLIC_ASK.id, rules.SECRET_ASK.id)
ECHOES = (rules.PII_ECHO.id,)
TONE = tuple(
    rule.id
    for rule in (
        rules.UNFILLED_VARIABLES,
        rules.NO_COMMENT,
        rules.NON_APOLOGY,
        rules.DEFENSIVE,
        rules.BLAME_SHIFT,
        rules.LIABILITY_GATE,
        rules.MINIMISING,
        rules.SPECULATION_OR_PROMISE,
        rules.VAGUE_OR_CLICHE,
        rules.SHOUT_OR_HUMOUR,
        rules.INSULT_OR_LEGAL_THREAT,
        rules.TU_VOUS_MIX,
    )
)
"""The rules about words; length, links and amounts are told by the platform or the playbook."""
_COUNTED = frozenset((*ASKS, *ECHOES, *TONE))


@dataclass(frozen=True, slots=True)
class Hit:
    """A reply that breaks a rule of the gate, and what the gate says of it."""

    message: Message
    rule: str
    name: str
    says: Words

    @property
    def quote(self) -> Said:
        """The words that break it, personal data masked."""
        params = self.says.params
        return Said(params.get("value") or params["quote"])


@dataclass(frozen=True, slots=True)
class Read:
    """What stands in one text."""

    findings: tuple[TextFinding, ...]
    private: Private


class Reader:
    """Reads texts as the gate does. The same text is read once, whoever it is for."""

    def __init__(self, channels: Channels) -> None:
        self._channels = channels
        self._read: dict[tuple[str, str], Read] = {}

    def read(self, text: str, channel: str) -> Read:
        """Findings of rules that count here, and what it says of private messages."""
        said = body(text)
        if (said, channel) not in self._read:
            told = private(said)
            found = judge(
                said,
                channel=channel,
                audience="public",
                language=guess_language(said, ("en", "fr")) or "en",
                kind="handoff" if told.invites else "update",
                channels=self._channels,
            )
            kept = tuple(one for one in found if one.rule.id in _COUNTED)
            self._read[said, channel] = Read(kept, told)
        return self._read[said, channel]


def hits(replies: Iterable[tuple[Message, Read]]) -> tuple[Hit, ...]:
    """Each rule that each reply breaks, once, in the order of time."""
    found = []
    for message, read in replies:
        firsts = {one.rule.id: one for one in reversed(read.findings)}
        found += [Hit(message, one.rule.id, one.rule.name, one.message) for one in firsts.values()]
    return tuple(sorted(found, key=lambda one: (one.message.order, one.rule)))
