"""A page a playbook of the library: what it says, when, by whom, and its two flows drawn."""

from collections.abc import Iterator, Mapping

from crisisctl.engine.flow import Exit, ExitKind, Flow, Node, lay_out
from crisisctl.i18n import Speaker
from crisisctl.model.messages import Message
from crisisctl.model.plan import Plan
from crisisctl.model.steps import StepKind
from crisisctl.playbooks.catalog import NOT_PLAYBOOKS, library
from crisisctl.playbooks.load import load
from pages.writing import page, quote, table

SHAPES = {
    StepKind.DECIDE: ("{{", "}}"),
    StepKind.SAY: ("([", "])"),
    StepKind.ESCALATE: ("[[", "]]"),
    StepKind.WAIT: ("(", ")"),
    StepKind.END: ("(((", ")))"),
}
DASHED = (ExitKind.TIMEOUT, ExitKind.LOOP, ExitKind.SKIP)
OVER = '  over(("no reply, on record"))'
ENGLISH = Speaker("en")


def pages() -> dict[str, str]:
    """The index, and the playbooks."""
    paths = [path for path in sorted(library().glob("*.yaml")) if path.name not in NOT_PLAYBOOKS]
    plans = {path.stem: _plan(str(path)) for path in paths}
    made = {f"playbooks/{name}.md": _playbook(plan) for name, plan in plans.items()}
    return {"playbooks.md": _index(plans)} | made


def _plan(path: str) -> Plan:
    plan = load(path).plan
    if plan is None:
        raise SystemExit(f"{path} has problems: crisisctl lint {path}")
    return plan


def _index(plans: Mapping[str, Plan]) -> str:
    rows = [
        (f"[`{name}`](playbooks/{name}.md)", *_both(plan.playbook.title), plan.playbook.cluster)
        for name, plan in plans.items()
    ]
    return page(
        "Playbooks",
        "The library that comes with the program, for an invented brand. `crisisctl init` copies"
        " it and makes it yours; [the format](playbook-format.md) says how to change it.",
        table(("Playbook", "English", "Français", "Cluster"), rows),
    )


def _both(texts: Mapping[str, str]) -> tuple[str, str]:
    return texts.get("en", "—"), texts.get("fr", "—")


def _playbook(plan: Plan) -> str:
    playbook = plan.playbook
    english, french = _both(playbook.title)
    return page(
        english,
        f"*{french}* · `crisisctl start {playbook.id}`",
        f"Cluster: {playbook.cluster}. Kept true by: {playbook.owner}. Reviewed:"
        f" {playbook.reviewed}. Drilled: {playbook.drilled or 'never'}.",
        *_section("Traps", [f"- {en}<br>*{fr}*" for en, fr in map(_both, playbook.traps)]),
        "## Severity", _severity(plan),
        *_section("Clocks", [_clocks(plan)] if playbook.clocks else []),
        "## Roles", _roles(plan),
        "## The desk", _flow(plan, of_mention=False),
        *_section("Each mention", [_flow(plan, of_mention=True)] if playbook.each_mention else []),
        "## Messages", *(b for n, m in playbook.messages.items() for b in _message(n, m)),
        "[All playbooks](../playbooks.md)",
    )  # fmt: skip


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"## {title}", "\n".join(lines)] if lines else []


def _severity(plan: Plan) -> str:
    ladder = plan.playbook.severity
    rows = [
        (name, *_both(ladder[name].when), ladder[name].first_reply, ladder[name].update_every)
        for name in plan.playbook.severities
    ]
    return table(("", "When", "Quand", "First reply", "Update every"), rows)


def _clocks(plan: Plan) -> str:
    clocks = plan.playbook.clocks.values()
    rows = [(*_both(c.title), c.within, c.from_, c.role or plan.playbook.owner) for c in clocks]
    return table(("Deadline", "Échéance", "Within", "From", "Role"), rows)


def _roles(plan: Plan) -> str:
    """Who has a step to do, in the order of the team file."""
    flows = [_laid_out(plan, of_mention=one) for one in (False, True)]
    steps = [node.step for flow in flows for node in flow.nodes.values() if node.step is not None]
    asked = {role for step in steps if step.escalate is not None for role in step.escalate.to}
    doing = {step.role or plan.playbook.owner for step in steps}
    roles = {name: one for name, one in plan.team.roles.items() if name in doing | asked}
    rows = [
        (f"`{name}`", *_both(role.title), "yes" if name in doing else "called only")
        for name, role in roles.items()
    ]
    return table(("Role", "English", "Français", "Has steps"), rows)


def _laid_out(plan: Plan, *, of_mention: bool) -> Flow:
    return lay_out(plan.playbooks, plan.main, of_mention=of_mention)


def _message(name: str, message: Message) -> Iterator[str]:
    yield f"### {name}"
    on = f", on {', '.join(message.channels)}" if message.channels else ""
    yield f"Kind: {message.kind}, {message.audience}{on}."
    if message.approval is not None:
        by, within = ", ".join(message.approval.by), message.approval.within
        yield f"Approval: {message.approval.quorum} of {by}, within {within}."
    for texts in message.wordings:
        yield from (f"{lang}:\n\n{quote(text)}" for lang, text in sorted(texts.items()))


def _flow(plan: Plan, *, of_mention: bool) -> str:
    """Mermaid; a dashed line is a way taken by time, by a used-up loop or by a condition."""
    flow = _laid_out(plan, of_mention=of_mention)
    numbers: dict[str | None, str] = {name: f"n{i}" for i, name in enumerate(flow.nodes)}
    numbers[None] = "over"
    arrows = [
        f"  {numbers[node.id]} {_arrow(node, exit_)} {numbers[exit_.target]}"
        for node in flow.nodes.values()
        for exit_ in node.exits
        if exit_.target is not None or exit_.kind is ExitKind.OPTION
    ]
    over = [OVER] if any(arrow.endswith(" over") for arrow in arrows) else []
    shapes = _shapes(plan, flow, numbers)
    return "\n".join(["```mermaid", "flowchart TD", *shapes, *over, *arrows, "```"])


def _shapes(plan: Plan, flow: Flow, numbers: Mapping[str | None, str]) -> Iterator[str]:
    """The steps; those of each called playbook in a frame."""
    for name in plan.playbooks:
        nodes = [node for node in flow.nodes.values() if node.playbook == name]
        shapes = [f"  {numbers[node.id]}{_shape(node)}" for node in nodes]
        framed = name != plan.main and shapes
        yield from [f"  subgraph {name}", *shapes, "  end"] if framed else shapes


def _shape(node: Node) -> str:
    opening, closing = SHAPES.get(node.step.kind, ("[", "]")) if node.step else ("(", ")")
    return f'{opening}"{_label(node)}"{closing}'.replace("{{", "{").replace("}}", "}")


def _label(node: Node) -> str:
    if node.step is None:
        return "together again"
    title = ENGLISH.pick(node.step.title) if node.step.title else node.step.id
    role = f"<br><i>{node.step.role}</i>" if node.step.role else ""
    return title.replace('"', "#quot;") + role


def _arrow(node: Node, exit_: Exit) -> str:
    label = exit_.label or ("" if exit_.kind is ExitKind.NEXT else _why(node, exit_.kind))
    line = "-.->" if exit_.kind in DASHED else "-->"
    return f'{line}|"{label}"|' if label else line


def _why(node: Node, kind: ExitKind) -> str:
    after = node.step.no_reply_after if node.step is not None else None
    words = {
        ExitKind.TIMEOUT: f"silence for {next(iter(after))}" if after else "nobody answers",
        ExitKind.LOOP: "too many turns",
        ExitKind.SKIP: "not needed",
    }
    return words.get(kind, str(kind))
