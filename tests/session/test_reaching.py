"""An invitation by a way that works on this channel, and the next one when it does not."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.engine.desks import Desk
from tests.session.workshop import GIVEN, NOON, SAY, TEAM, plan, start, texts

from crisisctl.session.reaching import answering_lines, open_ways, reaching_lines

INVITE = """\
+dm: {kind: handoff, audience: public, text: {en: "You can write to us, post nothing personal
+     here{% if links.dm is defined %}, by DM {{ links.dm }}{% endif %}, or here: {{ links.form }}.
+     We will come back here to say what was done."}}
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: ack}
  - {id: hello, say: dm, no-reply-after: {12h: back}}
  - {id: solve, do: [{en: Solve}]}
  - {id: back, say: close}
"""
BOTH = TEAM.replace(
    '{handle: "@ondine", form-link', '{handle: "@ondine", dm-link: "https://x.com/dm", form-link'
).replace("facebook: {handle: ondine}", "threads: {handle: o, dm-link: 'https://threads.net/dm'}")


def test_where_messages_are_impossible_the_same_step_invites_by_the_form(tmp_path):
    told = ("parcels", "sent", "sent", "impossible", "sent", "opened")
    found = start(plan(tmp_path, INVITE, team=BOTH), *told)
    first, second = texts(found)[1:3]
    assert "https://x.com/dm" in first
    assert "https://x.com/dm" not in second
    assert "https://ondine.example/x" in second
    assert "Another way is left: invite them by it." in found.script.said
    assert [one.way for one in found.of("private.failed")] == ["dm-link"]
    assert [one.routes for one in found.of("private.invited")] == [
        ("dm-link", "form-link"),
        ("form-link",),
    ]
    assert found.types.count("private.opened") == 1


def test_the_card_names_the_conditions_and_the_ways_in_order(tmp_path):
    found = start(plan(tmp_path, INVITE, team=BOTH), "parcels", "sent")
    assert "In private on X: they follow us," in found.script.said
    assert "Offer a private message; if that fails, the form." in found.script.said


def test_a_channel_without_private_messages_offers_none(tmp_path):
    run = start(plan(tmp_path, INVITE, team=BOTH)).desk.run
    assert open_ways(run, "threads") == {}
    assert list(open_ways(run, "x")) == ["dm-link", "form-link"]


@pytest.mark.parametrize(
    ("channel", "day", "said"),
    [
        ("facebook", 23, "Until 27 Nov 2026"),
        ("facebook", 30, "Since 27 Nov 2026"),
        ("threads", 23, "Threads has no private messages."),
        ("mastodon", 23, "What Mastodon calls private, others can read."),
        ("fax", 23, "team.yaml has no private way for this channel"),
    ],
)
def test_windows_have_their_end(channel, day, said):
    desk = Desk("each-mention: [{id: reply, say: ack}]")
    desk.mention(channel=channel)
    now = datetime(2026, 11, day, 12, tzinfo=UTC)
    assert now > NOON
    lines = reaching_lines(desk.run, desk.run.incident.mentions["m1"], SAY, now)
    assert any(line.startswith(said) for line in lines), lines


@pytest.mark.parametrize(
    ("channel", "day", "opened", "said"),
    [
        ("facebook", 21, True, ": we may answer on Facebook until 21 Nov"),
        ("facebook", 23, True, ": Facebook took answers until 21 Nov"),
        ("facebook", 23, False, "Until 27 Nov 2026"),
        ("x", 23, True, None),
        ("fax", 23, True, None),
    ],
)
def test_a_private_answer_has_its_end_too(channel, day, opened, said):
    desk = Desk("each-mention: [{id: reply, say: ack}]")
    desk.mention(channel=channel)
    mention = desk.run.incident.mentions["m1"]
    person = replace(mention, opened_at=mention.posted_at if opened else None)
    now = datetime(2026, 11, day, 1, tzinfo=UTC)
    lines = answering_lines(desk.run, person, SAY, now)
    assert [said in line for line in lines] == ([True] if said else [])


TOLD = INVITE.replace("{id: solve, do: [{en: Solve}]}", "{id: solve, say: told}").replace(
    "+dm:", "+told: {kind: private, audience: private, text: {en: It is on its way.}}\n+dm:"
)


def test_the_end_stands_on_the_card_of_the_private_text(tmp_path):
    given = replace(GIVEN, channel="facebook")
    form = "facebook: {handle: ondine, form-link: 'https://ondine.example/f'}"
    team = TEAM.replace("facebook: {handle: ondine}", form)
    answers = ("parcels", "sent", "sent", "opened")
    found = start(plan(tmp_path, TOLD, team=team), *answers, given=given)
    assert "we may answer on Facebook until" in found.script.said
