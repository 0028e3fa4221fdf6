"""Making a text: filled, judged, and written down as the intent of a send."""

from dataclasses import replace

from crisisctl.engine import drafts
from crisisctl.engine.drafts import Rendered
from crisisctl.errors import PlaybookError
from crisisctl.model import events as e
from crisisctl.model.incident import Draft
from crisisctl.model.team import Duty
from crisisctl.session.asking import Asking, Skipped
from crisisctl.session.editing import Editing, as_rendered
from crisisctl.session.judging import Verdict, judged
from crisisctl.session.piece import Piece
from crisisctl.session.refusing import (
    REFUSED,
    WORDING,
    Refusing,
    Trouble,
    WaysOn,
    chosen_among,
    trouble_of,
)
from crisisctl.session.rendering import PERSONAL, Rendering
from crisisctl.session.views import step_card
from crisisctl.words import words


class Drafting:
    """Makes a text for one channel, with the operator."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.say = asking.say
        self.rendering = Rendering(asking)
        self.refusing = Refusing(asking)
        self.editing = Editing(asking)

    def draft(self, piece: Piece, before: Draft | None = None) -> Draft:
        """Ask until the text may leave, and write it down; `before` is one that did not go out."""
        self.asking.operator.show(step_card(self.desk.run, piece.task, self.say, self.desk.now))
        made = self._again(piece, before) if before is not None else None
        return self.let_through(piece, made or self._made(piece))

    def anew(self, piece: Piece, draft: Draft, *, asked_again: bool) -> Draft:
        """Make a text again in its own place; with `asked_again` every answer is given anew."""
        if asked_again:
            self.rendering.ask_again(piece)
        return self.let_through(piece, replace(self._made(piece), replaces=draft.id))

    def other(self, piece: Piece, draft: Draft) -> Draft:
        """Another approved wording, perhaps in another language."""
        others = self.others(piece, draft)
        chosen = self.refusing.which(piece, others)
        return self.let_through(piece, replace(chosen, replaces=draft.id))

    def others(self, piece: Piece, draft: Draft) -> tuple[Rendered, ...]:
        """The other wordings of a message that were approved, in every language it has."""
        if piece.own_words:
            return ()
        languages = dict.fromkeys((draft.language, *self.desk.run.plan.playbook.languages))
        return tuple(self.rendering.others(piece, draft.text, tuple(languages)))

    def edit(self, piece: Piece, draft: Draft) -> Draft:
        """The text as the operator changes it; it stays as it is if they give up."""
        old = as_rendered(draft, piece)
        new = self.editing.change(piece, old)
        return draft if new.text == old.text else self.let_through(piece, new)

    def let_through(self, piece: Piece, rendered: Rendered) -> Draft:
        """Have the gate judge a text until it lets one through, and write that down."""
        while (verdict := judged(self.desk, piece, rendered.text)).stops:
            others = self._others(piece, rendered) if verdict.repeats else ()
            ways = self._ways(piece, verdict, others)
            choice = self.refusing.what_now(piece, trouble_of(verdict), ways)
            if choice == "override":
                overrule = self.refusing.override(piece, verdict)
                return self._write(piece, replace(rendered, overrule=overrule))
            if choice == "legal":
                return self._write(piece, self._for_legal(rendered))
            if choice == "edit":
                rendered = self.editing.change(piece, rendered)
            elif choice.startswith(WORDING):
                rendered = replace(chosen_among(others, choice), replaces=rendered.replaces)
            else:
                if choice != PERSONAL:
                    self.rendering.ask_again(piece)
                rendered = replace(self._made(piece), replaces=rendered.replaces)
        return self._write(piece, rendered)

    def _ways(self, piece: Piece, verdict: Verdict, others: tuple[Rendered, ...]) -> WaysOn:
        return WaysOn(
            again=self.rendering.changeable(piece),
            slot=self.rendering.has_slot(piece),
            others=others,
            override=verdict.overridable,
            legal=verdict.liability and bool(self._legal_roles()),
        )

    def _legal_roles(self) -> tuple[str, ...]:
        roles = self.desk.run.plan.team.roles.items()
        return tuple(name for name, role in roles if Duty.LEGAL in role.duties)

    def _for_legal(self, rendered: Rendered) -> Rendered:
        """Words that admit or deny liability are never banned: legal answers for them."""
        return replace(rendered, approval="needed", consents=(), by=self._legal_roles())

    def _others(self, piece: Piece, rendered: Rendered) -> tuple[Rendered, ...]:
        """Approved wordings that fewer people have read."""
        if piece.own_words:
            return ()
        others = self.rendering.others(piece, rendered.text, (rendered.language,))
        return tuple(one for one in others if not judged(self.desk, piece, one.text).repeats)

    def _made(self, piece: Piece) -> Rendered:
        """The text of a piece, once its template can be filled, or the operator's own words."""
        while not piece.own_words:
            try:
                return self.rendering.render(piece)
            except PlaybookError as error:
                ways = WaysOn(again=self.rendering.changeable(piece), edit=False, own=True)
                trouble = Trouble(REFUSED, (error.message,))
                if self.refusing.what_now(piece, trouble, ways) == "own":
                    break
                self.rendering.ask_again(piece)
        text = self.editing.write(piece)
        if not text:
            raise Skipped(self.say(words("Nothing was written.")))
        return Rendered(
            variant=0,
            language=piece.language,
            channel=piece.channel,
            text=text,
            template="",
            approval="needed",
        )

    def _again(self, piece: Piece, before: Draft) -> Rendered | None:
        """A text that came back, as it is or changed; None to make it anew."""
        refused = before.state == "rejected"
        title = (
            words("It was refused: change it, or leave it out.")
            if refused
            else words("It could not be sent: try again, or leave it out.")
        )
        why = (words("{why}", why=before.why),) if before.why else ()
        ways = WaysOn(again=True, retry=not refused)
        choice = self.refusing.what_now(piece, Trouble(title, why), ways)
        if choice == "edit":
            return self.editing.change(piece, as_rendered(before, piece))
        if refused:
            self.rendering.ask_again(piece)
        return None

    def _write(self, piece: Piece, rendered: Rendered) -> Draft:
        place, message = piece.task.place, piece.message
        events = self.desk.do(
            lambda run, _now: (
                drafts.draft(run, place, rendered)
                if place.step
                else drafts.draft_aside(run, place.flow, piece.name, message, rendered)
            ),
            piece.task.role,
        )
        drafted = events[0]
        assert isinstance(drafted, e.MessageDrafted)
        return self.desk.incident.drafts[drafted.draft]
