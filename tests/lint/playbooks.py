"""Small playbooks in YAML, read as the program reads them, for tests of rules."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import yaml

from crisisctl.lint.rule import Check
from crisisctl.lint.subject import Loc, Subject
from crisisctl.model.approvals import Approvals, ApprovedText
from crisisctl.model.findings import Position
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook
from crisisctl.model.team import Team
from crisisctl.playbooks.approvals import Wording, approvers, wordings
from crisisctl.playbooks.document import Document, read
from crisisctl.playbooks.lock import Approver, bounds_of, open_to, yes
from crisisctl.replies.template import TemplateProblem, parse

Steps = str | Sequence[Any]
TODAY = date(2026, 11, 22)

TEAM: dict[str, Any] = {
    "crisisctl": 1,
    "brand": "Ondine",
    "signature": "^CM",
    "roles": {
        name: {
            "title": {"en": name},
            "people": [{"name": f"{name} one"}, {"name": f"{name} two"}],
            "may-approve": ["holding"],
        }
        for name in ("cm", "legal", "lead", "boss")
    },
    "channels": {
        "x": {"handle": "@ondine", "dm-link": "https://x.com/messages/compose?recipient_id=1"},
        "facebook": {"handle": "ondine"},
    },
}
TEAM["roles"] |= {
    "alone": {"title": {"en": "Alone"}, "people": [{"name": "Ada"}], "may-approve": ["holding"]},
    "junior": {"title": {"en": "Junior"}, "people": [{"name": "Bo"}, {"name": "Cy"}]},
}
HEAD = """\
crisisctl: 1
id: {id}
title: {{en: A test}}
owner: lead
reviewed: 2026-10-12
cluster: accidental
languages: [en]
"""
SEVERITY = "severity: {sev3: {when: {en: Always}, first-reply: 60m, update-every: 4h}}\n"
MESSAGES = """\
messages:
  ack: {kind: acknowledgement, audience: public, channels: [x], text: {en: "We have seen it."}}
  hold: {kind: holding, audience: public, channels: [x], text: {en: "We are looking into it."}}
  update: {kind: update, audience: public, channels: [x], text: {en: "Here is what is new."}}
  invite: {kind: handoff, audience: public, channels: [x], text: {en: "Write to us in private."}}
  private: {kind: private, audience: private, channels: [x], text: {en: "Tell us more."}}
  closing: {kind: closing, audience: public, channels: [x], text: {en: "It is settled."}}
inputs:
  order: {ask: {en: "Order?"}, private: true, per: mention}
  leak: {ask: {en: "A leak?"}, type: yes-no-unknown}
"""
OVER = "steps:\n  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"


def subject(
    source: str, *, approved: bool = True, team: dict[str, Any] | None = None, **called: str
) -> Subject:
    """A playbook made of `source`; what it does not say is unremarkable."""
    texts = {"main": _whole(source, "main")}
    texts |= {name: _whole(text, name) for name, text in called.items()}
    documents = {name: read(text.encode(), f"{name}.yaml") for name, text in texts.items()}
    for document in documents.values():
        assert not document.problems, document.problems
    playbooks = {name: Playbook.model_validate(one.value) for name, one in documents.items()}
    files = {f"{name}.yaml": text for name, text in texts.items()}
    plan = Plan("main", playbooks, Team.model_validate(TEAM | (team or {})), _none(), files)
    if approved:
        plan = Plan("main", playbooks, plan.team, all_approved(plan), files)
    return Subject(
        plan,
        "main.yaml",
        partial(_place, documents, "main.yaml"),
        TODAY,
        partial(_place, documents),
    )


def _place(documents: Mapping[str, Document], file: str, at: Loc) -> Position:
    """The team has no file here: what is said of it stands at its top."""
    document = documents.get(file.removesuffix(".yaml"))
    return Position(file, *document.value_position(at)) if document else Position(file)


def _whole(source: str, name: str) -> str:
    parts = [HEAD.format(id=name), source]
    for key, default in (("severity", SEVERITY), ("messages", MESSAGES), ("steps", OVER)):
        if f"\n{key}:" not in f"\n{source}":
            parts.append(default)
    return "".join(parts)


def _none() -> Approvals:
    return Approvals(brand="Ondine")


def all_approved(plan: Plan) -> Approvals:
    """A yes to each text from every role that may give it."""
    lines = [_yes(plan, one) for name in plan.playbooks for one in wordings(plan, name)]
    return Approvals(brand=plan.team.brand, approvals=tuple(line for few in lines for line in few))


def _yes(plan: Plan, wording: Wording) -> list[ApprovedText]:
    day, until = date(2026, 11, 1), date(2027, 5, 1)
    try:
        variables = parse(wording.text).variables()
    except TemplateProblem:
        return []
    given = []
    for role in approvers(plan, plan.message(wording.playbook, wording.message)):
        if plan.people(role):
            channels = open_to(plan, wording, role)
            bounds = bounds_of(plan, wording, variables, channels)
            by = Approver(role, plan.person(role), day, until)
            given.append(yes(wording, by, channels, bounds))
    return given


def mention(steps: Steps) -> str:
    """A playbook's flow for each mention, from steps as YAML or as data."""
    return "each-mention:\n" + (steps if isinstance(steps, str) else as_yaml(steps))


def desk(steps: Steps) -> str:
    """A playbook's flow for the desk."""
    return "steps:\n" + (steps if isinstance(steps, str) else as_yaml(steps))


def as_yaml(steps: Sequence[Any]) -> str:
    return yaml.safe_dump(list(steps), sort_keys=False, width=10_000)


def found(check: Check, subject: Subject) -> list[tuple[int, str]]:
    """What one rule says, as (line, message)."""
    return [(one.position.line, str(one.message)) for one in check(subject)]


def messages(check: Check, subject: Subject) -> list[str]:
    """What one rule says."""
    return [str(one.message) for one in check(subject)]
