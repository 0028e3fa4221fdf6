"""Sentences that ask a person for data: in public, or for a secret anywhere."""

import re
from collections.abc import Iterator

from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.lexicon import Lexicon, either
from crisisctl.replies.rules import PII_PUBLIC_ASK, SECRET_ASK
from crisisctl.words import words

_REACH = 110  # characters between "send us" and "your order number"
# A refusal ("don't post …") covers its clause: « ne publiez rien ici, écrivez-nous » is two.
_CLAUSE_END = re.compile(r"[,;:–—(]|\b(?:but|mais|then|puis|and|et)\b")

Span = tuple[int, int]


def public_asks(draft: Draft) -> Iterator[TextFinding]:
    """CC203: personal data asked for where everybody reads the answer."""
    if not draft.public:
        return
    for lexicon in draft.lexicons:
        for start, end in _asks(draft, lexicon, lexicon.personal):
            if _has_private_route(draft, lexicon, start, end):
                continue
            start, end = draft.plain.span(start, end)
            message = words(
                "« {quote} » asks for personal data in public: ask for it in private, and say how",
                quote=draft.quote(start, end),
            )
            yield TextFinding(PII_PUBLIC_ASK, message, start, end)


def secret_asks(draft: Draft) -> Iterator[TextFinding]:
    """CC204: what an honest desk never asks for, on any channel."""
    for lexicon in draft.lexicons:
        for start, end in _asks(draft, lexicon, lexicon.secret):
            start, end = draft.plain.span(start, end)
            message = words(
                "« {quote} » asks for a secret, as a fraud would: never ask for passwords, codes or "
                "card numbers; identify the person in another way",
                quote=draft.quote(start, end),
            )
            yield TextFinding(SECRET_ASK, message, start, end)


def _asks(draft: Draft, lexicon: Lexicon, nouns: tuple[str, ...]) -> Iterator[Span]:
    """Yield, in the plain text, each request with the first thing that it asks for."""
    text = draft.plain.text
    if not either(nouns).search(text):
        return
    for start, end in draft.plain.sentences():
        sentence = _without_refusals(text[start:end], lexicon)
        span = _ask(sentence, either(lexicon.request), either(nouns))
        if span and not (nouns is lexicon.secret and either(lexicon.not_secret).search(sentence)):
            yield start + span[0], start + span[1]


def _ask(sentence: str, request: re.Pattern[str], noun: re.Pattern[str]) -> Span | None:
    asked = request.search(sentence)
    if not asked:
        return None
    for named in noun.finditer(sentence, asked.start()):
        nearest = [m for m in request.finditer(sentence, 0, named.end()) if m.start() < named.start()]
        if nearest and named.start() - nearest[-1].end() <= _REACH:
            return nearest[-1].start(), named.end()
    return None


def _without_refusals(sentence: str, lexicon: Lexicon) -> str:
    """Blank out what nobody is asked to do, keeping the length."""
    for refusal in either(lexicon.refusal).finditer(sentence):
        stop = _CLAUSE_END.search(sentence, refusal.end())
        end = stop.start() if stop else len(sentence)
        sentence = sentence[: refusal.start()] + "_" * (end - refusal.start()) + sentence[end:]
    return sentence
