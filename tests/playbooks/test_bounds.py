import pytest

from crisisctl.lint.stand_ins import BUILT_INS
from crisisctl.model.bounds import Bound
from crisisctl.playbooks.bounds import (
    MAX_LINK,
    MAX_PERSONAL,
    Spot,
    addressed,
    declared,
    described,
    longest_author,
    places,
)
from crisisctl.playbooks.load import load


@pytest.fixture
def plan(folder):
    return load("every-key").plan


def bound(plan, name, *channels, language="fr"):
    found = declared(Spot(plan, "every-key", language, channels), name)
    return found.model_dump(mode="json") if found is not None else None


@pytest.mark.parametrize("name", BUILT_INS)
def test_every_variable_that_a_text_may_use_has_bounds(plan, name):
    assert bound(plan, name, "x") is not None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("topic", "text 40"),
        ("count", "number 80"),
        ("personal_data", ["yes", "no", "unknown"]),
        ("brand", ["Ondine"]),
        ("signature", ["^ON"]),
        ("links.status", ["https://ondine.example/status"]),
        ("incident.title", ["Toutes les clés"]),
        ("mention.channel", ["x"]),
        ("mention.author", "text 16"),
        ("next_update", "time"),
        ("nothing", None),
    ],
)
def test_what_may_stand_for_a_variable(plan, name, expected):
    assert bound(plan, name, "x") == expected


def test_a_name_is_as_long_as_that_of_the_channel_which_takes_the_longest(plan):
    assert bound(plan, "mention.author", "x", "instagram") == "text 31"
    assert bound(plan, "mention.author", "x", "facebook") == "text 50"


@pytest.mark.parametrize("channel", ["x", "tiktok", "facebook", "a-place-of-ours"])
@pytest.mark.parametrize("author", ["@ana", "Marie-Christine de la Tour", "x" * 80, "é " * 40, ""])
def test_no_name_stands_in_a_text_that_lint_has_not_counted(channel, author):
    told = addressed(author, channel)
    assert len(told) <= longest_author(channel)
    assert author.startswith(told)
    assert told == author or len(author) > longest_author(channel)


def test_what_lint_counts_is_what_may_be_approved(plan):
    for name, longest in (("personal", MAX_PERSONAL), ("mention.url", MAX_LINK)):
        assert declared(Spot(plan, "every-key", "fr", ("x",)), name).max_length == longest


def test_a_link_of_an_account_is_that_of_the_channels(plan):
    links = [account.dm_link for account in plan.team.channels.values() if account.dm_link]
    assert bound(plan, "links.dm", *plan.team.channels) == links
    assert bound(plan, "links.dm") == []


def test_where_a_message_may_be_said(plan):
    messages = plan.playbook.messages
    assert places(plan, messages["acknowledge"]) == ("x", "facebook")
    assert places(plan, messages["to-staff"]) == ("internal",)
    anywhere = messages["acknowledge"].model_copy(update={"channels": ()})
    assert places(plan, anywhere) == tuple(plan.team.channels)


@pytest.mark.parametrize(
    ("short", "said"),
    [
        (["yes", "no"], "one of “yes”, “no”"),
        (["Ondine"], "“Ondine”, always"),
        ([""], "nothing"),
        ([], "nothing"),
        ("text 40", "a text of 40 characters at most"),
        ("number 3", "a number of 3 digits at most"),
        ("date", "a date"),
        ("time", "a time"),
        ("url 100", "a link of 100 characters at most"),
    ],
)
def test_a_bound_in_words(short, said):
    assert str(described(Bound.model_validate(short))) == said
