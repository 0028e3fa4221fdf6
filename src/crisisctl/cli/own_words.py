"""Four eyes at the moment of a yes: who wrote the texts that somebody is about to approve."""

from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.lint.consent import place_of
from crisisctl.lint.writers import writers
from crisisctl.model.plan import Plan
from crisisctl.playbooks.approvals import Wording
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.history import Author, at_this_machine


def own_words(
    plan: Plan, document: Document, path: Path, chosen: list[Wording], person: str
) -> list[Wording]:
    """Those of the texts that a person wrote a line of, as far as git can tell."""
    wrote = writers(document, path, _here(path.parent))
    signers = plan.team.approvals.signers if plan.team.approvals is not None else {}
    email = signers.get(person, "").casefold()
    return [
        one
        for one in chosen
        if any(
            person == author.name or (email and email == author.email)
            for author in wrote(place_of(plan.message(plan.main, one.message), one))
        )
    ]


def _here(folder: Path) -> frozenset[Author]:
    try:
        return frozenset({at_this_machine(folder)})
    except PlaybookError:
        return frozenset()  # no git, or nobody's: then it knows no writers either
