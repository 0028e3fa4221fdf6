"""Who speaks in a shown conversation: people are numbers, the brand's handles stay."""

import re
from collections import defaultdict
from collections.abc import Sequence

from crisisctl.audit.desks import key
from crisisctl.audit.facts import Audit
from crisisctl.audit.threads import Message
from crisisctl.audit.wordings import body, nameless
from crisisctl.replies.echoes import echoes
from crisisctl.replies.gate import judge
from crisisctl.replies.personal import masked
from crisisctl.replies.rules import PII_ECHO
from crisisctl.reports.pseudonyms import Pseudonyms
from crisisctl.reports.said import Said, Say
from crisisctl.words import words

_HANDLE = re.compile(r"(?<![\w@])@(\w{1,50})")


class Names:
    """Names and texts as they may be shown: as they are, or without what tells a person.

    Without `open_names` people are numbered by their first message, handles and the names that a
    greeting or a signature gives go, and personal data is masked as the gate finds it.
    """

    def __init__(self, audit: Audit, say: Say, *, open_names: bool) -> None:
        self._brand, self._say, self._open = audit.desks.brand, say, open_names
        self._numbers: dict[str, int] = {}
        self._threads: defaultdict[int, list[Message]] = defaultdict(list)
        for message in sorted(audit.messages, key=lambda one: one.order):
            self._numbers.setdefault(key(message.author), len(self._numbers) + 1)
            self._threads[message.thread].append(message)

    def conversation(self, message: Message) -> Sequence[Message]:
        """All of its conversation, in the order of time."""
        return self._threads[message.thread]

    def of_brand(self, message: Message) -> bool:
        """Whether the brand says it."""
        return key(message.author) in self._brand

    def who(self, message: Message) -> Said:
        """Its author."""
        return Said(self._alias(message.author))

    def text(self, message: Message) -> Said:
        """Its text."""
        return self._shown(message.text, message)

    def wording(self, message: Message) -> Said:
        """Its text on one line, without the handles that it begins with."""
        return Said(" ".join(self._shown(body(message.text), message).split()))

    def _shown(self, text: str, message: Message) -> Said:
        if self._open:
            return Said(text)
        said = _without_data(text)
        known = {one.author: self._alias(one.author) for one in self.conversation(message)}
        people = {name: alias for name, alias in known.items() if key(name) not in self._brand}
        return Said(_HANDLE.sub(self._handle, Pseudonyms(people)(Said(nameless(said)))))

    def _alias(self, author: str) -> str:
        if self._open or key(author) in self._brand:
            return f"@{author}" if " " not in author else author
        return self._say(words("person {number}", number=self._numbers[key(author)]))

    def _handle(self, found: re.Match[str]) -> str:
        return found[0] if found[1].casefold() in self._brand else "@…"


def _without_data(text: str) -> str:
    findings = judge(
        text, channel="x", audience="public", language="en", kind="update", checks=(echoes,)
    )
    spans = [(one.start, one.end) for one in findings if one.rule.id == PII_ECHO.id]
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + masked(text[start:end]) + text[end:]
    return text
