"""What was said in public between a brand and people, as an export of conversations tells it."""

from dataclasses import dataclass
from datetime import datetime

from crisisctl.words import Words


@dataclass(frozen=True, slots=True)
class Post:
    """A public post: `line` is its place in the file, `answers` the id of what it answers.

    `id` and `answers` are empty where there is none that can be trusted, `channel` where the file
    does not say. `desk` is what the file says of the author: True for somebody who answers for a
    brand, None where it says nothing. `replies` are the ids that the file names as its answers.
    """

    line: int
    id: str
    author: str
    posted: datetime
    text: str
    answers: str = ""
    channel: str = ""
    desk: bool | None = None
    replies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that is not counted as it stands, and why."""

    line: int
    reason: Words


@dataclass(frozen=True, slots=True)
class Export:
    """A file of posts: each row is a post, a duplicate of one, or a problem."""

    posts: tuple[Post, ...]
    rows: int
    duplicates: int = 0
    problems: tuple[Problem, ...] = ()
    """Rows left out, and rows that count although something in them can't be used."""
    left_out: int = 0
