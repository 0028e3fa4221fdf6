"""How a person can be reached in private on their channel: the ways, their conditions and ends."""

from collections.abc import Iterator
from datetime import datetime

from crisisctl.channels.channel import Channel
from crisisctl.channels.own import known_channels
from crisisctl.channels.windows import Wrote, opening
from crisisctl.engine.routes import ways
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Mention
from crisisctl.model.platforms import Reach
from crisisctl.model.steps import PrivateWay
from crisisctl.words import Words, words

WAY_NAMES = {PrivateWay.DM: words("a private message"), PrivateWay.FORM: words("the form")}


def open_ways(run: Run, channel: str, mention: Mention | None = None) -> dict[PrivateWay, str]:
    """The ways that work on a channel, and for this person, with their links: the first first."""
    row = known_channels(run.plan.team).get(channel)
    no_messages = row is not None and row.reach.value is Reach.NOBODY
    closed = {PrivateWay.DM} if no_messages else set()
    closed.update(mention.barred if mention is not None else ())
    return {way: link for way, link in ways(run, channel).items() if way not in closed}


def reaching_lines(run: Run, mention: Mention, say: Speaker, now: datetime) -> list[str]:
    """What to know before a person is asked to go on in private."""
    row = known_channels(run.plan.team).get(mention.channel)
    told = [*_messages(row, mention, now)] if row is not None else []
    return [say(one) for one in (*told, *_ways(run, mention))]


def answering_lines(run: Run, mention: Mention, say: Speaker, now: datetime) -> list[str]:
    """Until when a private text still reaches them, by the first message of theirs on record."""
    row = known_channels(run.plan.team).get(mention.channel)
    wrote = mention.opened_at or (mention.posted_at if mention.private else None)
    if row is None:
        return []
    if wrote is None:
        return [say(one) for one in _after_comment(row, mention, now)]
    window = opening(row, Wrote.MESSAGE, wrote)
    if window is None or window.until is None:
        return []
    facts = {"channel": row.name, "until": window.until, "wrote": wrote}
    if window.is_open(now):
        return [
            say(words("They wrote {wrote}: we may answer on {channel} until {until}.", **facts))
        ]
    over = words(
        "They wrote {wrote}: {channel} took answers until {until}. If they have not written since,"
        " it takes none: call them, or write elsewhere.",
        **facts,
    )
    return [say(over)]


def _messages(row: Channel, mention: Mention, now: datetime) -> Iterator[Words]:
    if row.reach.value is Reach.NOBODY:
        yield words("{channel} has no private messages.", channel=row.name)
    elif row.reach.value is Reach.EXPOSED:
        yield words("What {channel} calls private, others can read.", channel=row.name)
    elif row.reach.note is not None:
        yield words(
            "In private on {channel}: {condition} ({grade}).",
            channel=row.name,
            condition=row.reach.note,
            grade=row.reach.grade,
        )
    yield from _after_comment(row, mention, now)


def _after_comment(row: Channel, mention: Mention, now: datetime) -> Iterator[Words]:
    window = opening(row, Wrote.COMMENT, mention.posted_at)
    if window is not None and window.until is not None:
        yield _window(window.until, now, once=window.once)


def _window(until: datetime, now: datetime, *, once: bool) -> Words:
    if until <= now:
        return words("Since {until} we can't be the first to write in private.", until=until)
    if once:
        return words("Until {until} we may write to them in private: once only.", until=until)
    return words("Until {until} we may write to them in private.", until=until)


def _ways(run: Run, mention: Mention) -> Iterator[Words]:
    names = [WAY_NAMES[way] for way in open_ways(run, mention.channel, mention)]
    if not names:
        yield words("team.yaml has no private way for this channel: name one in your words.")
    elif len(names) == 1:
        yield words("Offer {way}.", way=names[0])
    else:
        yield words("Offer {way}; if that fails, {next}.", way=names[0], next=names[1])
