"""Real headers, as tools write them: docs/import.md says where they were found."""

import pytest

from crisisctl.errors import UsageError
from crisisctl.intake.columns import implied_channel, mapped, recognised, require

HEADERS = {
    "X analytics": (
        ["Tweet id", "Tweet permalink", "Tweet text", "time", "impressions"],
        {"id": "Tweet id", "url": "Tweet permalink", "text": "Tweet text", "posted": "time"},
    ),
    "X API": (
        ["id", "text", "author_id", "created_at", "lang", "author.id", "author.username",
         "author.public_metrics.followers_count"],
        {"id": "id", "text": "text", "author": "author.username", "posted": "created_at",
         "language": "lang", "followers": "author.public_metrics.followers_count"},
    ),
    "X API 1.1": (
        ["created_at", "id", "id_str", "full_text", "source", "user.screen_name", "user.name",
         "user.followers_count", "in_reply_to_status_id_str", "lang"],
        {"posted": "created_at", "id": "id_str", "text": "full_text", "channel": "source",
         "author": "user.screen_name", "followers": "user.followers_count",
         "in_reply_to": "in_reply_to_status_id_str", "language": "lang"},
    ),
    "X archive": (
        ["tweet.id_str", "tweet.id", "tweet.full_text", "tweet.created_at"],
        {"id": "tweet.id_str", "text": "tweet.full_text", "posted": "tweet.created_at"},
    ),
    "Customer Support on Twitter": (
        ["", "tweet_id", "author_id", "inbound", "created_at", "text", "response_tweet_id",
         "in_response_to_tweet_id"],
        {"id": "tweet_id", "author": "author_id", "posted": "created_at", "text": "text",
         "in_reply_to": "in_response_to_tweet_id"},
    ),
    "Meta": (
        ["Post ID", "Page ID", "Page name", "Title", "Description", "Publish time", "Permalink",
         "Post type"],
        {"id": "Post ID", "author": "Page name", "text": "Description", "posted": "Publish time",
         "url": "Permalink", "private": "Post type"},
    ),
    "Sprout": (
        ["Timestamp (ET)", "Network", "Message Type", "From", "Message", "Message URL",
         "Message ID"],
        {"posted": "Timestamp (ET)", "channel": "Network", "private": "Message Type",
         "author": "From", "text": "Message", "url": "Message URL", "id": "Message ID"},
    ),
    "French": (
        ["Réseau", "Auteur", "Date de publication", "Heure", "Contenu", "Lien", "Abonnés"],
        {"channel": "Réseau", "author": "Auteur", "posted": "Date de publication",
         "time": "Heure", "text": "Contenu", "url": "Lien", "followers": "Abonnés"},
    ),
    "French, unaccented and shouted": (
        ["RESEAU", "AUTEUR", "DATE", "HEURE", "MESSAGE"],
        {"channel": "RESEAU", "author": "AUTEUR", "posted": "DATE", "time": "HEURE",
         "text": "MESSAGE"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("tool", HEADERS)
def test_the_columns_of_a_tool_are_known(tool):
    header, columns = HEADERS[tool]
    assert recognised(header) == columns


def test_a_time_beside_a_whole_moment_says_nothing_more():
    assert "time" not in recognised(["author", "text", "created_at", "time"])


def test_what_is_mapped_goes_before_what_is_known():
    columns = mapped(["author", "user", "text", "when"], {"author": "USER", "posted": "when"})
    assert columns == {"text": "text", "author": "user", "posted": "when"}


@pytest.mark.parametrize("wish", [{"author": "nobody"}, {"writer": "user"}])
def test_a_column_or_a_field_that_is_not_there_is_refused_by_name(wish):
    with pytest.raises(UsageError, match=r"user|author"):
        mapped(["user", "text", "date"], wish)


def test_what_a_mention_needs_is_demanded_by_name():
    with pytest.raises(UsageError, match="text, author, posted"):
        require(recognised(["a", "b"]), ["a", "b"], "x.csv")


def test_nobody_may_be_said_to_be_the_author():
    header = ["text", "date"]
    columns = mapped(header, {"author": ""})
    require(columns, header, "x.csv")
    assert columns["author"] not in header


@pytest.mark.parametrize(
    ("header", "channel"),
    [
        (["Tweet text", "time"], "x"),
        (["text", "date"], ""),
        (["twitter_id", "facebook_id"], ""),
    ],
)
def test_the_names_of_columns_may_say_the_network(header, channel):
    assert implied_channel(header) == channel
