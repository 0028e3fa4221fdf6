"""The ways by which a person can go on in private: what works for them, what is next."""

from crisisctl.engine.flow import ExitKind
from crisisctl.engine.run import Run
from crisisctl.model.incident import Mention, Place
from crisisctl.model.messages import MessageKind
from crisisctl.model.steps import PrivateWay


def ways(run: Run, channel: str) -> dict[PrivateWay, str]:
    """The private ways that our account on `channel` has, with their links: messages first."""
    account = run.plan.team.channels.get(channel)
    if account is None:
        return {}
    links = {PrivateWay.DM: account.dm_link, PrivateWay.FORM: account.form_link}
    return {way: link for way, link in links.items() if link}


def ways_shown(run: Run, channel: str, text: str) -> tuple[PrivateWay, ...]:
    """The ways whose links stand in a text."""
    return tuple(way for way, link in ways(run, channel).items() if link in text)


def way_that_failed(run: Run, mention: Mention) -> PrivateWay | None:
    """What a person can't use, once they say so: the first that they were shown."""
    known = ways(run, mention.channel)
    return next((way for way in known if way in _shown_and_open(mention)), None)


def _shown_and_open(mention: Mention) -> set[PrivateWay]:
    return set(mention.routes).difference(mention.barred)


def next_way(run: Run, mention: Mention) -> PrivateWay | None:
    """The way to offer once that one has failed; None where no other is left."""
    failed = way_that_failed(run, mention)
    left = (way for way in ways(run, mention.channel) if way not in mention.barred)
    return next((way for way in left if way is not failed), None)


def another_is_planned(run: Run, place: Place) -> bool:
    """Whether the flow itself goes on from an invitation that failed to another invitation."""
    node = run.node(place)
    way = ExitKind.TIMEOUT if node.has(ExitKind.TIMEOUT) else ExitKind.NEXT
    target = node.leads_to(way)
    step = run.flow_of(place.flow).nodes[target].step if target is not None else None
    if step is None or step.say is None or target is None:
        return False
    playbook = run.flow_of(place.flow).nodes[target].playbook
    return run.plan.message(playbook, step.say.message).kind is MessageKind.HANDOFF
