"""Handing a text out: on the clipboard, into a file, to a program that posts it."""

from collections.abc import Callable

from crisisctl.engine.handing import handed, not_yet, posted
from crisisctl.errors import DeliveryError, UsageError
from crisisctl.intake.clean import clean_line
from crisisctl.model.incident import Draft
from crisisctl.outlets.file import named, not_new, write_new
from crisisctl.ports import Outlet, Outlets, Parcel
from crisisctl.session.asking import Asking
from crisisctl.session.operator import Prompt, Tone
from crisisctl.session.piece import Piece
from crisisctl.words import Words, words

Clipboard = Callable[[str], Words]
"""Where a text goes first when it may leave: the answer says where it is now."""
HAND = "hand-"


class Handing:
    """Gives a text away as the operator wishes; in a drill nothing leaves."""

    def __init__(self, asking: Asking, clipboard: Clipboard, outlets: Outlets) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say
        self.clipboard = clipboard
        self.outlets = outlets

    def copy(self, draft: Draft) -> Words:
        """Put the text on the clipboard, and say where it is."""
        if self.desk.incident.exercise:
            return words("Drill: nothing leaves.")
        return self.clipboard(draft.text)

    def choices(self) -> dict[str, Words]:
        """The ways that a text can go besides the clipboard."""
        if self.desk.incident.exercise:
            return {}
        programs = {
            f"{HAND}{name}": words("Hand it to {outlet}", outlet=name) for name in self.outlets
        }
        return {
            **programs,
            "copy": words("Copy it again"),
            "file": words("Write it to a file"),
        }

    def give(self, piece: Piece, draft: Draft, choice: str) -> None:
        """Do what was chosen among `choices`."""
        if choice == "copy":
            self.asking.show(self.copy(draft))
        elif choice == "file":
            self._to_file(piece, draft)
        else:
            name = choice.removeprefix(HAND)
            self._to(name, self.outlets[name], piece, draft)

    def _to_file(self, piece: Piece, draft: Draft) -> None:
        question = self.say(words("Which file? It must be a new one."))
        name = f"{piece.prompt}.file"
        prompt = Prompt(name, question, check=not_new, sample=f"{draft.id}.txt")
        path = named(self.asking.ask_at(piece.task, prompt))
        try:
            write_new(path, draft.text)
        except UsageError as refused:
            self.asking.show(refused.message, tone=Tone.ALARM)
        else:
            self.asking.show(words("Written to {path}.", path=path))

    def _to(self, name: str, outlet: Outlet, piece: Piece, draft: Draft) -> None:
        """Post it by a program: the intent is on record before, and what became of it after."""
        role, incident = piece.task.role, self.desk.incident
        mention = self.desk.run.mention_of(piece.task.place.flow)
        parcel = Parcel(
            text=draft.text,
            channel=draft.channel,
            reply_to=mention.url if mention is not None else "",
            key=f"{incident.id}/{draft.id}",
        )
        self.desk.do(lambda run, _now: handed(run, draft.id, name), role)
        try:
            url = clean_line(outlet.post(parcel))
        except DeliveryError as error:
            why = clean_line(self.say(error.message))
            self.desk.do(lambda run, _now: not_yet(run, draft.id, why, name), role)
            failed = words("{outlet} could not send it: {why}", outlet=name, why=why)
            self.asking.show(failed, tone=Tone.ALARM)
            return
        self.asking.announce(self.desk.do(lambda run, now: posted(run, draft.id, now, url), role))
        done = words("{outlet} has sent it: {url}", outlet=name, url=url)
        self.asking.show(done if url else words("{outlet} has sent it.", outlet=name))
