"""The commands, one a module: each adds itself to an application, and is imported when used."""

from keyword import iskeyword

NAMES = (
    "init",
    "start",
    "resume",
    "status",
    "log",
    "note",
    "inbox",
    "reply",
    "page",
    "severity",
    "ack",
    "correct",
    "handover",
    "close",
    "debrief",
    "report",
    "action",
    "verify",
    "forget",
    "export",
    "import-journal",
    "lint",
    "explain",
    "check",
    "channels",
    "import",
    "watch",
    "detect",
    "audit",
    "approve",
    "show",
    "new",
    "schema",
)
"""In the order that `--help` lists them."""


def module_of(command: str) -> str:
    """`import-journal` stands in `import_journal`, `import` in `import_`, as Python wants it."""
    name = command.replace("-", "_")
    return (
        f"crisisctl.cli.commands.{name}_" if iskeyword(name) else f"crisisctl.cli.commands.{name}"
    )
