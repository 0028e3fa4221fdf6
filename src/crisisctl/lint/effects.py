"""What a step changes in the world, as its action card says."""

from crisisctl.engine.flow import Node
from crisisctl.model.steps import Effect


def has(node: Node, *effects: Effect) -> bool:
    """Whether a line of the step's card has one of these effects."""
    actions = (node.step.do or ()) if node.step is not None else ()
    return any(action.effect in effects for action in actions)


def is_own(node: Node) -> bool:
    """Whether the step stands in this very file; one of a call is judged in its own."""
    return "/" not in node.id
