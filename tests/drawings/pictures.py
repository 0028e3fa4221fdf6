"""Pictures of playbooks, for tests: of the library, of every key, and of small ones."""

from datetime import date
from pathlib import Path

from crisisctl.drawings.build import picture
from crisisctl.drawings.picture import Picture
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Position
from crisisctl.playbooks.load import load

EVERY_KEY = Path(__file__).parents[1] / "playbooks" / "every-key" / "every-key.yaml"
TODAY = date(2026, 11, 22)
SMALL = """\
severity: {sev3: {when: {en: Always}, first-reply: 60m, update-every: 4h}}
steps:
  - {id: open, role: cm, within: 5m, do: [{en: Open the log}]}
  - id: both
    together:
      care: [{id: tell, role: cm, within: 10m, say: hold}]
      law: [{id: read, role: legal, within: 1h, do: [{en: Read}]}]
  - {id: over, end: {hot-wash: 72h, review: 5bd}}
each-mention:
  - id: triage
    role: cm
    within: 10m
    decide: {en: "Who speaks?"}
    options:
      customer: {label: {en: A customer}, next: answer}
      distress: {next: help, waive-closing: distress}
      troll: {no-reply: troll}
      unknown: {next: answer}
  - id: check
    role: legal
    within: 5m
    at-most: {times: 2, then: done}
    decide: {en: "Clear?"}
    options: {yes: {next: done}, no: {next: check}, unknown: {next: check}}
  - {id: help, run: called, next: done}
  - {id: answer, role: cm, within: 20m, say: ack, next: done}
  - {id: done, end: {}}
"""
CALLED = """\
each-mention:
  - {id: call, role: cm, escalate: {to: [legal], within: 15m}}
  - {id: over, end: {}}
"""


def of_file(path: str | Path) -> Picture:
    plan = load(str(path)).plan
    assert plan is not None
    return picture(Subject(plan, str(path), lambda _: Position(str(path)), TODAY))
