"""One message for many people: each text is theirs, approved, and past the gate."""

from datetime import timedelta

import pytest
from tests.session.workshop import NOON, SAY, plan, reply, start
from tests.stores.arriving import arrival

from crisisctl.errors import Refused, UsageError
from crisisctl.model import events as e
from crisisctl.model.arrival import EVERYTHING
from crisisctl.session.arrivals import promise
from crisisctl.session.inbox_bulk import (
    Making,
    has_personal,
    message_for_many,
    messages_for_many,
    refusals,
)

THREE = """+three:
+  kind: acknowledgement
+  audience: public
+  channels: [x]
+  variants:
+    - en: "{{ mention.author }}, we are sorry, and on it. {{ personal }}"
+      fr: "{{ mention.author }}, nous sommes désolés, nous regardons."
+    - {en: "Hello {{ mention.author }}, we are sorry. Somebody looks into it."}
+    - {en: "Sorry, {{ mention.author }}. We have read you and look into it."}
"""


@pytest.fixture
def desk(tmp_path):
    return start(plan(tmp_path, reply("three", THREE)), given=None).desk


def made(desk, *numbers, message="three", personal="", **changes):
    posted = NOON - timedelta(minutes=30)
    chunk = [arrival(one, posted_at=posted, **changes) for one in numbers]
    name = desk.incident.id
    desk.journal.arrivals.land(name, desk.now, e.Actor(), "f.csv", chunk, promise(desk))
    desk.refresh()
    lines = desk.journal.arrivals.page(name, EVERYTHING)
    return list(Making(desk, SAY, message, lambda _: personal).texts(lines))


def test_the_wordings_go_round(desk):
    found = made(desk, *range(1, 8))
    assert [one.variant for one in found] == [1, 2, 3, 1, 2, 3, 1]
    assert found[0].reply.text == "@u1, we are sorry, and on it."
    assert found[1].reply.text == "Hello @u2, we are sorry. Somebody looks into it."
    assert found[2].reply[:3] == (3, "x", "https://example.org/3")


def test_everybody_is_answered_in_their_language(desk):
    (one,) = made(desk, 1, language="fr")
    assert one.reply.text == "@u1, nous sommes désolés, nous regardons."


def test_the_personal_slot_is_filled_and_judged(desk):
    (one,) = made(desk, 1, personal="The courier comes at noon.")
    assert one.reply.text.endswith("on it. The courier comes at noon.")
    again = list(Making(desk, SAY, "three", lambda _: "Call 06 12 34 56 78!").texts(_lines(desk)))
    assert again[0].variant == 2  # the next wording has no slot for it


def _lines(desk):
    return desk.journal.arrivals.page(desk.incident.id, EVERYTHING)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"private": True}, "written in private"),
        ({"channel": "facebook"}, "not a message for facebook"),
        ({"author": "Ana\nRuiz"}, "not approved in advance"),
        ({"personal": "x" * 41}, "At most 40 characters."),
    ],
)
def test_who_can_not_be_answered_so_stays_with_the_reason(desk, changes, why):
    found = made(desk, 1, **changes)
    ((told, many),) = refusals(found)
    assert (found[0].reply.text, many) == ("", 1)
    assert why in str(told)


def test_a_name_too_long_for_the_channel_is_told_by_its_first_words(desk):
    (one,) = made(desk, 1, author="Marie-Christine de la Tour")
    assert one.reply.text == "Marie-Christine, we are sorry, and on it."


def test_what_nobody_has_told_is_named(desk):
    ((told, _),) = refusals(made(desk, 1, message="ack"))
    assert str(told) == "this message still needs topic"


def test_only_kinds_that_owe_nothing(desk):
    assert messages_for_many(desk) == ["ack", "hold", "news", "close", "three"]
    with pytest.raises(Refused, match="one by one"):
        message_for_many(desk, "invite")
    with pytest.raises(UsageError, match="no message nothing"):
        message_for_many(desk, "nothing")
    assert has_personal(message_for_many(desk, "three"))
    assert not has_personal(message_for_many(desk, "ack"))


def test_the_run_itself_is_not_touched(desk):
    before = dict(desk.incident.mentions)
    made(desk, 1, 2)
    assert (desk.incident.mentions, desk.incident.drafts) == (before, {})
