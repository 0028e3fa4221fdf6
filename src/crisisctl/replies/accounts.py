"""Bank accounts and payment cards: numbers whose check digits are right."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from crisisctl.channels.late import Late
from crisisctl.channels.links import links
from crisisctl.replies.characters import digits
from crisisctl.replies.spans import Span

_MARK = r"[ \u00a0\u2009\u202f.\u2010-\u2013-]{0,2}"  # between groups, typographic ones too
_IBAN = Late(rf"(?<![A-Za-z0-9])[A-Za-z]{{2}}\d{{2}}(?:{_MARK}[A-Za-z0-9]){{11,30}}+")
_IBAN_BEGINS = re.compile(r"\d\d(?<=[A-Za-z]{2}..)")  # quick to look for
_NO_MARK = re.compile(r"[^A-Za-z0-9]")
_GROUP_END = Late(r"[A-Za-z0-9](?![A-Za-z0-9])")
_SHORTEST_IBAN = 15
_CARD = Late(rf"\d(?<![\w.,/-].)(?<!\d .)(?:{_MARK}\d){{12,18}}+(?![\w/]|[ \u00a0\u202f.,-]\d)")
# Issuers by first digits and length, ISO/IEC 7812: Visa, Mastercard, Amex, Discover, JCB, Diners.
_ISSUER = Late(
    r"4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"
    r"|3[47]\d{13}|(?:6011|64[4-9]\d|65\d\d|35(?:2[89]|[3-8]\d))\d{12,15}|3(?:0[0-5]|[68]\d)\d{11}"
)
_FEWEST_DIGITS = 8
_MOST = 50
"""Candidates of one text that are looked at: no reply has as many."""


def ibans(text: str) -> Iterator[Span]:
    """Bank accounts of every country of the IBAN registry, ISO 13616."""
    if not _IBAN_BEGINS.search(text):
        return
    for match in islice(_IBAN.compiled.finditer(text), _MOST):
        end = _iban_end(text, *match.span())
        if end:
            yield match.start(), end


def _iban_end(text: str, start: int, stop: int) -> int:
    """Where the account ends: words may follow it. 0 if it is none."""
    ends = [
        one.end() for one in _GROUP_END.compiled.finditer(text, start + _SHORTEST_IBAN - 1, stop)
    ]
    plain = ((end, _NO_MARK.sub("", text[start:end])) for end in reversed(ends))
    return next((end for end, one in plain if _checks(one) and _is_iban(one)), 0)


def _checks(account: str) -> bool:
    """Whether the check digits are right, ISO 7064: most that only looks like one is done here."""
    digits = "".join(str(int(sign, 36)) for sign in account[4:] + account[:4])
    return int(digits) % 97 == 1


def _is_iban(account: str) -> bool:
    from stdnum import iban  # noqa: PLC0415 - 50 ms

    return iban.is_valid(account, check_country=False)


def cards(text: str) -> Iterator[Span]:
    """Payment card numbers: a known issuer, its length, and the right Luhn digit."""
    if digits(text) < _FEWEST_DIGITS:
        return
    linked = cache(lambda: list(links(text, bare=False)))
    for match in _CARD.compiled.finditer(text):
        number = re.sub(r"\D", "", match[0])
        if not (_ISSUER.compiled.fullmatch(number) and _luhn(number)):
            continue
        if not any(start <= match.start() < end for start, end in linked()):
            yield match.span()


def _luhn(number: str) -> bool:
    from stdnum import luhn  # noqa: PLC0415 - 40 ms

    return luhn.is_valid(number)
