"""`crisisctl inbox`: who waits for an answer, by deadline.

At a terminal the list is live: Enter picks the first one due and has its answer made, and the bar
under it names the other keys. In a pipe, or with `--json` or `--limit`, it is printed once.
Without an open incident, or with `--desk`, it shows what waits at the desk.

    crisisctl inbox
    crisisctl inbox viral-complaint-1 --channel x --late --json

What stands before the option says which mentions, the option says what becomes of them: names
such as m57, or filters for a group, of which you are asked first (`--yes` says so beforehand).

    crisisctl inbox m57 --take
    crisisctl inbox m57 m58 --assign care-lead
    crisisctl inbox --alike m57 --no-reply duplicate
    crisisctl inbox --search parking --answer acknowledge --out replies.jsonl

A mention that is taken is in nobody else's hands for 15 minutes. docs/inbox.md has the keys, the
figures and `--json`.
"""

from typing import TYPE_CHECKING

import typer

from crisisctl.cli import inbox_options as options
from crisisctl.cli.console import to_terminal
from crisisctl.cli.inbox_acts import (
    Act,
    Chosen,
    How,
    carry_out,
    chosen,
    nothing_to_do,
    opened,
)
from crisisctl.cli.safe import safe
from crisisctl.cli.state import State, state
from crisisctl.clock import SystemClock
from crisisctl.i18n import Speaker
from crisisctl.session.inbox import Filter
from crisisctl.words import Words, words

if TYPE_CHECKING:
    from crisisctl.session.inbox import Inbox


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Show who waits for an answer, by deadline.")))
    def inbox(
        context: typer.Context,
        which: options.Which = None,
        desk: options.AtDesk = False,
        channel: options.Channel = "",
        in_state: options.InState = None,
        flag: options.Flag = "",
        alike: options.Alike = "",
        search: options.Search = "",
        late: options.Late = False,
        mine: options.Mine = False,
        take: options.Take = False,
        give_back: options.GiveBack = False,
        assign: options.Assign = "",
        no_reply: options.Silence = None,
        answer: options.Message = "",
        personal: options.Personal = "",
        outlet: options.Program = "",
        out: options.Out = None,
        resume: options.Resume = False,
        withdraw: options.Withdraw = False,
        yes: options.Yes = False,
        limit: options.Limit = None,
        as_json: options.AsJson = False,
    ) -> None:
        here = state(context)
        person = here.operator if mine else ""
        picked = chosen(which, Filter(in_state, channel, flag, person, alike, search, late))
        how = How(personal, outlet, out, yes)
        act = Act(take, give_back, assign, no_reply, answer, resume, withdraw, how)
        if picked.names and not act.wanted:
            raise nothing_to_do(picked.names[0])
        found = opened(here, picked.incident, at_desk=desk)
        if act.wanted:
            typer.echo(safe(say(_done(here, found, picked, act))))
        elif limit is None and not as_json and to_terminal():
            _live(here, found, picked.filter)
        else:
            _list(here, found, picked.filter, limit or options.LISTED, as_json=as_json)


def _done(here: State, inbox: "Inbox", which: Chosen, act: Act) -> Words:
    if not act.in_bulk:
        return carry_out(here, inbox, which, act)
    from crisisctl.cli.inbox_bulk import carry_out_in_bulk

    return carry_out_in_bulk(here, inbox, which, act)


def _live(here: State, inbox: "Inbox", wanted: Filter) -> None:
    if inbox.desk is None:
        from crisisctl.cli.inbox_at_desk import LiveDesk

        LiveDesk(here, inbox, wanted).go()
        return
    from crisisctl.cli.inbox_live import LiveInbox

    LiveInbox(here, inbox, inbox.desk, wanted).go()


def _list(here: State, inbox: "Inbox", wanted: Filter, limit: int, *, as_json: bool) -> None:
    from crisisctl.session.inbox_progress import figures

    now = SystemClock().now() if inbox.desk is None else inbox.desk.now
    counted = figures(inbox, now)
    entries = inbox.entries(wanted, now, limit)
    if as_json:
        from crisisctl.cli.inbox_json import as_json as printed

        typer.echo(printed(inbox.scope, counted, entries, here.say, now))
        return
    from crisisctl.cli.inbox_lines import list_lines, progress_lines
    from crisisctl.cli.painting import paint

    more = 0 if wanted.narrows else counted.open - len(entries)
    paint(progress_lines(inbox.scope, counted, here.say, now))
    paint(list_lines(entries, more, here.say, now))
