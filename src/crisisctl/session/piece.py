"""What is to be written: which message, for whom, where, in which language and wording."""

from dataclasses import dataclass

from crisisctl.engine import messages
from crisisctl.engine.agenda import Task
from crisisctl.engine.consents import other_texts
from crisisctl.engine.run import Run
from crisisctl.model.messages import Message
from crisisctl.playbooks.approvals import Wording, wording_in


@dataclass(frozen=True, slots=True)
class Piece:
    """A text that a step asks for, or that somebody wants to write besides.

    In the writer's own words it has no `name`; a `variant` of 0 is the next in turn.
    """

    task: Task
    name: str
    message: Message
    channel: str
    language: str
    variant: int = 0

    @property
    def own_words(self) -> bool:
        """Whether no wording of the playbook is behind it."""
        return not self.name

    @property
    def prompt(self) -> str:
        """What an answers file calls the questions about it."""
        return self.name or "reply"


def piece_of(run: Run, task: Task, channel: str) -> Piece:
    """What the step of `task` has to say now on `channel`, in the language of who reads it."""
    message = messages.message_of(run, task.place)
    name = messages.message_name(run, task.place)
    return Piece(task, name, message, channel, language_for(run, task.place.flow))


def language_for(run: Run, flow: str) -> str:
    """The mention's own language; the playbook's first on our own accounts."""
    mention = run.mention_of(flow)
    return mention.language if mention is not None else run.plan.playbook.languages[0]


def wording_of(run: Run, piece: Piece) -> Wording:
    """The wording to fill: the next in turn, so that a hundred people don't read the same line.

    Our own accounts say the same: whoever approves it is asked once.
    """
    place, message = piece.task.place, piece.message
    variant = piece.variant
    if not variant:
        ours = other_texts(run, place, messages.channels_of(run, place)) if place.step else []
        used = run.incident.drafted.get(piece.name, 0)
        variant = ours[0].variant if ours else used % len(message.wordings) + 1
    text, language = wording_in(message, variant, piece.language)
    return Wording(run.node(place).playbook, piece.name, variant, language, text)
