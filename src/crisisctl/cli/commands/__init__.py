"""The commands, one a module: each adds itself to an application, and is imported when used."""

NAMES = (
    "init",
    "start",
    "resume",
    "status",
    "log",
    "note",
    "reply",
    "page",
    "severity",
    "ack",
    "correct",
    "handover",
    "close",
    "report",
    "lint",
    "explain",
    "check",
    "channels",
    "approve",
    "show",
    "new",
    "schema",
)
"""In the order that `--help` lists them."""
