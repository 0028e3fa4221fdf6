"""Walking a message: made, approved, and only then handed out."""

from datetime import timedelta

from crisisctl.channels.facts import channel_name
from crisisctl.engine import messages
from crisisctl.engine.agenda import Task
from crisisctl.engine.handing import not_yet
from crisisctl.engine.published import confirmed
from crisisctl.intake.clean import clean_line
from crisisctl.model.events import DESK
from crisisctl.model.incident import Draft
from crisisctl.model.messages import Audience
from crisisctl.ports import NO_OUTLETS, Outlets
from crisisctl.session.approving import Approving
from crisisctl.session.asking import Asking
from crisisctl.session.closing import Closing
from crisisctl.session.drafting import Drafting
from crisisctl.session.handing import Clipboard, Handing
from crisisctl.session.judging import judged, line
from crisisctl.session.mention import not_a_url
from crisisctl.session.operator import Card, Choice, Prompt, Tone
from crisisctl.session.piece import Piece, piece_of
from crisisctl.session.reaching import answering_lines
from crisisctl.session.refusing import ADD_A_WORD
from crisisctl.session.rendering import PERSONAL
from crisisctl.session.showing import preview_card, text_card
from crisisctl.session.views import exact_ids
from crisisctl.words import Words, words

SENT = words("Sent")
FAILED = words("It could not be sent")
FRESH = timedelta(minutes=15)
"""How long a text stays as it was made: it may name the time, or when we speak again."""
SEEN = ("yes", "y", "seen", "oui", "o", "vu")


class Saying:
    """Walks one message with the operator."""

    def __init__(
        self, asking: Asking, clipboard: Clipboard, outlets: Outlets = NO_OUTLETS
    ) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say
        self.closing = Closing(asking)
        self.drafting = Drafting(asking)
        self.approving = Approving(asking)
        self.handing = Handing(asking, clipboard, outlets)

    def walk(self, task: Task) -> bool:
        """Bring the step's next text out. False if it waits for an approver, or for the person."""
        channel = messages.next_channel(self.desk.run, task.place)
        if channel is None:
            return False
        piece = piece_of(self.desk.run, task, channel)
        draft = self.desk.incident.live_draft(task.place, channel)
        if draft is None or draft.state in ("rejected", "failed"):
            if not self.closing.may_close(piece):
                return False
            draft = self.drafting.draft(piece, draft)
        return self.bring_out(piece, draft)

    def bring_out(self, piece: Piece, draft: Draft) -> bool:
        """Have a text approved if it must be, and hand it out. False if it waits for a yes."""
        if self._out_of_date(draft):
            self._look_before(piece, draft)
            return True
        if not draft.cleared and not self.approving.walk(piece.task, draft):
            return False
        draft = self.desk.incident.drafts[draft.id]
        if draft.cleared and draft.state in ("drafted", "asked"):
            self._hand_out(piece, draft)
        return True

    def _hand_out(self, piece: Piece, draft: Draft) -> None:
        """Show the text and ask what becomes of it, until that is known."""
        where = self.handing.copy(draft)
        self._show(piece, draft, where)
        ways = self.handing.choices()
        choices = {"sent": SENT, **ways, **self._changes(piece, draft), "failed": FAILED}
        while draft.state in ("drafted", "asked"):
            answer = self._settle(piece, draft, choices)
            if answer in ways:
                self.handing.give(piece, draft, answer)
            elif answer not in ("sent", "failed"):
                self._change(piece, draft, answer)
                return
            draft = self.desk.incident.drafts[draft.id]

    def _show(self, piece: Piece, draft: Draft, where: Words) -> None:
        run = self.desk.run
        warns = judged(self.desk, piece, draft.text).warns
        preview = preview_card(run, draft, self.say)
        if preview is not None:
            self.asking.operator.show(preview)
        lines = (*(self.say(line(one)) for one in warns), *self._windows(draft), self.say(where))
        self.asking.operator.show(text_card(run, draft, self.say, *lines))

    def _windows(self, draft: Draft) -> list[str]:
        mention = self.desk.run.mention_of(draft.place.flow)
        if mention is None or draft.audience != Audience.PRIVATE:
            return []
        return answering_lines(self.desk.run, mention, self.say, self.desk.now)

    def _changes(self, piece: Piece, draft: Draft) -> dict[str, Words]:
        changes = {"edit": words("Change the text")}
        if self.drafting.others(piece, draft):
            changes["wording"] = words("Take another wording, or language")
        if self.drafting.rendering.has_slot(piece):
            changes[PERSONAL] = ADD_A_WORD
        if self.drafting.rendering.changeable(piece):
            changes["again"] = words("Give the answers again")
        return changes

    def _change(self, piece: Piece, draft: Draft, how: str) -> None:
        if how == "wording":
            self.drafting.other(piece, draft)
        elif how == "again":
            self.drafting.anew(piece, draft, asked_again=True)
        elif how == PERSONAL:
            self.drafting.anew(piece, draft, asked_again=False)
        else:
            self.drafting.edit(piece, draft)

    def _out_of_date(self, draft: Draft) -> bool:
        """Whether a text that needed nobody's yes on the day has to be made anew."""
        if draft.approval == "needed":
            return False  # its approvers saw these very words: only they or the writer change them
        if self.desk.now - draft.at > FRESH:
            return True
        return not self.drafting.rendering.still_approved(draft)

    def _look_before(self, piece: Piece, draft: Draft) -> None:
        """A text of another time may be out: it is not handed out again as it is."""
        title = words("Made at {at}: look whether it is out already.", at=draft.at)
        card = Card(self.say(title), tone=Tone.ALARM, verbatim=draft.text)
        self.asking.operator.show(card)
        again = words("It is not out: make it anew")
        if self._settle(piece, draft, {"sent": SENT, "again": again, "failed": FAILED}) == "again":
            self.drafting.anew(piece, draft, asked_again=False)

    def _settle(self, piece: Piece, draft: Draft, choices: dict[str, Words]) -> str:
        """Ask what became of a text, and write it down if that settles it."""
        question = words("Is it out on {channel}?", channel=channel_name(draft.channel))
        if draft.channel == Audience.INTERNAL:
            question = words("Have the teams got it?")
        listed = tuple(Choice(name, self.say(label)) for name, label in choices.items())
        prompt = Prompt(piece.prompt, self.say(question), listed, other_ids=_ids(piece))
        answer = self.asking.ask_at(piece.task, prompt)
        role = piece.task.role
        if answer == "sent":
            sent = self.desk.do(lambda run, now: messages.sent(run, draft.id, now), role)
            self.asking.announce(sent)
            self._ask_where(piece, draft)
        elif answer == "failed":
            self._failed(piece, draft)
        return answer

    def _ask_where(self, piece: Piece, draft: Draft) -> None:
        """Ask whether it can be seen, once the send is on record: whoever leaves loses no more."""
        if draft.audience != Audience.PUBLIC:
            return
        question = words(
            "Do you see it on {channel}? Its link, or “yes” (Enter: not yet)",
            channel=channel_name(draft.channel),
        )
        ids = tuple(f"{name}.url" for name in _ids(piece))
        prompt = Prompt(
            f"{piece.prompt}.url",
            self.say(question),
            other_ids=ids,
            check=not_seen,
            optional=True,
        )
        told = clean_line(self.asking.ask(prompt))
        if told:
            url = link_in(told)
            self.desk.do(lambda run, _now: confirmed(run, draft.id, url), piece.task.role)

    def _failed(self, piece: Piece, draft: Draft) -> None:
        prompt = Prompt(f"{piece.prompt}.reason", self.say(words("Why not?")))
        why = clean_line(self.asking.ask_at(piece.task, prompt))
        ours, role = piece.task.place.flow == DESK, piece.task.role
        if ours and self._once_more(piece):
            self.desk.do(lambda run, _now: not_yet(run, draft.id, why), role)
        else:
            self.desk.do(lambda run, now: messages.failed(run, draft.id, now, why), role)

    def _once_more(self, piece: Piece) -> bool:
        """Whether one of our own accounts is tried again: the others need not wait for it."""
        question = words("What now, on {channel}?", channel=channel_name(piece.channel))
        ways = {"leave": words("Leave this channel out"), "again": words("Try once more")}
        listed = tuple(Choice(name, self.say(label)) for name, label in ways.items())
        prompt = Prompt(f"{piece.prompt}.failed", self.say(question), listed, optional=True)
        return self.asking.ask_at(piece.task, prompt) == "again"


def _ids(piece: Piece) -> tuple[str, ...]:
    """What else an answers file may call the question: the step, exactly or by its id."""
    return (*exact_ids(piece.task), piece.task.step.id) if piece.task.place.step else ()


def not_seen(line: str) -> Words | None:
    """Why `line` does not say that a text was seen, if it doesn't: a link, or a yes."""
    return None if line.strip().lower() in SEEN else not_a_url(line)


def link_in(line: str) -> str:
    """The link in what says that a text was seen; empty if it is a mere yes."""
    return "" if line.strip().lower() in SEEN else line
