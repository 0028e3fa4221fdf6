"""Which feed an address means."""

from datetime import timedelta
from io import BytesIO

import pytest
from tests.intake.feeds.sources import SETTINGS

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.address import NEAR, Surroundings, watched
from crisisctl.intake.feeds.folder import Folder
from crisisctl.intake.feeds.growing import Growing
from crisisctl.intake.feeds.pipe import Pipe
from crisisctl.intake.feeds.syndication import Syndication
from crisisctl.intake.feeds.webhook import Webhook

MINUTE = timedelta(minutes=1)
AROUND = Surroundings(SETTINGS, BytesIO(), MINUTE, "secret")


@pytest.mark.parametrize(
    ("address", "kind", "every"),
    [
        ("-", Pipe, None),
        ("exports", Folder, NEAR),
        ("feed.jsonl", Growing, NEAR),
        ("feed.xml", Syndication, NEAR),
        ("https://forum.example/feed", Syndication, MINUTE),
    ],
)
def test_an_address_names_its_feed(own_home, address, kind, every):
    (own_home / "exports").mkdir()
    for name in ("feed.jsonl", "feed.xml"):
        (own_home / name).touch()
    found = watched(address, AROUND)
    assert (type(found.feed), found.every) == (kind, every)


def test_a_webhook_listens_at_once():
    found = watched("webhook:0", AROUND)
    assert isinstance(found.feed, Webhook)
    with pytest.raises(UsageError, match="can't be used"):
        watched(found.name, AROUND)
    found.feed.close()


def test_a_path_means_the_same_from_any_folder(own_home):
    (own_home / "feed.csv").touch()
    assert watched("feed.csv", AROUND).address == str(own_home / "feed.csv")


def test_a_key_in_an_address_is_not_shown():
    assert watched("https://forum.example/feed?key=abc", AROUND).name == "forum.example/feed"


@pytest.mark.parametrize(
    "address",
    ["none.csv", "ftp://forum.example/x", "file:///etc/hosts", "https://", "http://[::1",
     "https://ana:secret@forum.example/", "webhook:", "webhook:99999", "webhook:x", "mastodon:x"],
)  # fmt: skip
def test_what_means_nothing_is_refused(address):
    with pytest.raises(UsageError):
        watched(address, AROUND)
