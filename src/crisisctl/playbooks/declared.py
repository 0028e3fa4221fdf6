"""Names in what a playbook declares about itself: its levels, its drill, its messages' facts."""

from collections.abc import Iterable, Iterator

from crisisctl.model.messages import Message
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Team
from crisisctl.playbooks.holes import Hole, unknown
from crisisctl.playbooks.keys import Loc
from crisisctl.words import words

_ROLE = words("role")


def undeclared(playbook: Playbook, team: Team) -> Iterator[Hole]:
    """Roles and inputs that nobody has declared."""
    for level, severity in playbook.severity.items():
        loc = ("severity", level)
        yield from _roles((*loc, "approvers"), severity.approvers, team)
        yield from _roles((*loc, "roles"), severity.roles, team)
    if playbook.drilled is not None:
        yield from _roles(("drilled", "roles"), playbook.drilled.roles, team)
    for name, message in playbook.messages.items():
        yield from _inputs(("messages", name), message, playbook)


def _roles(loc: Loc, names: Iterable[str], team: Team) -> Iterator[Hole]:
    yield from unknown(loc, _ROLE, names, team.roles)


def _inputs(loc: Loc, message: Message, playbook: Playbook) -> Iterator[Hole]:
    named = {"evidence": message.evidence, "fact": message.fact, "myth": message.myth}
    for key, name in named.items():
        if name is not None:
            yield from unknown((*loc, key), words("input"), [name], playbook.inputs)
