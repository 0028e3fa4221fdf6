from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from tests.session.workshop import NOON, SAY, plan, start

from crisisctl.i18n import Speaker
from crisisctl.model.incident import Place
from crisisctl.model.playbook import Input, InputType
from crisisctl.session.values import _as_read, message_values

BODY = """\
+whisper: {kind: private, audience: private, text: {en: "Order {{ order }}."}}
steps:
  - {id: follow, wait: {until: mentions-settled, repeat: {every: 30m, say: news}}}
each-mention:
  - {id: hello, say: invite, needs: order, no-reply-after: {12h: back}}
  - {id: whisper, say: whisper}
  - {id: back, say: close}
"""


@pytest.fixture
def found(tmp_path):
    return start(plan(tmp_path, BODY), "sent", "opened", "A-1")


def values(found, message, channel="x", flow="m1", step="whisper"):
    made = found.desk.run.plan.playbook.messages[message]
    return message_values(found.desk, Place(flow, step), made, "en", channel, SAY)


def test_a_private_answer_is_for_a_private_message_only(found):
    assert values(found, "whisper")["order"] == "A-1"
    assert "order" not in values(found, "close")
    assert found.of("message.drafted")[-1].text == "Order A-1."


def test_links_are_those_that_the_team_has(found):
    assert values(found, "close")["links"] == {
        "form": "https://ondine.example/x",
        "status": "https://ondine.example/status",
    }
    assert "form" not in values(found, "close", "facebook")["links"]


def test_the_mention_gives_its_author_and_place_and_never_its_text(found):
    mention = values(found, "close")["mention"]
    assert mention == {"author": "@zoe", "channel": "x", "url": ""}
    assert "mention" not in values(found, "news", flow="desk", step="follow")


def test_the_next_update_is_the_one_promised(found):
    desk = values(found, "news", flow="desk", step="follow")
    assert desk["next_update"] == "12:30"
    assert desk["now"] == f"{NOON:%H:%M}"
    assert values(found, "close")["next_update"] == "14:00"  # the severity's rhythm from now


def test_texts_tell_the_time_of_the_speakers_zone(found):
    made = found.desk.run.plan.playbook.messages["close"]
    say = SAY.in_zone("Europe/Paris")
    told = message_values(found.desk, Place("m1", "back"), made, "en", "x", say)
    assert (told["now"], values(found, "close")["now"]) == ("13:00", "12:00")


@pytest.mark.parametrize(
    ("typed", "language", "read"),
    [
        ("14:05", "fr", "14 h 05"),
        ("14:05", "en", "14:05"),
        ("9h", "fr", "9 h 00"),
        ("9 h 30", "en", "09:30"),
    ],
)
def test_a_time_is_told_as_its_reader_writes_it(typed, language, read):
    asked = Input(ask={"en": "When?"}, type=InputType.TIME)
    for zone in (UTC, None, ZoneInfo("Europe/Paris")):
        assert _as_read(asked, typed, Speaker(language, zone)) == read


def test_only_a_time_is_read_as_one():
    asked = Input(ask={"en": "Which?"})
    assert _as_read(asked, "14:05", Speaker("fr", UTC)) == "14:05"
