"""Who may approve which texts of a playbook: said before the first is shown."""

from pathlib import Path

from crisisctl.errors import Refused, UsageError
from crisisctl.model.plan import Plan
from crisisctl.model.proof import Proven
from crisisctl.playbooks.approvals import (
    Use,
    Wording,
    approvers,
    consents,
    shortcoming,
    wordings,
)
from crisisctl.playbooks.lock import Approver, open_to
from crisisctl.words import words


def require_person(plan: Plan, by: Approver) -> None:
    """Raise `UsageError` without a role, `Refused` for a person who does not stand behind it."""
    roles = plan.team.roles
    if by.role not in roles:
        message = words("Say the role that you approve as: {roles}.", roles=", ".join(roles))
        raise UsageError(message, words("crisisctl --as NAME approve PLAYBOOK --role ROLE"))
    names = [person.name for person in plan.people(by.role)]
    if by.person not in names:
        raise Refused(
            words(
                "{person} does not stand behind {role} in team.yaml: {names}.",
                person=by.person or "?",
                role=by.role,
                names=", ".join(names),
            ),
            words("crisisctl --as NAME approve PLAYBOOK --role ROLE"),
        )


def chosen(plan: Plan, names: list[str], by: Approver) -> list[Wording]:
    """The texts that are asked for, or all that wait for a yes of this role."""
    every = list(wordings(plan, plan.main))
    unknown = set(names) - {one.message for one in every}
    if unknown:
        raise UsageError(
            words("No message to approve is named {names}.", names=", ".join(sorted(unknown)))
        )
    for name in names:
        _require_authority(plan, name, by.role)
    if names:
        return [one for one in every if one.message in names]
    return [one for one in every if _waits_for(plan, one, by)]


def _waits_for(plan: Plan, wording: Wording, by: Approver) -> bool:
    """Whether a text lacks the yes of this role somewhere, and can't leave there without."""
    uses = (Use(plan, wording, by.day, channel) for channel in open_to(plan, wording, by.role))
    return any(shortcoming(use) and by.role not in consents(use) for use in uses)


def _require_authority(plan: Plan, message: str, role: str) -> None:
    able = approvers(plan, plan.message(plan.main, message))
    if role not in able:
        raise Refused(
            words(
                "{role} may not approve {message}: {able} may.",
                role=role,
                message=message,
                able=", ".join(able),
            )
        )


def require_key(plan: Plan, key: Path | None) -> None:
    """Raise `UsageError` where the team asks for signatures and there is no key."""
    proof = plan.team.approvals
    if proof is not None and proof.require is Proven.SSH_SIGNATURE and key is None:
        raise UsageError(
            words("team.yaml asks for signed approvals: name your SSH key."),
            words("crisisctl approve … --sign ~/.ssh/id_ed25519"),
        )
