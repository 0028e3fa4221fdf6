import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import pytest
from hypothesis import given, strategies as st

from crisisctl.errors import JournalError
from crisisctl.model.events import ERASED, Event, MessageSent, Noted, PersonalMark, personal_fields
from crisisctl.stores.codec import (
    MODELS,
    PersonalValue,
    decode,
    digest,
    encode,
    proven,
)
from crisisctl.stores.records import clean

PUBLISHED = [
    json.loads(line)
    for line in (Path(__file__).parent / "published.jsonl").read_text("utf-8").splitlines()
]
"""One row of every event ever released. Lines are added, never changed or taken away."""


def test_every_event_can_be_stored():
    assert set(MODELS.values()) == set(get_args(Event))
    assert len(MODELS) == len(get_args(Event))


def test_every_event_has_its_published_row():
    assert {(row["type"], row["v"]) for row in PUBLISHED} >= set(MODELS)


@pytest.mark.parametrize("row", PUBLISHED, ids=lambda row: f"{row['type']}-{row['v']}")
def test_a_published_row_is_read_for_ever(row):
    event = decode(row["type"], row["v"], json.dumps(row["data"]), row["personal"])
    assert event.type == row["type"]
    again = encode(event)
    assert json.loads(again.data).keys() >= row["data"].keys()
    assert {value.field: value.value for value in again.personal} == row["personal"]


@given(st.text().map(clean))
def test_a_personal_value_comes_back_and_is_not_in_the_data(text):
    event = encode(Noted(text=text))
    personal = {value.field: value.value for value in event.personal}
    assert decode(event.type, event.v, event.data, personal) == Noted(text=text)
    assert personal == ({"text": text} if text else {})


def test_the_data_holds_the_salted_hash_only():
    event = encode(Noted(text="call Bob on 06 12 34 56 78"))
    (value,) = event.personal
    assert json.loads(event.data)["text"] == {"sha256": digest(value.salt, value.value)}
    assert len(value.salt) == 16
    assert "Bob" not in event.data


def test_the_same_text_never_has_the_same_hash():
    assert encode(Noted(text="yes")).data != encode(Noted(text="yes")).data


def test_an_erased_value_says_so_and_an_empty_one_stays_empty():
    event = encode(Noted(text="Bob"))
    assert decode(event.type, event.v, event.data, {}) == Noted(text=ERASED)
    event = encode(MessageSent(draft="d1"))
    assert event.personal == ()
    assert decode(event.type, event.v, event.data, {}) == MessageSent(draft="d1")


def test_a_value_is_proven_by_its_hash():
    event = encode(Noted(text="yes"))
    (value,) = event.personal
    assert proven(event.data, value)
    assert not proven(event.data, value._replace(value="no"))
    assert not proven(event.data, value._replace(field="author"))
    for data in ("[1]", "1", "{"):
        assert not proven(data, PersonalValue("text", b"", "yes"))


@pytest.mark.parametrize(("kind", "version"), [("note", 2), ("alien.landed", 1)])
def test_an_event_of_a_newer_program_is_refused(kind, version):
    with pytest.raises(JournalError, match=f"{kind}, version {version}") as refused:
        decode(kind, version, "{}", {})
    assert "Upgrade" in str(refused.value.hint)


@pytest.mark.parametrize("model", MODELS.values(), ids=lambda model: model.__name__)
def test_personal_marks_stand_where_the_codec_looks(model):
    for name, field in model.model_fields.items():
        assert not list(_nested_marks(field.annotation)), name
        assert name not in personal_fields(model) or field.annotation is str


def _nested_marks(annotation: Any) -> list[Any]:
    inner = [mark for part in get_args(annotation) for mark in _nested_marks(part)]
    if get_origin(annotation) is Annotated:
        inner += [mark for mark in annotation.__metadata__ if isinstance(mark, PersonalMark)]
    return inner


def test_moments_are_written_in_utc():
    posted = MODELS["legal.aware", 1].model_validate({"since": datetime(2026, 10, 12, tzinfo=UTC)})
    assert json.loads(encode(posted).data) == {"since": "2026-10-12T00:00:00Z"}
