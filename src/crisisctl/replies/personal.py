"""Personal data standing in a text: addresses, numbers, and what the desk was told in private."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from crisisctl.channels.links import links

_EMAIL = re.compile(r"(?<![\w@.+-])[\w.+-]{1,64}+@[a-z0-9-]++(?:\.[a-z0-9-]++)++", re.IGNORECASE)
_DESKS = re.compile(
    r"support|help|aide|contact|info|service|care|sav|dpo|privacy|presse?|team|equipe|client|customer"
    r"|hello|bonjour|reclamation|complaint|reply|security|abuse|relation|social|feedback|community"
    r"|report|phish|fraud",
    re.IGNORECASE,
)
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|proton(?:mail)?|gmx|orange"
    r"|wanadoo|free|sfr|laposte|neuf|bbox)\.",
    re.IGNORECASE,
)
_NO_DIGIT_BEFORE, _NO_DIGIT_AFTER = r"(?<![\w+.,/-])(?<!\d )", r"(?![\w/]|[.,-]\d)"
_PHONE = re.compile(
    _NO_DIGIT_BEFORE + r"(?:"
    r"(?:(?:\+|00)33\s?(?:\(0\))?\s?|0)[1-9](?:[ .-]?\d{2}){4}"  # France
    r"|\+(?!33)\d{1,3}(?:[ .()-]{0,2}\d){7,12}"  # any country, written internationally
    r"|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|07\d{9}"  # United Kingdom
    r"|(?:1[ .-])?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[ .-])\d{3}[ .-]\d{4}"  # North America
    r")" + _NO_DIGIT_AFTER
)  # fmt: skip
_TOLL_FREE = re.compile(
    r"(?:33|0033)?0?(?:8|969)\d{6,8}|0?(?:44)?0?(?:3|8)\d{8,9}|1?8(?:00|33|44|55|66|77|88)\d{7}"
)
_FRENCH_PAIRS = re.compile(r"0[1-7](?:[ .-]?\d{2}){4}")
_FRENCH_MOBILE = re.compile(r"(?:(?:00)?33)?0?[67]\d{8}")  # never a brand's own line
_MAX_NATIONAL = 11
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]){11,34}")
# Lengths from the SWIFT IBAN registry: the countries of the single euro payments area.
_IBAN_LENGTH = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
    "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28,
    "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31,
    "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27,
    "VA": 22,
}  # fmt: skip
_CARD = re.compile(r"(?<![\w.,/-])(?<!\d )\d(?:[ -]?\d){12,18}(?![\w/]|[ .,-]\d)")
# Issuers by first digits and length, ISO/IEC 7812: Visa, Mastercard, Amex, Discover, JCB, Diners.
_ISSUER = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"
    r"|3[47]\d{13}|(?:6011|64[4-9]\d|65\d\d|35(?:2[89]|[3-8]\d))\d{12,15}|3(?:0[0-5]|[68]\d)\d{11}"
)
_MIN_KNOWN = 3  # a shorter value can't be told from ordinary words
_DIGIT = re.compile(r"\d")
_FEWEST_DIGITS = 8
"""Of a telephone or card number: most texts have fewer, and need no closer look."""
_SEPARATORS = re.compile(r"[\s.\-\u200b\u2060]+")
_OUR_LINE_REACH = 60

Span = tuple[int, int]


def addresses(text: str) -> Iterator[Span]:
    """E-mail addresses, whoever they belong to."""
    return (match.span() for match in (_EMAIL.finditer(text) if "@" in text else ()))


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses of persons; a brand's own desk ("support@…") is a route, not a leak."""
    for start, end in addresses(text):
        local = text[start:end].partition("@")[0]
        if _FREE_MAIL.search(text[start:end]) or not _DESKS.search(local):
            yield start, end


def phones(text: str, ours: Sequence[Span]) -> Iterator[Span]:
    """Telephone numbers; toll-free ones pass, and those that people are invited to call.

    `ours` is where such invitations stand, in order.
    """
    ends = [end for _, end in ours]
    for match in _outside_links(_PHONE, text) if _has_digits(text) else ():
        before = bisect_right(ends, match.start()) - 1
        invited = before >= 0 and match.start() - ends[before] < _OUR_LINE_REACH
        if _is_personal(match.group(), invited=invited):
            yield match.span()


def _is_personal(number: str, *, invited: bool) -> bool:
    digits = re.sub(r"\D", "", number)
    if not number.startswith(("+", "00")) and len(digits) > _MAX_NATIONAL:
        return False
    if _FRENCH_PAIRS.fullmatch(number) or _FRENCH_MOBILE.fullmatch(digits):
        return not invited or bool(_FRENCH_MOBILE.fullmatch(digits))
    return not invited and not _TOLL_FREE.fullmatch(digits)


def ibans(text: str) -> Iterator[Span]:
    """Bank accounts whose check digits are right: ISO 13616."""
    for match in _IBAN.finditer(text):
        length = _IBAN_LENGTH.get(match.group()[:2].upper(), 0)
        end = _end_of(text, match.start(), length)
        if length and _iban_checks(text[match.start() : end]):
            yield match.start(), end


def _end_of(text: str, start: int, count: int) -> int:
    """Find where `count` characters other than blanks end."""
    end = start
    while count and end < len(text):
        count -= text[end] != " "
        end += 1
    return end


def _iban_checks(iban: str) -> bool:
    compact = iban.replace(" ", "").upper()
    return int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 == 1


def cards(text: str) -> Iterator[Span]:
    """Payment card numbers: a known issuer, its length, and the right Luhn digit."""
    for match in _outside_links(_CARD, text) if _has_digits(text) else ():
        digits = re.sub(r"\D", "", match.group())
        if _ISSUER.fullmatch(digits) and _luhn(digits):
            yield match.span()


def _has_digits(text: str) -> bool:
    return len(_DIGIT.findall(text)) >= _FEWEST_DIGITS


def _luhn(digits: str) -> bool:
    odd, even = digits[-1::-2], digits[-2::-2]
    return (sum(map(int, odd)) + sum(sum(divmod(2 * int(d), 10)) for d in even)) % 10 == 0


def _outside_links(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    linked = list(links(text, bare=False)) if "://" in text else []
    for match in pattern.finditer(text):
        if not any(start <= match.start() < end for start, end in linked):
            yield match


def known(text: str, values: Sequence[str]) -> Iterator[Span]:
    """What the desk knows in private, whatever its case and its blanks, dots and hyphens."""
    if not values:
        return
    origins = [i for i, c in enumerate(text) if not _SEPARATORS.match(c)]
    squeezed = "".join(text[i] for i in origins)
    for value in values:
        wanted = _SEPARATORS.sub("", value)
        if len(wanted) < _MIN_KNOWN:
            continue
        for match in re.finditer(re.escape(wanted), squeezed, re.IGNORECASE):
            span = origins[match.start()], origins[match.end() - 1] + 1
            if _stands_alone(text, *span):
                yield span


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
