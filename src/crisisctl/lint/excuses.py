"""`lint:` in a playbook: which findings are excused, and which excuses do not hold."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from crisisctl.lint.extents import extent
from crisisctl.lint.subject import Loc
from crisisctl.model.excuses import Excuse
from crisisctl.model.findings import Finding, Position
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Step
from crisisctl.playbooks.catalog import TEAM
from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.playbooks.document import Document
from crisisctl.playbooks.loading import Loaded
from crisisctl.playbooks.problems import Place
from crisisctl.playbooks.rules import EXPIRED_IGNORE, USELESS_IGNORE
from crisisctl.words import Words, words

LONGEST = timedelta(days=366)
"""A year: what nobody looks at for longer is no excuse, but a rule that is switched off."""
FORMAT_RULES = "CC0"
"""What these find is about the file itself, which nobody can excuse."""


@dataclass(frozen=True, slots=True)
class Excused:
    """What is left to say, how much is not, and what the team's excuses were not needed for."""

    findings: tuple[Finding, ...]
    count: int = 0
    team_useless: frozenset[Finding] = frozenset()


def excuse(
    loaded: Loaded, findings: Sequence[Finding], known: Collection[str], today: date
) -> Excused:
    """Leave out what the playbook, those it calls or the team excuse; judge the excuses too.

    `known` are the ids of all rules. An excuse in team.yaml may be there for another playbook:
    whether it is good for anything can only be said once all of them were judged.
    """
    if loaded.plan is None:
        return Excused(tuple(findings))
    placed = list(_placed(loaded, loaded.plan))
    found, excused = _Found(findings), set[Finding]()
    useless: dict[str, list[Finding]] = {}
    for one in placed:
        for number, rule in enumerate(one.excuse.ignore if one.holds(today) else ()):
            about = found.in_part(one, rule)
            excused.update(about)
            if not about:
                needless = _needless(one, number, rule, known)
                useless.setdefault(one.document.path, []).append(needless)
    kept = [one for one in findings if one not in excused]
    own = useless.get(loaded.documents[f"{loaded.plan.main}.yaml"].path, ())
    of_team = useless.get(loaded.documents[TEAM].path, ())
    told = (*kept, *_expired(placed, today), *own)
    return Excused(told, len(findings) - len(kept), frozenset(of_team))


class _Placed(NamedTuple):
    """An excuse, where it stands, and the part of the file that it is about."""

    excuse: Excuse
    document: Document
    loc: Loc
    start: Place
    end: Place | None

    def holds(self, today: date) -> bool:
        return today <= self.excuse.until <= today + LONGEST

    def position(self, *part: str | int) -> Position:
        """Where a part of the excuse stands."""
        return Position(self.document.path, *self.document.value_position((*self.loc, *part)))


class _Found:
    """Findings by file and rule, in the order of the file: thousands of excuses may ask."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._by_rule: dict[tuple[str, str], list[Finding]] = {}
        for one in sorted(findings, key=_place):
            key = (one.position.path, one.rule.id)
            self._by_rule.setdefault(key, []).append(one)

    def in_part(self, placed: _Placed, rule: str) -> list[Finding]:
        """What a rule found in the part of a file that an excuse is about."""
        if rule.startswith(FORMAT_RULES):
            return []
        found = self._by_rule.get((placed.document.path, rule), [])
        first = bisect_left(found, placed.start, key=_place)
        last = len(found) if placed.end is None else bisect_left(found, placed.end, key=_place)
        return found[first:last]


def _place(finding: Finding) -> Place:
    return finding.position.line, finding.position.column


def _placed(loaded: Loaded, plan: Plan) -> Iterator[_Placed]:
    for name, playbook in plan.playbooks.items():
        document = loaded.documents[f"{name}.yaml"]
        for loc, excuses in _of_playbook(playbook):
            yield from _at(document, loc, excuses)
    if TEAM in loaded.documents:
        yield from _at(loaded.documents[TEAM], (), plan.team.lint)


def _at(document: Document, loc: Loc, excuses: Iterable[Excuse]) -> Iterator[_Placed]:
    for number, one in enumerate(excuses):
        yield _Placed(one, document, (*loc, "lint", number), *extent(document, loc))


def _of_playbook(playbook: Playbook) -> Iterator[tuple[Loc, tuple[Excuse, ...]]]:
    yield (), playbook.lint
    for name, message in playbook.messages.items():
        yield ("messages", name), message.lint
    yield from _of_steps(playbook.steps, ("steps",))
    yield from _of_steps(playbook.each_mention, ("each-mention",))


def _of_steps(steps: tuple[Step, ...], loc: Loc) -> Iterator[tuple[Loc, tuple[Excuse, ...]]]:
    for number, step in enumerate(steps):
        yield (*loc, number), step.lint
        for name, branch in (step.together or {}).items():
            yield from _of_steps(branch, (*loc, number, "together", name))


def _expired(placed: Iterable[_Placed], today: date) -> Iterator[Finding]:
    for one in placed:
        if not one.holds(today):
            message, advice = _over(one.excuse, today)
            yield Finding(EXPIRED_IGNORE, message, one.position("until"), advice)


def _over(excuse: Excuse, today: date) -> tuple[Words, Words]:
    facts = {"rules": ", ".join(excuse.ignore), "until": excuse.until, "by": excuse.by}
    if excuse.until > today:
        return (
            words(
                "This excuse for {rules} would last until {until}; {by} answers for it.", **facts
            ),
            words("Look at it again within a year: {day} at the latest.", day=today + LONGEST),
        )
    return (
        words("This excuse for {rules} is over since {until}; {by} answers for it.", **facts),
        words("Mend what it excuses, or look at it again and give it a new date."),
    )


def _needless(one: _Placed, number: int, rule: str, known: Collection[str]) -> Finding:
    at = one.position("ignore", number)
    if rule not in known:
        message = words("There is no rule {rule}.", rule=rule)
        return Finding(USELESS_IGNORE, message, at, did_you_mean(rule, known))
    if rule.startswith(FORMAT_RULES):
        message = words("{rule} is about the file itself: nobody can excuse it.", rule=rule)
    else:
        message = words("{rule} finds nothing here: there is nothing to excuse.", rule=rule)
    return Finding(USELESS_IGNORE, message, at, words("Take {rule} out.", rule=rule))
