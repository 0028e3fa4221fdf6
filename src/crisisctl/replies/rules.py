"""The rules that lint and run time share: ids and names are promises, listed in one place."""

from crisisctl.model.findings import Level, Rule

UNFILLED_VARIABLES = Rule("CC201", "unfilled-variables", Level.ERROR)
CHANNEL_LENGTH = Rule("CC202", "channel-length", Level.ERROR)
PII_PUBLIC_ASK = Rule("CC203", "pii-public-ask", Level.ERROR)
SECRET_ASK = Rule("CC204", "secret-ask", Level.ERROR)
PII_ECHO = Rule("CC205", "pii-echo", Level.ERROR)
NON_APOLOGY = Rule("CC207", "non-apology", Level.ERROR)
SAFE_LINKS = Rule("CC225", "safe-links", Level.ERROR)
