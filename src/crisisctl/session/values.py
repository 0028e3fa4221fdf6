"""What a template may use: plain text, and nothing private in what the public reads."""

from datetime import datetime

from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.incident import Place
from crisisctl.model.playbook import Audience, Message
from crisisctl.session.desk import Desk

Values = dict[str, str | dict[str, str]]


def message_values(
    desk: Desk, place: Place, message: Message, language: str, channel: str, say: Speaker
) -> Values:
    """The variables of a message at a step. A private input is not among a public one's."""
    run = desk.run
    theirs = Speaker(language, say.zone)
    values: Values = {
        "brand": run.plan.team.brand,
        "signature": run.plan.team.signature,
        "now": theirs.time(desk.now),
        "next_update": theirs.time(_next_update(desk, place)),
        "links": _links(run, channel),
        "incident": {"title": theirs.pick(run.plan.playbook.title)},
    }
    mention = run.mention_of(place.flow)
    if mention is not None:
        values["mention"] = {
            "author": mention.author,
            "channel": mention.channel,
            "url": mention.url,
        }
    return values | _inputs(run, place, public=message.audience is Audience.PUBLIC)


def _inputs(run: Run, place: Place, *, public: bool) -> Values:
    inputs = run.plan.playbooks[run.node(place).playbook].inputs
    answers = run.incident.answers
    values: Values = {}
    for name, asked in inputs.items():
        if public and asked.private:
            continue
        for flow in ("", place.flow):
            if (flow, name) in answers:
                values[name] = answers[flow, name]
    return values


def _links(run: Run, channel: str) -> dict[str, str]:
    team = run.plan.team
    account = team.channels.get(channel)
    links = {
        "dm": account.dm_link if account is not None else None,
        "form": account.form_link if account is not None else None,
        "status": team.status_page,
        "dark": team.dark_page,
    }
    return {name: link for name, link in links.items() if link}


def _next_update(desk: Desk, place: Place) -> datetime:
    token = desk.incident.tokens.get(place)
    if token is not None and token.update_at is not None:
        return token.update_at
    return desk.run.severity.update_every.after(desk.now)
