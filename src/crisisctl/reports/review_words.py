"""Words that turn a review into a search for somebody to blame; a net, not a judge."""

import re
from collections.abc import Iterator, Mapping

_HAVE = r"(?:not\s+|never\s+|n['’]t\s+|just\s+|really\s+)?have"
_BLAME = re.compile(
    r"\b(?:"
    rf"(?:should|ought\s+to)(?:n['’]t)?\s+{_HAVE}|human\s+errors?"
    r"|(?:has|have|had)?\s?failed\s+to|(?:was|were|is|are)\s+to\s+blame|careless(?:ness|ly)?"
    r"|negligen(?:ce|t)|incompeten(?:ce|t)"
    r"|aur(?:ait|aient|ais|ions|iez)\s+(?:pas\s+|jamais\s+|peut-être\s+)?d[ûu]e?s?"
    r"|erreurs?\s+humaines?|n[’'](?:a|ont)\s+pas\s+su|par\s+(?:la\s+|sa\s+|leur\s+)faute"
    r"|c[’']est\s+(?:de\s+)?(?:la|sa|leur)\s+faute|négligen(?:ce|t|te|ts|tes)|incompéten(?:ce|t|te)"
    r")(?!\w)",
    re.IGNORECASE,
)
_ONE_CAUSE = re.compile(
    r"\b(?:root\s+cause|cause\s+(?:racine|profonde|première|unique)|only\s+cause)(?!\w)",
    re.IGNORECASE,
)
_PART = re.compile(r"[^\W\d_]{3,}")
_HANDLE = re.compile(r"@[\w.-]*\w")


def blame_in(text: str) -> Iterator[str]:
    """The words of a text that say what somebody should have done."""
    yield from (" ".join(found[0].split()) for found in _BLAME.finditer(text))


def one_cause_in(text: str) -> Iterator[str]:
    """The words that name one cause; several are no matter."""
    yield from (" ".join(found[0].split()) for found in _ONE_CAUSE.finditer(text))


def persons_in(
    text: str, people: Mapping[str, str], authors: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Names in a text with what should stand there: a role of ours, or a mention."""
    for name, role in people.items():
        parts = sorted({name, *_PART.findall(name)}, key=len, reverse=True)
        either = "|".join(map(re.escape, parts))
        if found := re.search(rf"(?<!\w)(?:{either})(?!\w)", text):
            yield found[0], role
    for handle in dict.fromkeys(_HANDLE.findall(text)):
        if handle in authors:
            yield handle, authors[handle]
