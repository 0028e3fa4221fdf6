"""What there is to draw: boxes, the arrows between them, and the latest walk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crisisctl.engine.flow import JOIN, ExitKind
from crisisctl.model.steps import StepKind
from crisisctl.words import Words


@dataclass(frozen=True, slots=True)
class Arrow:
    """A way to another box; without a `target`, the flow is over there."""

    kind: ExitKind
    target: str | None
    label: Words | None = None
    worst: bool = False

    @property
    def dashed(self) -> bool:
        """Whether nobody chooses it: time, a used-up loop or a condition takes it."""
        return self.kind in (ExitKind.TIMEOUT, ExitKind.LOOP, ExitKind.SKIP)


@dataclass(frozen=True, slots=True)
class Box:
    """A step, or a playbook that is called; `branches` are done at the same time.

    `clock` says when the latest walk has done it, such as 00:25; it is empty off that walk.
    """

    id: str
    kind: StepKind
    title: Words
    facts: tuple[Words, ...]
    arrows: tuple[Arrow, ...]
    branches: Mapping[str, tuple["Box", ...]] = field(default_factory=dict)
    clock: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One flow, in the order of the file; `note` says what the latest walk is."""

    key: str
    title: Words
    boxes: tuple[Box, ...]
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole playbook: its flows, and the facts that stand above them."""

    title: Words
    facts: tuple[Words, ...]
    drawings: tuple[Drawing, ...]


def every(boxes: tuple[Box, ...]) -> Iterator[Box]:
    """Each box, those of branches behind the box that they belong to."""
    for box in boxes:
        yield box
        for branch in box.branches.values():
            yield from every(branch)


def followed(boxes: Sequence[Box], after: str) -> Iterator[tuple[Box, str]]:
    """Each box with the id of what stands below it: `after` for the last one."""
    below = [*(box.id for box in boxes[1:]), after]
    return zip(boxes, below, strict=False)  # a branch may hold no step


def into_branches(box: Box) -> Iterator[Arrow]:
    """The ways from a box into its branches, named as they are."""
    for name, branch in box.branches.items():
        label = Words("{name}", {"name": name})
        first = branch[0].id if branch else box.id + JOIN
        worst = bool(branch and branch[0].clock)
        yield Arrow(ExitKind.BRANCH, first, label, worst=worst)
