"""Changes of the playbook that a run's own figures ask for, as a diff that applies.

Lint reckons with the times that a playbook promises: one that this run has shown to be wrong makes
every proof wrong. A change after which lint finds something new is told, and not proposed: then
the way itself must become shorter, or words are missing. What was promised to the public, or by
law, stays.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import unified_diff

from crisisctl.engine.fidelity import Visit
from crisisctl.engine.flow import Node
from crisisctl.engine.measures import nearest_rank
from crisisctl.engine.metrics import Figures
from crisisctl.engine.run import Run
from crisisctl.engine.speech import Request
from crisisctl.lint.run import lint
from crisisctl.lint.subject import Loc, Subject
from crisisctl.model.durations import Duration
from crisisctl.model.events import Paged, Record, Source as Origin
from crisisctl.model.findings import Finding, Position
from crisisctl.playbooks.load import load_files
from crisisctl.session.amending import DRILLED, Proposal, amended
from crisisctl.session.shortcomings import shortcomings
from crisisctl.words import words

STEP = timedelta(minutes=5)
"""A limit is rounded up to this: nobody promises 13 minutes."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Every proposal, and one diff of those that break nothing; empty if there are none."""

    proposals: tuple[Proposal, ...]
    diff: str


def propose(
    run: Run, figures: Figures, visits: Sequence[Visit], records: Sequence[Record]
) -> Proposed:
    """What the figures of `run` ask to change in the copy of its playbooks."""
    wanted = [
        *_approvals(run, figures),
        *_steps(run, visits),
        *shortcomings(run, figures),
        *_drill(run, records),
    ]
    files, today = dict(run.plan.files), records[0].at.date()
    judged = []
    for one in wanted:
        name = f"{one.playbook}.yaml"
        after = amended(files[name], one)
        if after is None:
            judged.append(one)
            continue
        broken = _new_findings(files, {**files, name: after}, one.playbook, today)
        judged.append(one.judged(broken))
        if not broken:
            files[name] = after
    return Proposed(tuple(judged), _diff(run.plan.files, files))


def _approvals(run: Run, figures: Figures) -> Iterator[Proposal]:
    """Each message whose yes takes longer than the time after which the backup is asked."""
    asked: dict[tuple[str, str], list[Request]] = {}
    for text in figures.texts:
        if text.message:
            playbook = run.node(text.place).playbook
            asked.setdefault((playbook, text.message), []).extend(text.requests)
    for (playbook, message), requests in asked.items():
        answered = [one for one in requests if not one.answer.running]
        loc = ("messages", message, "approval", "within")
        approval = run.plan.playbooks[playbook].messages[message].approval
        limit = approval.within if approval is not None else None
        took = _ninth(one.answer.length for one in answered)
        if limit is None or took is None or limit.business_days or took <= _length(limit):
            continue
        why = words(
            "The yes to {message} took {took} in nine cases of ten (n {count});"
            " {limit} is planned.",
            message=message,
            took=took,
            count=len(answered),
            limit=limit,
        )
        yield Proposal(playbook, loc, _written(took), why, tuple(one.seq for one in answered))


def _steps(run: Run, visits: Sequence[Visit]) -> Iterator[Proposal]:
    """Each step that takes longer than it was given, counted from its own start."""
    ended: dict[tuple[str, Loc], list[Visit]] = {}
    for visit in visits:
        if visit.end == "done" and _limit(run.node(visit.place)) is not None:
            node = run.node(visit.place)
            ended.setdefault((node.playbook, node.loc), []).append(visit)
    for (playbook, loc), those in ended.items():
        node = run.node(those[0].place)
        limit = _limit(node)
        assert limit is not None
        took = _ninth(_length(limit) + late for one in those for late in _lateness(one))
        if took is None or took <= _length(limit):
            continue
        why = words(
            "The step {step} took {took} in nine cases of ten (n {count}); {limit} is planned.",
            step=node.id,
            took=took,
            count=len(those),
            limit=limit,
        )
        yield Proposal(
            playbook, (*loc, "within"), _written(took), why, tuple(one.seq for one in those)
        )


def _limit(node: Node) -> Duration | None:
    """The time that a step has from its own start, if it has one of so many minutes."""
    within = node.step.within if node.step is not None else None
    if within is None or within.origin != "step" or not isinstance(within.limit, Duration):
        return None
    return None if within.limit.business_days else within.limit


def _lateness(visit: Visit) -> Iterator[timedelta]:
    """How long after its deadline a visit ended; less than nothing where that was before."""
    if visit.ended_at is not None and visit.due is not None:
        yield visit.ended_at - visit.due


def _drill(run: Run, records: Sequence[Record]) -> Iterator[Proposal]:
    """An exercise that was walked to its end is the last drill of its playbook."""
    incident = run.incident
    over = incident.stood_down_at or incident.closed_at
    if not incident.exercise or over is None or incident.declared_at is None:
        return
    value = {
        "on": incident.declared_at.date().isoformat(),
        "roles": _took_part(run, records),
        "findings": incident.id,
    }
    why = words("This exercise was held to its end.")
    yield Proposal(run.plan.main, DRILLED, value, why, (1, incident.seq))


def _took_part(run: Run, records: Sequence[Record]) -> list[str]:
    at_work = {one.actor.role for one in records if one.actor.source is Origin.OPERATOR}
    called = {one.event.role for one in records if isinstance(one.event, Paged)}
    return [role for role in run.plan.team.roles if role in at_work | called]


def _ninth(lengths: Iterator[timedelta]) -> timedelta | None:
    """What nine of ten took at most; the longest of fewer than ten."""
    ranked = sorted(lengths)
    return ranked[nearest_rank(len(ranked), 90)] if ranked else None


def _length(limit: Duration) -> timedelta:
    return timedelta(seconds=limit.seconds)


def _written(took: timedelta) -> str:
    minutes = -(-took // STEP) * 5
    hours, rest = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{rest}m" if rest else "")


def _new_findings(
    before: Mapping[str, str], after: Mapping[str, str], playbook: str, today: date
) -> tuple[str, ...]:
    """The rules that find more than before; what they say names times, which change."""
    known, found = (
        Counter(one.rule.id for one in _findings(files, playbook, today))
        for files in (before, after)
    )
    return tuple(sorted(found - known))


def _findings(files: Mapping[str, str], playbook: str, today: date) -> Sequence[Finding]:
    loaded = load_files(playbook, files)
    if loaded.plan is None:
        return loaded.findings

    def nowhere(_: Loc) -> Position:
        return Position(f"{playbook}.yaml")

    return lint(Subject(loaded.plan, f"{playbook}.yaml", nowhere, today))


def _diff(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """One unified diff, with the files where a team keeps them."""
    lines: list[str] = []
    for name in sorted(before):
        if before[name] != after[name]:
            old, new = (text.splitlines(keepends=True) for text in (before[name], after[name]))
            lines += unified_diff(old, new, f"a/playbooks/{name}", f"b/playbooks/{name}")
    return "".join(
        one if one.endswith("\n") else f"{one}\n\\ No newline at end of file\n" for one in lines
    )
