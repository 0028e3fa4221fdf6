"""A picture of a plan: its flows, as the engine walks them, with called playbooks closed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from crisisctl.drawings.facts import deadline, facts_of, length, option, runs, written
from crisisctl.drawings.picture import Arrow, Box, Drawing, Picture
from crisisctl.drawings.worst import Worst, worst
from crisisctl.engine.flow import JOIN, Exit, ExitKind, Flow, Node
from crisisctl.lint.graph import Chart, charts, tangles
from crisisctl.lint.prices import clock
from crisisctl.lint.subject import Subject
from crisisctl.lint.witness import NOT_DONE
from crisisctl.model.durations import Duration, parse
from crisisctl.model.playbook import Clock, Severity
from crisisctl.model.steps import Step, StepKind
from crisisctl.words import Words, words


def picture(subject: Subject) -> Picture:
    """What there is to draw of a playbook. Raises `PlaybookError` as `lay_out` does."""
    playbook = subject.playbook
    title = words("{title} ({playbook})", title=playbook.title, playbook=playbook.id)
    facts = [_rung(name, playbook.severity[name]) for name in playbook.severities]
    facts += [_clock(one) for one in (playbook.clocks or {}).values()]
    drawings = (_drawing(subject, chart) for chart in charts(subject) if chart.flow.nodes)
    return Picture(title, tuple(facts), tuple(drawings))


def _rung(name: str, severity: Severity) -> Words:
    return words(
        "{severity}: first reply within {first}, an update every {every}",
        severity=name,
        first=length(severity.first_reply),
        every=length(severity.update_every),
    )


def _clock(one: Clock) -> Words:
    by_when = deadline(one.from_, one.within)
    return words("{title}: {deadline}", title=one.title, deadline=by_when)


def _drawing(subject: Subject, chart: Chart) -> Drawing:
    found = None if tangles(chart.flow) else worst(subject, chart)
    playbook = subject.playbook
    steps = playbook.each_mention if chart.of_mention else playbook.steps
    homes = defaultdict[str, list[Node]](list)
    for node in chart.flow.nodes.values():
        homes[_home(node.id)].append(node)
    boxes = _Boxes(subject, chart.flow, _marks(found), homes)
    title = words("Each mention") if chart.of_mention else words("The desk")
    return Drawing(chart.key, title, tuple(boxes.of(steps)), _note(found))


def _note(found: Worst | None) -> Words | None:
    if found is None:
        return None
    return words(
        "At the latest, the first public word comes after {clock} ({severity}: {limit} promised).",
        clock=clock(found.seconds),
        severity=found.severity,
        limit=length(Duration(int(found.limit))),
    )


@dataclass(slots=True)
class _Marks:
    """Where the latest walk goes: the clock at each box, and from which box to which."""

    clocks: dict[str, str] = field(default_factory=dict)
    ways: set[tuple[str, str]] = field(default_factory=set)


def _marks(found: Worst | None) -> _Marks:
    marks = _Marks()
    walk = [one for one in found.walk if one.node] if found is not None else []
    for moment in walk:
        if moment.why not in NOT_DONE.values():
            marks.clocks[_home(moment.node)] = clock(moment.seconds)
    for one, following in pairwise(walk):
        marks.ways.add((_home(one.node).removesuffix(JOIN), _home(following.node)))
    return marks


def _home(node_id: str) -> str:
    """The box in which a node stands: a called playbook is one box."""
    return node_id.partition("/")[0]


@dataclass(slots=True)
class _Boxes:
    subject: Subject
    flow: Flow
    marks: _Marks
    homes: Mapping[str, list[Node]]

    def of(self, steps: tuple[Step, ...]) -> Iterator[Box]:
        """A box a step; a playbook that an option runs comes behind its decision."""
        for step in steps:
            yield self._box(step)
            for name, one in (step.options or {}).items():
                box = f"{step.id}.{name}"
                target = self.flow.nodes[step.id].leads_to(ExitKind.OPTION, name)
                if one.run is not None and target is not None and _home(target) == box:
                    yield self._called(box, one.run)

    def _box(self, step: Step) -> Box:
        plan, playbook = self.subject.plan, self.subject.playbook
        branches = {name: tuple(self.of(steps)) for name, steps in (step.together or {}).items()}
        exits = self._exits(step)
        targets = [one.target for one in exits]
        return Box(
            step.id,
            step.kind,
            written(step.title or step.id),
            tuple(facts_of(step, plan, playbook)),
            tuple(
                self._arrow(step.id, one, _label(step, one))
                for one in exits
                # A step that is passed by says so: a second arrow to the same step adds nothing.
                if one.kind is not ExitKind.SKIP or targets.count(one.target) == 1
            ),
            branches,
            self.marks.clocks.get(step.id, ""),
        )

    def _called(self, box: str, name: str) -> Box:
        called = self.subject.plan.playbooks[name]
        ways = (self._arrow(box, one, _silent(one)) for one in self._leaving(box))
        clock_ = self.marks.clocks.get(box, "")
        return Box(
            box, StepKind.RUN, written(called.title), (runs(name),), tuple(ways), clock=clock_
        )

    def _exits(self, step: Step) -> list[Exit]:
        """The ways out of a step's box: behind its branches, and out of what it calls."""
        exits = [one for one in self.flow.nodes[step.id].exits if one.kind is not ExitKind.BRANCH]
        if step.together:
            exits += self.flow.nodes[step.id + JOIN].exits
        if step.run:
            exits = [one for one in exits if not _stands_in(one.target, step.id)]
            exits += self._leaving(step.id)
        return [one for one in exits if one.target is not None or one.kind is ExitKind.OPTION]

    def _leaving(self, box: str) -> list[Exit]:
        """The ways out of a closed box, each target once."""
        inside = [node for node in self.homes[box] if _stands_in(node.id, box)]
        exits = [x for node in inside for x in node.exits if not _stands_in(x.target, box)]
        targets = dict.fromkeys(one.target for one in exits if one.target is not None)
        silent = any(one.target is None and one.kind is ExitKind.OPTION for one in exits)
        ways = [Exit(ExitKind.NEXT, target) for target in targets]
        return [*ways, Exit(ExitKind.OPTION, None)] if silent else ways

    def _arrow(self, source: str, one: Exit, label: Words | None) -> Arrow:
        target = _home(one.target) if one.target is not None else None
        return Arrow(one.kind, target, label, (source, target) in self.marks.ways)


def _stands_in(node_id: str | None, box: str) -> bool:
    return node_id is not None and node_id.startswith(f"{box}/")


def _silent(one: Exit) -> Words | None:
    return words("no reply, on record") if one.target is None else None


def _label(step: Step, one: Exit) -> Words | None:
    match one.kind:
        case ExitKind.OPTION if step.options:
            return option(one.label, step.options[one.label])
        case ExitKind.TIMEOUT if step.no_reply_after:
            limit = parse(next(iter(step.no_reply_after)))
            return words("no answer for {limit}", limit=length(limit))
        case ExitKind.TIMEOUT:
            return words("nobody answers")
        case ExitKind.LOOP:
            return words("too many turns")
        case ExitKind.SKIP:
            return words("otherwise")
        case _:
            return _silent(one)
