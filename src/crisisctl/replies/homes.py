"""Street addresses, as they are written in French and in English."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from crisisctl.channels.late import Late
from crisisctl.replies.spans import Span

_UPPER, _LETTER = "A-ZÀ-ÖØ-Ý", "A-Za-zÀ-ÖØ-öø-ÿ"
_SMALL = r"(?:(?:de|du|des|la|le|les|aux?|sous|sur)[ ]|[ld]['’])"
_FRENCH = Late(
    r"\d(?<![\w.,/-].)(?<!\bh .)\d{0,3}(?: ?(?:bis|ter|quater|[A-Da-d](?=[ ,])))?,? (?:"
    r"(?i:rue|avenue|av\.?|ave|boulevard|bd|bld|blvd|impasse|imp\.|all[ée]es?|chemin|faubourg|ruelle"
    r"|r[ée]sidence|lotissement|hameau|rond-point|chauss[ée]e|venelle|villa)"
    rf" (?!(?:en|est|et|a|sont|ou|pour)\b)"
    rf"(?:{_SMALL}\d{{1,2}}(?:er)? [{_LETTER}]{{3,9}}(?: \d{{4}}(?!\d))?"
    rf"|(?:{_SMALL}{{1,2}}[\w'’]|[{_LETTER}])[\w'’.-]{{1,24}})"
    r"|(?i:place|pl\.|route|rte|quai|cours|square|passage|sentier|cit[ée]|voie|esplanade|promenade"
    rf"|traverse|mont[ée]e|clos|mail) {_SMALL}{{0,2}}[{_UPPER}][\w'’.-]{{1,24}})"
    rf"(?:[ ]{_SMALL}{{0,2}}[{_UPPER}][\w'’-]{{0,24}}){{0,5}}+"
    rf"(?:,? (?:[àa] )?\d{{5}}(?: [{_UPPER}][\w'’-]{{1,24}}){{0,3}}+)?+"
)
_NO_NAME = (
    r"(?!(?i:the|an?|of|in|on|at|to|your|our|this|that|my|and|or|is|are|was|per|from|down|by|for"
    r"|with|more|hours?|hrs?|min(?:ute)?s?|days?|weeks?|months?|years?|people|customers|miles?|km"
    r"|new|times?|x|am|pm|percent|mph|off)\b)"
)
_ENGLISH = Late(
    rf"\d(?<![\w.,/:-].)\d{{0,4}}[A-Za-z]?,? (?:{_NO_NAME}[{_LETTER}][\w'’.-]{{0,20}} ){{1,4}}?"
    r"(?:(?i:street|road|avenue|drive|lane|crescent|terrace|boulevard|blvd|grove)"
    r"|St|Rd|Ave|Dr|Ln|Close|Court|Ct|Cres|Place|Pl|Way|Gardens|Gdns|Square|Sq|Hill|Park|Row|Mews"
    r"|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Trail|Walk|Green|View|Heights|Loop|Rise|Wharf)(?![\w])"
    rf"(?:\.? [NSEW]{{1,2}}\b)?+(?:,? (?:[Aa]pt|[Ff]lat|[Uu]nit|#)\.? ?\w{{1,5}})?+"
    rf"(?:,?(?: [{_UPPER}][a-zß-ÿ'’-]{{1,20}}(?!\w)){{1,3}}+)?+"
    r"(?:,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:[A-Z]{2} )?\d{5}(?:-\d{4})?)(?!\w))?+"
)
# The same words name where a brand, or an event, is: those are no secret.
_PLACE = Late(
    r"\b(?:magasins?|boutiques?|agences?|si[èe]ge|showroom|restaurants?|bureaux?|h[ôo]tel|usine"
    r"|guichet|entrep[ôo]t|point (?:relais|de retrait)|rendez-vous|venez|trouve[rz]|situ[ée]e?s?"
    r"|notre adresse|nos locaux|nous sommes (?:au|à)|[ée]crivez|courrier|retourn\w+|renvoyez"
    r"|ouvert|mairie|gymnase|incendie|accident|explosion|fuite|[ée]vacu\w+|p[ée]rim[èe]tre"
    r"|travaux|manifestation|collecte|don|point presse|r[ée]union"
    r"|rassembl\w+|rdv|march[ée]|concert|festival|[ée]v[ée]nement|arr[êe]t|station|briefing|event"
    r"|meeting|market|museum|mus[ée]e|h[ôo]pital|stores?|shops?|branch|head office|offices?"
    r"|showroom|depot|warehouse|located|visit us|find us|come (?:and|to|by)|our address"
    r"|write to|by post|return (?:it|them|the)|open|town hall|fire|incident|explosion|leak"
    r"|evacuat\w+|shelter|roadworks|scene|pop-up|collection point|hospital|registered)\b",
    re.IGNORECASE,
)
_HOME = Late(
    r"\b(?:chez (?:vous|toi|lui|elle|mme|m\.|madame|monsieur)|domicile|livr\w+|habit\w+|loge\w+"
    r"|(?:votre|ton|son|sa) (?:adresse|appartement|maison|logement)"
    r"|technicien|vous [êe]tes (?:au|à)|m\.|mme|mr|mrs|ms|home|deliver\w*"
    r"|(?:your|his|her|their) (?:address|flat|house|place|property)"
    r"|li(?:ves?|ving)|engineer)(?=\W)",
    re.IGNORECASE,
)
_STREET_WORDS = """
rue avenue av ave boulevard bd bld blvd impasse imp allee allees chemin faubourg ruelle residence
lotissement hameau rond chaussee venelle villa place pl route rte quai cours square passage sentier
cite voie esplanade promenade traverse montee clos mail
street road drive lane crescent terrace grove st rd dr ln close court ct cres way gardens gdns sq
hill park row mews circle cir parkway pkwy highway hwy trail walk green view heights loop rise
wharf
"""
_STREETS = frozenset(_STREET_WORDS.split())
"""In every address, of the words of a folded text: most texts are done here."""
_REACH = 80
_MOST = 100
"""Addresses of one text that are looked at: no reply has as many."""


def homes(text: str, text_words: Iterable[str]) -> Iterator[Span]:
    """Where persons live: addresses that nothing makes a shop's, an office's or an event's."""
    if _STREETS.isdisjoint(text_words):
        return
    for pattern in (_FRENCH, _ENGLISH):
        for match in islice(pattern.compiled.finditer(text), _MOST):
            start, end = match.span()
            before = text[max(0, start - _REACH) : start]
            if _HOME.compiled.search(before) or not (
                _PLACE.compiled.search(before) or _PLACE.compiled.search(text, end, end + _REACH)
            ):
                yield start, end
