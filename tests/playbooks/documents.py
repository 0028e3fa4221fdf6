"""A playbook to be read, and what reading a text finds."""

from crisisctl.playbooks.document import Document, read

PLAYBOOK = """\
crisisctl: 1
id: viral-complaint
title: {fr: "Plainte : emballée", en: Complaint gone viral}
reviewed: 2026-10-12
severity:
  sev2: {when: Press, first-reply: 30m}
steps:
  - id: open            # the desk
    within: 5m
    text: |
      Bonjour {{ mention.author }} : merci ?
  - id: scope
    options:
      yes: {next: open}
      no: {next: open}
    say: {message: statement, on: [x, facebook]}
"""


def parse(text: str) -> Document:
    return read(text.encode(), "p.yaml")


def places(text: str) -> list[tuple[int, int]]:
    return [(problem.line, problem.column) for problem in parse(text).problems]


def only(text: str | bytes) -> tuple[int, int, str]:
    """The one problem of a text; every one of them has its cure."""
    found = read(text.encode() if isinstance(text, str) else text, "p.yaml")
    (problem,) = found.problems
    assert problem.hint is not None
    assert str(problem.hint)
    return problem.line, problem.column, str(problem.message)
