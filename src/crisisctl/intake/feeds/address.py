"""Which feed an address means."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple
from urllib.parse import urlsplit

from crisisctl.errors import UsageError, reason
from crisisctl.intake.feeds.fetch import fetch
from crisisctl.intake.feeds.folder import Folder
from crisisctl.intake.feeds.growing import Growing
from crisisctl.intake.feeds.own import Own, feeds
from crisisctl.intake.feeds.pipe import Pipe, raw
from crisisctl.intake.feeds.rows import Settings
from crisisctl.intake.feeds.syndication import Syndication, of_file
from crisisctl.intake.feeds.webhook import Webhook
from crisisctl.intake.files import PIPE
from crisisctl.ports import Feed
from crisisctl.words import words

NEAR = timedelta(seconds=2)
"""How often a file or a folder of this machine is looked at."""
_FEED_FILES = (".xml", ".rss", ".atom")


class Watched(NamedTuple):
    """A feed: its name on the screen, its whole address, how often it is asked (None: once)."""

    name: str
    address: str
    feed: Feed
    every: timedelta | None


class Surroundings(NamedTuple):
    """What a feed may need besides its address."""

    settings: Settings
    standard_input: BinaryIO
    every: timedelta
    token: str


def watched(address: str, around: Surroundings) -> Watched:
    """The feed of an address. Raises `UsageError` for one that means nothing."""
    if address == PIPE:
        return Watched(address, address, Pipe(raw(around.standard_input), around.settings), None)
    scheme, colon, rest = address.partition(":")
    if scheme in ("http", "https") and colon:
        return _web(address, around)
    if scheme == "webhook" and colon:
        return _webhook(rest, around)
    path = Path(address)
    if path.exists():
        return _near(path, around.settings)
    own = feeds().get(scheme) if colon else None
    if own is not None:
        make: Callable[[str], Feed] = own.load()
        return Watched(address, address, Own(make(rest), around.settings), around.every)
    raise UsageError(
        words("{address} is no source: there is no such file, folder or feed.", address=address),
        words("A folder, a file, -, https://…, webhook:PORT or the feed of another package."),
    )


def _near(path: Path, settings: Settings) -> Watched:
    whole = path.absolute()
    feed: Feed
    if path.is_dir():
        feed = Folder(whole, settings)
    elif path.suffix.lower() in _FEED_FILES:
        feed = Syndication(path.name, of_file(whole), settings)
    else:
        feed = Growing(whole, settings)
    return Watched(path.name or str(path), str(whole), feed, NEAR)


def _web(address: str, around: Surroundings) -> Watched:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        host = None
    if not host or parts.username is not None:
        raise UsageError(
            words("{address} is not an address that can be asked.", address=address),
            words("Write it so: https://host/path, without a name or password in it."),
        )
    name = f"{parts.netloc}{parts.path}"  # what stands behind the ? may be a key
    ask = partial(fetch, address)
    return Watched(name, address, Syndication(name, ask, around.settings), around.every)


def _webhook(port: str, around: Surroundings) -> Watched:
    if not (port.isascii() and port.isdigit()) or int(port) > 65535:  # noqa: PLR2004 - the last port
        raise UsageError(words("webhook:PORT takes a number: webhook:8765, say."))
    try:
        hook = Webhook(int(port), around.token, around.settings)
    except OSError as error:
        why = reason(error)
        raise UsageError(words("Port {port} can't be used: {why}.", port=port, why=why)) from None
    name = f"webhook:{hook.port}"
    return Watched(name, name, hook, None)
