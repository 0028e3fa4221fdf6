"""What a team says of its platforms stands before what this program knows."""

from datetime import UTC, date, datetime, timedelta

import pytest
from pydantic import ValidationError

from crisisctl.channels.channel import FACTS, Window
from crisisctl.channels.counting import fits, fits_by_far, length
from crisisctl.channels.facts import CHANNELS, limit
from crisisctl.channels.own import known_channels
from crisisctl.channels.windows import Wrote, opening
from crisisctl.model.base import kebab
from crisisctl.model.channel_facts import ChannelFacts
from crisisctl.model.platforms import Hiding, Reach, Unit
from crisisctl.model.team import Team

TEAM = {
    "crisisctl": 1,
    "brand": "Ondine",
    "roles": {"lead": {"title": {"en": "Lead"}, "people": [{"name": "Ada"}]}},
}
WHY = {"reason": "Our server allows it.", "checked": "2026-11-01"}


def known(**facts):
    """The channels of a team that says `facts` of Mastodon, by their names in the format."""
    given = {kebab(name): {"value": value, **WHY} for name, value in facts.items()}
    account = {"handle": "@ondine", "facts": given}
    return known_channels(Team.model_validate(TEAM | {"channels": {"mastodon": account}}))


def test_without_facts_of_its_own_a_team_knows_what_everybody_knows():
    assert known_channels(Team.model_validate(TEAM)) is CHANNELS
    accounts = {"channels": {"x": {"handle": "@ondine"}, "forum": {"handle": "ondine"}}}
    assert known_channels(Team.model_validate(TEAM | accounts)) is CHANNELS


def test_one_fact_is_another_and_the_rest_stays():
    row = known(reply_limit=5_000)["mastodon"]
    fact = row.reply_limit
    assert (fact.value, fact.grade, fact.checked) == (5_000, "T", date(2026, 11, 1))
    assert fact.source == "Our server allows it."
    assert row.post_limit == CHANNELS["mastodon"].post_limit
    assert known(reply_limit=5_000)["x"] is CHANNELS["x"]


def test_who_looked_is_kept():
    facts = {"reply-limit": {"value": 5_000, "by": "Ada", **WHY}}
    team = TEAM | {"channels": {"mastodon": {"handle": "@ondine", "facts": facts}}}
    assert known_channels(Team.model_validate(team))["mastodon"].reply_limit.by == "Ada"


def test_it_counts_where_texts_are_counted():
    channels = known(reply_limit=5_000, unit="byte")
    assert limit("mastodon", "public", reply=True, channels=channels) == 5_000
    assert length("mastodon", "é", "public", channels) == 2
    assert fits("mastodon", "é" * 2_500, 5_000, channels=channels)
    assert not fits("mastodon", "é" * 2_501, 5_000, channels=channels)
    assert fits_by_far("mastodon", "y" * 1_250, 5_000, channels=channels)


def test_every_fact_can_be_said():
    row = known(
        reply_limit=1, post_limit=0, private_limit=3, unit="byte", private_unit="utf-16",
        links="none", mentions="free {braces}", markup="bold", reach="conditional",
        after_comment="0s", after_message="24h", hiding="under-ours",
    )["mastodon"]  # fmt: skip
    values = {name: getattr(row, name).value for name in FACTS}
    assert {name: str(values[name]) for name in ("links", "mentions", "markup")} == {
        "links": "none",
        "mentions": "free {braces}",
        "markup": "bold",
    }
    assert [values[name] for name in ("reply_limit", "post_limit", "private_limit")] == [1, 0, 3]
    assert (values["unit"], values["private_unit"]) == (Unit.BYTE, Unit.UTF16)
    assert (values["reach"], values["hiding"]) == (Reach.CONDITIONAL, Hiding.OURS)
    assert (values["after_comment"], values["after_message"]) == (
        None,
        Window(timedelta(hours=24)),
    )


def test_the_format_knows_every_fact_and_no_other():
    assert tuple(ChannelFacts.model_fields) == FACTS


def test_a_window_of_its_own_is_still_for_one_message():
    at = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
    facts = {"after-comment": {"value": "2d", **WHY}}
    team = TEAM | {"channels": {"facebook": {"handle": "ondine", "facts": facts}}}
    found = opening(known_channels(Team.model_validate(team))["facebook"], Wrote.COMMENT, at)
    assert (found.until, found.once, found.grade) == (at + timedelta(days=2), True, "T")


@pytest.mark.parametrize(
    "fact",
    [
        {"reply-limit": 5_000},
        {"reply-limit": {"value": 5_000, "checked": "2026-11-01"}},
        {"reply-limit": {"value": 5_000, "reason": "Ours."}},
        {"reply-limit": {"value": -1, **WHY}},
        {"reply-limit": {"value": True, **WHY}},
        {"reply-limit": {"value": "5000", **WHY}},
        {"replylimit": {"value": 5_000, **WHY}},
        {"unit": {"value": "letters", **WHY}},
        {"after-message": {"value": "a day", **WHY}},
        {"links": {"value": "", **WHY}},
    ],
)
def test_what_is_no_fact_is_refused(fact):
    with pytest.raises(ValidationError):
        ChannelFacts.model_validate(fact)
