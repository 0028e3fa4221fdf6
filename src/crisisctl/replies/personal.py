"""E-mail addresses in a text, and what the desk was told in private."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from crisisctl.channels.late import Late
from crisisctl.replies.confusables import LATIN
from crisisctl.replies.spans import Span

_OTHER_SIGNS = "\uff20\ufe6b"  # of full width, and small
_SIGN = f"@{_OTHER_SIGNS}"
_EMAIL = Late(
    rf"(?<![\w{_SIGN}.+-])[\w.+-]{{1,64}}+[{_SIGN}][a-z0-9-]++(?:[.\uff0e][a-z0-9-]++)++",
    re.IGNORECASE,
)
# Quick to look for: most have a handle only.
_AT = re.compile(rf"[{_SIGN}](?<=[\w.+-][{_SIGN}])\w")
# As people write them so that machines don't read them: "zoe (at) mail (dot) example".
_SPELLED = Late(
    r"(?<![\w.+-])[\w.+-]{1,64}+"
    r"(?: ?[(\[{] ?(?:at|arobase|@) ?[)\]}] ?| arobase | at (?=[\w-]{1,63}+ ?[(\[{]? ?dot\b))"
    r"[\w-]{1,63}+(?: ?[(\[{] ?(?:dot|point|\.) ?[)\]}] ?| (?:dot|point) |\.)[a-z]{2,24}+\b",
    re.IGNORECASE,
)
_SPELLED_AT = re.compile(r"[(\[{] ?(?:@|at\b)|arobase| dot ", re.IGNORECASE)
_NOT_LOCAL = re.compile(r"[^\w.+-]")
_DESKS = Late(
    r"support|help|aide|contact|info|service|care|sav|dpo|privacy|presse?|team|equipe|client|customer"
    r"|hello|bonjour|reclamation|complaint|reply|security|abuse|relation|social|feedback|community"
    r"|report|phish|fraud|recall|rappel|return|retour|order|commande|billing|factur|sales|vente"
    r"|office|bureau|recrut|jobs|career|media|admin|webmaster|conso|assist|welcome|news|legal|rgpd"
    r"|gdpr|booking|reserv|donat|don$|dons$|volunteer|benevol|emergency|urgence|agenc"
    r"|branch|store|shop|magasin|boutique|incident|crisis|crise",
)
_FREE_MAIL = Late(
    r"@(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|proton(?:mail)?|gmx|orange"
    r"|wanadoo|free|sfr|laposte|neuf|bbox)\.",
    re.IGNORECASE,
)
# « Écrivez à l'agence : lyon@… »: people may write there.
_INVITED = Late(
    r"\b(?:(?:e-?mail|mail|write|contact|reach|message|send|forward)(?: \w+)? (?:us|our|to|at|the)"
    r"|contact (?:e-?mail|address)|(?:mail|adresse|e-?mail) de contact|[ée]cri(?:vez|re|vant)"
    r"|contacte[rz]|adressez|envoyez|transf[ée]rez|(?:notre|our|nos) \w+|agence|agency|branch"
    r"|store|magasin|boutique|bureau|service|desk|[ée]quipe|team|d[ée]partement|department|office"
    r"|presse?)\b[^.!?\n]*$",
    re.IGNORECASE,
)
_INVITED_REACH = 50
_TWO_NAMES = Late(r"(?<![^\W\d_])[^\W\d_]{2,}+[._-][^\W\d_]{2,}")
_TELLING = Late(r"\d(?:[ .\-/]?\w){3,}+|(?<![^\s@])[^\s@]++@\S++")
_SHOWN, _LONG = 2, 8
_MIN_KNOWN = 3  # a shorter value can't be told from ordinary words


def masked(value: str) -> str:
    """Show a beginning and an end, enough to find it: a message may travel to a log."""
    if len(value) < _LONG:
        return f"{value[:1]}…"
    return f"{value[:_SHOWN]}…{value[-_SHOWN:]}"


def discreet(quote: str) -> str:
    """Mask numbers and e-mail addresses that stand in quoted words."""
    return _TELLING.compiled.sub(lambda telling: masked(telling[0]), quote)


def addresses(text: str) -> Iterator[Span]:
    """E-mail addresses, whoever they belong to."""
    handles = text.count(" @") + text.startswith("@")
    signs = text.count("@") > handles or any(map(text.__contains__, _OTHER_SIGNS))
    if signs and _AT.search(text):
        yield from (match.span() for match in _EMAIL.compiled.finditer(text))
    bracketed = "(" in text or "[" in text or "{" in text  # quick, and rare
    folded = text.lower()
    if (bracketed or "arobase" in folded or " dot " in folded) and _SPELLED_AT.search(text):
        yield from (match.span() for match in _SPELLED.compiled.finditer(text))


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses of persons; a brand's own desk ("support@…") is a route, not a leak."""
    for start, end in addresses(text):
        before = text[max(0, start - _INVITED_REACH) : start]
        local = _NOT_LOCAL.split(text[start:end], maxsplit=1)[0]
        ours = _DESKS.compiled.search(local.lower()) or (
            _INVITED.compiled.search(before) and not _TWO_NAMES.compiled.fullmatch(local)
        )
        if _FREE_MAIL.compiled.search(text[start:end]) or not ours:
            yield start, end


def known(text: str, values: Sequence[str]) -> Iterator[Span]:
    """What the desk knows in private, whatever its case, its accents, its blanks and its signs.

    Letters of another alphabet that look like ours, and those of full width, are ours too.
    """
    if not values:
        return
    read = [(place, one) for place, letter in enumerate(text) for one in _core(letter)]
    squeezed = "".join(one for _, one in read)
    for value in values:
        wanted = "".join(map(_core, value))
        if len(wanted) < _MIN_KNOWN:
            continue
        for match in re.finditer(re.escape(wanted), squeezed):
            span = read[match.start()][0], read[match.end() - 1][0] + 1
            if _stands_alone(text, *span):
                yield span


@lru_cache(maxsize=1024)
def _core(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", LATIN.get(letter, letter)).casefold()
    return "".join(one for one in plain if one.isalnum())


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
