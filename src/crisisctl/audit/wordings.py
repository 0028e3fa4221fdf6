"""The words of a reply without what differs from person to person: handle, name, signature."""

import re

HANDLES = re.compile(r"(?:\s{0,9}[.,]?@\w{1,50}[:,]?){1,99}\s{0,9}")
_HANDLE = re.compile(r"@(?<!\w@)\w{1,50}")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_END_LINKS = re.compile(r"(?:\s{0,9}(?:https?://|www\.)\S{1,300}){1,9}\s{0,9}$", re.IGNORECASE)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’.-]{0,20}"
_SIGNED = re.compile(
    rf"(?:\s{{0,9}}[\^*~]\s?\w{{1,20}}(?:\s{_NAME})?"  # ^CB, *HCK, ^ Jane
    rf"|(?:^|\s)[-–—/]\s?(?:[A-Z]{{1,4}}|{_NAME})"  # -FR, - Nick, /RH
    rf"|(?<=[.!?])\s{{1,9}}{_NAME}"  # Reid, after the last sentence
    r"|(?<=[.!?])\s{1,9}[A-Z]{2,3})\s{0,9}$"
)
_GREETED = re.compile(
    r"^\W*(hi there|hi|hello|hey there|hey|hiya|dear|good (?:morning|afternoon|evening)|bonjour"
    r"|bonsoir|salut|coucou|chère?|hola)\b"
    rf"(?:,?\s+(?:(?:mr|mrs|ms|miss|m|mme|mlle|monsieur|madame)\b\.?\s*)?(?-i:({_NAME}"
    rf"(?:\s{_NAME}){{0,2}})))?",
    re.IGNORECASE,
)
_CALLED = re.compile(rf",\s+{_NAME}(?=\s*[.!?,])")  # "Thanks, Ana!"
_CALLED_FIRST = re.compile(rf"^\W*{_NAME}\s*[,!]\s")  # "Ana, we are sorry"
_WORD = re.compile(r"[^\W_]+")
_END_LINKS_AT_MOST = 9
_TAIL = 60
"""Characters that hold the longest signature."""
FEWEST_WORDS = 4
"""Shorter words are a courtesy: "You're welcome!" is nobody's template."""


def unsigned(text: str) -> str:
    """The text up to its signature; links at the end are left out too."""
    return _unlinked(_without_signature(_unlinked(text)))


def _unlinked(text: str) -> str:
    said = text.rstrip()
    for _ in range(_END_LINKS_AT_MOST):
        *_, last = said.rsplit(maxsplit=1) or [""]
        link = _LINK.search(last)
        if link is None:
            break
        said = said[: len(said) - len(last) + link.start()].rstrip()
    return said


def _without_signature(text: str) -> str:
    """Only the end is looked at: a search from every place takes its time."""
    return text[:-_TAIL] + _SIGNED.sub("", text[-_TAIL:])


def unfinished(text: str) -> str:
    """The text without the signature that stands in its middle once another part follows."""
    return _without_signature(text.rstrip())


def nameless(text: str) -> str:
    """The text without the names that it greets and is signed with; handles stay."""
    ends, begin = _END_LINKS.search(text), HANDLES.match(text)
    first, last = begin.end() if begin else 0, ends.start() if ends else len(text)
    said = _without_signature(text[first:last])
    called = _CALLED.sub(", …", _GREETED.sub(_greeting, said, count=1))
    return text[:first] + called + text[max(first, last) :]


def _greeting(found: re.Match[str]) -> str:
    return found[0] if found[2] is None else found[0][: -len(found[2])] + "…"


def body(text: str) -> str:
    """The text without the handles that it begins with."""
    begin = HANDLES.match(text)
    return text[begin.end() :] if begin else text


def common_words(text: str) -> str:
    """What two replies share that differ in name, handle, signature and link; "" of too few words.

    Case, punctuation and emoji do not count either.
    """
    said = _HANDLE.sub(" ", unsigned(body(text)))
    said = _CALLED.sub("", _GREETED.sub(r"\1 ", said, count=1))
    said = _LINK.sub(" ", _CALLED_FIRST.sub("", said, count=1))
    found = _WORD.findall(said.casefold())
    return " ".join(found) if len(found) >= FEWEST_WORDS else ""
