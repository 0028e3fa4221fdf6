"""Which posts are parts of one text: same author, same place in the talk, soon after another."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from crisisctl.audit.links import TOP, Links
from crisisctl.audit.parts import Part, goes_on, left_open, marked
from crisisctl.model.conversation import Post

SOON = timedelta(minutes=30)
"""Parts of one text follow each other; what comes later is said anew."""
_MOST = 9
"""Parts of a text, and texts that an author may have begun at one place."""


@dataclass(eq=False, slots=True)
class Series:
    """Parts of one text in their order: the place of each post, and its text without the mark."""

    parts: list[tuple[int, Part]] = field(default_factory=list)

    def takes(self, place: int, part: Part, posts: Sequence[Post], links: Links) -> bool:
        """Whether this is one more part."""
        last, before = self.parts[-1]
        return (
            len(self.parts) < _MOST
            and abs(posts[place].posted - posts[last].posted) <= SOON
            and self._misses(part, before)
            and any(_near(place, other, links) for other, _ in self.parts)
        )

    def _misses(self, part: Part, before: Part) -> bool:
        if part.part == 0 or before.part == 0:
            return part.part == before.part and left_open(before.text) and goes_on(part.text)
        if part.of == 0:
            return part.part == before.part + 1
        return all(part.part != one.part for _, one in self.parts)


def series(posts: Sequence[Post], links: Links) -> Iterator[list[tuple[int, Part]]]:
    """The parts of each text that has several."""
    groups: defaultdict[tuple[str, int, str, int], list[tuple[int, Part]]] = defaultdict(list)
    for place, post in enumerate(posts):
        part = marked(post.text)
        if part.part or left_open(part.text) or goes_on(part.text):
            key = (post.author, *_anchor(place, posts, links), part.of)
            groups[key].append((place, part))
    for group in groups.values():
        if len(group) > 1:
            yield from _runs(group, posts, links)


def _anchor(place: int, posts: Sequence[Post], links: Links) -> tuple[int, str]:
    """What this author answers, above the other parts."""
    author = posts[place].author
    for _ in range(_MOST):
        above = links.above[place]
        if above == TOP or posts[above].author != author:
            break
        place = above
    above = links.above[place]
    if above == TOP:
        return (TOP if links.missing[place] else place), links.missing[place]
    return above, ""


def _runs(
    group: list[tuple[int, Part]], posts: Sequence[Post], links: Links
) -> Iterator[list[tuple[int, Part]]]:
    begun: list[Series] = []
    group.sort(key=lambda one: (posts[one[0]].posted, one[1].part, one[0]))
    for place, part in group:
        open_one = next(
            (one for one in begun[-_MOST:] if one.takes(place, part, posts, links)), None
        )
        if open_one is None:
            begun.append(Series([(place, part)]))
        else:
            open_one.parts.append((place, part))
    for one in begun:
        one.parts.sort(key=lambda item: item[1].part)
        numbers = [part.part for _, part in one.parts]
        if len(numbers) > 1 and numbers[-1] - numbers[0] in (0, len(numbers) - 1):
            yield one.parts


def _near(place: int, other: int, links: Links) -> bool:
    """Whether one answers the other, or both answer the same post."""
    above, missing = links.above, links.missing
    if other == above[place] or place == above[other]:
        return True
    together = (above[place], missing[place]) == (above[other], missing[other])
    return together and (above[place] != TOP or bool(missing[place]))
