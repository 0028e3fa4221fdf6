"""Data asked for without a verb: "Name, e-mail and order number, please?". Reads folded text."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from crisisctl.channels.late import Late
from crisisctl.replies.data_names import DATA, may_name
from crisisctl.replies.spans import Span

_FILLER = (
    r"(?:your|ur|the|an?|any|and|or|also|so|ok|okay|just|then|now|to start|full|complete|current"
    r"|own|actuel|enfin|votre|vos|ton|ta|tes|les?|la|une?|et|ou|avec|with|aussi|juste|complete?s?"
    r"|petit|dates?|below|folks|guys|all|everyone|mate|hun|sir|madam"
    r"|(?:by|via|in|over) (?:dm|pm|text)|in (?:the|a|your) (?:comments?|repl(?:y|ies)|thread)"
    r"|hi|hello|hey|bonjour|bjr|salut"
    r"|(?:on|for|of|linked to|sur|du|de|of) (?:the|your|ur|la"
    r"|le|votre|ton|l'|this) ?(?:account|booking|order|reservation|profile|commande|compte|dossier"
    r"|ligne|line))"
)
_COURTESY = (
    r"(?:👇|please|pls|plz|kindly|thanks|thank you|thx|ty|svp|stp|merci(?: d'avance| bien|)"
    r"|s'il (?:vous|te) plait|sil vous plait)"
)


@cache
def _bare(nouns: str) -> re.Pattern[str]:
    """What holds nothing but these nouns and courtesies."""
    return re.compile(
        rf"(?:(?:{nouns}|{_FILLER}|{_COURTESY})(?!\w)|[^\w?!.:;()]|\.(?=\s*$))++\s*+(?P<end>\??)"
    )


@cache  # and not with the above: each takes 3 ms to compile, and few texts get to this one
def _noun(nouns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){nouns}(?!\w)")


_SEGMENT_ENDS = r"?!.…:;(),"  # a clause may hold commas, and each part between them is as bare
# Most clauses begin with one of these, or with a link: no need to try all that data may be.
_SAID_FIRST = (
    r"\d|(?:i|we|it|if|is|as)\b|(?:https?|xxx\w*+|you|let|can|this|that|what|have|here|there|our|but"
    r"|could|when|how|are|did)\b(?! (?:num|ref|id))"
)
_SEGMENT = Late(
    # "Let's sort it – name, email?": behind a dash too.
    rf"[{_SEGMENT_ENDS}–—-](?:(?<=[–—-])(?<= .)(?= )|(?<![–—-])(?![{_SEGMENT_ENDS}]))"
    rf"(?:[^\w{_SEGMENT_ENDS}]++"
    rf"|(?!{_SAID_FIRST})(?:{DATA}|{_FILLER}|{_COURTESY})(?!\w)(?<!\.))++"
    rf"(?=[{_SEGMENT_ENDS}]|\Z|(?:i|we|on|nous|je|j')\b)"
)
_COURTEOUS = Late(rf"(?<!\w){_COURTESY}(?!\w)")
_CLAUSE = re.compile(
    r"(?:[^?!:;()\n,]++"
    r"|,(?! (?:we|i|i'll|nous|je|on|un|an|then|so|afin|pour|and we|et on)\b))++\??"
)
_OFFER = re.compile(r"(?<=and )(?:i|we)\b|(?<=et )(?:on|nous|je|j')\b|(?<=& )(?:i|we|on)\b")
_YOURS = re.compile(r"\b(?:your|ur|votre|vos|ton|ta)\b")
_LEADS = (
    r"verification|missing|one thing|manque|question|fill|complete|reply|respond|need|send"
    r"|verify|provide|confirm|share|please|merci|besoin|faut|indiquez|indiquer|completez|completer"
    r"|remplissez|remplir|repondez|envoyez|envoyer|donnez|communiquer|communiquez|precisez|preciser"
)
# These lead to a list behind a colon only: elsewhere they are too common.
_LEADS_TO_LIST = (
    "tell give post put add drop leave write type comment include say want wanted help start"
    " started required needed necessary wanting missing check quick details dites dis donne donner"
    " postez poste postes poster publiez ajoutez ajoute laissez laisse ecrivez ecris mettez mets"
    " notez note aider aide necessaires necessaire requis voudrait voudrions voulons faudrait"
    " manquent choses elements things avancer commencer call reach contact rappelle rappeler"
    " rappelons joindre recontacter recontacte"
)
_LEAD = Late(
    r"(?P<no>\b(?:(?:not|never|dont|don't|ne|jamais|sans|without|avoid|evitez)(?: de)? |n')"
    rf"(?:\w{{1,15}} ){{0,2}})?\b(?:{_LEADS}|{_LEADS_TO_LIST.replace(' ', '|')})\b"
)
# What was stolen is told in lists too.
_TOLD = Late(
    r"\b(?:leak|taken|took|stolen|stole|expos|involve|affect|compromis|access(?:ed|ible)|breach"
    r"|copied|hold|fuit|vole|derob|touche|consult|concern|lues?\b|copie|detenons|conserv|gardons)"
)
_ITEM = re.compile(r"\n{1,3}+[ \t]{0,20}+(?:[-–—•*·▪►✓]|\d{1,2}[.)])")
_LONGEST = 300  # characters of a clause that is but a list
# Without one of these, or a question mark, or an offer, a list asks for nothing.
_CUES = """
please pls plz kindly thanks thank thx ty svp stp merci plait missing thing manque question fill
complete reply respond need send provide confirm share besoin faut indiquez indiquer completez
completer remplissez remplir repondez envoyez envoyer donnez communiquer communiquez precisez
preciser verification verify
"""
_CUE = frozenset(_CUES.split())
_LIST_CUE = frozenset(_LEADS_TO_LIST.split())
_COLON = re.compile(r":\s")
_DASHES = (" – ", " — ", " - ")
_OFFERS = tuple(
    f"{also} {who}" for also in ("and", "et", "&") for who in ("i", "we", "on", "nous", "j")
)


def may_ask(text: str, text_words: Collection[str]) -> bool:
    """Whether `listed` may find data, which takes longer: most texts are done here."""
    if not may_name(text_words):
        return False
    cued = (
        "?" in text
        or "👇" in text
        or not _CUE.isdisjoint(text_words)
        or (":" in text and not _LIST_CUE.isdisjoint(text_words) and _COLON.search(text))
    )
    if not cued and not any(map(text.__contains__, _OFFERS)):
        return False
    segments = _SEGMENT.compiled.finditer(f";{text}".replace("\n", ";"))
    return any(_noun(DATA).search(one[0]) for one in segments)


def in_a_row(text: str) -> str:
    """The same with the items of a list one after the other, as they are read."""
    return _ITEM.sub(lambda item: "," * len(item[0]), text) if "\n" in text else text


def listed(text: str, start: int, end: int, nouns: str = DATA) -> Span | None:
    """Where a sentence asks for data by naming them only: a question, a "please", or a list."""
    led, seen = False, start
    for whole, offered in _bare_clauses(text, start, end, nouns):
        led = led or _leads(text, seen, whole.start())
        seen = whole.start()  # looking again would take a square of time
        named = [one.span() for one in _noun(nouns).finditer(text, *whole.span())]
        asks = (
            offered
            or whole["end"]
            or _COURTEOUS.compiled.search(whole[0])
            or (led and (len(named) > 1 or _YOURS.search(whole[0])))
        )
        if named and asks:
            return named[0][0], named[-1][1]
    return None


def _bare_clauses(
    text: str, start: int, end: int, nouns: str
) -> Iterator[tuple[re.Match[str], bool]]:
    """Clauses of nothing but data, and whether an offer follows: "your email and I'll look"."""
    bare = _bare(nouns)
    for clause in _CLAUSE.finditer(text, start, end):
        whole = bare.match(text, *clause.span()) or _behind_a_dash(bare, text, *clause.span())
        if whole is None or len(clause[0]) > _LONGEST:
            continue
        offered = _OFFER.match(text, whole.end(), clause.end()) is not None
        if offered or whole.end() == clause.end():
            yield whole, offered


def _behind_a_dash(bare: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    dash = max(text.rfind(one, start, end) for one in _DASHES)
    return None if dash < 0 else bare.match(text, dash + 1, end)


def _leads(text: str, start: int, end: int) -> bool:
    """Whether these words ask for the list behind them."""
    leads = [*_LEAD.compiled.finditer(text, start, end)]
    refused = any(lead["no"] for lead in leads)
    return bool(leads) and not refused and not _TOLD.compiled.search(text, start, end)
