"""Events to store, and journals that are closed when the test ends."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crisisctl.model.events import (
    Actor,
    Event,
    IncidentDeclared,
    MentionDetected,
    MentionPosted,
    Noted,
)
from crisisctl.stores.sqlite import SqliteJournal

T0 = datetime(2026, 10, 12, 3, 0, tzinfo=UTC)


class Make:
    """Short ways to events; every test module gets it as `make`."""

    t0 = T0
    lea = Actor(role="community-manager", person="Léa")

    @staticmethod
    def declared(playbook: str = "viral-complaint", *, exercise: bool = False) -> Event:
        return IncidentDeclared(
            playbook=playbook,
            severity="sev3",
            files={"team.yaml": "brand: Aurore"},
            brand="Aurore",
            example=True,
            exercise=exercise,
        )

    @staticmethod
    def note(text: str = "we called the shop") -> Event:
        return Noted(text=text)

    @staticmethod
    def posted(mention: str = "m1", minutes: int = 0, text: str = "nul !") -> Event:
        return MentionPosted(
            mention=mention,
            channel="x",
            author="@bob",
            text=text,
            url="",
            language="fr",
            posted_at=T0 + timedelta(minutes=minutes),
        )

    @staticmethod
    def detected(mention: str = "m1", due: int = 60) -> Event:
        return MentionDetected(mention=mention, reply_due=T0 + timedelta(minutes=due))


@pytest.fixture
def make() -> type[Make]:
    return Make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk" / "journal.db"


@pytest.fixture
def sqlite_journal(path: Path) -> Iterator[SqliteJournal]:
    with closing(SqliteJournal(path)) as journal:
        yield journal


@pytest.fixture
def raw(
    sqlite_journal: SqliteJournal, make: type[Make], path: Path
) -> Iterator[sqlite3.Connection]:
    """A second connection, by the side door, to a journal with three events."""
    events = [make.declared(), make.note("Bob Martin called"), make.note("again")]
    sqlite_journal.append("viral-complaint-1", 0, make.t0, make.lea, events)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        yield db
