from datetime import timedelta

import pytest
from tests.session.workshop import again, plan, start, walk

from crisisctl.model.playbook import Input
from crisisctl.session.inputs import SAMPLES, input_check
from crisisctl.session.operator import Answer, Key, Pressed

WRONG = {
    "text": ["x" * 81],
    "number": ["twelve", "1.5", "--1", "١٢"],
    "date": ["22/11", "2026-13-01", "tomorrow"],
    "time": ["25:00", "noon", "14:75"],
    "url": ["http://example.org", "https://", "https://a b", "example.org"],
}
RIGHT = {
    "text": ["x" * 80, "é\n\tè"],
    "number": ["12", " -3 "],
    "date": ["2026-11-22"],
    "time": ["14:05", "9h", "14 h 05"],
    "url": ["https://example.org/é?x=1"],
}


def asked(kind):
    return Input.model_validate({"ask": {"en": "?"}, "type": kind, "max-length": 80})


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in WRONG.items() for t in texts])
def test_what_is_no_answer_is_said(kind, text):
    assert input_check(asked(kind), text) is not None


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in RIGHT.items() for t in texts])
def test_what_is_an_answer_is_taken(kind, text):
    assert input_check(asked(kind), text) is None


@pytest.mark.parametrize("kind", list(SAMPLES))
def test_each_kind_has_a_sample_that_it_takes(kind):
    assert input_check(asked(kind), SAMPLES[kind]) is None


@pytest.mark.parametrize("limit", [1, 3, 80])
def test_the_longest_answer_has_as_many_characters_as_it_may(limit):
    short = asked("text").model_copy(update={"max_length": limit})
    assert input_check(short, "é" * limit) is None
    assert "At most" in str(input_check(short, "é" * (limit + 1)))


TIDINGS = """\
+tell:
+  {kind: update, audience: public, channels: [x, facebook], text: {en: "{{ leak }} {{ topic }}"}}
steps:
  - {id: follow, wait: {for: 9h, repeat: {every: 2h, say: tell}}}
"""


def with_news(tmp_path, body):
    """A plan with an input that is asked anew for each message."""
    made = plan(tmp_path, body)
    playbook = made.playbook
    fresh = playbook.inputs["leak"].model_copy(update={"per": "message"})
    inputs = playbook.inputs | {"leak": fresh}
    object.__setattr__(made, "playbooks", {"main": playbook.model_copy(update={"inputs": inputs})})
    return made


def texts(found):
    return [event.text for event in found.of("message.drafted")]


def test_news_is_asked_anew_for_each_message_and_once_for_all_accounts(tmp_path):
    later = Answer("later", timedelta(hours=2))
    made = with_news(tmp_path, TIDINGS)
    found = start(made, later, "lamps", "yes", "sent", "sent", later, "no", "sent", "sent")
    assert texts(found) == ["yes lamps", "yes lamps", "no lamps", "no lamps"]
    assert [(one.name, one.step) for one in found.of("input.answered")] == [
        ("topic", ""),
        ("leak", "follow"),
        ("leak", "follow"),
    ]


def test_news_that_is_told_is_not_asked_again_on_resume(tmp_path):
    found = start(
        with_news(tmp_path, TIDINGS),
        Answer("later", timedelta(hours=2)),
        "lamps",
        "no",
        "sent",
        Pressed(Key.LEAVE),
    )
    rest = walk(again(found), "sent")
    assert texts(rest) == ["no lamps", "no lamps"]
    assert "inputs.leak" not in rest.script.ids


def test_each_mention_has_its_own_news(tmp_path):
    body = """\
+tell: {kind: update, audience: public, text: {en: "{{ leak }}"}}
steps:
  - {id: follow, wait: {until: mentions-settled}}
each-mention:
  - {id: answer, say: tell}
  - {id: more, say: tell}
"""
    found = start(
        with_news(tmp_path, body),
        "yes",
        "sent",
        "no",
        "sent",
        "mention",
        "x",
        "@b",
        "Hi",
        "",
        "0 min ago",
        "unknown",
        "sent",
        "yes",
    )
    assert texts(found) == ["yes", "no", "unknown", "yes"]
