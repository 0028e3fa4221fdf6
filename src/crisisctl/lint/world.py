"""One case that a flow is walked in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crisisctl.engine.flow import Node
from crisisctl.lint.facts import Facts
from crisisctl.lint.prices import Prices


@dataclass(frozen=True, slots=True)
class World:
    """One case; what it does not settle may turn out either way.

    `prices` tells how long its steps take. `loops` names the steps whose turns are counted, if
    not all are. `found` is what its walkers tell one another.
    """

    severity: str
    channel: str = ""
    facts: Facts = field(default_factory=Facts)
    prices: Prices | None = field(default=None, repr=False, compare=False)
    loops: frozenset[str] | None = None
    found: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    def holds(self, condition: str | Mapping[str, Any]) -> bool | None:
        """Whether a `when` holds, as far as the severity and the channel tell; None if it may."""
        if isinstance(condition, str):
            return None
        lines = [self._matches(name, wanted) for name, wanted in condition.items()]
        if False in lines:
            return False
        return None if None in lines else True

    def does(self, node: Node) -> bool:
        """Whether the step at `node` may be done, as far as the severity and the channel tell."""
        return (
            node.step is None or node.step.when is None or self.holds(node.step.when) is not False
        )

    def _matches(self, name: str, wanted: object) -> bool | None:
        known = {"severity": self.severity, "channel": self.channel}.get(name)
        if not known:
            return None
        return known in (wanted if isinstance(wanted, list | tuple) else [wanted])
