"""The legal file of a run: its journal, its hashes, every text that was sent, in one archive."""

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from crisisctl.cli.evidence import key_at_hand

if TYPE_CHECKING:
    from crisisctl.reports.spoken_texts import InBulk
    from crisisctl.stores.sqlite import SqliteJournal

OLDEST = (1980, 1, 1, 0, 0, 0)
"""The date of every file in the archive: the same run gives the same bytes."""


def legal_file(journal: "SqliteJournal", incident: str, lines: list[str]) -> bytes:
    """The archive; `lines` are what `export` writes of the run."""
    from crisisctl.reports.spoken_texts import texts_sent
    from crisisctl.stores.evidence import verify

    rows = list(map(json.loads, lines))
    hashes = {row["events"][1]: row["events"][7] for row in rows if "events" in row}
    bulk = [_in_bulk(row["beside"][1]) for row in rows if _left_in_bulk(row)]
    found = verify(journal, incident, key_at_hand())
    assert found is not None
    head = found.head
    proof = {"sealed": found.sealed, "first_bad": found.first_bad, "fault": found.fault}
    return _packed(
        {
            "journal.jsonl": "".join(lines),
            "head.txt": f"{head.incident} {head.seq} {head.hash}\n",
            "verified.json": json.dumps(proof, indent=2) + "\n",
            "texts.csv": "\ufeff" + texts_sent(journal.read(incident), hashes, bulk),
        }
    )


def _left_in_bulk(row: dict[str, Any]) -> bool:
    table, columns = row.get("beside", ("", ()))
    return table == "outbox" and columns[9] == "sent" and columns[6] is not None


def _in_bulk(columns: list[Any]) -> "InBulk":
    """A row of the outbox as `export` writes it: see `stores.outbox.COLUMNS`."""
    from crisisctl.reports.spoken_texts import InBulk
    from crisisctl.stores.arrivals_schema import moment

    bulk, number, _, _, channel, _, text, _, hash_, _, at, url, _ = columns
    return InBulk(moment(at), bulk, hash_["hex"], channel, f"m{number}", url, text)


def _packed(files: dict[str, str]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(ZipInfo(name, OLDEST), text, ZIP_DEFLATED)
    return packed.getvalue()
