"""Personal data repeated where everybody can read it."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from crisisctl.model.findings import TextFinding
from crisisctl.replies.accounts import cards, ibans
from crisisctl.replies.births import births
from crisisctl.replies.characters import digits
from crisisctl.replies.draft import Draft
from crisisctl.replies.homes import homes
from crisisctl.replies.ip_addresses import ip_addresses
from crisisctl.replies.misread import as_digits
from crisisctl.replies.national import national_numbers
from crisisctl.replies.personal import emails, known, masked
from crisisctl.replies.phones import phones
from crisisctl.replies.references import references
from crisisctl.replies.rules import PII_ECHO
from crisisctl.replies.spans import Span
from crisisctl.words import Words, words

_ACCOUNT = words("a bank account")
_CARD = words("a card number")
_PAPERS = words("a number of somebody's papers")
_BIRTH = words("a date of birth")
_FILE = words("the number of an order, a customer or a file")
_HOME = words("somebody's address")
_CONNECTION = words("the address of somebody's connection")
_LOCATOR = re.compile(r"[A-Z]{6}(?<!\w.{6})(?!\w)")  # of a booking, in six letters
_NEAR = re.compile(r"\d(?:[^\d\n]{0,3}+\d){3}")
_FEWEST_DIGITS = 6
"""Of a card, of papers and of a telephone number, in all; four of them stand near one another."""
_MOST = 500
"""E-mail addresses of one text that are told: no reply has as many."""
# Of a card and of a telephone number, six do, and it begins nowhere else.
_NEARER = re.compile(r"\d(?<![\w.,/-].)(?:[^\d\n]{0,3}+\d){5}")


def echoes(draft: Draft) -> Iterator[TextFinding]:
    """CC205: never repeat personal data in public, even if the person wrote it first.

    A message may travel to a log: it names the kind, and of the words only a beginning and an end.
    """
    if not draft.public:
        return
    taken = bytearray(len(draft.text))
    for (start, end), message in _found(draft):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            yield TextFinding(PII_ECHO, message, start, end)


def _found(draft: Draft) -> Iterator[tuple[Span, Words]]:
    for span in known(draft.text, draft.known_private):
        yield span, _says(draft.quote(*span), words("what was told in private"))
    for span in islice(emails(draft.text), _MOST):
        yield span, _says(draft.quote(*span), words("somebody's e-mail address"))
    # Digits of links and of handles, which are no words, tell nothing.
    said = digits("".join(draft.reading.words))
    if said or (draft.is_loud and _LOCATOR.search(draft.text)):
        yield from _numbers(draft, said)


def _numbers(draft: Draft, said: int) -> Iterator[tuple[Span, Words]]:
    """Yield the surest kind first: a card number may also look like a telephone number.

    `said` is how many digits there are in words.
    """
    text = draft.text
    read = as_digits(text)
    enough = said >= _FEWEST_DIGITS or (read is not text and digits(read) >= _FEWEST_DIGITS)
    long = enough and bool(_NEAR.search(read))
    readings = [*filter(_NEARER.search, dict.fromkeys((text, read)))] if long else []
    kinds = (
        (ibans(text), _ACCOUNT),
        *((cards(one), _CARD) for one in readings),
        (national_numbers(text) if long else (), _PAPERS),
        (births(draft), _BIRTH),
        (references(draft), _FILE),
        (homes(text, draft.reading.words), _HOME),
        (ip_addresses(text), _CONNECTION),
    )
    for spans, kind in kinds:
        for span in spans:
            yield span, _says(draft.quote(*span), kind)
    for span in chain.from_iterable(phones(one, _invitations(draft)) for one in readings):
        message = words(
            "“{value}” looks like somebody's telephone number: take it out, or say that it is "
            "yours (“call us on …”)",
            value=masked(draft.quote(*span)),
            quote=draft.quote(*span),
        )
        yield span, message


def _invitations(draft: Draft) -> Iterator[Span]:
    """Where people are asked to call us; looked for once somebody wants the first."""
    for span in draft.reading.spans("our_line"):
        yield draft.plain.span(*span)


def _says(value: str, kind: Words) -> Words:
    return words(
        "“{value}” is {kind}: take it out, and write of it in private only",
        value=masked(value),
        kind=kind,
        quote=value,
    )
