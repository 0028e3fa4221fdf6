"""An arrival as a row: short keys for its indices, the hash that the journal's chain covers."""

import os
import re
from collections.abc import Sequence
from hashlib import blake2b, sha256

from crisisctl.model.arrival import Arrival, Judged, Ready
from crisisctl.stores.arrivals_schema import millis, moment

COLUMNS = (
    "scope, number, line, key, posted_at, content, score, flags, priority, reasons, alike, salt,"
    " hash"
)
"""The table's columns, in order."""
ERASED = "content = NULL, salt = NULL"
"""What is taken from a row when its content goes: its hash stays, and figures."""
SALT = 16
"""Bytes of salt a row."""
_BETWEEN = "\x1f"
IS_PRIVATE = "instr(content, char(31) || posted_at || char(31) || '1' || char(31)) > 0"
"""Whether a row was written to us alone: its moment, and the mark behind it. NULL once erased."""
_PARTS = 10
_UNSTORABLE = re.compile("[\0\x1f\ud800-\udfff]")


def ready(judged: Sequence[Judged]) -> list[Ready]:
    """Rows that only lack their numbers: made where they were judged, on any core."""
    salts = os.urandom(SALT * len(judged))
    return [_ready(one, salts[SALT * at : SALT * (at + 1)]) for at, one in enumerate(judged)]


def _ready(one: Judged, salt: bytes) -> Ready:
    arrival, posted_at = one.arrival, millis(one.arrival.posted_at)
    content = _content(arrival, posted_at)
    said = _encoded(content)
    if said is None:
        content = _content(_storable(arrival), posted_at)
        said = content.encode()
    # By position: this is done a million times.
    return Ready(
        int(one.key[:16], 16) >> 1,
        who_of(arrival.channel, arrival.author),
        arrival.channel,
        posted_at,
        content,
        one.score,
        " ".join(one.flags),
        one.priority,
        " ".join(one.reasons),
        one.alike,
        salt,
        sha256(salt + said).digest(),
    )


def who_of(channel: str, author: str) -> int | None:
    """One person on one channel; nobody where no author is given."""
    name = author.strip().removeprefix("@").casefold()
    return _short(f"{channel}{_BETWEEN}{name}") if name else None


def hash_of(content: str, salt: bytes) -> bytes:
    """What a content hashes to if nobody has changed it."""
    return sha256(salt + content.encode()).digest()


def arrival_of(content: str) -> Arrival:
    """What a content says."""
    channel, author, text, url, language, said, private, external, many, parent = content.split(
        _BETWEEN
    )
    return Arrival(
        channel=channel,
        author=author,
        text=text,
        url=url,
        language=language,
        posted_at=moment(int(said)),
        private=private == "1",
        external=external,
        followers=int(many) if many else None,
        in_reply_to=parent,
    )


def says(content: str | None, folded: str) -> bool:
    """Whether these words, without case, stand in who wrote a content and what they wrote."""
    if content is None:
        return False
    _, author, text, _ = content.split(_BETWEEN, 3)
    return folded in f"{author} {text}".casefold()


def _content(arrival: Arrival, posted_at: int) -> str:
    """Everything that came from outside, nothing that we made of it."""
    channel, author, text, url, language, _, private, external, followers, parent = arrival
    dated, alone = str(posted_at), "1" if private else "0"
    many = "" if followers is None else str(followers)
    parts = (channel, author, text, url, language, dated, alone, external, many, parent)
    return _BETWEEN.join(parts)


def _encoded(said: str) -> bytes | None:
    """The bytes that are hashed; None if no store can hold them, or a part would blur."""
    if "\0" in said or said.count(_BETWEEN) != _PARTS - 1:
        return None
    try:
        return said.encode()
    except UnicodeEncodeError:
        return None


def _storable(arrival: Arrival) -> Arrival:
    """The same without what no store can hold, or what would blur where a part ends."""
    return Arrival._make(
        _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", part) if isinstance(part, str) else part
        for part in arrival
    )


def _short(text: str) -> int:
    """63 bits of a hash."""
    short = blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(short, "big") >> 1
