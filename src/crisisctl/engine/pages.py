"""Who is called next: a role's first person, then the backup, then the next level."""

from datetime import datetime

from crisisctl.engine.run import Run
from crisisctl.model import events as e
from crisisctl.model.incident import Page, Place


def new_page_name(run: Run) -> str:
    """The next page's name: pages are numbered within a run."""
    return f"p{run.incident.called + 1}"


def next_page(run: Run, place: Place, now: datetime, last: Page | None = None) -> e.Paged | None:
    """The call to make after `last` did not answer, or the first; None when nobody is left.

    A level without people is passed at once: waiting for nobody helps nobody.
    """
    step = run.node(place).step
    assert step is not None
    assert step.escalate is not None
    within = run.seconds(step.escalate.within)
    for level, backup in _line(len(step.escalate.to), last):
        role = step.escalate.to[level]
        person = run.plan.person(role, backup=backup)
        if person:
            return e.Paged(
                page=new_page_name(run),
                flow=place.flow,
                step=place.step,
                role=role,
                person=person,
                backup=backup,
                level=level,
                reason="escalation",
                due=within.after(now),
            )
    return None


def _line(levels: int, last: Page | None) -> list[tuple[int, bool]]:
    whole = [(level, backup) for level in range(levels) for backup in (False, True)]
    if last is None:
        return whole
    return whole[whole.index((last.level, last.backup)) + 1 :]


def overdue_page(run: Run, place: Place) -> e.Paged:
    """The call to the backup of whoever is late with a step (or to the one person there is)."""
    step = run.node(place).step
    assert step is not None
    role = step.role or run.plan.playbook.owner
    backup = run.plan.person(role, backup=True)
    return e.Paged(
        page=new_page_name(run),
        flow=place.flow,
        step=place.step,
        role=role,
        person=backup or run.plan.person(role),
        backup=bool(backup),
        reason="overdue",
    )


def page_role(run: Run, role: str, reason: str) -> e.Paged:
    """A call to a role for a reason that no step gives: asked for, or a clock that nears."""
    backup = reason == "clock" and bool(run.plan.person(role, backup=True))
    return e.Paged(
        page=new_page_name(run),
        role=role,
        person=run.plan.person(role, backup=backup),
        backup=backup,
        reason="clock" if reason == "clock" else "asked",
    )
