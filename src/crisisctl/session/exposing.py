"""Somebody has published personal data of their own: capture, take out of sight, never quote."""

from crisisctl.channels.channel import Channel
from crisisctl.channels.own import known_channels
from crisisctl.engine.agenda import Task
from crisisctl.engine.exposures import captured, ended
from crisisctl.intake.clean import clean_line
from crisisctl.model.incident import Mention
from crisisctl.model.messages import MessageKind
from crisisctl.model.platforms import Hiding
from crisisctl.model.steps import ExposureEnd
from crisisctl.session.aside import Aside
from crisisctl.session.asking import Asking
from crisisctl.session.operator import Card, Choice, Prompt, Tone
from crisisctl.session.views import mention_lines
from crisisctl.session.wish import Wish
from crisisctl.words import Words, words

ENDS = {
    ExposureEnd.HIDDEN: words("Hidden"),
    ExposureEnd.ASKED: words("They were asked to remove it"),
    ExposureEnd.REMOVED: words("They have removed it"),
    ExposureEnd.REPORTED: words("Reported to the platform"),
    ExposureEnd.LEFT: words("It stays: say why"),
}
ASK, LATER = "ask", "later"


class Exposing:
    """Asks what is done about personal data in a mention, before anything else of it."""

    def __init__(self, asking: Asking, aside: Aside) -> None:
        self.asking = asking
        self.aside = aside
        self.desk = asking.desk
        self.say = asking.say

    def walk(self, task: Task) -> None:
        """Bring it out of sight, or put it off: it is asked again with the next step."""
        mention = self.desk.run.mention_of(task.place.flow)
        if mention is None or not mention.exposes:
            return
        self._warn(mention)
        if mention.captured_at is not None or self._capture(task, mention):
            self._end(task, mention)

    def _warn(self, mention: Mention) -> None:
        title = words(
            "{mention}: {author} shows personal data in public, in {count} place(s).",
            mention=mention.id,
            author=mention.author,
            count=mention.exposed,
        )
        lines = (
            *mention_lines(mention, self.say),
            self.say(words("Capture it, have it hidden or removed, and quote none of it.")),
            self.say(self._what_can_be_hidden(mention)),
        )
        self.asking.operator.show(Card(self.say(title), lines, Tone.ALARM))

    def _what_can_be_hidden(self, mention: Mention) -> Words:
        row = self._where_it_can_be_hidden(mention)
        if row is None:
            return words("Nothing can be hidden there: ask them to remove it, or report it.")
        return words(
            "What can be hidden on {channel}: {what} ({grade}).",
            channel=row.name,
            what=row.hiding.note or words("what stands under our own posts"),
            grade=row.hiding.grade,
        )

    def _where_it_can_be_hidden(self, mention: Mention) -> Channel | None:
        row = known_channels(self.desk.run.plan.team).get(mention.channel)
        return row if row is not None and row.hiding.value is not Hiding.NOTHING else None

    def _capture(self, task: Task, mention: Mention) -> bool:
        question = words("Have you captured it? Say where it is kept (Enter: not yet)")
        prompt = Prompt(
            "exposure.captured",
            self.say(question),
            other_ids=(f"{mention.id}.exposure.captured",),
            optional=True,
        )
        reference = clean_line(self.asking.ask_at(task, prompt))
        if reference:
            self.desk.do(lambda run, _now: captured(run, mention.id, reference), task.role)
        return bool(reference)

    def _end(self, task: Task, mention: Mention) -> None:
        question = self.say(words("What became of what they published?"))
        ways = tuple(Choice(way, self.say(told)) for way, told in self._ways(mention).items())
        prompt = Prompt("exposure.end", question, ways, optional=True)
        answer = self.asking.ask_at(task, prompt) or LATER
        if answer == LATER or (answer == ASK and not self._ask_them(mention)):
            return
        end, reason = ExposureEnd.ASKED if answer == ASK else ExposureEnd(answer), ""
        if end is ExposureEnd.LEFT:
            why = Prompt("exposure.reason", self.say(words("Why does it stay?")))
            reason = self.asking.ask_at(task, why)
        self.desk.do(lambda run, _now: ended(run, mention.id, end, reason), task.role)

    def _ways(self, mention: Mention) -> dict[str, Words]:
        ways: dict[str, Words] = {str(end): label for end, label in ENDS.items()}
        if self._where_it_can_be_hidden(mention) is None:
            del ways[ExposureEnd.HIDDEN]
        ways[ASK] = words("Ask them to remove it: write it now")
        ways[LATER] = words("Not yet: it is asked again with the next step")
        return ways

    def _ask_them(self, mention: Mention) -> bool:
        """Write to them, in words that are approved. Whether it is out."""
        wish = Wish(mention.id, MessageKind.MODERATION, mention.language)
        self.aside.reply(wish)
        told = (
            one
            for one in self.desk.incident.drafts.values()
            if one.place.flow == mention.id and one.kind == MessageKind.MODERATION
        )
        return any(one.state == "sent" for one in told)
