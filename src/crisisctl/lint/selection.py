"""Which rules count: each named by its id, by the beginning of ids, or by its name."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from crisisctl.model.findings import Rule
from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.words import Words, words

ALWAYS = frozenset(["CC000", "CC001", "CC002", "CC003"])
"""What keeps the rules from judging at all: leaving it out would turn CI green for nothing."""
_EVERYTHING = ("CC",)
Problem = tuple[Words, Words | None]
"""What is wrong, and how to mend it if that can be told."""


class Selection(NamedTuple):
    """Rules to judge by, all without `select`, but for those to `ignore`."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def keeps(self, rule: Rule) -> bool:
        """Whether a rule counts: what names it more closely decides, else `ignore`."""
        chosen = _closeness(self.select or _EVERYTHING, rule)
        return rule.id in ALWAYS or chosen > _closeness(self.ignore, rule)


def covers(selectors: Iterable[str], rule: Rule) -> bool:
    """Whether one of the selectors means this rule."""
    return rule.id not in ALWAYS and _closeness(selectors, rule) > 0


def _closeness(selectors: Iterable[str], rule: Rule) -> int:
    meant = (rule.id if one == rule.name else one for one in selectors)
    return max((len(one) for one in meant if rule.id.startswith(one)), default=0)


def problem_with(selector: str, rules: Collection[Rule]) -> Problem | None:
    """What is wrong with a selector, and the cure: no rule is meant by it."""
    known = [name for rule in rules for name in (rule.id, rule.name)]
    begins = selector.startswith("CC") and any(one.startswith(selector) for one in known)
    return None if begins or selector in known else _unknown(selector, known)


def problem_with_one(name: str, rules: Collection[Rule]) -> Problem | None:
    """What keeps a rule from being changed: nobody knows it, or it always counts, as an error."""
    found = next((rule for rule in rules if name in (rule.id, rule.name)), None)
    if found is None:
        return _unknown(name, [each for rule in rules for each in (rule.id, rule.name)])
    if found.id in ALWAYS:
        return words("{rule} always counts, as an error.", rule=name), None
    return None


def _unknown(name: str, known: list[str]) -> Problem:
    advice = did_you_mean(name, known) or words("crisisctl explain --all")
    return words("There is no rule {rule}.", rule=name), advice
