"""What is under lint: a plan, and where each part of its playbook stands in the file."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from crisisctl.model.findings import Position
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook

if TYPE_CHECKING:  # it comes with `subprocess`, which most teams don't need
    from crisisctl.playbooks.history import Author

Loc = tuple[str | int, ...]
"""A path of keys in the YAML, such as `("steps", 2, "within")`."""

_UNKNOWN: Any = object()
P = ParamSpec("P")
R = TypeVar("R")


def _top(file: str, at: Loc) -> Position:
    del at
    return Position(file)


def _nobody(at: Loc) -> "frozenset[Author]":
    del at
    return frozenset()


def _nowhere() -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class Subject:
    """The playbook under lint is `plan.main`; those it calls are in `plan.playbooks`.

    `today` is the day on which approvals must be current; `beside` finds a place in another file
    of the plan, such as the team's. `called_in` tells the flows of other playbooks that run this
    one, which takes a look at every file beside it. `wrote` tells who wrote a part of the
    playbook, where the team asks for proof of approvals. `known` is what `once` keeps.
    """

    plan: Plan
    path: str
    locate: Callable[[Loc], Position]
    today: date
    beside: Callable[[str, Loc], Position] = _top
    called_in: Callable[[], frozenset[str]] = _nowhere
    wrote: "Callable[[Loc], frozenset[Author]]" = _nobody
    known: dict[object, Any] = field(init=False, default_factory=dict, repr=False, compare=False)

    @property
    def playbook(self) -> Playbook:
        return self.plan.playbook


def once(look: Callable[Concatenate[Subject, P], R]) -> Callable[Concatenate[Subject, P], R]:
    """Work something out once for each subject, however many rules ask for it.

    What it returns is shared: it must not be changed, nor be an iterator. What else it is given
    must be hashable, and is told by its place.
    """

    @wraps(look)
    def known(subject: Subject, /, *args: P.args, **kwargs: P.kwargs) -> R:
        asked = (look, *args) if args else look
        found: R = subject.known.get(asked, _UNKNOWN)
        if found is _UNKNOWN:
            found = subject.known[asked] = look(subject, *args, **kwargs)
        return found

    return known
