"""A message filled in: its template, what was answered, and where its yes comes from."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from crisisctl.engine.alike import people_told
from crisisctl.engine.drafts import Rendered
from crisisctl.errors import PlaybookError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_line
from crisisctl.model.incident import Draft
from crisisctl.model.messages import Audience
from crisisctl.playbooks.approvals import Use, Wording, fingerprint, wording_in
from crisisctl.playbooks.bounds import MAX_PERSONAL
from crisisctl.session.asking import Asking
from crisisctl.session.desk import Desk
from crisisctl.session.inputs import Inputs, length_check
from crisisctl.session.operator import Prompt
from crisisctl.session.piece import Piece, wording_of
from crisisctl.session.proving import Proof, filled_in, prove
from crisisctl.session.values import Values, message_values, private_inputs
from crisisctl.words import Words, words

if TYPE_CHECKING:
    from crisisctl.replies.template import Template

PERSONAL = "personal"
"""The variable for words to one person, and what an answers file calls the question."""

# Jinja2 costs 65 ms: `replies.render` and `replies.template` are imported where a text is made.


class Rendering:
    """Fills the wordings of messages in, asking for what is missing."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.desk = asking.desk
        self.inputs = Inputs(asking)

    def render(self, piece: Piece) -> Rendered:
        """Fill a piece's wording in, asking for what it needs and nobody has told.

        Raises `PlaybookError` for a wording that can't be filled.
        """
        wording = wording_of(self.desk.run, piece)
        template = _parsed(wording)
        self.inputs.ask_missing(piece.task, self._askable(piece, template.variables()))
        values = _values(self.desk, piece, wording, self.asking.say)
        if PERSONAL in template.variables():
            values[PERSONAL] = self._personal(piece)
        proof = _proof(self.desk, piece, wording, template, values)
        if proof.why is not None:
            self.asking.show(words("Not approved beforehand: {why}", why=proof.why))
        return _rendered(piece, wording, template, values, proof)

    def others(self, piece: Piece, text: str, languages: tuple[str, ...]) -> Iterator[Rendered]:
        """The other approved wordings in `languages`, as far as they can be filled in by now.

        What few people have read comes first.
        """
        flow = piece.task.place.flow
        found = [
            one
            for variant in range(1, len(piece.message.wordings) + 1)
            for language in languages
            if language in piece.message.wordings[variant - 1]
            and (one := self._approved(replace(piece, variant=variant, language=language)))
            and one.text != text
        ]
        yield from sorted(found, key=lambda one: people_told(self.desk.incident, flow, one.text))

    def _approved(self, piece: Piece) -> Rendered | None:
        try:
            rendered = filled(self.desk, piece, self.asking.say)
        except PlaybookError:  # not now: nobody has told what it needs
            return None
        return rendered if rendered.approval != "needed" else None

    def still_approved(self, draft: Draft) -> bool:
        """Whether a text that was pre-approved when it was made still is, today."""
        run = self.desk.run
        playbook = run.node(draft.place).playbook
        message = run.plan.message(playbook, draft.message)
        text, _ = wording_in(message, draft.variant, draft.language)
        wording = Wording(playbook, draft.message, draft.variant, draft.language, text)
        nothing_new = dict[str, str]()  # what was filled in then is not asked again
        use = Use(run.plan, wording, self.desk.now.date(), draft.channel, nothing_new)
        return prove(use).approval != "needed"

    def changeable(self, piece: Piece) -> bool:
        """Whether answers given anew could change the text."""
        return bool(self._askable(piece, _variables(piece)))

    def has_slot(self, piece: Piece) -> bool:
        """Whether a wording has room for words to one person."""
        return PERSONAL in _variables(piece)

    def ask_again(self, piece: Piece) -> None:
        """Have every answer that the message uses given anew."""
        for name in self._askable(piece, _variables(piece)):
            self.inputs.ask(piece.task, name)

    def _askable(self, piece: Piece, variables: frozenset[str]) -> tuple[str, ...]:
        """The inputs that a message may use: what is private is never asked for a public one."""
        public = piece.message.audience is Audience.PUBLIC
        hidden = private_inputs(self.desk.run.plan) if public else frozenset()
        found = self.inputs.all(piece.task)
        return tuple(name for name in found if name in variables and name not in hidden)

    def _personal(self, piece: Piece) -> str:
        question = words("A word for this person alone? (Enter for none)")
        prompt = Prompt(
            PERSONAL,
            self.asking.say(question),
            check=lambda text: length_check(text, MAX_PERSONAL),
            optional=True,
        )
        return clean_line(self.asking.ask_at(piece.task, prompt), MAX_PERSONAL)


def filled(desk: Desk, piece: Piece, say: Speaker, personal: str = "") -> Rendered:
    """Fill a wording in with what is known, and ask nobody.

    Raises `PlaybookError` for one that can't be filled.
    """
    wording = wording_of(desk.run, piece)
    template = _parsed(wording)
    values = _values(desk, piece, wording, say) | {PERSONAL: personal}
    proof = _proof(desk, piece, wording, template, values)
    return _rendered(piece, wording, template, values, proof)


def _values(desk: Desk, piece: Piece, wording: Wording, say: Speaker) -> Values:
    place, language = piece.task.place, wording.language
    return message_values(desk, place, piece.message, language, piece.channel, say)


def _proof(
    desk: Desk, piece: Piece, wording: Wording, template: "Template", values: Values
) -> Proof:
    known = filled_in(template.variables(), values)
    return prove(Use(desk.run.plan, wording, desk.now.date(), piece.channel, known))


def _rendered(
    piece: Piece, wording: Wording, template: "Template", values: Values, proof: Proof
) -> Rendered:
    from crisisctl.replies.render import render  # noqa: PLC0415 - see above

    return Rendered(
        variant=wording.variant,
        language=wording.language,
        channel=piece.channel,
        text=render(template, values).strip(),
        template=fingerprint(wording.text),
        approval=proof.approval,
        consents=proof.consents,
    )


def _parsed(wording: Wording) -> "Template":
    from crisisctl.replies.template import TemplateProblem, parse  # noqa: PLC0415 - see above

    try:
        return parse(wording.text)
    except TemplateProblem as problem:
        raise PlaybookError(Words("{problems}", {"problems": problem.problems})) from None


def _variables(piece: Piece) -> frozenset[str]:
    from crisisctl.replies.template import TemplateProblem, parse  # noqa: PLC0415 - see above

    found: set[str] = set()
    for wording in piece.message.wordings if piece.name else ():
        for text in wording.values():
            try:
                found |= parse(text).variables()
            except TemplateProblem:
                continue  # said when this very wording was to be filled
    return frozenset(found)
