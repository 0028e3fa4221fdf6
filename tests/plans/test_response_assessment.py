"""The US Air Force's response assessment, construct by construct: docs/plans.md."""

import pytest
from tests.plans.plans import AIR_FORCE, Walked, plan

from crisisctl.engine import messages
from crisisctl.model.steps import NoReply

EVALUATE = [("positive", "no"), ("trolls", "no"), ("rager", "no")]
WRITE = [("final", "yes"), "considerations"]
ANSWERED = [
    ([("positive", "yes"), ("concurrence", "yes"), ("share-success", "no"), *WRITE], "agree"),
    ([("positive", "yes"), ("concurrence", "yes"), ("share-success", "yes"), *WRITE], "our-story"),
    ([*EVALUATE, ("misguided", "yes"), "check", *WRITE], "facts"),
    ([*EVALUATE, ("misguided", "no"), ("unhappy", "yes"), "restoration", *WRITE], "restoration"),
    ([*EVALUATE, ("misguided", "no"), ("unhappy", "no"), *WRITE], "answer"),
]
WATCHED = ["headquarters", ("watched", "yes")]
LEFT = [
    ([("positive", "yes"), ("concurrence", "no")], NoReply.LET_STAND),
    ([("positive", "no"), ("trolls", "yes"), *WATCHED], NoReply.MONITOR),
    ([("positive", "no"), ("trolls", "no"), ("rager", "yes"), *WATCHED], NoReply.MONITOR),
    ([*EVALUATE, ("misguided", "yes"), "check", ("final", "no")], NoReply.LET_STAND),
    ([*EVALUATE, ("misguided", "no"), ("unhappy", "no"), ("final", "no")], NoReply.LET_STAND),
]


def assessed(way):
    desk = Walked(AIR_FORCE, "sev3")
    post = desk.mention()
    desk.walk(*way, flow=post)
    return desk, post


@pytest.mark.parametrize(("way", "message"), ANSWERED)
def test_the_tree_finds_the_words(way, message):
    desk, post = assessed(way)
    (place,) = [one for one in desk.run.incident.tokens if one.flow == post]
    assert messages.message_name(desk.run, place) == message
    desk.walk(place.step, flow=post)
    mention = desk.run.incident.mentions[post]
    assert (mention.acked_at, mention.disposed_at) == (desk.now, desk.now)


@pytest.mark.parametrize(("way", "reason"), LEFT)
def test_the_tree_leaves_a_post_unanswered_and_says_why(way, reason):
    desk, post = assessed(way)
    mention = desk.run.incident.mentions[post]
    assert (mention.no_reply, mention.acked_at) == (reason, None)
    assert mention.disposed_at == desk.now


def test_headquarters_hears_of_trolls_and_ragers_and_may_disagree():
    desk = Walked(AIR_FORCE, "sev3")
    post = desk.mention()
    desk.walk(("positive", "no"), ("trolls", "yes"), flow=post)
    assert "headquarters" in str(desk.step("headquarters", post).do[0].text)
    desk.walk("headquarters", flow=post)
    assert desk.step("watched", post).role == "headquarters"
    desk.walk(("watched", "unknown"), flow=post)
    assert desk.standing("misguided", post)


def test_the_five_considerations_come_before_every_answer():
    steps = {one.id: one for one in plan(AIR_FORCE).playbook.each_mention}
    told = [one.text["en"].partition(":")[0] for one in steps["considerations"].do]
    assert told == ["Transparency", "Sourcing", "Timeliness", "Tone", "Influence"]


def test_who_we_are_is_said_and_sources_are_cited():
    for name, message in plan(AIR_FORCE).playbook.messages.items():
        (text,) = message.wordings
        assert "I work for {{ brand }}" in text["en"]
        assert ("{{ source }}" in text["en"]) is (name != "restoration")
