"""What `approvals.lock` claims and does not prove: lines of other hands, texts of other words."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from crisisctl.model.findings import Finding, Level, Position
from crisisctl.playbooks.approvals import fingerprint
from crisisctl.playbooks.catalog import LOCK
from crisisctl.playbooks.loading import Loaded
from crisisctl.playbooks.rules import PROVEN
from crisisctl.words import Words, words

if TYPE_CHECKING:  # it comes with `subprocess`, which most teams don't need
    from crisisctl.playbooks.proving import Unproven

_SHOWN = 12  # digits of a fingerprint: more tell nobody more
_TAKE_BACK = words("Take the file back from git, or have the text approved again.")


def unproven(loaded: Loaded) -> Iterator[Finding]:
    """What is claimed in the file without proof."""
    yield from _without_proof(loaded)
    yield from _forged_texts(loaded)


def _forged_texts(loaded: Loaded) -> Iterator[Finding]:
    """Texts on record with another SHA-256: a change would be compared with what nobody read."""
    document = loaded.documents.get(LOCK)
    claimed = document.value if document is not None else None
    texts = claimed.get("texts") if isinstance(claimed, dict) else None
    for key, text in texts.items() if isinstance(texts, dict) else ():
        if isinstance(text, str) and fingerprint(text) != key:
            assert document is not None
            where = Position(document.path, *document.key_position(("texts", key)))
            message = words(
                "The text under {key} is not the one that was approved: its SHA-256 is another.",
                key=f"{key[:_SHOWN]}…",
            )
            yield Finding(PROVEN, message, where, _TAKE_BACK)


def _without_proof(loaded: Loaded) -> Iterator[Finding]:
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
