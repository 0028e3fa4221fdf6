"""Runs written down by hand: records given one by one, on a small plan."""

from datetime import UTC, datetime, timedelta
from typing import Self

from crisisctl.engine.metrics import Figures, measure
from crisisctl.engine.run import open_run
from crisisctl.model import events as e
from crisisctl.model.approvals import Approvals
from crisisctl.model.crowd import NOBODY, Beside
from crisisctl.model.incident import Incident
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Effect
from crisisctl.model.team import Team

NOON = datetime(2026, 10, 12, 12, 0, tzinfo=UTC)


TEXT = {"fr": "Oui", "en": "Yes"}


def _message(kind: str) -> dict[str, object]:
    return {"kind": kind, "audience": "public", "channels": ["x"], "text": TEXT}


PLAYBOOK = {
    "crisisctl": 1,
    "id": "complaint",
    "title": {"en": "A complaint", "fr": "Une plainte"},
    "owner": "lead",
    "reviewed": "2026-10-01",
    "cluster": "accidental",
    "languages": ["en", "fr"],
    "severity": {
        "sev2": {"when": {"en": "Press"}, "first-reply": "30m", "update-every": "30m"},
        "sev3": {"when": {"en": "A post"}, "first-reply": "60m", "update-every": "2h"},
    },
    "clocks": {"regulator": {"from": "aware", "within": "72h", "title": {"en": "Regulator"}}},
    "inputs": {
        "topic": {"ask": {"en": "What?"}},
        "order": {"ask": {"en": "Order?"}, "private": True, "per": "mention"},
    },
    "messages": {
        "statement": _message("holding"),
        "update": _message("update"),
        "acknowledge": _message("acknowledgement"),
        "to-staff": {"kind": "staff", "audience": "internal", "text": TEXT},
    },
    "steps": [
        {"id": "open", "do": [{"en": "Open the log"}]},
        {"id": "speak", "say": {"message": "statement", "on": ["x"]}},
        {"id": "follow", "wait": {"for": "9h", "repeat": {"every": "30m", "say": "update"}}},
        {"id": "over", "end": {}},
    ],
    "each-mention": [
        {"id": "answer", "say": "acknowledge"},
        {"id": "clean", "do": [{"en": "Remove it", "effect": "remove-content"}]},
        {"id": "done", "end": {}},
    ],
}
TEAM = {
    "crisisctl": 1,
    "brand": "Aurore",
    "roles": {
        "lead": {"title": {"en": "Lead"}, "people": [{"name": "Dana Roy"}, {"name": "Sam Oak"}]},
        "legal": {"title": {"en": "Legal"}, "people": [{"name": "Noor Haddad"}]},
    },
}


class Given:
    """What happened, in the order told; times are minutes after `start`."""

    def __init__(self, start: datetime = NOON) -> None:
        self.start = start
        self.records: list[e.Record] = []
        self.plan = Plan(
            "complaint",
            {"complaint": Playbook.model_validate(PLAYBOOK)},
            Team.model_validate(TEAM),
            Approvals(brand="Aurore"),
            {},
        )

    def moment(self, at: float) -> datetime:
        return self.start + timedelta(minutes=at)

    def at(self, at: float, *happened: e.Event, role: str = "lead") -> Self:
        actor = e.Actor(role=role, person="Dana Roy")
        for event in happened:
            seq = len(self.records) + 1
            self.records.append(e.Record(seq=seq, at=self.moment(at), actor=actor, event=event))
        return self

    def declared(
        self,
        at: float = 0,
        severity: str = "sev3",
        *,
        brand: str = "Aurore",
        exercise: bool = False,
        example: bool = False,
    ) -> Self:
        event = e.IncidentDeclared(
            playbook="complaint",
            severity=severity,
            files={},
            brand=brand,
            exercise=exercise,
            example=example,
        )
        return self.at(at, event)

    def mention(
        self, name: str, *, posted: float, seen: float, promise: float = 60, **more: object
    ) -> Self:
        said = {"channel": "x", "author": f"@{name}", "text": "Bad", "url": "", "language": "en"}
        origin = more.pop("origin", "us")
        post = {"mention": name, "posted_at": self.moment(posted), **said, **more}
        due = self.moment(posted + promise)
        seen_so = {"mention": name, "origin": origin, "reply_due": due}
        self.at(seen, e.MentionPosted.model_validate(post))
        return self.at(seen, e.MentionDetected.model_validate(seen_so))

    def draft(self, name: str, at: float, flow: str = "desk", **more: object) -> Self:
        ours = flow == "desk"
        facts = {
            "flow": flow,
            "step": "speak" if ours else "answer",
            "draft": name,
            "message": "statement" if ours else "acknowledge",
            "kind": "holding" if ours else "acknowledgement",
            "audience": "public",
            "variant": 1,
            "language": "en",
            "channel": "x",
            "text": "We are looking into it.",
            "template": "0" * 64,
            "approval": "lock",
        }
        return self.at(at, e.MessageDrafted.model_validate(facts | more))

    def said(self, name: str, at: float, flow: str = "desk", **more: object) -> Self:
        self.draft(name, at, flow, **more).at(at, e.MessageSent(draft=name))
        return self if flow == "desk" else self.at(at, e.PublicAck(mention=flow, draft=name))

    def figures(self, now: float, beside: Beside = NOBODY) -> Figures:
        run = open_run(self.plan, Incident("complaint-1")).after(self.records)
        return measure(run, self.records, self.moment(now), beside)


def la_redoute(promise: float) -> Given:
    """4 January 2012, minute 0 being 11:48 in Paris: a public case, by the published times.

    Seen by the press at 11:48, the agency warns about 12:00, an apology on Twitter at 13:00, on
    Facebook at 13:30, posts deleted, the picture gone more than two hours after; then silence.
    `promise` is the time to the first reply, in minutes.
    """
    told = Given(datetime(2012, 1, 4, 10, 48, tzinfo=UTC))
    sorry = "La Redoute présente ses excuses pour cette photo qui puisse heurter."
    told.declared(12)
    told.mention("m1", posted=0, seen=12, promise=promise, origin="press")
    told.said("d1", 72, "m1", text=sorry, language="fr")
    told.said("d2", 102, channel="facebook", text=sorry, language="fr")
    removed = e.StepDone(flow="m1", step="clean", effects=(Effect.REMOVE_CONTENT,))
    return told.at(125, removed)
