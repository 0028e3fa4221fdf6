"""Which channel an export means: by the name that it gives the network, or by a link's host."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import urlsplit

from crisisctl.channels.facts import CHANNELS

_NAMES = {
    "x": "x", "x com": "x", "tweet": "x", "tweets": "x", "fb": "facebook", "ig": "instagram",
    "insta": "instagram", "messenger": "facebook", "yt": "youtube", "bsky": "bluesky",
    "google": "google-play", "play store": "google-play", "itunes": "app-store",
    "mail": "email", "e mail": "email", "courriel": "email", "text message": "sms",
}  # fmt: skip
_WORDS = (
    ("twitter", "x"), ("facebook", "facebook"), ("instagram", "instagram"),
    ("linkedin", "linkedin"), ("bluesky", "bluesky"), ("mastodon", "mastodon"),
    ("threads", "threads"), ("tiktok", "tiktok"), ("tik tok", "tiktok"), ("youtube", "youtube"),
    ("whatsapp", "whatsapp"), ("google play", "google-play"), ("playstore", "google-play"),
    ("app store", "app-store"), ("appstore", "app-store"),
)  # fmt: skip
"""What a network's name holds, whatever else it says: `X (Twitter)`, `facebook_comment`."""
_HOSTS = {
    "x.com": "x", "twitter.com": "x", "t.co": "x", "facebook.com": "facebook",
    "fb.com": "facebook", "m.me": "facebook", "instagram.com": "instagram",
    "linkedin.com": "linkedin", "bsky.app": "bluesky", "threads.net": "threads",
    "threads.com": "threads", "tiktok.com": "tiktok", "youtube.com": "youtube",
    "youtu.be": "youtube", "play.google.com": "google-play", "apps.apple.com": "app-store",
}  # fmt: skip
_LETTERED = re.compile(r"(fb|ig|yt|x)\b")
_LONGEST = 64


@lru_cache(1024)
def network(name: str) -> str:
    """The channel that `name` means: one of ours, else the name itself as an id; empty for none.

    A network that we have no facts about keeps its name: what was said there still counts.
    """
    plain = " ".join(re.findall(r"[^\W_]+", name.casefold()))
    if plain.replace(" ", "-") in CHANNELS:
        return plain.replace(" ", "-")
    if plain in _NAMES:
        return _NAMES[plain]
    said = next((channel for word, channel in _WORDS if word in plain), None)
    if said is not None:
        return said
    short = _LETTERED.match(plain)  # fb page, ig comment
    return _NAMES[short[1]] if short else _as_id(plain)


def _as_id(plain: str) -> str:
    bare = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare)[:_LONGEST].strip("-")


def network_of_link(url: str) -> str:
    """The channel whose host a link has; empty for another."""
    return _network_of_host(_host(url))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


@lru_cache(1024)
def _network_of_host(host: str) -> str:
    labels = host.split(".")
    tails = (".".join(labels[at:]) for at in range(len(labels) - 1))
    return next((_HOSTS[tail] for tail in tails if tail in _HOSTS), "")
