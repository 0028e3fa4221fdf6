"""What a watch says: loudly what rings, in a line how far it is, once what went wrong."""

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

import typer

from crisisctl.cli.detecting import HALF, MENTIONS, carried, rise
from crisisctl.cli.painting import paint
from crisisctl.cli.safe import safe
from crisisctl.i18n import Speaker
from crisisctl.intake.feeds.address import Watched
from crisisctl.intake.feeds.reader import Answers, Silent
from crisisctl.lint.spans import Line, Span, Tone
from crisisctl.model.arrival import Progress
from crisisctl.model.events import DESK
from crisisctl.spikes.alarm import Alarm
from crisisctl.words import Words, words

SHOWN = 5
"""Problems of one batch that are told one by one."""
_BELL = "\a"


def begins(sources: Sequence[Watched], say: Speaker) -> None:
    """What is watched, and how it is ended."""
    names = ", ".join(source.name for source in sources)
    typer.echo(safe(say(words("Watching {sources}. Ctrl-C ends it.", sources=names))))


def webhook(port: int, token: str, say: Speaker) -> None:
    """How to post to a webhook whose token was made just now."""
    typer.echo(say(words("Post to http://127.0.0.1:{port}/ with this header:", port=port)))
    typer.echo(f"  Authorization: Bearer {token}")


def alarm(found: Alarm, scope: str, say: Speaker) -> None:
    """An alarm, so that it is heard across a room, and what to type next."""
    if sys.stdout.isatty():
        typer.echo(_BELL, nl=False)
    paint(_alarm(found, scope, say))


def _alarm(found: Alarm, scope: str, say: Speaker) -> Iterator[Line]:
    mark = Span(say(words("ALARM")), Tone.ERROR)
    yield mark, Span(f"  {say(rise(found, MENTIONS, say))}", Tone.STRONG)
    yield from carried(found, say)
    yield (Span(f"    {say(_verdict(found))}", Tone.STRONG),)
    yield (Span(f"  → {_next(scope)}", Tone.INFO),)


def _verdict(found: Alarm) -> Words:
    if found.negative is not None and found.negative >= HALF:
        return words("Most of it is negative: a crisis may be beginning.")
    return words("Most of it is not negative: perhaps a campaign. Read some first.")


def _next(scope: str) -> str:
    return "crisisctl start" if scope == DESK else f"crisisctl inbox {scope}"


def progress(now: datetime, new: int, figures: Progress, say: Speaker) -> None:
    """One line: what is new, and how late it is."""
    line = words(
        "{time}  new {new} · people waiting {waiting} · due within the hour {soon}"
        " · overdue {overdue}",
        time=say.time(now),
        new=new,
        waiting=figures.waiting,
        soon=figures.soon,
        overdue=figures.overdue,
    )
    tone = Tone.WARNING if figures.overdue else Tone.PLAIN
    paint([(Span(say(line), tone),)])


def problems(name: str, found: Sequence[tuple[int, Words]], say: Speaker) -> None:
    """What could not be taken of a source, and why."""
    for line, why in islice(found, SHOWN):
        said = (
            words("{file}, line {line}: {why}", file=name, line=line, why=why)
            if line
            else words("{file}: {why}", file=name, why=why)
        )
        typer.echo(safe(say(said)), err=True)
    if len(found) > SHOWN:
        more = words("{file}: and {count} more", file=name, count=len(found) - SHOWN)
        typer.echo(safe(say(more)), err=True)


def silent(news: Silent, say: Speaker) -> None:
    """That a source does not answer; once, however long."""
    name, why = news.source.name, news.why
    line = (
        words("{source} can't be read: {why}.", source=name, why=why)
        if news.source.every is None
        else words(
            "{source} can't be read: {why}. It is tried again, less and less often.",
            source=name,
            why=why,
        )
    )
    typer.echo(safe(say(line)), err=True)


def answers(news: Answers, say: Speaker) -> None:
    """That it does again."""
    typer.echo(safe(say(words("{source} can be read again.", source=news.source.name))), err=True)


def stopped(count: int) -> tuple[Words, Words]:
    """What a watch that was ended has done, and how it goes on."""
    return (
        words("Stopped: {count} mention(s) are in.", count=count),
        words("The same call goes on where it stopped."),
    )
