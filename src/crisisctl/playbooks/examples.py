"""People who were invented for the example team and stand in somebody's own."""

from collections.abc import Iterator
from functools import cache, lru_cache

from crisisctl.model.team import Team
from crisisctl.playbooks.catalog import TEAM, library
from crisisctl.playbooks.document import read
from crisisctl.playbooks.files import read_bytes
from crisisctl.playbooks.holes import Hole
from crisisctl.playbooks.keys import Loc
from crisisctl.words import words


def invented_people(team: Team) -> Iterator[Hole]:
    """One hole for all who have the same name and role in the library's team, at the first."""
    if still := [] if team.example else list(_invented(team)):
        (loc, first), count = still[0], len(still)
        message = words(
            "{count} of the people here were invented for the example team, the first is {person}:"
            " nobody will answer.",
            count=count,
            person=first,
        )
        yield Hole(loc, message, words("Name who wears each role in your house."))


def _invented(team: Team) -> Iterator[tuple[Loc, str]]:
    # Parsing takes 25 ms, which every start would pay for people who left long ago.
    if not any(_is_named(person.name) for one in team.roles.values() for person in one.people):
        return
    example = _example(_library_team())
    for role, one in team.roles.items():
        names = (
            {person.name for person in example.roles[role].people} if role in example.roles else ()
        )
        for number, person in enumerate(one.people):
            if person.name in names:
                yield ("roles", role, "people", number, "name"), person.name


@lru_cache(maxsize=1024)  # the same people stand beside many playbooks
def _is_named(person: str) -> bool:
    return person.encode() in _library_team()


@cache
def _library_team() -> bytes:
    return read_bytes(library() / TEAM)


@lru_cache(maxsize=1)
def _example(raw: bytes) -> Team:
    return Team.model_validate(read(raw, TEAM).value, by_alias=True, by_name=False)
