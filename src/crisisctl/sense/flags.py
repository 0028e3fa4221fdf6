"""What must be seen at once in a mention, whatever its tone."""

import re
from collections.abc import Iterator, Mapping

from crisisctl.replies.accounts import cards, ibans
from crisisctl.replies.national import national_numbers
from crisisctl.replies.personal import emails
from crisisctl.replies.phones import phones
from crisisctl.replies.plain import plain
from crisisctl.replies.references import numbers_given
from crisisctl.replies.spans import Span

FLAGS = ("distress", "large-account", "personal-data", "press", "question", "threat")
"""`repeat` is not among them: it is told from other mentions (docs/sense.md)."""
_FOLLOWED = 10_000
"""Followers of a large account."""
_LONG_NUMBER = re.compile(r"\d(?:[ ./-]?\d){4}")  # most mentions have none
# Phrases leave pronouns out, and here they make the whole difference.
_ONESELF = re.compile(
    r"\b(?:me|m['’])\s?(?:tuer|pendre|flinguer|buter|immoler|(?:ouvrir|taillader) les veines"
    r"|jeter (?:sous|du|par|dans))\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:vous|te|t['’]|les?|la|lui|leur|tout)\s?(?:tuer|buter|crever|[ée]gorger|d[ée]foncer"
    r"|tabasser|frapper|fracasser|massacrer|cramer|br[ûu]ler|[ée]clater|saigner|d[ée]molir"
    r"|poignarder|[ée]trangler|p[ée]ter la|casser la)\b|\bcrevez\b"
    r"|\ballez (?:le )?(?:regretter|crever|mourir)\b"
    r"|\b(?:kill|shoot|stab|murder|strangle|slap|punch|hurt|burn|smash) "
    r"(?:you|u|ya|him|her|them|your|ur|all of you)\b(?! (?:with|an?|the|here|on|very|much)\b)"
    r"|\byou(?:['’]ll| will| are going to| ?['’]?re gonna) (?:die|regret|pay for)\b"
    r"|\bhope (?:you|u|they) (?:all )?die\b"
    r"|\bbreak (?:your|his|her|their) (?:\w+ )?(?:legs?|necks?|face|jaw|arms?|bones)\b",
    re.IGNORECASE,
)
_MEDIA = re.compile(
    r"(?:(?<![^\W\d_])(?:press|presse|news|journal|journo|reporter|redaction|radio|media|gazette|tv|fm)"
    r"|(?:Press|Presse|News|Journal|Journo|Reporter|Redaction|Radio|Media|Gazette|TV|FM))(?![a-z])"
)


def flags(text: str, said: Mapping[str, int], author: str, followers: int | None) -> Iterator[str]:
    """The flags of a mention of which the meanings are known, in no order."""
    deadly = "deadly" in said
    if "distress" in said or (deadly and _ONESELF.search(text)):
        yield "distress"
    if "threat" in said or (deadly and _ANOTHER.search(text)):
        yield "threat"
    if "press" in said:
        yield "press"
    if "?" in text:
        yield "question"
    if _is_personal(text):
        yield "personal-data"
    yield from author_flags(author, followers)


def author_flags(author: str, followers: int | None) -> Iterator[str]:
    """The flags that a mention has for who wrote it, whatever it says."""
    if author and _MEDIA.search(author):
        yield "press"
    if followers is not None and followers >= _FOLLOWED:
        yield "large-account"


def _is_personal(text: str) -> bool:
    if "@" in text and any(emails(text)):
        return True
    return bool(_LONG_NUMBER.search(text)) and any(map(any, _numbers(text)))


def _numbers(text: str) -> Iterator[Iterator[Span]]:
    yield ibans(text)
    yield cards(text)
    yield national_numbers(text)
    yield phones(text, ())
    yield numbers_given(text, plain(text))
