"""What ids of the model are called in a sentence; a playbook's own ids stay as they are."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.engine.conversations import State
from crisisctl.engine.standing import Standing
from crisisctl.reports.lanes import Doing
from crisisctl.words import Words, words

STANDINGS: Mapping[str, Words] = MappingProxyType(
    {
        Standing.ON_TIME: words("on time"),
        Standing.LATE: words("late"),
        Standing.MISSED: words("no reply, too late"),
        Standing.PENDING: words("no reply yet"),
        Standing.NO_REPLY: words("no reply needed"),
    }
)
NO_REPLY: Mapping[str, Words] = MappingProxyType(
    {
        "troll": words("a troll"),
        "spam": words("spam"),
        "duplicate": words("a duplicate"),
        "not-for-us": words("not for us"),
        "already-answered": words("answered already"),
        "safety": words("for safety"),
        "legal": words("for legal reasons"),
        "monitor": words("watched only"),
        "let-stand": words("left to stand"),
    }
)
WAIVERS: Mapping[str, Words] = MappingProxyType(
    {
        "distress": words("a person in distress"),
        "minor": words("a minor"),
        "threat": words("a threat"),
        "victim-request": words("at the victim's request"),
        "legal": words("for legal reasons"),
    }
)
STATES: Mapping[str, Words] = MappingProxyType(
    {
        State.UNANSWERED: words("unanswered"),
        State.LEFT: words("left without a reply"),
        State.ACKNOWLEDGED: words("answered in public"),
        State.INVITED: words("invited to private"),
        State.MISSED: words("nobody came in private"),
        State.OPENED: words("open in private"),
        State.RESOLVED: words("settled in private"),
        State.CLOSED: words("closed in public"),
        State.WAIVED: words("closing waived"),
    }
)
FAILURES: Mapping[str, Words] = MappingProxyType(
    {
        "no-answer": words("no answer"),
        "refused": words("refused"),
        "impossible": words("impossible on the platform"),
    }
)
EXPOSURES: Mapping[str, Words] = MappingProxyType(
    {
        "hidden": words("hidden"),
        "asked-to-remove": words("the author was asked to remove it"),
        "removed": words("removed by the author"),
        "reported": words("reported to the platform"),
        "left": words("left as it is"),
    }
)
ORIGINS: Mapping[str, Words] = MappingProxyType(
    {
        "us": words("our watch"),
        "customer": words("a customer"),
        "staff": words("our staff"),
        "press": words("the press"),
    }
)
AUDIENCES: Mapping[str, Words] = MappingProxyType(
    {"public": words("public"), "private": words("private"), "internal": words("internal")}
)
KINDS: Mapping[str, Words] = MappingProxyType(
    {
        "acknowledgement": words("acknowledgement"),
        "holding": words("holding statement"),
        "update": words("update"),
        "handoff": words("invitation to private"),
        "private": words("private reply"),
        "closing": words("public closing"),
        "correction": words("correction"),
        "staff": words("word to staff"),
        "page": words("call to a colleague"),
        "protective": words("safety warning"),
        "moderation": words("word on what was hidden"),
    }
)
SOURCES: Mapping[str, Words] = MappingProxyType(
    {"operator": words("operator"), "clock": words("clock"), "system": words("system")}
)
OUTCOMES: Mapping[str, Words] = MappingProxyType(
    {"no-answer": words("no answer"), "reached": words("reached"), "sent": words("sent")}
)
"""How steps end that ask for no decision of the playbook's own."""
ACTION_KINDS: Mapping[str, Words] = MappingProxyType(
    {
        "prevent": words("prevent"),
        "detect": words("detect"),
        "respond": words("respond"),
        "repair": words("repair"),
    }
)
DOINGS: Mapping[str, Words] = MappingProxyType(
    {
        Doing.STEP: words("steps"),
        Doing.WAIT: words("waiting steps"),
        Doing.APPROVAL: words("approvals asked of it"),
    }
)
