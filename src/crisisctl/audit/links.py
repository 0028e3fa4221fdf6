"""Which post answers which: ids that can't be trusted, missing posts and circles are cut out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisctl.model.conversation import Post, Problem
from crisisctl.words import words

TOP = -1
"""The place of what nothing stands above."""


@dataclass(frozen=True, slots=True)
class Links:
    """For each post, by its place: the place of what it answers, and what is wrong with that.

    `missing` is the id of what it answers where that is not in the file, "" otherwise.
    """

    above: list[int]
    missing: list[str]
    problems: tuple[Problem, ...]


def linked(posts: Sequence[Post]) -> Links:
    """Link posts by their ids. An id that two different posts bear says nothing of either."""
    places, twice = _places(posts)
    above, missing = [TOP] * len(posts), [""] * len(posts)
    problems = [_shared(posts[place]) for place in twice.values()]
    for place, post in enumerate(posts):
        found = places.get(post.answers, TOP) if post.answers not in twice else TOP
        if found == place:
            problems.append(
                Problem(post.line, words("this post answers itself: it counts as a first post"))
            )
        elif found != TOP:
            above[place] = found
        else:
            missing[place] = post.answers
    for place in _circles(above):
        above[place] = TOP
        reason = words("these posts answer each other in a circle: this one counts as the first")
        problems.append(Problem(posts[place].line, reason))
    problems.sort(key=lambda one: one.line)
    return Links(above, missing, tuple(problems))


def _places(posts: Sequence[Post]) -> tuple[dict[str, int], dict[str, int]]:
    places: dict[str, int] = {}
    twice: dict[str, int] = {}
    for place, post in enumerate(posts):
        if post.id and places.setdefault(post.id, place) != place:
            twice.setdefault(post.id, place)
    return places, twice


def _shared(post: Post) -> Problem:
    reason = words(
        "the id {id} is that of another post too, as spreadsheets make them: both count, and what "
        "answers this id counts as without its question",
        id=post.id,
    )
    return Problem(post.line, reason)


def _circles(above: list[int]) -> Iterator[int]:
    """The first place in each circle."""
    walk_of = [0] * len(above)
    for walk, start in enumerate(range(len(above)), start=1):
        place = start
        while place != TOP and not walk_of[place]:
            walk_of[place] = walk
            place = above[place]
        if place != TOP and walk_of[place] == walk:
            yield min(_around(above, place))


def _around(above: list[int], place: int) -> Iterator[int]:
    yield place
    following = above[place]
    while following != place:
        yield following
        following = above[following]
