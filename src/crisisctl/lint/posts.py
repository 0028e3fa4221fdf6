"""What the desk says on our own accounts: there is no mention, and no channel to take from it."""

from collections.abc import Iterator

from crisisctl.engine.flow import Node
from crisisctl.lint.graph import charts
from crisisctl.lint.rule import Breach
from crisisctl.lint.speech import message_of, spoken_name
from crisisctl.lint.subject import Loc, Subject
from crisisctl.lint.texts import texts
from crisisctl.model.messages import Audience, Message
from crisisctl.words import words


def misplaced(subject: Subject) -> Iterator[Breach]:
    """Names of a mention in what the desk says, and words that go to no account of ours."""
    desk = charts(subject)[0]
    said = set[str | None]()
    for node, _ in desk.own():
        message = message_of(subject, node)
        if message is not None:
            said.add(spoken_name(node))
            yield from _accounts(subject, node, message, desk.at(node.id))
    for text in texts(subject):
        template = text.template() if text.name in said else None
        for name in sorted(template.variables() if template is not None else ()):
            if name.startswith("mention."):
                missing = words(
                    "The desk says this, and has no mention: {name} is empty.", name=name
                )
                advice = words("Take it out, or say it in `each-mention`.")
                yield Breach(missing, text.spot_of(name), advice)


def _accounts(subject: Subject, node: Node, message: Message, at: Loc) -> Iterator[Breach]:
    if message.audience is not Audience.PUBLIC or node.step is None:
        return
    on = node.step.say.on if node.step.say is not None else ()
    if not on and not message.channels:
        nowhere = words(
            "Nothing says on which account {message} is said.", message=spoken_name(node)
        )
        yield Breach(nowhere, at, words("Name accounts in the step's `on`."))
    for number, channel in enumerate(on):
        if channel not in subject.plan.team.channels:
            nobody = words("The team has no account on {channel}.", channel=channel)
            advice = words("Take it out, or add the account to team.yaml.")
            yield Breach(nobody, (*at, "say", "on", number), advice)
