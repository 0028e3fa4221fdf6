"""RSS and Atom, from an address or a file: each entry is a mention.

feedparser reads them, every version of either, as they are really written. A document that
declares entities of its own is refused before: they can grow without end, and feedparser 6 lets
some through.
"""

import codecs
import json
import re
from calendar import timegm
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from typing import Any

from crisisctl.errors import UsageError
from crisisctl.intake.dates import Dates
from crisisctl.intake.feeds.fetch import LARGEST, Page
from crisisctl.intake.feeds.rows import Settings, batch
from crisisctl.intake.mentions import Reading
from crisisctl.intake.networks import network
from crisisctl.intake.rows import Row
from crisisctl.ports import Batch
from crisisctl.words import words

CHANNEL = "web"
"""Where an entry stands whose link is of no network that we know."""
_COLUMNS = {one: one for one in ("text", "author", "posted", "channel", "id", "url", "language")}
_BLOCKS = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "blockquote"})
_HIDDEN = frozenset({"script", "style"})
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENCODING = re.compile(rb"""\s*<\?xml[^>]{0,99}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']""")
_ENTITY = re.compile(r"<!\s*ENTITY")
_AS_UTF8 = {"content-type": "application/xml; charset=utf-8"}
"""So that what is parsed is what was looked at, whatever encoding the document says it has."""
Ask = Callable[[str], Page | None]
"""What is there, by the cursor of the last time; None for nothing new. Raises OSError."""


class Syndication:
    """A feed of a forum, a blog, a news desk: asked as a whole, and each entry taken once."""

    def __init__(self, name: str, ask: Ask, settings: Settings) -> None:
        self._name = name
        self._ask = ask
        self._settings = settings

    def read(self, cursor: str) -> Iterator[Batch]:
        page = self._ask(cursor)
        if page is None:
            return
        now = self._settings.now()
        channel = network(self._settings.wishes.channel) or CHANNEL
        reading = Reading(_COLUMNS, Dates(), now, channel)
        rows = [Row(at, row) for at, row in enumerate(self._entries(page.body, now), 1)]
        yield batch(rows, reading, page.cursor)

    def _entries(self, body: bytes, now: datetime) -> Iterator[dict[str, str]]:
        document = _decoded(body)
        if _ENTITY.search(document):
            raise UsageError(
                words("{address} declares entities: it is not read.", address=self._name)
            )
        found = _parsed(document)
        if not found.get("version"):
            raise UsageError(words("{address} is no RSS or Atom feed.", address=self._name))
        language = found.feed.get("language") or ""
        # The newest stand first: what they say of one another is in the order of time.
        return (_row(entry, language, now) for entry in reversed(found.entries))


def of_file(path: Path) -> Ask:
    """A feed that some program writes into a file."""

    def ask(cursor: str) -> Page | None:
        told = path.stat()
        stamp = json.dumps([told.st_size, told.st_mtime_ns])
        if told.st_size > LARGEST:
            raise OSError(f"more than {LARGEST} bytes")
        return None if stamp == cursor else Page(path.read_bytes(), stamp)

    return ask


def _parsed(document: str) -> Any:  # noqa: ANN401 - feedparser has no types
    feedparser = import_module("feedparser")  # 70 ms, and for a feed alone
    # Sanitised HTML is still HTML: only its text is taken, and links are taken as they stand.
    return feedparser.parse(
        document.encode("utf-8", "replace"),
        response_headers=_AS_UTF8,
        sanitize_html=False,
        resolve_relative_uris=False,
    )


def _decoded(body: bytes) -> str:
    """The text of a document, in the encoding that it says it has."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    said = _ENCODING.match(body)
    for name in ([said[1].decode()] if said else []) + ["utf-8"]:
        with suppress(LookupError, ValueError):
            return body.decode(name)
    return body.decode("cp1252", "replace")


def _row(entry: Mapping[str, Any], language: str, now: datetime) -> dict[str, str]:
    title, summary = plain(entry.get("title", "")), plain(_body(entry))
    text = summary if summary.startswith(title) else f"{title}\n{summary}".strip()
    link = entry.get("link", "")
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    # Without a date it is new when it is first seen; its id keeps it from being new again.
    posted = datetime.fromtimestamp(timegm(moment), UTC) if moment else now
    digest = blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()
    return {
        "text": text,
        "author": entry.get("author", ""),
        "posted": min(posted, now).isoformat(),
        "id": entry.get("id") or link or digest,
        "url": link,
        "language": language,
    }


def _body(entry: Mapping[str, Any]) -> str:
    """The longest that an entry says of itself."""
    contents = [one.get("value", "") for one in entry.get("content", ())]
    bodies: list[str] = [entry.get("summary", ""), *contents]
    return max(bodies, key=len)


def plain(html: str) -> str:
    """The text of HTML as somebody reads it, a line a paragraph."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.said).split("\n"))
    return "\n".join(line for line in lines if line)


class _Text(HTMLParser):
    """Collects what is not markup."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._hidden += tag in _HIDDEN
        if tag in _BLOCKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in _HIDDEN))

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.said.append(data)
