"""Whether a text was approved before the crisis: with these very values, on this channel."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from crisisctl.engine.consents import Consent
from crisisctl.playbooks.approvals import Reason, Use, consents, needs_approval, shortcoming
from crisisctl.session.values import Values
from crisisctl.words import Words


@dataclass(frozen=True, slots=True)
class Proof:
    """Where the yes of a text comes from, whose is on record, and why that is not enough.

    Where nobody has said yes, there is nothing to explain.
    """

    approval: Literal["lock", "needed", "none"]
    consents: tuple[Consent, ...] = ()
    why: Words | None = None


def prove(use: Use) -> Proof:
    """Look for the yes of a text whose values are known."""
    message = use.plan.message(use.wording.playbook, use.wording.message)
    if not needs_approval(message):
        return Proof("none")
    flaw = shortcoming(use)
    if flaw is None:
        return Proof("lock", tuple(consents(use).items()))
    why = None if flaw.reason is Reason.NOBODY else flaw.why
    return Proof("needed", tuple(consents(use).items()), why)


def filled_in(variables: Collection[str], values: Values) -> dict[str, str]:
    """What stands in a text for each of its variables that has a value, by dotted name."""
    flat = dict[str, str]()
    for name, value in values.items():
        if isinstance(value, dict):
            flat |= {f"{name}.{key}": text for key, text in value.items()}
        else:
            flat[name] = value
    return {name: flat[name] for name in variables if name in flat}
