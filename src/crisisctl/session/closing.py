"""Before the last public word: was it handled, explained, resolved? A no keeps it open."""

from collections.abc import Mapping
from types import MappingProxyType

from crisisctl.engine.closing import resolve
from crisisctl.engine.conversations import State, state_of
from crisisctl.model.incident import Mention
from crisisctl.model.messages import MessageKind
from crisisctl.session.asking import Asking
from crisisctl.session.inputs import NO, YES
from crisisctl.session.operator import Prompt, Tone
from crisisctl.session.piece import Piece
from crisisctl.session.views import step_card
from crisisctl.words import Words, words

QUESTIONS: Mapping[str, Words] = MappingProxyType(
    {
        "handled": words("Was the problem handled?"),
        "explained": words("Was it explained to the person?"),
        "resolved": words("Is it resolved for them?"),
    }
)
NEXT: Mapping[str, Words] = MappingProxyType(
    {
        "handled": words("Not handled: give it now to whoever can repair it."),
        "explained": words("Not explained: tell them in private what happened, and why."),
        "resolved": words("Not resolved for them: ask what is missing, or offer a remedy."),
    }
)
"""What there is to do after a no."""


class Closing:
    """Asks how a private conversation ended, before the public hears of it."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say

    def may_close(self, piece: Piece) -> bool:
        """Whether a text may be written. False if the conversation has to go on first."""
        task, closes = piece.task, piece.message.kind is MessageKind.CLOSING
        mention = self.desk.run.mention_of(task.place.flow)
        if mention is None or not closes or state_of(mention) is not State.OPENED:
            return True
        card = step_card(self.desk.run, task, self.say, self.desk.now)
        self.asking.operator.show(card)
        answers = self._answers(piece, mention)
        missing = [part for part, holds in answers.items() if not holds]
        despite = self._despite(piece, missing) if missing else ""
        self.desk.do(
            lambda run, _now: resolve(run, mention.id, **answers, despite=despite), task.role
        )
        return not missing or bool(despite)

    def _answers(self, piece: Piece, mention: Mention) -> dict[str, bool]:
        """What was answered with a yes before is not asked again."""
        before = dict(zip(QUESTIONS, mention.outcome or (), strict=False))
        yes_or_no = {"yes": YES, "no": NO}
        return {
            part: before.get(part, False)
            or self.asking.choose(f"{piece.prompt}.{part}", question, yes_or_no, piece.task)
            == "yes"
            for part, question in QUESTIONS.items()
        }

    def _despite(self, piece: Piece, missing: list[str]) -> str:
        """Why it is closed all the same; empty if it is not."""
        lines = [self.say(NEXT[part]) for part in missing]
        self.asking.show(words("This is not settled: it stays open."), *lines, tone=Tone.ALARM)
        name, task = piece.prompt, piece.task
        choices = {
            "later": words("Go on with them in private, and come back here"),
            "close": words("Close it all the same, and say why"),
        }
        question = words("What now?")
        if self.asking.choose(f"{name}.unsettled", question, choices, task) == "later":
            return ""
        why = self.say(words("Why is it closed without that?"))
        return self.asking.ask_at(task, Prompt(f"{name}.despite", why))
