import pytest
from tests.lint.playbooks import MESSAGES, TEAM, mention, messages, subject

from crisisctl.lint.channel_rules import dm_reachable

FLOW = """\
  - {id: answer, role: cm, within: 5m, say: ack}
  - {id: go, role: cm, within: 5m, say: invite, no-reply-after: {8h: done}}
  - {id: done, end: {}}
"""
ONE_CHANNEL = {
    "channels": {
        "x": {
            "handle": "@ondine",
            "dm-link": "https://x.com/messages/compose?recipient_id=1",
            "form-link": "https://ondine.example/x",
        }
    }
}
NO_LINK = {"channels": {"linkedin": {"handle": "o", "form-link": "https://ondine.example/in"}}}
BOTH = "Write to us: {{ links.dm }} or {{ links.form }}"
GUARDED = "{% if links.dm is defined %}DM {{ links.dm }} or {% endif %}{{ links.form }}"


def said(text, team=ONE_CHANNEL, flow=FLOW, more=""):
    words = MESSAGES.replace('"Write to us in private."', f'"{text}"').replace(
        "channels: [x], ", ""
    )
    return messages(
        dm_reachable,
        subject(mention(flow) + words.replace("inputs:", f"{more}inputs:"), team=team),
    )


@pytest.mark.parametrize(
    ("text", "team"),
    [
        (BOTH, ONE_CHANNEL),
        (GUARDED, ONE_CHANNEL),
        (GUARDED, NO_LINK),
        ("Through this form: {{ links.form }}", ONE_CHANNEL),
        ("Call us on 01 23 45 67 89.", ONE_CHANNEL),
        ("Write to help@ondine.example", ONE_CHANNEL),
        ("Here: https://ondine.example/help", NO_LINK),
        ("DM us.", {"channels": {"whatsapp": {"handle": "1"}}}),
    ],
)
def test_a_way_that_everybody_can_take(text, team):
    assert not said(text, team)


def test_no_way_but_a_private_message():
    assert said("DM us: {{ links.dm }}") == [
        "`invite` (en) has no way for who can't write to us on x."
    ]


def test_a_private_message_without_its_link():
    assert said("DM us or use {{ links.form }}") == [
        "On x `invite` (en) speaks of a private message without its link."
    ]


def test_a_link_that_the_platform_does_not_have():
    assert said(BOTH, NO_LINK) == ["On linkedin `invite` (en) has no links.dm."]


def test_a_way_in_one_branch_only():
    assert said("{% if personal %}{{ links.form }}{% else %}Later.{% endif %}") == [
        "`invite` (en) has no way for who can't write to us on x."
    ]


def test_a_form_that_the_team_does_not_have():
    without = {"channels": {"x": TEAM["channels"]["x"]}}
    assert said(BOTH, without) == ["`invite` (en) has no way for who can't write to us on x."]


CHECKED = """\
  - {id: answer, role: cm, within: 5m, say: ack}
  - {id: can, role: cm, within: 5m, decide: {en: "Can they write to us?"},
     options: {"yes": {next: go}, "no": {next: form}, unknown: {next: %s}}}
  - {id: go, role: cm, within: 5m, say: invite, no-reply-after: {8h: done}, next: done}
  - {id: form, role: cm, within: 5m, say: form, no-reply-after: {8h: done}}
  - {id: done, end: {}}
"""
FORM = '  form: {kind: handoff, audience: public, text: {en: "{{ links.form }}"}}\n'


def test_somebody_has_checked_who_can_write():
    assert not said("DM us.", flow=CHECKED % "form", more=FORM)


def test_in_doubt_nobody_has_checked():
    assert said("DM us.", flow=CHECKED % "go", more=FORM)


def test_the_way_to_it_is_told():
    text = mention(FLOW)
    (finding,) = dm_reachable(subject(text, team=ONE_CHANNEL))
    assert tuple(map(str, finding.steps)) == ("00:05 answer", "00:10 go")


def judged_at(text, channels):
    words = MESSAGES.replace('"Write to us in private."', f'"{text}"').replace(
        "channels: [x], ", ""
    )
    team = {"channels": channels}
    return [str(one.rule.level) for one in dm_reachable(subject(mention(FLOW) + words, team=team))]


def test_what_is_only_believed_of_a_platform_is_a_warning():
    tiktok, x = {"tiktok": {"handle": "o"}}, {"x": {"handle": "o"}}
    assert judged_at("Here.", tiktok) == ["warning"]
    assert judged_at("Here.", x) == ["error"]
    assert judged_at("Here.", tiktok | x) == ["error"]


def test_a_team_that_everybody_can_write_to():
    fact = {"value": "anybody", "reason": "Open to everybody.", "checked": "2026-11-01"}
    told = {"linkedin": {"handle": "o", "facts": {"reach": fact}}}
    assert judged_at("Write to us in private.", told) == []
    assert judged_at("Write to us in private.", {"linkedin": {"handle": "o"}}) == ["error"]
