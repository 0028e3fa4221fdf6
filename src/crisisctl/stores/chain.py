"""Each row carries the hash of the one before, so that nobody can change the past unseen.

The hash of a row is the SHA-256, in lower-case hexadecimal, of these bytes in this order:

- the hash of the row before, 64 ASCII characters (64 zeros before the first row);
- `incident`, `seq`, `at`, `actor`, `type`, `v`, `data`, exactly as they are stored, numbers in
  decimal, text in UTF-8, each as a netstring: its length in bytes, a colon, the bytes, a comma
  (https://cr.yp.to/proto/netstrings.txt), so that no two rows share their bytes.

What the chain alone can't show is a cut at the end: keep the last hash elsewhere for that.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

EMPTY_HASH = "0" * 64
"""What stands before the first row."""


class Row(NamedTuple):
    """A row of the journal, as it is stored; `hash` closes over all of it and all before."""

    incident: str
    seq: int
    at: str
    actor: str
    type: str
    v: int
    data: str
    hash: str = ""


def link(before: str, row: Row) -> str:
    """The hash of `row` when the row before it has the hash `before`; `row.hash` plays no part."""
    bound = hashlib.sha256(before.encode())
    for part in row[:-1]:
        bound.update(netstring(str(part)))
    return bound.hexdigest()


def netstring(text: str) -> bytes:
    """The UTF-8 of `text`, with its length before it."""
    data = text.encode()
    return b"%d:%b," % (len(data), data)


def verify(rows: Iterable[Row]) -> int | None:
    """The `seq` of the first row that does not follow from those before it, if any."""
    before = EMPTY_HASH
    for row in rows:
        before = link(before, row)
        if row.hash != before:
            return row.seq
    return None
