"""`crisisctl reply`: bring one mention its answer, or the reason why it gets none.

Pick the mention, what the reply is for, and its language: the mention's own comes first. What the
playbook asks for now is walked, and the others are left alone: for a second person at a second
terminal. Any other kind takes a message of the playbook, or your own words, which pass the same
gate and wait for somebody's yes. The text is copied; `--out` writes it to a new file instead.
`--no-reply` puts on record why a mention gets no answer, `--waive` why a private conversation need
not come back to the public.

    crisisctl reply
    crisisctl reply m3 --kind correction --language fr
    crisisctl reply m3 --no-reply duplicate

A program of yours can post a text: name it in outlets.yaml in your settings (CRISISCTL_HOME, or
where your own playbooks are). It reads the text from its standard input, and the channel, the
address of the mention and a key from CRISISCTL_CHANNEL, CRISISCTL_REPLY_TO and CRISISCTL_KEY. If
it ends with 0, the text is sent; a line with https:// that it prints is the text's link.

    hootsuite: [hootsuite-post, --now]
"""

import os
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.desks import open_desk, station_of
from crisisctl.cli.options import Answers, OpenIncident
from crisisctl.cli.state import State, state
from crisisctl.engine.desk import leave_unanswered, waive_closing
from crisisctl.errors import Refused, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.messages import AUDIENCES, Audience, MessageKind
from crisisctl.model.steps import NoReply, Waiver
from crisisctl.session.arrivals import dispose, hold, take_arrival, waiting_line
from crisisctl.session.desk import Desk
from crisisctl.session.inbox_answering import pick
from crisisctl.session.wish import Wish
from crisisctl.words import Words, words

OUTSIDE = tuple(kind for kind, who in AUDIENCES.items() if Audience.INTERNAL not in who)
FOR = words("What it is for: {kinds}.", kinds=", ".join(OUTSIDE))
LEFT = words("Leave it without a reply: {whys}.", whys=", ".join(NoReply))


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Walk one mention to its answer, or say why it gets none.")))
    def reply(
        context: typer.Context,
        mention: Annotated[
            str | None,
            typer.Argument(help=say(words("A mention, such as m3; a list without it."))),
        ] = None,
        incident: OpenIncident = None,
        kind: Annotated[
            MessageKind | None,
            typer.Option(metavar="KIND", help=say(FOR)),
        ] = None,
        language: Annotated[
            str, typer.Option(metavar="LANG", help=say(words("In which language: fr, en…")))
        ] = "",
        out: Annotated[
            Path | None,
            typer.Option(metavar="FILE", help=say(words("Write the text to a new file."))),
        ] = None,
        no_reply: Annotated[
            NoReply | None,
            typer.Option(metavar="WHY", help=say(LEFT)),
        ] = None,
        waive: Annotated[
            Waiver | None,
            typer.Option(help=say(words("Let a private conversation stay private."))),
        ] = None,
        answers: Answers = None,
    ) -> None:
        here = state(context)
        desk = open_desk(here, here.incident(incident))
        if mention is not None:
            pick(desk, waiting_line(desk, mention))
        if mention is not None and mention not in desk.incident.mentions:
            desk.recall()
        if no_reply is not None or waive is not None:
            excused = _excused(desk, _named(mention), no_reply, waive)
            typer.echo(say(excused))
            return
        if mention is not None:
            if (line := waiting_line(desk, mention)) is not None:
                take_arrival(desk, line.number)
            _require_mention(desk, mention, again=kind is not None)
        wish = Wish(mention or "", _outside(kind), _spoken(desk, language))
        typer.echo(say(_answered(here, desk, wish, answers, _new(out))))


def _named(mention: str | None) -> str:
    if mention is None:
        raise UsageError(
            words("Which mention is it?"), words("crisisctl reply m3 --no-reply spam")
        )
    return mention


def _excused(desk: Desk, mention: str, no_reply: NoReply | None, waive: Waiver | None) -> Words:
    if no_reply is not None:
        if (line := waiting_line(desk, mention)) is not None:
            dispose(desk, [hold(desk, line.number).number], no_reply)
        else:
            desk.do(lambda run, _now: leave_unanswered(run, mention, no_reply))
        return words("{mention} gets no reply: it is on record.", mention=mention)
    assert waive is not None
    desk.do(lambda run, _now: waive_closing(run, mention, waive))
    return words("{mention} stays private: it is on record.", mention=mention)


def _answered(here: State, desk: Desk, wish: Wish, answers: str | None, out: Path | None) -> Words:
    desk_side = station_of(here, desk, answers)
    answered = desk_side.walk(here, desk, out).reply(wish)
    desk_side.finish()
    return _outcome(desk, answered)


def _new(out: Path | None) -> Path | None:
    """`out`, if nothing stands there: whoever writes a reply must not learn it at the end."""
    if out is not None and os.path.lexists(out):
        raise UsageError(
            words("There is a file {path} already: it was left alone.", path=out),
            words("Name another file."),
        )
    return out


def _outside(kind: MessageKind | None) -> str:
    if kind is not None and kind not in OUTSIDE:
        raise UsageError(words("What is {kind} stays among ourselves: it is no reply.", kind=kind))
    return kind or ""


def _spoken(desk: Desk, language: str) -> str:
    spoken = {
        *desk.run.plan.playbook.languages,
        *(one.language for one in desk.incident.mentions.values()),
    }
    if language and language not in spoken:
        raise UsageError(
            words("This playbook does not speak {language}.", language=language),
            words("--language takes {allowed}", allowed=", ".join(sorted(spoken))),
        )
    return language


def _outcome(desk: Desk, mention: str) -> Words:
    if not mention:
        return words("Nothing was written.")
    if desk.incident.mentions[mention].settled:
        return words("{mention} is settled.", mention=mention)
    return words("{mention} still needs something: crisisctl status", mention=mention)


def _require_mention(desk: Desk, mention: str, *, again: bool) -> None:
    found = desk.incident.mentions.get(mention)
    if found is None:
        known = ", ".join(desk.incident.mentions) or "—"
        message = words(
            "{incident} has no mention {mention}: {known}.",
            incident=desk.incident.id,
            mention=mention,
            known=known,
        )
        raise UsageError(message, words("crisisctl status"))
    at_work = mention in desk.incident.standing or _is_begun(desk, mention)
    if found.settled and not (again or at_work):
        raise Refused(
            words("{mention} is settled already.", mention=mention),
            words("crisisctl reply {mention} --kind update", mention=mention),
        )


def _is_begun(desk: Desk, mention: str) -> bool:
    """Whether a reply to it is written, and not out."""
    drafts = (one for one in desk.incident.drafts.values() if one.place == (mention, ""))
    return any(one.state in ("drafted", "asked") for one in drafts)
