"""Whether what a step says goes to those it is meant for."""

from collections.abc import Iterator

from crisisctl.channels.facts import channel_name
from crisisctl.channels.readers import readers
from crisisctl.model.messages import Audience, Message
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Step
from crisisctl.playbooks.holes import Hole
from crisisctl.playbooks.inputs import said
from crisisctl.playbooks.keys import Loc
from crisisctl.words import words


def astray(step: Step, loc: Loc, playbook: Playbook, *, of_mention: bool) -> Iterator[Hole]:
    """Texts for nobody, or where others read them than they were written for."""
    for spot, name in said(step):
        message = playbook.messages.get(name)
        if message is None:
            continue
        if of_mention:
            yield from _to_person(step, name, message, loc)
        else:
            on = step.say.on if step.say is not None else ()
            yield from _by_desk(name, message, on, (*loc, *spot))


def _to_person(step: Step, name: str, message: Message, loc: Loc) -> Iterator[Hole]:
    if step.say is not None and step.say.on:
        what = words("`on` belongs to `steps`: a mention is answered where it was posted.")
        yield Hole((*loc, "say", "on"), what)
    waits = {"needs": step.needs, "no-reply-after": step.no_reply_after}
    for key in (key for key, there in waits.items() if there):
        if message.audience is Audience.INTERNAL:
            what = words(
                "`{key}` waits for the person, who never reads `{message}`: it is internal.",
                key=key,
                message=name,
            )
            yield Hole((*loc, key), what)


def _by_desk(name: str, message: Message, on: tuple[str, ...], loc: Loc) -> Iterator[Hole]:
    """The desk talks to no single person: its words go where all can read, or to colleagues."""
    if message.audience is Audience.INTERNAL:
        if on:
            what = words("`{message}` is internal: it is handed to colleagues.", message=name)
            yield Hole((*loc, "on"), what, words("Take `on` out."))
        return
    if not on and not message.channels:
        what = words("`{message}` is said on no account.", message=name)
        yield Hole(loc, what, words("Give the message its `channels`."))
    for channel in on or message.channels:
        if readers(message.audience, channel, of_mention=False) is not message.audience:
            what = words(
                "`{message}` is private, and everybody can read what we say on {channel}.",
                message=name,
                channel=channel_name(channel),
            )
            advice = words("Move it to `each-mention`, where it goes to one person.")
            yield Hole(loc, what, advice)
