"""Playbooks that call themselves, through others or not: they would never end."""

from collections.abc import Iterator, Mapping

from crisisctl.model.findings import Finding, Position
from crisisctl.model.playbook import Playbook
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.references import calls
from crisisctl.playbooks.rules import REFERENCE
from crisisctl.words import words


def circles(
    playbooks: Mapping[str, Playbook], documents: Mapping[str, Document]
) -> Iterator[Finding]:
    """Each call that comes back to its own playbook; a document by name of playbook."""
    graph = {name: {to for _, to in calls(one)} for name, one in playbooks.items()}
    for name, playbook in playbooks.items():
        document = documents[name]
        for loc, called in calls(playbook):
            if name in _reached(called, graph):
                where = Position(document.path, *document.value_position(loc))
                message = words("`{name}` would run again inside itself.", name=name)
                yield Finding(REFERENCE, message, where)


def _reached(start: str, graph: Mapping[str, set[str]]) -> set[str]:
    reached, todo = set[str](), [start]
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += graph.get(name, ())
    return reached
