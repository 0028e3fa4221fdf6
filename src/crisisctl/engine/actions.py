"""Commands about actions: opened, changed, done, verified; a run that is closed takes them too."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypedDict

from crisisctl.engine.measures import Share, share
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.actions import Action
from crisisctl.words import words


class Terms(TypedDict, total=False):
    """What is agreed on about an action; a part that is left out stays as it is."""

    text: str
    kind: e.ActionKind
    owner: str
    due: date
    verify: str
    change: str


def require_begun(run: Run) -> None:
    """Raise `Refused` on an incident that nobody has declared: lessons come after the end too."""
    if run.incident.declared_at is None:
        raise Refused(words("{incident} has not begun.", incident=run.incident.id))


def open_action(run: Run, terms: Terms, note: int = 0) -> list[e.Event]:
    """Write down what must change, after the lesson in the journal's row `note`, if any."""
    require_begun(run)
    _require_role(run, terms)
    name = f"a{len(run.incident.actions) + 1}"
    return [e.ActionOpened(action=name, note=note, **terms)]


def change_action(run: Run, name: str, terms: Terms) -> list[e.Event]:
    """Agree on other terms. Raises `Refused` for an action that is verified, or unknown."""
    _open(run, name)
    _require_role(run, terms)
    return [e.ActionChanged(action=name, **terms)]


def finish_action(run: Run, name: str) -> list[e.Event]:
    """Write down that it is done. Raises `Refused` where that is known already."""
    if _open(run, name).done_at is not None:
        raise Refused(
            words("{action} is done already.", action=name),
            words("crisisctl action {action} --verified", action=name),
        )
    return [e.ActionDone(action=name)]


def verify_action(run: Run, name: str) -> list[e.Event]:
    """Write down that it holds; whoever has seen that has seen that it is done."""
    done = _open(run, name).done_at is not None
    verified = e.ActionVerified(action=name)
    return [verified] if done else [e.ActionDone(action=name), verified]


def closure(actions: Iterable[Action]) -> Share:
    """How many were verified by their day, of all: an action without a day is none of them."""
    return share(_in_time(one) for one in actions)


def _in_time(action: Action) -> bool:
    if action.verified_at is None or action.due is None:
        return False
    return action.verified_at.date() <= action.due


def _open(run: Run, name: str) -> Action:
    actions: Mapping[str, Action] = run.incident.actions
    if name not in actions:
        raise Refused(
            words("{incident} has no action {action}.", incident=run.incident.id, action=name),
            words("crisisctl action"),
        )
    if actions[name].closed:
        raise Refused(words("{action} is verified: open another one.", action=name))
    return actions[name]


def _require_role(run: Run, terms: Terms) -> None:
    owner = terms.get("owner", "")
    if owner and owner not in run.plan.team.roles:
        known = ", ".join(run.plan.team.roles)
        raise Refused(
            words("The owner is a role, and team.yaml has no role {role}.", role=owner),
            words("crisisctl action … --owner ROLE ({known})", known=known),
        )
