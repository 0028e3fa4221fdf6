"""Four eyes at the moment of a yes: who wrote the texts that somebody is about to approve."""

from pathlib import Path

from crisisctl.errors import PlaybookError
from crisisctl.lint.consent import place_of
from crisisctl.lint.writers import writers
from crisisctl.model.plan import Plan
from crisisctl.playbooks.approvals import Wording
from crisisctl.playbooks.catalog import find
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.history import Author, at_this_machine
from crisisctl.playbooks.load import load
from crisisctl.words import Words, words


def others_words(
    plan: Plan, name: str, chosen: list[Wording], person: str
) -> tuple[list[Wording], list[Wording]]:
    """The texts that others wrote, and those with a line of this person's, as far as git knows."""
    found = find(name)
    document = load(name).documents[f"{plan.main}.yaml"]
    own = _own_words(plan, document, found.path, chosen, person) if found is not None else []
    return [one for one in chosen if one not in own], own


def wrote(person: str, own: list[Wording]) -> Words:
    """Why a person is not asked about some of them."""
    return words(
        "{person} wrote {messages}: somebody else has to approve that.",
        person=person,
        messages=", ".join(dict.fromkeys(one.message for one in own)),
    )


def _own_words(
    plan: Plan, document: Document, path: Path, chosen: list[Wording], person: str
) -> list[Wording]:
    authors = writers(document, path, _here(path.parent))
    signers = plan.team.approvals.signers if plan.team.approvals is not None else {}
    email = signers.get(person, "").casefold()
    return [
        one
        for one in chosen
        if any(
            person == author.name or (email and email == author.email)
            for author in authors(place_of(plan.message(plan.main, one.message), one))
        )
    ]


def _here(folder: Path) -> frozenset[Author]:
    try:
        return frozenset({at_this_machine(folder)})
    except PlaybookError:
        return frozenset()  # no git, or nobody's: then it knows no writers either
