"""What a playbook needs of its team: the roles and the accounts that its flows name."""

from collections.abc import Iterator

from crisisctl.channels.facts import CHANNELS, Channels
from crisisctl.channels.own import known_channels
from crisisctl.lint.graph import charts
from crisisctl.lint.subject import Subject, once
from crisisctl.model.messages import Audience
from crisisctl.model.steps import Step


@once
def roles_used(subject: Subject) -> tuple[str, ...]:
    """Every role that somebody must fill for this playbook to hold, by name."""
    return tuple(sorted(set(_roles(subject)) & set(subject.plan.team.roles)))


def _roles(subject: Subject) -> Iterator[str]:
    for playbook in subject.plan.playbooks.values():
        yield playbook.owner
        for message in playbook.messages.values():
            yield from message.approval.roles if message.approval is not None else ()
        for clock in (playbook.clocks or {}).values():
            yield from [clock.role] if clock.role else []
    for severity in subject.playbook.severity.values():
        yield from (*severity.roles, *severity.approvers)
    for chart in charts(subject):
        for node in chart.flow.nodes.values():
            if node.step is not None:
                yield from _of_step(node.step)


def _of_step(step: Step) -> Iterator[str]:
    if step.role is not None:
        yield step.role
    yield from step.escalate.to if step.escalate is not None else ()


@once
def channels_known(subject: Subject) -> Channels:
    """Every channel, with what team.yaml knows better."""
    return known_channels(subject.plan.team)


@once
def accounts_used(subject: Subject) -> tuple[str, ...]:
    """Our accounts on which this playbook speaks in public, in the order of team.yaml."""
    public = [
        message
        for playbook in subject.plan.playbooks.values()
        for message in playbook.messages.values()
        if message.audience is Audience.PUBLIC
    ]
    everywhere = any(not message.channels for message in public)
    named = {channel for message in public for channel in message.channels}
    ours = [name for name in subject.plan.team.channels if name in CHANNELS]
    return tuple(name for name in ours if everywhere or name in named)
