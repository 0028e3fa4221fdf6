"""What a template may use: plain text, and nothing private in what the public reads."""

import re
from datetime import date, datetime, time

from crisisctl.channels.helplines import numbers
from crisisctl.engine.run import Run
from crisisctl.i18n import Speaker
from crisisctl.model.events import DESK
from crisisctl.model.incident import Place
from crisisctl.model.messages import Audience, Message
from crisisctl.model.plan import Plan
from crisisctl.model.playbook import Input, InputType
from crisisctl.model.steps import PrivateWay
from crisisctl.playbooks.bounds import addressed
from crisisctl.session.desk import Desk
from crisisctl.session.reaching import open_ways

Values = dict[str, str | dict[str, str]]
TIME = re.compile(r"([01]?\d|2[0-3])\s?[:h]\s?([0-5]\d)?")
ANY_DAY = date(2026, 1, 1)
"""A clock's time has no day; this one has no change of clocks."""


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
        "links": _links(run, place.flow, channel),
        "incident": {"title": theirs.pick(run.plan.playbook.title)},
        **numbers(run.plan.team.countries, language),
    }
    mention = run.mention_of(place.flow)
    if mention is not None:
        values["mention"] = {
            "author": addressed(mention.author, channel),
            "channel": mention.channel,
            "url": mention.url,
        }
    return values | _inputs(run, place, theirs, public=message.audience is Audience.PUBLIC)


def _inputs(run: Run, place: Place, theirs: Speaker, *, public: bool) -> Values:
    inputs = run.plan.playbooks[run.node(place).playbook].inputs
    hidden = private_inputs(run.plan) if public else frozenset()
    told = {name: answer_to(run, place, name) for name in inputs if name not in hidden}
    return {
        name: _as_read(inputs[name], answer, theirs)
        for name, answer in told.items()
        if answer is not None
    }


def _as_read(asked: Input, answer: str, theirs: Speaker) -> str:
    """An answer as its reader writes it: a time is told in their language."""
    found = TIME.fullmatch(answer) if asked.type is InputType.TIME else None
    if found is None:
        return answer
    told = time(int(found[1]), int(found[2] or 0), tzinfo=theirs.zone)
    return theirs.time(datetime.combine(ANY_DAY, told))


def private_inputs(plan: Plan) -> frozenset[str]:
    """What is private in any playbook: they share their answers by name."""
    return frozenset(
        name for one in plan.playbooks.values() for name in one.inputs if one.inputs[name].private
    )


def answer_to(run: Run, place: Place, name: str) -> str | None:
    """The answer to an input where a flow stands. What one person said serves no other."""
    asked = run.plan.playbooks[run.node(place).playbook].inputs[name]
    own = asked.per != "incident" and place.flow != DESK
    answers = run.incident.answers
    return answers.get((place.flow, name), None if own else answers.get(("", name)))


def _links(run: Run, flow: str, channel: str) -> dict[str, str]:
    """Our links; of the private ways only those that work for the person."""
    team = run.plan.team
    private = open_ways(run, channel, run.mention_of(flow))
    links = {
        "dm": private.get(PrivateWay.DM),
        "form": private.get(PrivateWay.FORM),
        "status": team.status_page,
        "dark": team.dark_page,
    }
    return {name: link for name, link in links.items() if link}


def _next_update(desk: Desk, place: Place) -> datetime:
    token = desk.incident.tokens.get(place)
    if token is not None and token.update_at is not None:
        return token.update_at
    return desk.run.severity.update_every.after(desk.now)
