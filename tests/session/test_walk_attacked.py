"""A full disk, a second terminal, a stranger's words: the walk holds."""

import pytest
from tests.session.workshop import CARD, ONE, again, plan, start, walk

from crisisctl.errors import JournalError
from crisisctl.session.operator import Given, Key, Pressed
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words


class Failing(MemoryJournal):
    """A store that is full from some row on."""

    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def append(self, incident, expected, at, actor, events):
        if expected >= self.rows:
            raise JournalError(words("The disk is full."))
        return super().append(incident, expected, at, actor, events)


@pytest.mark.parametrize("rows", range(1, 14))
def test_nothing_is_shown_as_done_or_handed_out_before_it_is_written(tmp_path, rows):
    answers = ["customer", "the delay", "sent", Pressed(Key.NOTE, "so"), "over", "yes"]
    found = start(plan(tmp_path, ONE), *answers, journal=Failing(rows), exercise=False)
    if not isinstance(found.ended, JournalError):
        return
    drafts = {event.text for event in found.of("message.drafted")}
    assert set(found.copied) <= drafts
    assert ("Noted." in found.script.said) == bool(found.of("note"))
    assert found.desk.incident.seq == len(found.events)


def test_a_full_store_keeps_what_was_written_and_the_run_goes_on_later(tmp_path):
    journal = Failing(4)
    found = start(plan(tmp_path, ONE), "customer", journal=journal)
    assert isinstance(found.ended, JournalError)
    assert "mention.posted" in found.types
    journal.rows = 10_000
    more = walk(again(found), "troll", "over", "yes")
    assert more.ended is None


def test_a_playbook_edited_in_mid_incident_does_not_change_the_running_one(tmp_path):
    first = start(plan(tmp_path, CARD))
    path = tmp_path / "playbooks" / "main.yaml"
    path.write_text(path.read_text().replace("id: open", "id: other"), encoding="utf-8")
    found = walk(again(first), "done", "yes")
    assert found.script.ids == ["open", "close"]


def test_an_unfinished_send_is_said_on_return(tmp_path):
    first = start(plan(tmp_path, ONE), "customer", "this")
    found = walk(again(first), "sent")
    assert "ack was handed out at" in found.script.said
    assert found.script.ids[0] == "ack"
    assert len(found.of("message.drafted")) == 1


def test_a_called_playbook_uses_its_own_inputs_and_messages(tmp_path):
    body = "steps:\n  - {id: call, run: other}\n  - {id: end, end: {}}\n"
    other = """\
+hold2: {kind: holding, audience: public, text: {en: "Other: {{ topic }}"}}
steps:
  - {id: speak, say: {message: hold2, on: [x]}}
"""
    found = start(plan(tmp_path, body, other=other), "the leak", "sent", "yes", given=None)
    assert found.ended is None
    assert found.of("message.drafted")[0].text == "Other: the leak"
    assert found.of("message.drafted")[0].approval == "lock"


HOSTILE = [
    "{{ 7 * 7 }}{% for x in y %}",
    "[bold red]not markup[/]",
    "\x1b]0;title\x07\x1b[2J",
    "abc\u202edef",
    "\0\ud800",
    "x" * 1_000_000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_mention_is_only_text(tmp_path, text):
    given = Given("x", "@zoe", text, text, "12:00")
    found = start(plan(tmp_path, ONE), "customer", "this", "sent", "over", "yes", given=given)
    assert found.ended is None
    mention = found.desk.incident.mentions["m1"]
    assert len(mention.text) <= 10_000
    assert not {"\x1b", "\0", "\ud800"} & set(mention.text + mention.url)
    if "7 * 7" in text:
        assert "{{ 7 * 7 }}" in found.script.said
        assert "49" not in found.script.said


@pytest.mark.parametrize("author", HOSTILE)
def test_a_hostile_name_never_goes_out_as_it_is(tmp_path, author):
    given = Given("x", author, "Where is it?", "", "12:00")
    found = start(plan(tmp_path, ONE), "customer", "this", given=given)
    assert found.prompt in ("ack", "ack.refused")
    for event in found.of("message.drafted"):
        assert author not in event.text
        assert len(event.text) < 200
