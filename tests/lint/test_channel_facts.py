"""A platform of half a year ago is another one."""

from dataclasses import replace
from datetime import timedelta

from tests.lint.playbooks import MESSAGES, subject

from crisisctl.channels.fact import FRESH, LAST_LOOK
from crisisctl.lint.channel_facts import outdated

OLD = {"value": 5_000, "reason": "Our server allows it.", "checked": "2026-01-01"}
NEW = OLD | {"checked": str(LAST_LOOK)}
AHEAD = OLD | {"checked": str(LAST_LOOK + timedelta(days=100))}


def found(channels, later=timedelta(0)):
    source = subject(MESSAGES, team={"channels": channels})
    return [str(one.message) for one in outdated(replace(source, today=LAST_LOOK + later))]


def test_fresh_facts_are_not_told_of():
    assert found({"x": {"handle": "@o"}}) == []
    assert found({"x": {"handle": "@o"}}, FRESH) == []


def test_the_facts_of_this_program_grow_old():
    (message,) = found({"x": {"handle": "@o"}}, FRESH + timedelta(days=1))
    assert message.startswith("What crisisctl knows of x is out of date: reply-limit, post-limit,")
    assert message.endswith("hiding.")


def test_a_fact_of_the_team_grows_old_by_itself():
    account = {"handle": "@o", "facts": {"reply-limit": OLD, "post-limit": NEW}}
    assert found({"x": account}) == ["What team.yaml says of x is out of date: reply-limit."]


def test_a_fact_that_the_team_has_checked_again_is_fresh():
    account = {"handle": "@o", "facts": {"reply-limit": AHEAD}}
    (message,) = found({"x": account}, FRESH + timedelta(days=1))
    assert "out of date: post-limit, private-limit" in message


def test_nobody_has_looked_on_a_day_that_is_still_to_come():
    account = {"handle": "@o", "facts": {"reply-limit": AHEAD}}
    assert found({"x": account}) == ["What team.yaml says of x is out of date: reply-limit."]


def test_a_channel_that_no_text_goes_to_is_not_judged():
    account = {"handle": "o", "facts": {"post-limit": OLD}}
    assert found({"x": {"handle": "@o"}, "fax": {"handle": "o"}}, FRESH) == []
    assert found({"x": {"handle": "@o"}, "sms": account}) == []


def test_the_help_lines_that_a_text_names_grow_old_too():
    text = MESSAGES.replace("We have seen it.", "Call {{ helpline }}.")
    source = replace(
        subject(text, team={"channels": {}, "countries": ["FR", "BE"]}),
        today=LAST_LOOK + FRESH + timedelta(days=1),
    )
    (found,) = outdated(source)
    assert str(found.message) == "The help lines of BE, FR were checked too long ago."
    assert list(outdated(replace(source, today=LAST_LOOK))) == []
    silent = subject(MESSAGES, team={"channels": {}, "countries": ["FR"]})
    assert list(outdated(replace(silent, today=LAST_LOOK + 2 * FRESH))) == []
