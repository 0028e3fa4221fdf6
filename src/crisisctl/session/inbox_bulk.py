"""One message to many people: each text is made for its reader, and judged before it may leave."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace

from crisisctl.engine.agenda import Task
from crisisctl.engine.arrivals import IN_BULK, require_bulk
from crisisctl.engine.drafts import Rendered
from crisisctl.errors import PlaybookError, UsageError
from crisisctl.i18n import Speaker
from crisisctl.intake.clean import clean_line
from crisisctl.model.arrival import Line
from crisisctl.model.incident import Mention, Place
from crisisctl.model.messages import Audience, Message
from crisisctl.model.outbox import Reply
from crisisctl.model.steps import Step
from crisisctl.model.tasks import Say
from crisisctl.playbooks.bounds import MAX_PERSONAL
from crisisctl.playbooks.complaints import did_you_mean
from crisisctl.session.desk import Desk
from crisisctl.session.inputs import length_check
from crisisctl.session.judging import judged, line as told_line
from crisisctl.session.mention import exposed_places
from crisisctl.session.piece import Piece
from crisisctl.session.rendering import filled
from crisisctl.words import Words, words

Personal = Callable[[Line], str]
"""What stands in the personal slot for one person; empty for nothing."""
ONE_BY_ONE = frozenset({"distress", "threat", "press"})
"""Flags of those who must never get the words that everybody gets."""


@dataclass(frozen=True, slots=True)
class Made:
    """A reply to one person in a `variant`, or why there is none."""

    reply: Reply
    variant: int = 0
    why: Words | None = None


def message_for_many(desk: Desk, name: str) -> Message:
    """A message of the playbook that may leave in bulk.

    Raises `UsageError` for one that there is not, `Refused` for a kind that owes more.
    """
    messages = desk.run.plan.playbook.messages
    if name not in messages:
        raise UsageError(
            words("This playbook has no message {message}.", message=name),
            did_you_mean(name, messages),
        )
    require_bulk(desk.run, messages[name].kind)
    return messages[name]


def messages_for_many(desk: Desk) -> list[str]:
    """The messages that may leave in bulk, and are read by the public."""
    found = desk.run.plan.playbook.messages.items()
    return [n for n, one in found if one.kind in IN_BULK and one.audience is Audience.PUBLIC]


def has_personal(message: Message) -> bool:
    """Whether any wording has a slot for words to one person."""
    return any("personal" in text for wording in message.wordings for text in wording.values())


class Making:
    """Makes one message for many people, wording after wording in turn.

    That many people read the same line is what a bulk is: it does not count as repeating oneself.
    """

    def __init__(self, desk: Desk, say: Speaker, name: str, personal: Personal) -> None:
        self._message = message_for_many(desk, name)
        self._name = name
        self._say = say
        self._personal = personal
        self._incident = copy(desk.incident)
        self._incident.said = {}
        run = replace(desk.run, incident=self._incident)
        self._desk = Desk(desk.journal, desk.clock, run, desk.person)

    def texts(self, lines: Iterable[Line]) -> Iterator[Made]:
        """The text of each, or why there is none."""
        for number, line in enumerate(lines):
            yield self._made(line, number)

    def _made(self, line: Line, turn: int) -> Made:
        arrival = line.judged.arrival
        if arrival.private:
            return _none(line, words("written in private: answered one by one"))
        if not ONE_BY_ONE.isdisjoint(line.judged.flags):
            return _none(line, words("in danger, a threat, or the press: answered one by one"))
        if self._message.channels and arrival.channel not in self._message.channels:
            return _none(line, words("not a message for {channel}", channel=arrival.channel))
        self._incident.mentions = {line.mention: _mention(line)}
        personal = clean_line(self._personal(line), MAX_PERSONAL + 1)
        if too_long := length_check(personal, MAX_PERSONAL):
            return _none(line, too_long)
        many, whys = len(self._message.wordings), list[Words]()
        for step in range(many):
            piece = self._piece(line, (turn + step) % many + 1)
            text = self._text(piece, personal)
            if isinstance(text, Rendered):
                return Made(_reply(line, text.text), piece.variant)
            whys.append(text)
        return _none(line, whys[0])

    def _text(self, piece: Piece, personal: str) -> Rendered | Words:
        try:
            rendered = filled(self._desk, piece, self._say, personal)
        except PlaybookError as error:
            return error.message
        if rendered.approval == "needed":
            return words("not approved in advance with these values")
        stops = judged(self._desk, piece, rendered.text).stops
        return told_line(stops[0]) if stops else rendered

    def _piece(self, line: Line, variant: int) -> Piece:
        arrival = line.judged.arrival
        step = Step(id="reply", say=Say(message=self._name))
        owner = self._desk.run.plan.playbook.owner
        task = Task(Place(line.mention, ""), step, owner, line.due, passive=False)
        language = arrival.language or self._desk.run.plan.playbook.languages[0]
        return Piece(task, self._name, self._message, arrival.channel, language, variant)


def _none(line: Line, why: Words) -> Made:
    return Made(_reply(line, ""), why=why)


def _reply(line: Line, text: str) -> Reply:
    arrival = line.judged.arrival
    return Reply(line.number, arrival.channel, arrival.url, text)


def _mention(line: Line) -> Mention:
    arrival = line.judged.arrival
    exposes = "personal-data" in line.judged.flags
    return Mention(
        id=line.mention,
        channel=arrival.channel,
        author=arrival.author,
        text=arrival.text,
        url=arrival.url,
        language=arrival.language,
        private=arrival.private,
        posted_at=arrival.posted_at,
        reply_due=line.due,
        exposed=exposed_places(arrival.text, arrival.language) if exposes else 0,
    )


def refusals(made: Sequence[Made]) -> list[tuple[Words, int]]:
    """Why there is no text, and for how many: what is most frequent first."""
    whys = [one.why for one in made if one.why is not None]
    counted = Counter(map(str, whys))
    first = {str(why): why for why in reversed(whys)}
    return [(first[told], many) for told, many in counted.most_common()]
