"""Conversations made for tests: posts by hand, and many of them from numbers."""

from datetime import UTC, datetime, timedelta

from crisisctl.audit.facts import Setting, gather
from crisisctl.model.conversation import Export, Post

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
BRAND = "lumen"


def post(number, author, text, *, answers=0, minutes=0, **more):
    """A post by its number; `minutes` after the beginning."""
    return Post(
        more.pop("line", number),
        str(number),
        author,
        BEGIN + timedelta(minutes=minutes),
        text,
        str(answers or ""),
        **more,
    )


def audit(*posts, brand=(BRAND,), setting=None, problems=()):
    export = Export(tuple(posts), len(posts), problems=tuple(problems))
    return gather(export, brand, setting or Setting())


def refs(messages):
    return [one.id for one in messages]
