"""The inbox as lines of a terminal: the bar and its figures, then each person who waits."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from crisisctl.channels.facts import channel_name
from crisisctl.cli.safe import safe
from crisisctl.i18n import Speaker
from crisisctl.intake.triage import in_words
from crisisctl.lint.columns import cut
from crisisctl.lint.spans import WIDTH, Line, Span, Tone, prose
from crisisctl.model.arrival import State
from crisisctl.session.inbox import Entry
from crisisctl.session.inbox_progress import Figures
from crisisctl.words import Words, words

QUOTES = 4
"""Columns of quotation marks, with the spaces that French puts inside."""
INDENT = "  "
_MINUTE = timedelta(minutes=1)
NAME = 24
"""Columns that an author's name may take."""
STATES = {
    State.WAITING: words("waits"),
    State.FLOW: words("walked one by one"),
    State.SENDING: words("a reply is on its way"),
    State.ANSWERED: words("answered"),
    State.NO_REPLY: words("no reply, for a reason"),
    State.LEFT: words("taken by an incident"),
}


def progress_lines(title: str, figures: Figures, say: Speaker, now: datetime) -> Iterator[Line]:
    """How far it is: people in numbers, and in a bar."""
    people = say(
        words(
            "mentions {mentions} · people {people}",
            people=figures.people,
            mentions=figures.mentions,
        )
    )
    yield Span(title, Tone.STRONG), Span(f" · {people}")
    yield from _bar(figures)
    told = [
        words("answered {count}", count=figures.answered),
        words("no reply {count}", count=figures.no_reply),
        words("open {count}", count=figures.open),
    ]
    if figures.sending:
        told.append(words("on its way {count}", count=figures.sending))
    yield from prose(" · ".join(map(say, told)))
    soon = say(words("due within the hour {count}", count=figures.due_within_hour))
    late = say(words("OVERDUE {count}", count=figures.overdue))
    oldest = figures.oldest and say(words("oldest {length}", length=_brief(now - figures.oldest)))
    tone = Tone.ERROR if figures.overdue else Tone.PLAIN
    yield Span(late, tone), Span(f" · {soon}" + (f" · {oldest}" if oldest else ""))


def _bar(figures: Figures) -> Iterator[Line]:
    """Settled, overdue and the rest, in shapes that need no colour."""
    room = WIDTH - len(" 100 %")
    share = figures.settled / figures.people if figures.people else 1.0
    done = int(room * share)
    late = min(room - done, _at_least_one(figures.overdue, figures.people, room))
    shown = int(100 * share)
    yield (
        Span("█" * done, Tone.GOOD),
        Span("▒" * late, Tone.ERROR),
        Span("░" * (room - done - late), Tone.QUIET),
        Span(f" {shown:>3} %", Tone.STRONG),
    )


def _at_least_one(part: int, whole: int, room: int) -> int:
    return max(1, round(room * part / whole)) if part else 0


def entry_lines(entry: Entry, say: Speaker, now: datetime) -> Iterator[Line]:
    """One person: when a word is due, who and where, why it is urgent, and what they wrote."""
    tone = Tone.ERROR if entry.late(now) else Tone.STRONG
    due = say(due_of(entry, now))
    head = f"{entry.mention} · {_who(entry, say)}"
    about = [due, head, *map(say, _about(entry, now))]
    for number, line in enumerate(prose(" · ".join(about))):
        yield (Span(due, tone), Span(line[1].text.removeprefix(due))) if not number else line
    if entry.reasons:
        why = ", ".join(map(say, in_words(entry.reasons)))
        urgent = words("urgency {priority}: {why}", priority=entry.priority, why=why)
        yield from prose(say(urgent), Span(INDENT))
    said = say(words("“{text}”", text=cut(text_of(entry), WIDTH - len(INDENT) - QUOTES)))
    yield (Span(f"{INDENT}{said}", Tone.QUIET),)


def due_of(entry: Entry, now: datetime) -> Words:
    """How long there is left for a first public word, or how long it is late."""
    if entry.due is None:
        return words("no deadline")
    left = _brief(entry.due - now)
    return (
        words("LATE {length}", length=left)
        if entry.late(now)
        else words("in {length}", length=left)
    )


def _brief(length: timedelta) -> timedelta:
    """Whole minutes, if it is more than one: a list is read at a glance."""
    short = abs(length)
    return short if short < _MINUTE else short // _MINUTE * _MINUTE


def text_of(entry: Entry) -> str:
    """What they wrote, on one line; personal data that they show of themselves is covered."""
    text = safe(" ".join(entry.text.split()))
    if "personal-data" not in entry.flags:
        return text
    from crisisctl.replies.exposed import covered  # the lexicons are read then

    return covered(text, entry.language)


def _who(entry: Entry, say: Speaker) -> str:
    author = cut(safe(entry.author), NAME) or say(words("nobody named"))
    return say(words("{author} on {channel}", author=author, channel=channel_name(entry.channel)))


def _about(entry: Entry, now: datetime) -> Iterator[Words]:
    yield words("{length} ago", length=_brief(now - entry.posted_at))
    if entry.posts > 1:
        yield words("{count} posts", count=entry.posts)
    if entry.alike:
        yield words("{count} more alike", count=entry.alike)
    if entry.state is not State.WAITING:
        yield STATES[entry.state]
    if holder := entry.held(now):
        yield words("{person} has it in hand", person=holder)
    elif entry.assigned:
        yield words("for {person}", person=entry.assigned)


def list_lines(entries: Sequence[Entry], more: int, say: Speaker, now: datetime) -> Iterator[Line]:
    """Everybody on the list, and how many are not."""
    for entry in entries:
        yield (Span(""),)
        yield from entry_lines(entry, say, now)
    if more > 0:
        yield (Span(""),)
        yield from prose(say(words("{count} more: crisisctl inbox --limit N", count=more)))
