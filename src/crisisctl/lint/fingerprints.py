"""What a finding is known by from one run to the next, wherever its line has moved to."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from crisisctl.model.findings import Finding


def fingerprint(finding: Finding, number: int = 0) -> str:
    """32 hexadecimal digits, made of the rule, the file and the English message.

    A message names the step or quotes the words, so that it says where in the playbook the finding
    is without its line. `number` counts the findings of which all this is the same.
    """
    rule, path = finding.rule.id, finding.position.path.replace("\\", "/")
    parts = (rule, path, str(finding.message), str(number))
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """One for each finding, in the order given, no two the same."""
    seen = Counter[str]()
    made = []
    for finding in findings:
        first = fingerprint(finding)
        made.append(fingerprint(finding, seen[first]))
        seen[first] += 1
    return made
