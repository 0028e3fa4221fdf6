"""Sentences that ask a person for data: in public, or for a secret anywhere."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crisisctl.model.findings import TextFinding
from crisisctl.replies.draft import Draft
from crisisctl.replies.lexicon import Lexicon, either
from crisisctl.replies.rules import PII_PUBLIC_ASK, SECRET_ASK
from crisisctl.words import words

_REACH = 110  # characters between "send us" and "your order number"
# A refusal ("don't post …") covers its clause: « ne publiez rien ici, écrivez-nous » is two.
_CLAUSE_END = re.compile(r"[,;:–—(]|\b(?:but|mais|then|puis|and|et)\b")

_LINK = re.compile(r"\bhttps?:|\bwww\.")  # of a form or a private thread, in the same sentence
_AROUND = 120  # characters around a request in which a private route excuses it


class _Ask(NamedTuple):
    """A request and what it asks for, in the plain text; `sentence` is without its refusals."""

    start: int
    end: int
    sentence: str


def public_asks(draft: Draft) -> Iterator[TextFinding]:
    """CC203: personal data asked for where everybody reads the answer."""
    if not draft.public:
        return
    for lexicon in draft.lexicons:
        for ask in _asks(draft, lexicon, lexicon.personal):
            if _is_answered_in_private(draft, lexicon, ask):
                continue
            start, end = draft.plain.span(ask.start, ask.end)
            message = words(
                "« {quote} » asks for personal data in public: ask for it in private, and say how",
                quote=draft.quote(start, end),
            )
            yield TextFinding(PII_PUBLIC_ASK, message, start, end)


def secret_asks(draft: Draft) -> Iterator[TextFinding]:
    """CC204: what an honest desk never asks for, on any channel."""
    for lexicon in draft.lexicons:
        for ask in _asks(draft, lexicon, lexicon.secret):
            if either(lexicon.not_secret).search(ask.sentence):
                continue
            start, end = draft.plain.span(ask.start, ask.end)
            message = words(
                "« {quote} » asks for a secret, as a fraud would: never ask for passwords, codes "
                "or card numbers; identify the person in another way",
                quote=draft.quote(start, end),
            )
            yield TextFinding(SECRET_ASK, message, start, end)


def _is_answered_in_private(draft: Draft, lexicon: Lexicon, ask: _Ask) -> bool:
    if either(lexicon.in_public).search(ask.sentence):
        return False
    if _LINK.search(ask.sentence):
        return True
    if draft.kind == "handoff":  # the whole text is about the private route
        return bool(either(lexicon.route).search(draft.plain.text))
    around = max(0, ask.start - _AROUND), ask.end + _AROUND
    return bool(either(lexicon.route).search(draft.plain.text, *around))


def _asks(draft: Draft, lexicon: Lexicon, nouns: tuple[str, ...]) -> Iterator[_Ask]:
    text = draft.plain.text
    if not either(nouns).search(text):
        return
    for start, end in draft.plain.sentences():
        sentence = _without_refusals(text[start:end], lexicon)
        span = _ask(sentence, either(lexicon.request), either(nouns))
        if span:
            yield _Ask(start + span[0], start + span[1], sentence)


def _ask(sentence: str, request: re.Pattern[str], noun: re.Pattern[str]) -> tuple[int, int] | None:
    """Find the first noun that a request stands before, near enough."""
    asked = None
    requests = request.finditer(sentence)
    coming = next(requests, None)
    for named in noun.finditer(sentence):
        while coming and coming.start() <= named.start():
            asked, coming = coming, next(requests, None)
        if asked and named.start() - asked.end() <= _REACH:
            return asked.start(), named.end()
    return None


def _without_refusals(sentence: str, lexicon: Lexicon) -> str:
    """Blank out what nobody is asked to do, keeping the length."""
    pieces, done = [], 0
    for refusal in either(lexicon.refusal).finditer(sentence):
        if refusal.start() < done:
            continue
        stop = _CLAUSE_END.search(sentence, refusal.end())
        end = stop.start() if stop else len(sentence)
        pieces += [sentence[done : refusal.start()], "_" * (end - refusal.start())]
        done = end
    return "".join([*pieces, sentence[done:]])
