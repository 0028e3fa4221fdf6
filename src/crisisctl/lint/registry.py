"""Every rule of lint, in the order of the ids. A number never comes back with another meaning."""

from crisisctl.lint import (
    decision_rules,
    flow_rules,
    people_rules,
    private_rules,
    text_rules,
    time_rules,
)
from crisisctl.lint.rule import Check

RULES: tuple[Check, ...] = (
    text_rules.unfilled_variables,
    text_rules.channel_length,
    text_rules.pii_public_ask,
    text_rules.secret_ask,
    text_rules.pii_echo,
    text_rules.non_apology,
    text_rules.safe_links,
    flow_rules.graph_sound,
    flow_rules.bounded_loop,
    decision_rules.decision_default,
    time_rules.first_reply_budget,
    private_rules.ack_before_private,
    private_rules.private_must_close,
    private_rules.private_timeout,
    people_rules.escalation_complete,
    people_rules.stand_down_and_learn,
)
