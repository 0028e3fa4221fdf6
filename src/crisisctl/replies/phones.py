"""Telephone numbers of the world, as Google's libphonenumber knows them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from crisisctl.channels.late import Late
from crisisctl.replies.spans import Span

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_BLANK = " \u00a0\u202f\u2009"
_CANDIDATE = re.compile(
    r"(?<![\w+.,/-])(?<!\d[ \u00a0\u202f])(?:\+\(?|\()?\d"
    rf"(?:[{_BLANK}.()/\u2010\u2011-]{{0,3}}\d){{5,17}}+(?![\w/]|[.,-]\d)"
)
_MARK = rf"[{_BLANK}.()/\u2010\u2011-]"
_GROUP_END = Late(rf"(?<!{_MARK}){_MARK}++\d++$")
_DIGIT = re.compile(r"\d")
_NO_DIGIT = re.compile(r"\D")
_FEWEST_DIGITS = 7
_MOST = 50
"""Different numbers of one text that are looked up: no reply has as many."""
_MOST_PLACES = 1_000
_SURE_LENGTH = 10  # digits of a number that may stand in a range kept for films and examples
_LEFT_OUT = 2  # groups after a number: « au 06 12 34 56 78 10 h »

# Where a number with a leading zero, written as people there write it, is told by its form alone.
_BY_FORM = ("FR", "GB", "BE", "CH", "AU")
_FICTION = {
    "FR": re.compile(r"0[1-79]\d{8}"),
    "GB": re.compile(r"0[127]\d{9}"),
    "US": re.compile(r"1?[2-9]\d{9}"),
}
_AMERICAN = Late(
    rf"(?:1[{_BLANK}.-])?(?:\(\d{{3}}\)[{_BLANK}]?|\d{{3}}[{_BLANK}.-])\d{{3}}[{_BLANK}.-]\d{{4}}"
)
# Where forms are too many to tell; then the words before must speak of a telephone.
_BY_WORDS = (
    "US", "ES", "IT", "DE", "PT", "NL", "PL", "LU", "AT", "SE", "DK", "NO", "IE", "IN", "MA", "DZ",
    "TN", "SN", "CI", "ZA", "NZ", "BR", "MX", "SG", "JP", "RE", "GP",
)  # fmt: skip
_TELEPHONE = Late(
    r"\b(?:t[eé]l|phon|mobile|cell|portable|gsm|whats|sms|text|call|rang|ring|rung|reach|appel|joi"
    r"|rappel|fax|dial|m[oó]vil|ll[aá]m|handy|anruf|ruf|cellulare|chiam|bel(?:len|t)?\b|mobiel"
    r"|lig(?:a[mr]|ou)|(?:votre|ton|vos|your|ur|his|her) (?:\w+ )?num)",
    re.IGNORECASE,
)
_WORDS_REACH = 40
# What is printed on goods and in registers: never a telephone.
_THING = Late(
    r"\b(?:lots?|batch(?:es)?|ean|gtin|isbn|siren|siret|rcs|rna|articles?|sku|s[eé]ri(?:e|al)s?"
    r"|mod[eè]les?|models?|code|promo|version|rappels? (?:\w{1,20} ){0,3}n)\b[^.!?\n]{0,30}$"
    r"|\br[eé]f(?:[eé]rences?)?\.?\s?[:#]?\s?$",
    re.IGNORECASE,
)
_OUR_LINE_REACH = 60
# « 01 23 45 67 89 (appel non surtaxé) », "020 7946 0000, standard rate": a line of the brand's.
_SERVICE = Late(
    r"\W{0,4}+(?:appel|prix d|gratuit|non surtax|num[ée]ro (?:vert|gratuit|non)|co[ûu]t|du lundi"
    r"|7 ?j|24 ?h|24/7|standard rate|local rate|free|toll|calls? (?:are|is|cost)|open|ouvert|mon-"
    r"|monday|(?:de )?\d{1,2} ?(?:h|am)\b)",
    re.IGNORECASE,
)
_CRYSTAL = "33 969"  # "numéros Cristal": of companies only (Arcep, decision 2018-0881)
_FRENCH_MOBILES = ("33 6", "33 7")


def phones(text: str, ours: Iterable[Span]) -> Iterator[Span]:
    """Telephone numbers of persons: lines free of charge pass, and those that people may call.

    `ours` is where "call us on" and the like stand, in order: asked for beside a number only.
    """
    if len(_DIGIT.findall(text)) < _FEWEST_DIGITS:
        return
    numbers = list(_numbers(text))
    ends = [end for _, end in ours] if numbers else []
    for start, end, is_mobile in numbers:
        before = bisect_right(ends, start) - 1
        invited = before >= 0 and start - ends[before] < _OUR_LINE_REACH
        invited = invited or bool(_SERVICE.compiled.match(text, end))
        if is_mobile or not invited:
            yield start, end


def _numbers(text: str) -> Iterator[tuple[int, int, bool]]:
    """Numbers of persons, and whether each is a French mobile: those are never a brand's."""
    read: dict[tuple[str, bool], tuple[int, bool] | None] = {}
    for match in islice(_CANDIDATE.finditer(text), _MOST_PLACES):
        before = text[max(0, match.start() - _WORDS_REACH) : match.start()]
        if _THING.compiled.search(before):
            continue
        key = match[0], bool(_TELEPHONE.compiled.search(before))
        if key not in read:
            if len(read) == _MOST:
                return
            read[key] = _personal(key[0], spoken_of=key[1])
        found = read[key]
        if found:
            yield match.start(), match.start() + found[0], found[1]


def _personal(raw: str, *, spoken_of: bool) -> tuple[int, bool] | None:
    """How much of this is a number that may be a person's, and whether a French mobile's."""
    from phonenumbers import PhoneNumberType, number_type  # noqa: PLC0415 - 30 ms

    services = (
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
    )
    readers = (_by_form, _by_words) if spoken_of else (_by_form,)
    for read in readers:
        for part in islice(_parts(raw), _LEFT_OUT + 1):
            number = read(part)
            if number is not None:
                national = f"{number.country_code} {number.national_number}"
                if number_type(number) in services or national.startswith(_CRYSTAL):
                    return None
                return len(part), national.startswith(_FRENCH_MOBILES)
    return None


def _parts(raw: str) -> Iterator[str]:
    """All of it, then without its last groups."""
    while len(_DIGIT.findall(raw)) >= _FEWEST_DIGITS:
        yield raw
        shorter = _GROUP_END.compiled.sub("", raw)
        if shorter == raw:
            return
        raw = shorter


def _by_form(raw: str) -> "PhoneNumber | None":
    digits = _NO_DIGIT.sub("", raw)
    if raw.lstrip("(").startswith("+"):
        return _parsed(f"+{digits}", None, surely=len(digits) < _SURE_LENGTH)
    if digits.startswith("00"):
        return _parsed(f"+{digits[2:]}", None, surely=True)
    if _AMERICAN.compiled.fullmatch(raw):
        return _parsed(digits, "US", surely=not _FICTION["US"].fullmatch(digits))
    if not digits.startswith("0"):
        return None
    numbers = (
        _parsed(digits, region, surely=not (fiction and fiction.fullmatch(digits)))
        for region in _BY_FORM
        for fiction in (_FICTION.get(region),)
    )
    return next(filter(None, numbers), None)


def _by_words(raw: str) -> "PhoneNumber | None":
    digits = _NO_DIGIT.sub("", raw)
    numbers = (_parsed(digits, region, surely=True) for region in _BY_WORDS)
    return next(filter(None, numbers), None)


def _parsed(digits: str, region: str | None, *, surely: bool) -> "PhoneNumber | None":
    """The number; without `surely` also from a range that nobody is given."""
    from phonenumbers import (  # noqa: PLC0415 - 30 ms
        NumberParseException,
        ValidationResult,
        is_possible_number_with_reason,
        is_valid_number,
        parse,
    )

    try:
        number = parse(digits, region)
    except NumberParseException:
        return None
    possible = is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
    return number if is_valid_number(number) or (possible and not surely) else None
