"""What must be seen at once in a mention, whatever its tone."""

import re
from collections.abc import Iterator, Mapping

from crisisctl.replies.accounts import cards, ibans
from crisisctl.replies.personal import emails
from crisisctl.replies.phones import phones

_FOLLOWED = 10_000
_MAYBE_PERSONAL = re.compile(r"\d(?:[ .-]?\d){5}|\w@\w")


def flags(
    text: str, said: Mapping[str, int], author: str, followers: int | None
) -> Iterator[str]:
    """The flags of a mention of which the meanings are known, in no order."""
    for name in ("distress", "press", "threat"):
        if name in said:
            yield name
    if "?" in text:
        yield "question"
    if followers is not None and followers >= _FOLLOWED:
        yield "large-account"
    if _MAYBE_PERSONAL.search(text) and _is_personal(text):
        yield "personal-data"


def _is_personal(text: str) -> bool:
    return any(next(iter(find), None) for find in (emails(text), ibans(text), cards(text), phones(text, ())))
