"""Personal data repeated where everybody can read it."""

from collections.abc import Iterator

from crisisctl.model.findings import TextFinding
from crisisctl.replies import personal
from crisisctl.replies.draft import Draft
from crisisctl.replies.rules import PII_ECHO
from crisisctl.words import Words, words


def echoes(draft: Draft) -> Iterator[TextFinding]:
    """CC205: never repeat personal data in public, even if the person wrote it first."""
    if not draft.public:
        return
    taken = bytearray(len(draft.text))
    for (start, end), message in _found(draft):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            yield TextFinding(PII_ECHO, message, start, end)


def _found(draft: Draft) -> Iterator[tuple[personal.Span, Words]]:
    """Yield the surest kind first: a card number may also look like a telephone number."""
    text = draft.text
    ours = [draft.plain.span(*span) for span in draft.reading.spans("our_line")]
    for span in personal.known(text, draft.known_private):
        yield span, words("“{quote}” was told in private: take it out", quote=draft.quote(*span))
    for span in personal.ibans(text):
        yield span, words("“{quote}” is a bank account: take it out", quote=draft.quote(*span))
    for span in personal.cards(text):
        yield span, words("“{quote}” is a card number: take it out", quote=draft.quote(*span))
    for span in personal.emails(text):
        yield (
            span,
            words(
                "“{quote}” looks like a person's e-mail address: take it out",
                quote=draft.quote(*span),
            ),
        )
    for span in personal.phones(text, ours):
        yield (
            span,
            words(
                "“{quote}” looks like a person's telephone number: take it out, or say that it "
                "is ours (“call us on …”)",
                quote=draft.quote(*span),
            ),
        )
