"""Answering many at once: texts are made and judged, shown, agreed to with one yes, and sent."""

import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crisisctl.channels.facts import channel_name
from crisisctl.cli.asking import chosen_way
from crisisctl.cli.console import to_terminal
from crisisctl.cli.desks import speaker
from crisisctl.cli.inbox_acts import (
    Act,
    Chosen,
    require_incident,
    require_yes,
)
from crisisctl.cli.painting import paint
from crisisctl.cli.state import State as Here
from crisisctl.errors import Interrupted, Refused, UsageError
from crisisctl.i18n import Speaker
from crisisctl.lint.spans import Line as Painted, Span, Tone, prose
from crisisctl.model.arrival import Line, State
from crisisctl.model.outbox import Bulk, Outgoing
from crisisctl.outlets.file import named, not_new
from crisisctl.outlets.settings import own_outlets
from crisisctl.session import bulk
from crisisctl.session.desk import Desk
from crisisctl.session.inbox import PAGE, Inbox
from crisisctl.session.inbox_bulk import Made, Making, Personal, message_for_many, refusals
from crisisctl.words import Words, words

SAMPLES = 3
Advance = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Way:
    """How replies leave: by a program of the user's, or into a file for the platform's tool."""

    outlet: str = ""
    out: Path | None = None

    def __post_init__(self) -> None:
        if bool(self.outlet) == bool(self.out):
            raise UsageError(
                words("Say how they leave: --out FILE, or --outlet NAME."),
                words("crisisctl inbox --answer MESSAGE --out replies.jsonl"),
            )
        if self.outlet and self.outlet not in own_outlets():
            raise UsageError(
                words("outlets.yaml names no {outlet}.", outlet=self.outlet),
                words("crisisctl reply -h"),
            )

    def require_new(self) -> None:
        """Raises `UsageError` where the file of a new bulk is there already."""
        why = not_new(str(self.out)) if self.out is not None else None
        if why is not None:
            raise UsageError(words("{path}: {why}", path=self.out, why=why))

    def send(self, desk: Desk, name: str, tell: Advance) -> bulk.Outcome:
        """Send what is on record and has not left."""
        if self.out is not None:
            return bulk.into_file(desk, name, named(str(self.out)), tell)
        return bulk.by_program(desk, name, own_outlets()[self.outlet], tell)

    @property
    def again(self) -> Words:
        """What to type to go on after an interruption."""
        if self.out is not None:
            return words("crisisctl inbox --resume --out {path}", path=self.out)
        return words("crisisctl inbox --resume --outlet {outlet}", outlet=self.outlet)


def carry_out_in_bulk(here: Here, inbox: Inbox, which: Chosen, act: Act) -> Words:
    """Answer many at once, go on where that was interrupted, or take back what has not left."""
    desk = require_incident(inbox)
    if act.withdraw:
        return withdraw(desk)
    if act.resume and not (act.how.outlet or act.how.out):
        raise UsageError(
            words(
                "Name the same file as before, or the program: a new file would get some twice."
            ),
            words("crisisctl inbox --resume --out {path}", path="FILE"),
        )
    way, say = Way(act.how.outlet, act.how.out), speaker(here, desk)
    if act.resume:
        return resume(desk, say, way)
    way.require_new()
    numbers = which.numbers(inbox, desk.now)
    made = made_for(inbox, say, act.answer, numbers, lambda _: act.how.personal)
    show(made, say)
    require_yes(say, sum(one.why is None for one in made), act)
    return send(desk, act.answer, made, way)


def _waiting(inbox: Inbox, numbers: Sequence[int]) -> Iterator[Line]:
    """Those of these lines that still wait, as they are read."""
    for first in range(0, len(numbers), PAGE):
        lines = inbox.tables.lines(inbox.scope, numbers[first : first + PAGE])
        yield from (line for line in lines if line.state is State.WAITING)


def made_for(
    inbox: Inbox, say: Speaker, message: str, numbers: Sequence[int], personal: Personal
) -> list[Made]:
    """The texts of all, with a bar on a terminal. Refused where nobody waits."""
    making = Making(require_incident(inbox), say, message, personal)
    found: list[Made] = []
    try:
        with bar(say(words("Making the texts")), len(numbers)) as advance:
            for one in making.texts(_waiting(inbox, numbers)):
                found.append(one)
                advance(1)
    except KeyboardInterrupt:
        raise Interrupted(words("Nothing was sent."), words("crisisctl inbox")) from None
    if not found:
        raise Refused(words("Nobody waits here."), words("crisisctl inbox"))
    return found


def show(made: Sequence[Made], say: Speaker) -> None:
    """What would leave, where and in which wordings, three of them in full, and what would not."""
    paint(_preview(made, say))


def _preview(made: Sequence[Made], say: Speaker) -> Iterator[Painted]:
    ready = [one for one in made if one.why is None]
    told = words("Ready: {ready} of {all}.", ready=len(ready), all=len(made))
    yield from prose(say(told), tone=Tone.STRONG)
    for (channel, variant), many in sorted(_counted(ready).items()):
        place = words(
            "{channel}, wording {variant}: {count}",
            channel=channel_name(channel),
            variant=variant,
            count=many,
        )
        yield from prose(say(place), Span("  "))
    for one in ready[:SAMPLES]:
        yield from prose(f"“{' '.join(one.reply.text.split())}”", Span("  · "), Tone.QUIET)
    for why, many in refusals(made):
        stays = words("{count} stay in the inbox: {why}", count=many, why=why)
        yield from prose(say(stays), Span("! ", Tone.WARNING))


def _counted(ready: Iterable[Made]) -> Counter[tuple[str, int]]:
    return Counter((one.reply.channel, one.variant) for one in ready)


def send(desk: Desk, message: str, made: Sequence[Made], way: Way) -> Words:
    """Put what is ready on record, and send it. Raises `Interrupted` with how to go on."""
    way.require_new()
    name = bulk.new_bulk(desk)
    kind = message_for_many(desk, message).kind
    count = bulk.plan(desk, name, message, kind, [m.reply for m in made if m.why is None])
    return _sent(desk, name, count, way)


def resume(desk: Desk, say: Speaker, way: Way) -> Words:
    """Go on with every bulk that was interrupted; of what nobody knows, it says which."""
    told = []
    for one in _unfinished(desk):
        _ask_about_lost(desk, say, one.name)
        told.append(_sent(desk, one.name, one.left, way))
    return words("{told}", told=told) if told else words("Nothing was interrupted.")


def withdraw(desk: Desk) -> Words:
    """Let what has not left not leave at all."""
    many = sum(bulk.withdraw(desk, one.name) for one in _unfinished(desk))
    return words("Taken back: {count}. They wait in the inbox again.", count=many)


def _unfinished(desk: Desk) -> list[Bulk]:
    return [one for one in desk.journal.outbox.bulks(desk.incident.id) if one.left]


def _ask_about_lost(desk: Desk, say: Speaker, name: str) -> None:
    """Of what a program was given when it was killed nobody knows: somebody has to look."""
    while to_terminal() and (lost := bulk.unsure(desk, name)):
        numbers = [one.reply.number for one in lost]
        question = words(
            "Nobody knows whether these are out: {mentions}. Look there first.",
            mentions=_names(lost),
        )
        ways = {
            "later": words("I can’t look now"),
            "out": words("They are out"),
            "again": words("They are not out: send them again"),
        }
        match chosen_way(say, question, ways):
            case "out":
                bulk.is_out(desk, name, numbers)
            case "again":
                bulk.send_again(desk, name, numbers)
            case _:
                return


def _names(lost: Sequence[Outgoing]) -> str:
    return ", ".join(f"m{one.reply.number}" for one in lost)


def _sent(desk: Desk, name: str, count: int, way: Way) -> Words:
    try:
        with bar(name, count) as advance:
            outcome = way.send(desk, name, advance)
    except KeyboardInterrupt:
        raise Interrupted(words("{bulk} was interrupted.", bulk=name), way.again) from None
    lost = bulk.unsure(desk, name)
    if lost:
        return words(
            "{bulk}: sent {count}. Look whether these are out: {mentions}.",
            bulk=name,
            count=outcome.sent,
            mentions=_names(lost),
        )
    if outcome.why is not None:
        return words(
            "{bulk}: sent {count}, refused {failed}: {why}",
            bulk=name,
            count=outcome.sent,
            failed=outcome.failed,
            why=outcome.why,
        )
    return words("{bulk}: sent {count}.", bulk=name, count=outcome.sent)


@contextmanager
def bar(title: str, total: int) -> Iterator[Advance]:
    """A bar on a terminal, nothing elsewhere. Ctrl-C is heard at once meanwhile."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with _drawn(title, total) as advance:
            yield advance
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _drawn(title: str, total: int) -> Iterator[Advance]:
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    from crisisctl.cli.safe import safe

    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    parts = (TextColumn("{task.description}", markup=False), BarColumn(30), MofNCompleteColumn())
    with Progress(*parts, console=console, transient=True) as progress:
        task = progress.add_task(safe(title), total=total)
        yield lambda many: progress.advance(task, many)
