"""What must be seen at once in a mention, whatever its tone."""

import re
from collections.abc import Iterator, Mapping

from crisisctl.replies.accounts import cards, ibans
from crisisctl.replies.characters import digits
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
# What most mentions have none of is quick to look for.
_HOST = re.compile(r"@[\w-]+\.")
_FEWEST_DIGITS = 5
_LONG_NUMBER = re.compile(r"\d(?:[ ./-]?\d){4}")
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
_SAID = frozenset({"distress", "threat", "press"})
_DEADLY = {"distress": _ONESELF, "threat": _ANOTHER}
_MEDIA = re.compile(
    r"(?=[fgjmnprtFGJMNPRT])"  # quick to look for
    r"(?:(?<![^\W\d_])(?:press|presse|news|journal|journo|reporter|redaction|radio|media|gazette|tv|fm)"
    r"|(?:Press|Presse|News|Journal|Journo|Reporter|Redaction|Radio|Media|Gazette|TV|FM))(?![a-z])"
)


def flags(text: str, said: Mapping[str, int]) -> set[str]:
    """The flags that a mention has for what it says, of which the meanings are known."""
    seen = {*_SAID.intersection(said)}
    if "deadly" in said:
        seen |= {code for code, whom in _DEADLY.items() if whom.search(text)}
    if "?" in text:
        seen.add("question")
    if _is_personal(text):
        seen.add("personal-data")
    return seen


def author_flags(author: str, followers: int | None) -> set[str]:
    """The flags that a mention has for who wrote it, whatever it says."""
    seen = {"press"} if author and _MEDIA.search(author) else set[str]()
    if followers is not None and followers >= _FOLLOWED:
        seen.add("large-account")
    return seen


def _is_personal(text: str) -> bool:
    if _HOST.search(text) and any(emails(text)):
        return True
    if text.isascii() and digits(text) < _FEWEST_DIGITS:
        return False
    return bool(_LONG_NUMBER.search(text)) and any(map(any, _numbers(text)))


def _numbers(text: str) -> Iterator[Iterator[Span]]:
    yield ibans(text)
    yield cards(text)
    yield national_numbers(text)
    yield phones(text, ())
    yield numbers_given(text, plain(text))
