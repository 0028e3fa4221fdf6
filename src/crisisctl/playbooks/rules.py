"""What the loader can find; ids are promises, as every rule's."""

from crisisctl.model.findings import Level, Rule

READABLE = Rule("CC001", "yaml-readable", Level.ERROR)
FORMAT = Rule("CC002", "playbook-format", Level.ERROR)
REFERENCE = Rule("CC003", "known-reference", Level.ERROR)
OWN_TEAM = Rule("CC004", "own-team", Level.WARNING)
OWN_APPROVALS = Rule("CC005", "own-approvals", Level.WARNING)
OWN_PEOPLE = Rule("CC006", "example-people", Level.WARNING)
EXPIRED_IGNORE = Rule("CC007", "expired-ignore", Level.ERROR)
USELESS_IGNORE = Rule("CC008", "useless-ignore", Level.WARNING)
PROVEN = Rule("CC009", "approval-proven", Level.ERROR)
