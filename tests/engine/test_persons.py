from datetime import UTC, datetime
from unicodedata import normalize

import pytest

from crisisctl.engine.persons import naming, told_about, told_about_anybody
from crisisctl.model import events as e

T0 = datetime(2026, 10, 12, 3, 0, tzinfo=UTC)


def posted(mention, author, text="nothing works"):
    return e.MentionPosted(
        mention=mention,
        channel="x",
        author=author,
        text=text,
        url="",
        language="en",
        posted_at=T0,
    )


def drafted(draft, flow, text):
    return e.MessageDrafted(
        flow=flow,
        step="answer",
        draft=draft,
        message="acknowledge",
        kind="acknowledgement",
        audience="public",
        variant=0,
        language="en",
        channel="x",
        text=text,
        template="",
        approval="none",
    )


def records(*events):
    return [e.Record(seq, T0, e.Actor(), event) for seq, event in enumerate(events, start=1)]


RUN = records(
    posted("m1", "@jane"),
    posted("m2", "@bob", "as @Jane says, nothing works"),
    drafted("d1", "m1", "We are sorry."),
    drafted("d2", "m2", "Hello @bob, we are on it."),
    e.MessageSent(draft="d1", url="https://x.com/us/status/1"),
    e.Noted(text="jane is calm now"),
    e.Noted(text="janet called"),
    e.InputAnswered(name="order", mention="m1", value="X-17"),
    e.AnswerKept(flow="m1", prompt="read", value="author"),
)


def test_what_is_told_of_a_person_is_theirs_and_what_names_them():
    told = {one.seq: one.fields for one in told_about(RUN, "@jane")}
    assert told == {
        1: ("author", "text"),
        2: ("text",),
        3: ("text",),
        5: ("url",),
        6: ("text",),
        8: ("value",),
        9: ("value",),
    }


def test_what_was_answered_while_a_mention_was_entered_is_about_it():
    run = records(
        e.AnswerKept(prompt="mention.author", value="@jane"),
        e.AnswerKept(prompt="mention.text", value="call me, I am J. Doe"),
        posted("m1", "@jane"),
        e.AnswerKept(prompt="mention.text", value="another text"),
    )
    assert [one.seq for one in told_about(run, "@jane")] == [1, 2, 3]


def test_the_sign_and_the_case_of_a_handle_do_not_matter():
    assert told_about(RUN, "JANE") == told_about(RUN, "@jane")


def test_a_stranger_is_told_of_nowhere():
    assert told_about(RUN, "@nobody") == []


def test_of_everybody_nothing_is_left_but_what_names_nobody():
    assert {one.seq for one in told_about_anybody(RUN)} == {1, 2, 3, 4, 5, 6, 8, 9}


def test_what_is_erased_already_is_not_found_again():
    gone = posted("m1", e.ERASED, e.ERASED)
    assert told_about_anybody(records(gone, e.Noted(text=e.ERASED))) == []


@pytest.mark.parametrize(
    ("author", "text", "found"),
    [
        ("@jane", "ask Jane", True),
        ("@jane", "janet", False),
        ("@jane", "x@jane.org", True),
        ("@al", "Al came", False),
        ("@al", "to @AL:", True),
        ("Zoé Martin", "zoé martin a appelé", True),
        ("a.b*", "@a.b*, hello", True),
    ],
)
def test_a_name_is_a_whole_word(author, text, found):
    assert (naming(author).search(text) is not None) is found


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("asked", ["NFC", "NFD"])
def test_an_accent_may_be_written_in_two_ways(form, asked):
    run = records(posted("m1", normalize(form, "@José")), e.Noted(text=normalize(form, "josé?")))
    told = told_about(run, normalize(asked, "José"))
    assert [one.seq for one in told] == [1, 2]
    assert "text" in told[0].fields
