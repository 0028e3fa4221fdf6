"""An arrival as a row: short keys for its indices, the hash that the journal's chain covers."""

import re
from hashlib import blake2b, sha256

from crisisctl.model.arrival import Arrival, Judged
from crisisctl.stores.arrivals_schema import millis

COLUMNS = (
    "scope, number, line, key, channel, author, text, url, language, posted_at, private, external,"
    " followers, in_reply_to, score, flags, priority, reasons, alike, salt, hash"
)
"""The table's columns, in order."""
ERASED = "author = NULL, text = NULL, url = NULL, external = NULL, in_reply_to = NULL, salt = NULL"
"""What is left of a row when its content goes: its hash, and figures."""
_BETWEEN = "\x1f"
_PARTS = 10
_UNSTORABLE = re.compile("[\0\x1f\ud800-\udfff]")


def key_of(key: str) -> int:
    """A key of 32 hexadecimal digits as SQLite's index takes it."""
    return int(key[:16], 16) >> 1


def who_of(channel: str, author: str) -> int | None:
    """One person on one channel; nobody where no author is given."""
    name = author.strip().removeprefix("@").casefold()
    return _short(f"{channel}{_BETWEEN}{name}") if name else None


def row_of(one: Judged, posted_at: int, salt: bytes) -> tuple[tuple[object, ...], bytes]:
    """The columns from `channel` on but for the last, which is the hash."""
    arrival = one.arrival
    said = _encoded(_content(arrival, posted_at))
    if said is None:
        arrival = _storable(arrival)
        said = _content(arrival, posted_at).encode()
    row = (
        *arrival[:5],
        posted_at,
        *arrival[6:],
        one.score,
        " ".join(one.flags),
        one.priority,
        " ".join(one.reasons),
        one.alike,
        salt,
    )
    return row, sha256(salt + said).digest()


def hash_of(arrival: Arrival, salt: bytes) -> bytes:
    """What a stored arrival hashes to if nobody has changed it."""
    return sha256(salt + _content(arrival, millis(arrival.posted_at)).encode()).digest()


def _content(arrival: Arrival, posted_at: int) -> str:
    """Everything that came from outside, nothing that we made of it."""
    channel, author, text, url, language, _, private, external, followers, parent = arrival
    flags = f"{posted_at}{_BETWEEN}{private:d}"
    many = "" if followers is None else str(followers)
    parts = (channel, author, text, url, language, flags, external, many, parent)
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
