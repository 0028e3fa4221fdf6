"""Numbers that a brand gives to its customers: orders, files, bookings. Reads folded text."""

import re
from collections.abc import Iterator
from itertools import chain

from crisisctl.channels.late import Late
from crisisctl.replies.characters import digits
from crisisctl.replies.draft import Draft
from crisisctl.replies.plain import Plain
from crisisctl.replies.spans import Span

_MARK = (
    r"(?:n\s?[°º]|#"
    r"|(?:number|numero|num|nbr|no|nr|nb|reference|ref|id|code|locator|pnr)(?![a-z])\.?)"
)
# Of these, a number alone is one: "order 40512877". The others need "number", "ref" or the like.
_SURE = (
    r"commande|cmd|cde|order|dossier|contrat|contract|reservation|resa|booking|case|tracking|suivi"
    r"|colis|parcel|package|shipment|consignment|facture|invoice|sinistre|claim|passeport|passport"
    r"|police|policy|account|adherent|abonne|acct|e-?ticket|pnr|ssn|iban|rib|permis|nir|rma|sav"
)
_THING = (
    rf"{_SURE}|client|customer|compte|billet|ticket|envoi|membership|member|abonnee?|abonnement"
    r"|subscription|adherente?|fidelite|loyalty|reclamation|complaint|demande|request|confirmation"
    r"|securite sociale|secu|social security|national insurance|ni|nhs|sin|immatriculation|plaque"
    r"|plate|registration|licence|license|driving licence|patiente?|allocataire|piece d'identite"
    r"|carte d'identite|id card|identity card|imei|compteur|meter|pdl|transaction|livraison"
    r"|delivery|purchase|achat|usager|guest|assuree?|beneficiaire|carte|card|frequent flyer"
    r"|clubcard|retour|return|repair|reparation|intervention|appointment|rendez-vous|rdv"
    r"|refund|remboursement|file|enquiry|inquiry|query"
)
_VALUE = (
    r"(?P<value>\d{3,5}(?: \d{3,5}(?![\w.,/-])){1,6}+"
    r"|(?:[a-z]{1,6}[-/.]?)?\d[\da-z]{0,24}(?:[-/._][\da-z]{1,12}){0,5}+|[a-z]{6})(?![\w@])"
)
_SURE_THING = Late(_SURE)
_BOOKING = Late(r"reservation|resa|booking|e-?ticket")
_MARKED_THING = Late(r"pnr|plaque|immatriculation|plate")
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d(?:[a-z./_-]*+\d){2}")  # as few as a value may have
# A class to begin with is quick to look for; a repeat is not.
_LOCATOR = re.compile(r"[^\W_a-z][^\W_a-z]{5}")
_MOSTLY_LETTERS = re.compile(r"[^\W\d_a-z]\d{0,2}(?:[^\W\d_a-z]\d{0,2}){2}[^\W\d_a-z]")
"""Four letters, of six signs at most."""
_LINK = r"\s{0,2}+(?:\(|(?:[:=]|est|is|was)\s?)?+\s?#?"
_LABELLED = Late(
    rf"(?<![\w-])(?:(?P<before>{_MARK})(?!#)\s?(?:de |du |d'|of |)"
    rf"(?:la |votre |ton |your |the |))?(?P<thing>{_THING})(?![a-z]{{1,6}}\d)\s{{0,2}}+"
    rf"\(?(?P<after>{_MARK})?+(?:\s?(?:{_MARK}))?+{_LINK}{_VALUE}"
)
_YOURS = Late(
    r"(?<![\w-])(?:votre|ton|vos|your|ur) (?:incident )?"
    rf"(?P<before>{_MARK})(?:\s?(?:{_MARK}))?+{_LINK}{_VALUE}"
)
_SOMEBODYS = ("votre ", "ton ", "vos ", "ur ")  # the last also ends "your"
# « Réf. 8841223 : votre colis est parti »: alone, a reference may be that of goods.
_FIRST = Late(
    r"(?:^|[.!?\n]\s|\()(?P<before>(?:reference|ref)\.?)\s?[:#]?\s?"
    rf"{_VALUE}\s?[:,\u2013\u2014-]\s?(?:votre|vos|ton|ta|your|ur)\b"
)
_OURS = Late(
    r"\b(?:(?:notre|nos|our|this|cette|promo|presse|press)"
    r"|(?:donate|donation|dons?)[^.!?\n]{0,20}) (?:\w{1,15} ){0,2}$"
)
# A day, a span of years, a sum of money, a quantity: no number of anybody.
_OTHER = Late(
    r"(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|(?:19|20)\d\d"
    r"(?:-(?:19|20)?\d\d)?|\d{1,3}(?:[ .]000)+|\d{1,3}\.\d\d"
    r"|[1-9]\d?0{4,}|(?<!\d)\d++(?:h|km|kg|ml|cl|gb|go|mo|mb|th|e|eme|x|k|m)\d{0,2})"
)
_LETTERED = Late(r"[a-z]{1,3}[-/]\d{3,}")
# "AB12CD34", which neither a quantity nor "WINTER2026" looks like.
_MIXED = re.compile(r"[A-Z]\d+[A-Z]+\d")
_QUANTITY = Late(
    r"\s?(?:€|\$|£|%|euros?\b|eur\b|usd\b|gbp\b|dollars?\b|pounds?\b|personnes|people|clients"
    r"|customers|units|items|unites|articles|colis|parcels|demandes|requests"
    r"|jours|days|heures|hours|fois|times|points|miles|abonnes|members|membres)"
)
_FEWEST_MARKED, _FEWEST, _FEWEST_UNSURE = 3, 5, 6
"""Digits of what is called a number, and of what stands alone beside a surer or a vaguer word."""
_OURS_REACH = 40
_LOCATOR_LENGTH = 6  # of an airline's booking


def references(draft: Draft) -> Iterator[Span]:
    """Numbers of orders, customers, bookings, files, parcels, accounts and papers."""
    said = digits("".join(draft.reading.words))  # those of handles are none
    if said >= _FEWEST_MARKED or _MOSTLY_LETTERS.search(draft.text):
        yield from numbers_given(draft.text, draft.plain)


def numbers_given(text: str, plain: Plain) -> Iterator[Span]:
    """The same in any text, of which `plain` is the folded form."""
    folded = plain.text
    if not _DIGITS.search(folded) and not _LOCATOR.search(text):
        return
    yours = _YOURS if any(map(folded.__contains__, _SOMEBODYS)) else None
    labels = filter(None, (_LABELLED, yours, _FIRST if "ref" in folded else None))
    for match in chain.from_iterable(one.compiled.finditer(folded) for one in labels):
        label, _ = plain.span(*match.span())
        start, end = plain.span(*match.span("value"))
        before = folded[max(0, match.start() - _OURS_REACH) : match.start()]
        theirs = not _OURS.compiled.search(before)
        if theirs and _is_one(match, text[label:start], text[start:end]):
            yield start, end


def _is_one(match: re.Match[str], label: str, value: str) -> bool:
    if _OTHER.compiled.fullmatch(match["value"]) or _QUANTITY.compiled.match(
        match.string, match.end()
    ):
        return False
    said = match.groupdict()
    thing = said.get("thing") or ""
    marked = bool(
        said.get("before") or said.get("after") or _MARKED_THING.compiled.fullmatch(thing)
    )
    if value.isalnum() and value.isupper() and len(value) == _LOCATOR_LENGTH:
        return _is_locator(thing, label, value, marked=marked)
    sure = _SURE_THING.compiled.fullmatch(thing)
    fewest = _FEWEST if sure else _FEWEST_UNSURE
    mixed = value.isupper() and _MIXED.search(value) is not None
    if marked or (sure and (mixed or _LETTERED.compiled.fullmatch(match["value"]))):
        fewest = _FEWEST_MARKED
    return len(_DIGIT.findall(value)) >= fewest


def _is_locator(thing: str, label: str, value: str, *, marked: bool) -> bool:
    """Whether six capitals are a booking's code, and no word of a shout."""
    has_digits = bool(_DIGIT.search(value))
    shouted = not has_digits and label.isupper() and thing != "pnr"  # « RÉFÉRENCE CLIENT SUIVIE »
    return not shouted and (marked or (has_digits and bool(_BOOKING.compiled.fullmatch(thing))))
