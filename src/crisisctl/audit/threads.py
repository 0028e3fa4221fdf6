"""Posts as messages in conversations: parts of one text are one, in the order of the talk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from crisisctl.audit.links import TOP, Links, linked
from crisisctl.audit.parts import Part
from crisisctl.audit.series import series
from crisisctl.audit.wordings import body, unfinished
from crisisctl.model.conversation import Post, Problem
from crisisctl.words import words

_Parts = list[tuple[int, Part]]


@dataclass(eq=False, slots=True)
class Message:
    """One text, of one post or of the parts of one, with what stands above and below it.

    `thread` is the number of its conversation. `at` is when its first part was posted, but never
    before what it answers. `orphan`: what it answers is not in the file.
    """

    posts: tuple[Post, ...]
    text: str
    at: datetime
    orphan: bool = False
    thread: int = 0
    above: "Message | None" = None
    below: "list[Message]" = field(default_factory=list)

    @property
    def author(self) -> str:
        return self.posts[0].author

    @property
    def id(self) -> str:
        return self.posts[0].id

    @property
    def order(self) -> tuple[datetime, int]:
        return self.at, self.posts[0].line


@dataclass(frozen=True, slots=True)
class Talk:
    """All messages, each after what it answers; conversations are numbered from 0."""

    messages: tuple[Message, ...]
    threads: int
    problems: tuple[Problem, ...]


def talk(posts: Sequence[Post]) -> Talk:
    """Read posts as conversations. Linear in their number, whatever their shape."""
    links = linked(posts)
    problems = list(links.problems)
    tops: dict[object, int] = {}
    ordered: list[Message] = []
    for top in _messages(posts, links):
        if top.above is not None:
            continue
        # Posts that answer the same missing post belong together all the same.
        thread = tops.setdefault(top.posts[0].answers if top.orphan else top, len(tops))
        for message in _downwards(top):
            message.thread = thread
            problems += _in_time(message)
            ordered.append(message)
    problems.sort(key=lambda one: one.line)
    return Talk(tuple(ordered), len(tops), tuple(problems))


def _downwards(top: Message) -> Iterator[Message]:
    waiting = [top]
    while waiting:
        message = waiting.pop()
        yield message
        waiting += reversed(message.below)


def _in_time(message: Message) -> Iterator[Problem]:
    if message.above is not None and message.at < message.above.at:
        message.at = message.above.at
        reason = words("this post is dated before what it answers: it counts as posted with it")
        yield Problem(message.posts[0].line, reason)


def _messages(posts: Sequence[Post], links: Links) -> list[Message]:
    texts = {parts[0][0]: parts for parts in series(posts, links)}
    firsts = {place: first for first, parts in texts.items() for place, _ in parts}
    messages = {
        place: _message(texts.get(place, [(place, Part(post.text))]), posts, links)
        for place, post in enumerate(posts)
        if firsts.get(place, place) == place
    }
    for place, message in messages.items():
        above = _outside(place, links.above, firsts)
        if above != TOP:
            message.above = messages[firsts.get(above, above)]
            message.above.below.append(message)
    for message in messages.values():
        if len(message.below) > 1:
            message.below.sort(key=lambda one: one.order)
    return list(messages.values())


def _message(parts: _Parts, posts: Sequence[Post], links: Links) -> Message:
    own = tuple(posts[place] for place, _ in parts)
    first, *others = (part.text.strip() for _, part in parts)
    *begun, last = first, *map(body, others)
    text = " ".join([*map(unfinished, begun), last])
    orphan = any(links.missing[place] for place, _ in parts)
    return Message(own, text, min(one.posted for one in own), orphan)


def _outside(place: int, above: Sequence[int], firsts: Mapping[int, int]) -> int:
    """What a text answers, seen from its first part, which may itself stand below another."""
    found = above[place]
    while found != TOP and firsts.get(found) == place:
        found = above[found]
    return found
