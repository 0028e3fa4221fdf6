"""From what the gate finds in a text to a breach at the words' place in the file."""

from collections.abc import Iterable, Iterator

from crisisctl.lint.rule import Breach
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import Text, texts
from crisisctl.model.findings import Rule, TextFinding
from crisisctl.words import Words


def everywhere(subject: Subject, wanted: Rule) -> Iterator[Breach]:
    """What one rule of the gate finds in the texts of a playbook."""
    for text in texts(subject):
        yield from in_text(text, wanted)


def in_text(text: Text, wanted: Rule) -> Iterator[Breach]:
    """What one rule finds in any ordinary reading of a text, once."""
    found = (finding for channel in text.channels for finding in text.ordinary(channel))
    return told_once(text, found, wanted)


def told_once(text: Text, found: Iterable[TextFinding], wanted: Rule) -> Iterator[Breach]:
    """The findings of one rule, each once, where the words stand."""
    told = set[str]()
    for finding in found:
        said = str(finding.message)
        if finding.rule.id == wanted.id and said not in told:
            told.add(said)
            at = text.spot(_quote(finding.message))
            yield Breach(finding.message, at, level=finding.rule.level)


def _quote(message: Words) -> str:
    quote = message.params.get("quote")
    return quote if isinstance(quote, str) else ""
