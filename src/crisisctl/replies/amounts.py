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
_NAMES = frozenset(
    {"euro", "euros", "eur", "usd", "gbp", "chf", "dollar", "dollars", "pound", "pounds", "quid"}
    | {"bucks", "balles"}
)
_SIGNS = ("€", "$", "£", "¥")
"""One of these, or of the names, is beside every amount: most texts are done here."""
_GLUED = re.compile(r"\d(?:eur|usd|gbp|chf|dollar|pound)")  # "35euros"
_COIN = Late(
    r"[€$£¥]+|(?<![^\W\d_])(?:euros?|eur|usd|gbp|chf|dollars?|pounds?|quid|bucks|balles)\b"
)
_REACH = 18
_WORDS = {
    "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100,
    "mille": 1000, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
}  # fmt: skip
_BEFORE = Late(rf"(?:\d[\d\s.,-]{{0,17}}|\b(?:{'|'.join(_WORDS)})[\s-])\Z")
_AFTER = Late(r"\s?\d(?:[\d.,]{0,12}\d)?")
_OFFER = Late(
    r"\b(?:rembours|offr|offer|geste|dedommag|indemni|bon d'achat|bon de|avoir de|compens|voucher"
    r"|refund|goodwill|reimburs|credit|pa(?:id|y|ying) (?:\w{1,20} )?back)"
)
_NUMBER = Late(r"\d[\d\s.,]{0,16}")
_PARTS = Late(r"(.*?)(?:[.,](\d{1,2}))?")
"""A mark before the last digit or two is the decimal one: 1.000 and 1,000 are thousands."""


def amounts(draft: Draft) -> Iterator[TextFinding]:
    """CC113: no amount in public that we offer, or that its sentence gives back."""
    if not draft.public:
        return
    text = draft.plain.text
    signed = any(map(text.__contains__, _SIGNS))
    if not signed and _NAMES.isdisjoint(draft.reading.words) and not _GLUED.search(text):
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
        beside = text[near:start].rstrip(" .,-")[-1:].isalnum()
        before = _BEFORE.compiled.search(text, near, start) if beside else None
        after = None if before is not None else _AFTER.compiled.match(text, end)
        if before is not None or after is not None:
            begin = start if before is None else before.start()
            done = end if after is None else after.end()
            yield begin, done


def value_of(text: str) -> Decimal | None:
    """The number in an amount as people write it; of one in words, its last; None without any."""
    found = _NUMBER.compiled.search(text)
    if found is None:
        said = [_WORDS[word] for word in re.findall(r"[a-z]+", text) if word in _WORDS]
        return Decimal(said[-1]) if said else None
    parts = _PARTS.compiled.fullmatch("".join(found.group().split()).rstrip(".,"))
    assert parts is not None
    return Decimal(f"{re.sub('[.,]', '', parts[1])}.{parts[2] or 0}")
