"""A page a playbook of the library: what it says, when, by whom, and its two flows drawn."""

from collections.abc import Iterator, Mapping

from crisisctl.clock import SystemClock
from crisisctl.drawings.build import picture
from crisisctl.drawings.mermaid import chart
from crisisctl.engine.flow import Flow, lay_out
from crisisctl.i18n import Speaker
from crisisctl.lint.subject import Subject
from crisisctl.model.findings import Position
from crisisctl.model.messages import Message
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Trigger
from crisisctl.playbooks.catalog import NOT_PLAYBOOKS, library
from crisisctl.playbooks.load import load
from pages.writing import fenced, page, quote, table

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
        (
            _link(name, "playbooks/"), *_both(plan.playbook.title), plan.playbook.scenario,
            plan.playbook.cluster, _called(plan, "playbooks/"),
        )
        for name, plan in plans.items()
    ]  # fmt: skip
    return page(
        "Playbooks",
        "The library that comes with the program, for an invented brand. Each has a page with its"
        " texts in French and in English, and its two flows drawn.",
        table(("Playbook", "English", "Français", "Scenario", "Responsibility", "Runs"), rows),
        "`crisisctl init` copies them and makes them yours; [writing a playbook](writing.md) and"
        " [the format](playbook-format.md) say how to change them. A scenario brings rules of its"
        " own: [rules](rules.md). Responsibility is the cluster of Coombs: whether the public will"
        " see us as a victim, as unlucky, or as at fault.",
        "Lines about the law carry their source, and `counsel` in a comment of the file: have your"
        " lawyers read them before you rely on them.",
    )


def _link(name: str, folder: str) -> str:
    return f"[`{name}`]({folder}{name}.md)"


def _called(plan: Plan, folder: str) -> str:
    """The playbooks that this one runs, and those that they run."""
    return ", ".join(_link(name, folder) for name in plan.playbooks if name != plan.main) or "—"


def _both(texts: Mapping[str, str]) -> tuple[str, str]:
    return texts.get("en", "—"), texts.get("fr", "—")


def _playbook(plan: Plan) -> str:
    playbook = plan.playbook
    english, french = _both(playbook.title)
    return page(
        english,
        f"*{french}* · `crisisctl start {playbook.id}`",
        f"Scenario: {playbook.scenario}. Responsibility: {playbook.cluster}."
        f" Strategy: {', '.join(playbook.strategy)}. Kept true by: {playbook.owner}."
        f" Reviewed: {playbook.reviewed}."
        f" Drilled: {playbook.drilled.on if playbook.drilled else 'never'}."
        f" Runs: {_called(plan, '')}",
        *_section("It opens when", [_trigger(one) for one in playbook.triggers]),
        *_section("Traps", [f"- {en}<br>*{fr}*" for en, fr in map(_both, playbook.traps)]),
        "## Severity", _severity(plan),
        *_section("Clocks", [_clocks(plan)] if playbook.clocks else []),
        "## Roles", _roles(plan),
        *_flows(plan),
        "## Messages", *(b for n, m in playbook.messages.items() for b in _message(n, m)),
        "[All playbooks](../playbooks.md)",
    )  # fmt: skip


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"## {title}", "\n".join(lines)] if lines else []


def _trigger(trigger: Trigger) -> str:
    """One figure: how much of it, over how long, read where."""
    usual = f" times the usual figure (over {trigger.baseline})" if trigger.times else ""
    seen = f", seen within {trigger.detect_within}" if trigger.detect_within else ""
    source = f" ({trigger.source})" if trigger.source else ""
    return (
        f"- `{trigger.metric}`{source}: at least {trigger.at_least}{usual}"
        f" within {trigger.window}{seen}"
    )


def _severity(plan: Plan) -> str:
    ladder = [(name, plan.playbook.severity[name]) for name in plan.playbook.severities]
    rows = [
        (
            name, *_both(one.when), one.first_reply, one.update_every,
            ", ".join(one.approvers), ", ".join(one.roles),
        )
        for name, one in ladder
    ]  # fmt: skip
    head = ("", "When", "Quand", "First reply", "Update every", "Who approves", "Who is there")
    return table(head, rows)


def _clocks(plan: Plan) -> str:
    clocks = (plan.playbook.clocks or {}).values()
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


def _flows(plan: Plan) -> Iterator[str]:
    """Each flow as a chart; the latest way to the first public word is red."""
    today = SystemClock().now().date()
    drawn = picture(Subject(plan, plan.main, lambda _: Position(plan.main), today))
    for drawing in drawn.drawings:
        yield f"## {ENGLISH(drawing.title)}"
        if drawing.note is not None:
            yield f"{ENGLISH(drawing.note)} That way is red."
        yield fenced(chart(drawing, ENGLISH), "mermaid")
