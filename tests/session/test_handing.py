"""A text given away: copied, into a file, to a program; and what became of it."""

import sys

import pytest
from tests.session.workshop import NOON, again, plan, reply, start, walk

from crisisctl.clock import DrillClock
from crisisctl.errors import DeliveryError, UsageError
from crisisctl.outlets.command import Command
from crisisctl.outlets.file import not_new, write_new
from crisisctl.ports import Parcel
from crisisctl.session.desk import reopen
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words

ONE = "steps:\n  - {id: speak, say: {message: hold, on: [x]}}\n"
TEXT = "We know about this."


class Post:
    """Posts into a list."""

    def __init__(self, link="", fails=""):
        self.link, self.fails = link, fails
        self.parcels = []

    def post(self, parcel):
        self.parcels.append(parcel)
        if self.fails:
            raise DeliveryError(words("{why}", why=self.fails))
        return self.link


def test_in_a_drill_nothing_is_offered_that_could_leave(tmp_path):
    found = start(plan(tmp_path, ONE), "this", outlets={"post": Post()})
    values = [choice.value for choice in found.script.asked[-1].choices] or ["sent"]
    assert not {"copy", "file", "hand-post"} & set(values)


def test_a_text_is_written_to_a_new_file_only_its_owner_reads(tmp_path):
    path = tmp_path / "out.txt"
    found = start(plan(tmp_path, ONE), "this", "file", str(path), "sent", exercise=False)
    assert path.read_text(encoding="utf-8") == TEXT + "\n"
    assert sys.platform == "win32" or path.stat().st_mode & 0o777 == 0o600
    assert found.of("message.sent")[0].draft == "d1"


def test_a_file_is_never_written_over(tmp_path):
    path = tmp_path / "out.txt"
    path.write_text("mine")
    found = start(plan(tmp_path, ONE), "this", "file", exercise=False)
    assert found.prompt == "hold.file"
    assert "such a file already" in str(not_new(str(path)))
    with pytest.raises(UsageError, match="it was left alone"):
        write_new(path, TEXT)
    assert path.read_text() == "mine"


@pytest.mark.parametrize("name", ["nowhere/a.txt", "~nobody-here/a.txt", "a" * 5_000])
def test_a_file_that_can_not_be_is_asked_for_again_before_anything_is_written(name):
    assert str(not_new(name)) == "There is no such folder."


def test_copied_again(tmp_path):
    found = start(plan(tmp_path, ONE), "this", "copy", exercise=False)
    assert found.copied == [TEXT, TEXT]


def test_an_outlet_that_posts_and_says_where(tmp_path):
    post = Post("https://x.com/ondine/1")
    found = start(plan(tmp_path, ONE), "this", "hand-post", exercise=False, outlets={"post": post})
    assert post.parcels == [Parcel(TEXT, "x", "", "main-1/d1")]
    kinds = [kind for kind in found.types if kind.startswith("message.")]
    assert kinds == ["message.drafted", "message.handed", "message.sent", "message.confirmed"]
    assert found.desk.incident.drafts["d1"].url == post.link
    assert not found.desk.incident.drafts["d1"].unconfirmed


def test_an_outlet_that_says_nothing_has_sent_and_nobody_has_seen_it(tmp_path):
    found = start(
        plan(tmp_path, ONE), "this", "hand-post", exercise=False, outlets={"post": Post()}
    )
    assert found.desk.incident.drafts["d1"].state == "sent"
    assert found.desk.incident.drafts["d1"].unconfirmed


def test_an_outlet_that_fails_leaves_the_text_to_be_sent_another_way(tmp_path):
    post = Post(fails="401 Unauthorized")
    body = plan(tmp_path, ONE)
    found = start(body, "this", "hand-post", "sent", exercise=False, outlets={"post": post})
    [failed] = found.of("message.failed")
    assert (failed.draft, failed.outlet, failed.reason) == ("d1", "post", "401 Unauthorized")
    assert "post could not send it: 401 Unauthorized" in found.script.said
    assert found.of("message.sent")[0].draft == "d1"


def test_the_address_of_the_mention_goes_with_its_answer(tmp_path):
    post = Post()
    found = start(
        plan(tmp_path, reply("ack")), "this", "hand-post", exercise=False, outlets={"post": post}
    )
    [parcel] = post.parcels
    assert parcel.reply_to == found.desk.incident.mentions["m1"].url


def test_the_intent_stands_in_the_journal_before_the_program_runs(tmp_path):
    class Dies:
        def post(self, parcel):
            raise KeyboardInterrupt

    journal, outlets = MemoryJournal(), {"post": Dies()}
    body = plan(tmp_path, ONE)
    with pytest.raises(KeyboardInterrupt):
        start(body, "this", "hand-post", exercise=False, outlets=outlets, journal=journal)
    later = walk(reopen(journal, DrillClock(NOON), "main-1", "kim"))
    assert later.types[-1] == "message.handed"
    assert "hold was handed to post, and nobody knows whether it is out" in later.script.said


def test_seen_is_another_fact_than_sent(tmp_path):
    found = start(plan(tmp_path, ONE), "this", "sent", "https://x.com/ondine/1", "no")
    assert found.types.index("message.sent") < found.types.index("message.confirmed")
    unseen = start(plan(tmp_path, ONE), "this", "sent")
    assert unseen.of("message.confirmed") == []
    assert unseen.desk.incident.drafts["d1"].unconfirmed


def test_a_failure_has_its_reason_and_another_try(tmp_path):
    body = plan(tmp_path, reply("ack"))
    found = start(body, "this", "failed", "the account is locked", "again", "sent")
    assert found.of("message.failed")[0].reason == "the account is locked"
    assert "the account is locked" in found.script.said
    assert found.of("message.sent")[0].draft == "d2"
    assert walk(again(found)).desk.incident.drafts["d1"].state == "failed"


def test_one_of_our_own_accounts_is_tried_once_more(tmp_path):
    found = start(plan(tmp_path, ONE), "this", "failed", "locked", "again", "sent")
    assert [(one.reason, one.again) for one in found.of("message.failed")] == [("locked", True)]
    assert found.of("message.sent")[0].draft == "d1"
    left = start(plan(tmp_path, ONE), "this", "failed", "locked", "leave")
    assert left.desk.incident.drafts["d1"].state == "failed"
    assert left.prompt == "close"


def test_a_real_program(tmp_path):
    program = (
        "import os,sys; t=sys.stdin.read(); print('https://x.com/'+os.environ['CRISISCTL_KEY'])"
    )
    post = Command((sys.executable, "-c", program))
    found = start(plan(tmp_path, ONE), "this", "hand-post", exercise=False, outlets={"post": post})
    assert found.desk.incident.drafts["d1"].url == "https://x.com/main-1/d1"
