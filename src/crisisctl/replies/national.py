"""Numbers that states give to persons, as python-stdnum checks them."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from types import MappingProxyType

from crisisctl.channels.late import Late
from crisisctl.replies.characters import digits
from crisisctl.replies.spans import Span

_FEWEST_DIGITS, _SHORTEST = 6, 8
# In every number: six digits near one another, or (in.pan) four between letters.
_NEAR = re.compile(r"\d(?:(?:[^\d\n]{0,2}+\d){5}|\d{3}(?<=[A-Za-z]{5}\d{4})[A-Za-z])")
_MOST = 200
"""Candidates of one text that are looked at: no reply has as many."""
_CANDIDATE = re.compile(
    r"(?<![\w@+./-])(?<!\d[ \u00a0\u202f])(?:"
    r"\d{1,13}(?:[ \u00a0\u202f](?:\d{2,5}|\d[ABab])){1,7}+"
    r"|(?=[A-Za-z-]{0,6}\d)[A-Za-z0-9]{1,18}+(?:[./-][A-Za-z0-9]{1,13}){0,7}+"
    r")(?![\w@])"
)
# No library has it. Source: HMRC, National Insurance Manual, NIM39110.
_BRITISH = re.compile(
    r"(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d\d){3} ?[A-D]"
    r"(?!\w)",
    re.IGNORECASE,
)
_BRITISH_ENDS = re.compile(r"\d ?[A-Da-d](?!\w)")  # quick to look for
_SEPARATORS = re.compile(r"[ \u00a0\u202f.-]")
_SHAPE = str.maketrans(
    dict.fromkeys("0123456789", "9")
    | dict.fromkeys("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "a")
    | {"\u00a0": " ", "\u202f": " "}
)
# How a number is written, with 9 for a digit and a for a letter, and whose it may be.
_BY_SHAPE: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "9 99 99 99 999 999 99": ("fr.nir",), "9999999999999 99": ("fr.nir",),
    "999999999999999": ("fr.nir",), "9 99 99 9a 999 999 99": ("fr.nir",),
    "999999a99999999": ("fr.nir",), "9.99.99.99.999.999.99": ("fr.nir",),
    "9-99-99-99-999-999-99": ("fr.nir",), "999-99-9999": ("us.ssn", "us.itin"),
    "99999999a": ("es.dni",), "99999999-a": ("es.dni",), "99.999.999-a": ("es.dni",),
    "a9999999a": ("es.nie",), "a-9999999-a": ("es.nie",), "a9999999-a": ("es.nie",),
    "aaaaaa99a99a999a": ("it.codicefiscale",), "99.99.99-999.99": ("be.nn", "be.bis"),
    "999.9999.9999.99": ("ch.ssn",),
    "999999-9999": ("se.personnummer", "dk.cpr", "is.kennitala"),
    "99999999-9999": ("se.personnummer",), "999999-999a": ("fi.hetu",),
    "999999a999a": ("fi.hetu",),
    "999999 99999": ("no.fodselsnummer",), "999999/9999": ("cz.rc", "sk.rc"),
    "999.999.999-99": ("br.cpf",), "aaaaa9999a": ("in.pan",), "aaaa999999aaaaaa99": ("mx.curp",),
    "99.999.999-9": ("cl.rut",), "999999-99999": ("lv.pvn",), "999999-9999999": ("kr.rrn",),
    "999999-99-9999": ("my.nric",), "9-9999-99999-99-9": ("th.pin",),
    "999999999999999999": ("cn.ric",), "99999999999999999a": ("cn.ric",),
    "99-99999999-9": ("ar.cuit",), "99999-9999999-9": ("pk.cnic",),
})  # fmt: skip
# As digits alone they look like anything: the words before must say what they are.
_BY_LENGTH: Mapping[int, tuple[str, ...]] = MappingProxyType({
    8: ("ar.dni",), 9: ("ca.sin", "nl.bsn", "pt.nif", "au.tfn", "us.ssn", "il.idnr"),
    10: ("gb.nhs", "se.personnummer", "dk.cpr", "bg.egn", "cz.rc", "is.kennitala"),
    11: ("de.idnr", "be.nn", "pl.pesel", "hr.oib", "no.fodselsnummer", "ee.ik", "lt.asmens",
         "tr.tckimlik", "br.cpf", "gr.amka"),
    12: ("in.aadhaar",), 13: ("ro.cnp", "za.idnr", "ch.ssn", "si.emso", "th.pin"),
})  # fmt: skip
_SAID = Late(
    r"\b(?:social\b|nation\w+ (?:id|insur|num|reg)|insurance|identi|ssn|sin\b|nir\b|s[eé]cu|nss"
    r"|tax|fiscal|steuer|dni|nie\b|nif|cpf|bsn|burger|pesel|aadhaar|pan\b|nhs|registre|avs|ahv|rut\b"
    r"|personnummer|personal (?:id|code|num)|oib|cnp|tfn|ausweis|passport|passeport|kimlik|amka"
    r"|egn\b|rodn|id\b|i\.d\.)",
    re.IGNORECASE,
)
_SAID_REACH = 40


def national_numbers(text: str) -> Iterator[Span]:
    """Numbers of persons in the registers of about forty states, whose check digits are right."""
    if not _NEAR.search(text) or digits(text) < _FEWEST_DIGITS:
        return
    for match in _BRITISH.finditer(text) if _BRITISH_ENDS.search(text) else ():
        yield match.span()
    for match, kinds, surely in islice(_candidates(text), _MOST):
        before = max(0, match.start() - _SAID_REACH)
        if (surely or _SAID.compiled.search(text, before, match.start())) and any(
            _is_valid(kind, match[0]) for kind in kinds
        ):
            yield match.span()


def _candidates(text: str) -> Iterator[tuple[re.Match[str], tuple[str, ...], bool]]:
    """What each may be, and whether its form tells."""
    for match in _CANDIDATE.finditer(text):
        if len(match[0]) < _SHORTEST:
            continue
        by_shape = _BY_SHAPE.get(match[0].translate(_SHAPE), ())
        digits = _SEPARATORS.sub("", match[0])
        by_length = _BY_LENGTH.get(len(digits), ()) if digits.isdigit() else ()
        if by_shape or by_length:
            yield match, by_shape or by_length, bool(by_shape)


def _is_valid(kind: str, number: str) -> bool:
    from stdnum import get_cc_module  # noqa: PLC0415 - 40 ms

    country, _, name = kind.partition(".")
    module = get_cc_module(country, name)
    return module is not None and module.is_valid(re.sub(r"[\u00a0\u202f]", " ", number))
