"""Run every rule over a playbook."""

from collections.abc import Iterable, Iterator

from crisisctl.errors import PlaybookError
from crisisctl.lint.registry import RULES
from crisisctl.lint.rule import Check
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Finding, Level, Position, Rule
from crisisctl.words import Words, words

RULE_CRASHED = Rule("CC000", "rule-crashed", Level.ERROR)


def lint(subject: Subject, rules: Iterable[Check] = RULES) -> tuple[Finding, ...]:
    """Find everything that is wrong, in the order of the file.

    A rule that crashes is a finding of its own, and the others still run: CI must not turn green
    because of a bug, nor hide what the other rules have to say. Raises `PlaybookError` for a
    playbook that can't be laid out as a graph.
    """
    found = (finding for check in rules for finding in _findings(check, subject))
    return tuple(sorted(found, key=lambda one: (one.position, one.rule.id)))


def _findings(check: Check, subject: Subject) -> Iterator[Finding]:
    try:
        yield from list(check(subject))
    except PlaybookError:
        raise  # no rule's fault: the playbook can't be laid out
    except Exception as error:  # noqa: BLE001 - reported as a finding
        message = words(
            "The rule {rule} failed on this playbook: {kind} {error}",
            rule=check.rule.id,
            kind=type(error).__name__,
            error=str(error),
        )
        yield crashed(message, subject.path)


def crashed(message: Words, path: str) -> Finding:
    """What a bug of ours becomes: an error like any other, in the file that it came up with."""
    advice = words("This is a bug of crisisctl: please report it, with this playbook.")
    return Finding(RULE_CRASHED, message, Position(path), advice)
