"""What to do with a text that may not leave: change it, take another, answer for it, leave it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from crisisctl.engine.drafts import Overrule, Rendered
from crisisctl.engine.messages import approval_of
from crisisctl.session.asking import Asking, Skipped
from crisisctl.session.judging import Verdict, line
from crisisctl.session.news import role_title
from crisisctl.session.operator import Card, Choice, Prompt, Tone
from crisisctl.session.piece import Piece
from crisisctl.session.rendering import PERSONAL
from crisisctl.session.views import brief
from crisisctl.words import Words, words

REFUSED = words("This text may not leave.")
REPEATED = words("The same words once more?")
ADD_A_WORD = words("Add a word for this person alone")
WORDING = "wording-"


@dataclass(frozen=True, slots=True)
class WaysOn:
    """What a person may do with a refused text; it can always be left out."""

    again: bool = False
    retry: bool = False
    edit: bool = True
    own: bool = False
    slot: bool = False
    others: Sequence[Rendered] = ()
    override: bool = False
    legal: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a text can't leave as it is."""

    title: Words
    lines: tuple[Words, ...] = field(default=())


def trouble_of(verdict: Verdict) -> Trouble:
    """What stops a text, as it is told."""
    only_repeated = verdict.repeats and len(verdict.rules) == 1
    title = REPEATED if only_repeated else REFUSED
    advice = dict.fromkeys(one.advice for one in verdict.stops if one.advice is not None)
    return Trouble(title, (*(line(one) for one in verdict.stops), *advice))


class Refusing:
    """Asks the operator what now."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.say = asking.say

    def what_now(self, piece: Piece, trouble: Trouble, ways: WaysOn) -> str:
        """One of the choices but for `skip`, which raises `Skipped`."""
        lines = tuple(self.say(one) for one in trouble.lines)
        self.asking.operator.show(Card(self.say(trouble.title), lines, Tone.ALARM))
        question = self.say(words("{title} What now?", title=trouble.title))
        # Samples, given again, would be refused again.
        prompt = Prompt(
            f"{piece.prompt}.refused", question, tuple(self._choices(ways)), sample="skip"
        )
        chosen = self.asking.ask_at(piece.task, prompt)
        if chosen == "skip":
            raise Skipped(" ".join((self.say(trouble.title), *lines)))
        return chosen

    def _choices(self, ways: WaysOn) -> list[Choice]:
        others = [Choice(_name(one), self._another(one)) for one in ways.others]
        anew = words("Try again") if ways.retry else words("Give the answers again")
        rest = {
            "edit": (ways.edit, words("Change the text")),
            "own": (ways.own, words("Write it in your own words")),
            PERSONAL: (ways.slot, ADD_A_WORD),
            "again": (ways.again, anew),
            "legal": (ways.legal, words("Have legal approve it as it is")),
            "skip": (True, words("Leave this message out")),
            "override": (ways.override, words("Send it as it is, in somebody's name")),
        }
        return others + [
            Choice(name, self.say(label)) for name, (offered, label) in rest.items() if offered
        ]

    def _another(self, one: Rendered) -> str:
        return self.say(words("Another approved wording: {text}", text=brief(one.text)))

    def which(self, piece: Piece, others: Sequence[Rendered]) -> Rendered:
        """One of several wordings, picked by what it says."""
        listed = tuple(Choice(_name(one), self._told(one)) for one in others)
        question = self.say(words("Which wording?"))
        prompt = Prompt(f"{piece.prompt}.wording", question, listed)
        return chosen_among(others, self.asking.ask_at(piece.task, prompt))

    def _told(self, one: Rendered) -> str:
        return self.say(words("{name}: {value}", name=one.language, value=brief(one.text)))

    def override(self, piece: Piece, verdict: Verdict) -> Overrule:
        """Who takes it upon themselves, in which role, and why: for the journal and the report."""
        run = self.asking.desk.run
        roles = approval_of(run, piece.message, piece.channel).by
        names = {
            role: Words("{title}", {"title": role_title(run, role, self.say)}) for role in roles
        }
        question = words("In whose name?")
        role = self.asking.choose(f"{piece.prompt}.override", question, names, piece.task)
        why = self.say(words("Why does it have to go out so?"))
        reason = self.asking.ask_at(piece.task, Prompt(f"{piece.prompt}.override.reason", why))
        return Overrule(verdict.rules, role, reason)


def chosen_among(others: Sequence[Rendered], choice: str) -> Rendered:
    """The wording that a choice names."""
    return next(one for one in others if _name(one) == choice)


def _name(one: Rendered) -> str:
    return f"{WORDING}{one.variant}-{one.language}"
