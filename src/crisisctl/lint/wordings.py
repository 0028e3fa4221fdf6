"""From what the gate finds in a text to a breach at the words' place in the file."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from inspect import cleandoc

from crisisctl.lint.rule import Breach, Check
from crisisctl.lint.subject import Subject, once
from crisisctl.lint.texts import Text, ordinary, texts
from crisisctl.model.findings import Rule, TextFinding
from crisisctl.words import Words


def wording_rule(wanted: Rule, page: str) -> Check:
    """Make a rule that is the gate's alone: what it finds in any text is a breach."""
    return Check(wanted, cleandoc(page), partial(everywhere, wanted=wanted))


def everywhere(subject: Subject, wanted: Rule) -> Iterator[Breach]:
    """What one rule of the gate finds in the texts of a playbook."""
    for text, finding in _by_rule(subject).get(wanted.id, ()):
        yield from told(text, (finding,))


@once
def _by_rule(subject: Subject) -> Mapping[str, Sequence[tuple[Text, TextFinding]]]:
    """Sorted once: sixteen rules ask, and nearly all texts hold nothing for any."""
    found = defaultdict[str, list[tuple[Text, TextFinding]]](list)
    for text in texts(subject):
        for wanted, findings in ordinary(subject, text).items():
            found[wanted] += ((text, finding) for finding in findings.values())
    return found


def in_text(text: Text, wanted: Rule) -> Iterator[Breach]:
    """What one rule finds in any ordinary reading of a text, once."""
    return told(text, text.ordinary(wanted))


def told(text: Text, found: Iterable[TextFinding]) -> Iterator[Breach]:
    """Findings, each where its words stand."""
    for finding in found:
        at = text.spot(_quote(finding.message))
        yield Breach(finding.message, at, finding.advice, level=finding.rule.level)


def _quote(message: Words) -> str:
    quote = message.params.get("quote")
    return quote if isinstance(quote, str) else ""
