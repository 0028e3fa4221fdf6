"""What a yes leaves open: whose yes a text still waits for, and what proof a line still lacks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from crisisctl.channels.facts import channel_name
from crisisctl.model.approvals import Approvals
from crisisctl.model.plan import Plan
from crisisctl.playbooks.approvals import Use, shortcoming, wordings
from crisisctl.playbooks.bounds import places
from crisisctl.playbooks.load import load
from crisisctl.words import Words, words


def not_counted(name: str, lock: Path) -> Iterator[Words]:
    """What the team's proof still lacks, a commit or a key that it knows, and what to do."""
    doubts = load(name).unproven
    if not doubts:
        return
    first = next((one for one in doubts if one.pending), doubts[0])
    some = sum(one.line is not None for one in doubts)
    yield (
        words("{count} line(s) count for nothing yet. {why}", count=some, why=first.why)
        if some
        else words("No approval can be proven. {why}", why=first.why)
    )
    if first.advice is not None:
        yield first.advice
    if first.pending:
        yield words("  → git add {file} && git commit {file}", file=lock)


def still_open(plan: Plan, approvals: Approvals, today: date) -> Iterator[Words]:
    """Whose yes each message still waits for, and where."""
    plan = replace(plan, approvals=approvals)
    missing = dict[tuple[str, int, tuple[str, ...]], dict[str, None]]()
    for one in wordings(plan, plan.main):
        for channel in places(plan, plan.message(plan.main, one.message)):
            use = Use(plan, one, today, channel)
            if shortcoming(use) is not None:
                takes = (one.message, use.approval.quorum, use.approval.by)
                missing.setdefault(takes, {})[channel] = None
    for (name, quorum, roles), channels in sorted(missing.items()):
        facts = {"message": name, "quorum": quorum, "roles": ", ".join(roles)}
        if len(channels) == len(places(plan, plan.message(plan.main, name))):
            yield words("{message} still waits: it takes {quorum} of {roles}.", **facts)
        else:
            yield words(
                "On {channels}, {message} still waits: it takes {quorum} of {roles}.",
                channels=", ".join(map(channel_name, channels)),
                **facts,
            )
