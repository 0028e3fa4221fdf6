"""The rules that lint and run time share: ids and names are promises, listed in one place."""

from crisisctl.model.findings import Level, Rule

PUBLIC_AMOUNT = Rule("CC113", "compensation-authority", Level.ERROR)
UNFILLED_VARIABLES = Rule("CC201", "unfilled-variables", Level.ERROR)
CHANNEL_LENGTH = Rule("CC202", "channel-length", Level.ERROR)
PII_PUBLIC_ASK = Rule("CC203", "pii-public-ask", Level.ERROR)
SECRET_ASK = Rule("CC204", "secret-ask", Level.ERROR)
PII_ECHO = Rule("CC205", "pii-echo", Level.ERROR)
NO_COMMENT = Rule("CC206", "no-comment", Level.ERROR)
NON_APOLOGY = Rule("CC207", "non-apology", Level.ERROR)
DEFENSIVE = Rule("CC208", "defensive", Level.WARNING)
BLAME_SHIFT = Rule("CC209", "blame-shift", Level.ERROR)
LIABILITY_GATE = Rule("CC210", "liability-gate", Level.ERROR)
EMPATHY_FIRST = Rule("CC211", "empathy-first", Level.ERROR)
MINIMISING = Rule("CC213", "minimising", Level.WARNING)
SPECULATION_OR_PROMISE = Rule("CC214", "speculation-or-promise", Level.WARNING)
VAGUE_OR_CLICHE = Rule("CC215", "vague-or-cliche", Level.WARNING)
SHOUT_OR_HUMOUR = Rule("CC216", "shout-or-humour", Level.WARNING)
INSULT_OR_LEGAL_THREAT = Rule("CC217", "insult-or-legal-threat", Level.ERROR)
TU_VOUS_MIX = Rule("CC218", "tu-vous-mix", Level.WARNING)
LANGUAGE_PARITY = Rule("CC219", "language-parity", Level.ERROR)
HANDOFF_COMPLETE = Rule("CC220", "handoff-complete", Level.WARNING)
VARIANTS_AND_PERSON = Rule("CC222", "variants-and-person", Level.WARNING)
SAFE_LINKS = Rule("CC225", "safe-links", Level.ERROR)

OVERRIDABLE = frozenset(
    rule.id
    for rule in (
        NO_COMMENT,
        NON_APOLOGY,
        DEFENSIVE,
        BLAME_SHIFT,
        EMPATHY_FIRST,
        MINIMISING,
        SPECULATION_OR_PROMISE,
        VAGUE_OR_CLICHE,
        SHOUT_OR_HUMOUR,
        TU_VOUS_MIX,
        HANDOFF_COMPLETE,
        VARIANTS_AND_PERSON,
    )
)
"""Rules about tone, which somebody may take upon themselves: never what is personal, unfinished,
hidden or over a limit, an insult, nor what legal must read first."""
