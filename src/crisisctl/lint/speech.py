"""What a step says: its message, and what kind of word that is."""

from collections.abc import Callable

from crisisctl.engine.flow import Node
from crisisctl.lint.subject import Subject
from crisisctl.model.messages import Audience, Message, MessageKind

Hears = Callable[[Node], Message | None]
PRIVATE_KINDS = {MessageKind.HANDOFF, MessageKind.PRIVATE}
FIRST_KINDS = {MessageKind.ACKNOWLEDGEMENT, MessageKind.HOLDING, MessageKind.PROTECTIVE}


def spoken_name(node: Node) -> str | None:
    """The message that a step sends: its own, or the first that it repeats while it waits."""
    if node.step is None:
        return None
    if node.step.say is not None:
        return node.step.say.message
    repeats = node.step.wait.repeat if node.step.wait is not None else ()
    return repeats[0].say if repeats else None


def accounts_of(node: Node) -> tuple[str, ...]:
    """Our own accounts that a step names; none where its message goes wherever it may."""
    return node.step.say.on if node.step is not None and node.step.say is not None else ()


def message_of(subject: Subject, node: Node) -> Message | None:
    """The message that a step sends, if any."""
    name = spoken_name(node)
    return subject.plan.playbooks[node.playbook].messages.get(name) if name else None


def is_public(subject: Subject, node: Node) -> bool:
    """Whether the step speaks where everybody reads it."""
    message = message_of(subject, node)
    return message is not None and message.audience is Audience.PUBLIC


def is_private(subject: Subject, node: Node) -> bool:
    """Whether the step invites to a private conversation, or holds one."""
    message = message_of(subject, node)
    asks = node.step is not None and bool(node.step.needs)
    return asks or (message is not None and message.kind in PRIVATE_KINDS)


def is_closing(subject: Subject, node: Node) -> bool:
    """Whether the step tells the public how a private conversation ended."""
    message = message_of(subject, node)
    return (
        is_public(subject, node) and message is not None and (message.kind is MessageKind.CLOSING)
    )


def acknowledges(subject: Subject, node: Node) -> bool:
    """Whether the step answers in public, rather than only sending the person elsewhere."""
    message = message_of(subject, node)
    return (
        is_public(subject, node)
        and message is not None
        and (message.kind is not MessageKind.HANDOFF)
    )


def spoken_names(node: Node) -> tuple[str, ...]:
    """Every message that a step sends: its own, or each that it repeats while it waits."""
    if node.step is None:
        return ()
    if node.step.say is not None:
        return (node.step.say.message,)
    repeats = node.step.wait.repeat if node.step.wait is not None else ()
    return tuple(dict.fromkeys(repeat.say for repeat in repeats if repeat.say))


def messages_of(subject: Subject, node: Node) -> tuple[Message, ...]:
    """The messages of `spoken_names`."""
    known = subject.plan.playbooks[node.playbook].messages
    return tuple(known[name] for name in spoken_names(node))
