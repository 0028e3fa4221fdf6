"""Money in front of everybody: an amount posted once is what the next thousand ask for."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from crisisctl.channels.late import Late
from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import PUBLIC_AMOUNT
from crisisctl.replies.spans import Span
from crisisctl.words import words

# Found first, since a text has few of them: what stands beside one is looked at in bounds.
_COIN = Late(r"[€$£]+|\b(?:euros?|eur|usd|gbp|chf|dollars?|pounds?)\b")
_SIGNS = ("€", "$", "£")
_NAMES = frozenset(
    {"euro", "euros", "eur", "usd", "gbp", "chf", "dollar", "dollars", "pound", "pounds"}
)
"""One of these, or of the signs, is beside every amount: most texts are done here."""
_REACH = 18
_BEFORE = Late(
    r"(?:\d[\d\s.,]{0,17}|\b(?:cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
    r"|vingts?|trente|quarante|cinquante|soixante|cents?|mille|five|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\s)\Z"
)
_AFTER = Late(r"\s?\d(?:[\d.,]{0,12}\d)?")
_OFFER = Late(
    r"\b(?:rembours|offr|offer|geste|dedommag|indemni|bon d'achat|avoir de|compens|voucher|refund"
    r"|goodwill|reimburs|credit|pa(?:id|y|ying) (?:\w{1,20} )?back)"
)
_NUMBER = Late(r"\d[\d\s.,]{0,16}")
_PARTS = Late(r"(.*?)(?:[.,](\d{1,2}))?")
"""A mark before the last digit or two is the decimal one: 1.000 and 1,000 are thousands."""


def amounts(draft: Draft) -> Iterator[TextFinding]:
    """CC113: no amount in public that we offer, or that its sentence gives back."""
    if not draft.public:
        return
    signed = any(map(draft.text.__contains__, _SIGNS))
    if not signed and _NAMES.isdisjoint(draft.reading.words):
        return
    found = [*money(draft.plain.text)]
    giving = _giving(draft) if found else ()
    starts = [start for start, _ in giving]
    for start, end in found:
        sentence = bisect_right(starts, start) - 1
        given = sentence >= 0 and start < giving[sentence][1]
        if not given and value_of(draft.plain.text[start:end]) not in draft.offered:
            continue  # a price, say
        place = draft.plain.span(start, end)
        message = words(
            "“{quote}” is an amount in public: say it in private, and here what it repairs",
            quote=draft.quote(*place).strip(),
        )
        yield TextFinding(PUBLIC_AMOUNT, message, *place)


def _giving(draft: Draft) -> tuple[Span, ...]:
    """The sentences that give or return something."""
    text = draft.plain.text
    return tuple(span for span in draft.plain.sentences() if _OFFER.compiled.search(text, *span))


def money(text: str) -> Iterator[Span]:
    """Amounts with their currency, before or behind: `50 €`, `£20`, `fifty euros`."""
    done = 0
    for coin in _COIN.compiled.finditer(text):
        start, end = coin.span()
        near = max(done, start - _REACH)
        beside = text[near:start].rstrip(" .,")[-1:].isalnum()
        before = _BEFORE.compiled.search(text, near, start) if beside else None
        after = None if before is not None else _AFTER.compiled.match(text, end)
        if before is not None or after is not None:
            begin = start if before is None else before.start()
            done = end if after is None else after.end()
            yield begin, done


def value_of(text: str) -> Decimal | None:
    """The number in an amount as people write it; None for one in words."""
    found = _NUMBER.compiled.search(text)
    if found is None:
        return None
    parts = _PARTS.compiled.fullmatch("".join(found.group().split()).rstrip(".,"))
    assert parts is not None
    return Decimal(f"{re.sub('[.,]', '', parts[1])}.{parts[2] or 0}")
