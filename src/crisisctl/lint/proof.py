"""The lines of `approvals.lock` without the proof that the team asks for, as findings."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from crisisctl.model.findings import Finding, Level, Position
from crisisctl.playbooks.catalog import LOCK
from crisisctl.playbooks.loading import Loaded
from crisisctl.playbooks.rules import PROVEN
from crisisctl.words import Words, words

if TYPE_CHECKING:  # it comes with `subprocess`, which most teams don't need
    from crisisctl.playbooks.proving import Unproven


def without_proof(loaded: Loaded) -> Iterator[Finding]:
    """Each line that counts for nothing; one finding where nothing can be proven at all."""
    for one in loaded.unproven:
        document = loaded.documents[LOCK]
        loc = ("approvals",) if one.number is None else ("approvals", one.number)
        where = Position(document.path, *document.key_position(loc))
        level = Level.WARNING if one.pending else PROVEN.level
        yield Finding(replace(PROVEN, level=level), _message(one), where, one.advice)


def _message(one: "Unproven") -> Words:
    if one.line is None:
        return words("No approval can be proven. {why}", why=one.why)
    return words(
        "The yes of {person} to `{message}` of {playbook} ({language}, wording {variant}, as "
        "{role}) is not proven. {why}",
        person=one.line.person,
        message=one.line.message,
        playbook=one.line.playbook,
        language=one.line.language,
        variant=one.line.variant,
        role=one.line.role,
        why=one.why,
    )
