"""`crisisctl report`: the post-mortem of a run, as a page, Markdown, PDF, JSON or a spreadsheet.

It is a draft for people to complete: what happened and when, which promises were kept, what was
said, what was learned. Everything in it is counted from the journal. Authors become `person 1`,
`person 2`; your own people become their roles. `--names` shows them as they are, and that report
is not for sharing.

    crisisctl report viral-complaint-1
    crisisctl report viral-complaint-1 --open
    crisisctl report viral-complaint-1 --level hot-wash
    crisisctl report viral-complaint-1 --format pdf --out report.pdf
    crisisctl report viral-complaint-1 --format csv --out timeline.csv

`--level hot-wash` is one page for the first hour after, `external` a summary for people outside:
our own statements and what we do, without anything internal and without anybody.

A file that is there already is left alone: somebody may have completed it. docs/report.md says
what each format holds.

`--review` says what to mend before it is shared, and ends with code 1 while there is something:
words that blame, a name instead of a role, an action without an owner, a day or a proof, a gap
that nobody explains. `--trend` holds incidents side by side, those of one playbook if an incident
is named: are we faster, fuller, kinder?
"""

import typer

from crisisctl.cli import report_options as options
from crisisctl.cli.past import past
from crisisctl.cli.reporting import Format, check_level, check_screen, deliver, written
from crisisctl.cli.reviewing import show_review
from crisisctl.cli.state import state
from crisisctl.cli.trending import show_trend
from crisisctl.i18n import Speaker
from crisisctl.reports.level import Level
from crisisctl.stores.collector import collector_paused
from crisisctl.words import words


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Write the post-mortem of a run.")))
    def report(
        context: typer.Context,
        incident: options.LastIncident = None,
        wanted: options.Form = None,
        level: options.ForWhom = Level.REVIEW,
        out: options.Output = None,
        show: options.Shown = False,
        as_json: options.AsJson = False,
        names: options.Names = False,
        review: options.Review = False,
        trend: options.Trend = False,
    ) -> None:
        if trend:
            show_trend(state(context), incident, say, as_json=as_json)
            return
        from crisisctl.reports.facts import gather

        with collector_paused():  # a report is made of what lasts, and holds no cycles
            name, records, plan, now = past(state(context), incident)
            there = say.in_zone(plan.team.zone)
            beside = state(context).journal().arrivals.beside(name)
            facts = gather(name, plan, records, now, beside)
            if review:
                show_review(facts, plan, records, there)
                return
            kind = wanted or (Format.JSON if as_json else Format.HTML if show else Format.MD)
            check_level(level, kind, names=names)
            check_screen(kind, out, show=show)
            made = written(facts, kind, there, names=names, level=level)
            deliver(made, f"{name}.{kind}", out, say, show=show)
