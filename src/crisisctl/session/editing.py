"""Writing a text by hand, with its length and the gate's word under it."""

from dataclasses import replace

from crisisctl.engine.drafts import Rendered
from crisisctl.model.incident import Draft
from crisisctl.playbooks.approvals import fingerprint, wording_in
from crisisctl.replies.changes import marked, word_changes
from crisisctl.session.asking import Asking, TakenBack
from crisisctl.session.operator import Prompt
from crisisctl.session.piece import Piece
from crisisctl.session.watching import watcher
from crisisctl.words import words


class Editing:
    """Lets the operator write, and says what an edit changed."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking

    def change(self, piece: Piece, rendered: Rendered) -> Rendered:
        """The text as the operator changes it, a draft again; or as it was, if they give up."""
        text = self.write(piece, rendered.text)
        if text in ("", rendered.text):
            self.asking.show(words("Nothing was changed."))
            return rendered
        self._say_what(rendered, text)
        if rendered.approval == "none":
            return replace(rendered, text=text)
        return replace(rendered, text=text, approval="needed", consents=())

    def write(self, piece: Piece, text: str = "") -> str:
        """What the operator writes, beginning with `text`; empty if they think better of it."""
        question = words("Change the text:") if text else words("Write the text:")
        prompt = Prompt(
            f"{piece.prompt}.text",
            self.asking.say(question),
            default=text,
            watch=watcher(self.asking, piece),
        )
        try:
            return self.asking.write(piece.task, prompt).strip()
        except TakenBack:
            return ""

    def _say_what(self, rendered: Rendered, text: str) -> None:
        """Say word by word what changed, and that nobody has said yes to it."""
        changes = marked(word_changes(rendered.text, text), text)
        title = (
            words("Changed:")
            if rendered.approval == "none"
            else words("Changed: it is a draft again, and needs a yes.")
        )
        self.asking.show(title, changes)


def as_rendered(draft: Draft, piece: Piece) -> Rendered:
    """A text that is written down, to be made into another that takes its place."""
    wording = ""
    if piece.name:
        wording, _ = wording_in(piece.message, draft.variant, draft.language)
    return Rendered(
        variant=draft.variant,
        language=draft.language,
        channel=draft.channel,
        text=draft.text,
        template=fingerprint(wording) if wording else "",
        approval="none" if draft.approval == "none" else "needed",
        replaces=draft.id,
    )
