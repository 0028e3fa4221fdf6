"""Who of a team would do what in a playbook that nobody has written yet: a first guess."""

from collections.abc import Mapping

from crisisctl.model.team import Duty, Role, Team


def cast(team: Team) -> dict[str, str]:
    """A role for each of `skeleton.PARTS`: by duty, else by what the role may do."""
    leads = _with_duty(team, Duty.LEAD) or _most_trusted(team.roles)
    others = {name: role for name, role in team.roles.items() if name != leads} or team.roles
    answers = next((name for name in _publishing(team) if name in others), next(iter(others)))
    private = (name for name, role in others.items() if "private" in role.may_approve)
    return {
        "answers": answers,
        "leads": leads,
        "solves": next(private, answers),
        "decides": _most_trusted(others),
        "safety": _with_duty(team, Duty.SAFETY) or leads,
        "log": _with_duty(team, Duty.LOG_KEEPER) or answers,
    }


def approvers(team: Team, answers: str) -> tuple[str, ...]:
    """Those who may say yes to every kind of public word and don't write it themselves."""
    needed = {"acknowledgement", "holding", "update"}
    able = [
        name
        for name, role in team.roles.items()
        if needed <= set(role.may_approve) and name != answers
    ]
    return tuple(able[:2])


def _with_duty(team: Team, duty: Duty) -> str | None:
    return next((name for name, role in team.roles.items() if duty in role.duties), None)


def _publishing(team: Team) -> tuple[str, ...]:
    """The roles that publish, in the order of the first account that names any."""
    return next((one.publish for one in team.channels.values() if one.publish), ())


def _most_trusted(roles: Mapping[str, Role]) -> str:
    def trust(name: str) -> tuple[int, float]:
        role = roles[name]
        return len(role.may_approve), float(role.ceiling or 0)

    return max(roles, key=trust)
