"""Which rules of the gate count in an audit, and the replies that break them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crisisctl.audit.threads import Message
from crisisctl.model.findings import TextFinding
from crisisctl.replies import rules
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
COUNTED = frozenset((*ASKS, *ECHOES, *TONE))


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


def hits(replies: Iterable[tuple[Message, Sequence[TextFinding]]]) -> tuple[Hit, ...]:
    """Each rule that each reply breaks, once, in the order of time."""
    found = []
    for message, findings in replies:
        firsts = {one.rule.id: one for one in reversed(findings)}
        found += [Hit(message, one.rule.id, one.rule.name, one.message) for one in firsts.values()]
    return tuple(sorted(found, key=lambda one: (one.message.order, one.rule)))
