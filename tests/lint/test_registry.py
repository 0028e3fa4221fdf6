from crisisctl.lint.registry import RULES
from crisisctl.model.findings import Rule
from crisisctl.replies import rules as replies


def test_ids_are_in_order_and_unique():
    ids = [check.rule.id for check in RULES]
    assert ids == sorted(set(ids))
    assert len({check.rule.name for check in RULES}) == len(ids)


def test_what_the_gate_says_lint_says_too():
    shared = {one for one in vars(replies).values() if isinstance(one, Rule)}
    assert shared <= {check.rule for check in RULES}
