"""Posts as conversations: parts, circles, missing posts, ids that stand for two."""

import pytest
from tests.audit.made import BRAND, post

from crisisctl.audit.parts import goes_on, left_open, marked
from crisisctl.audit.threads import talk


def texts(*posts):
    return [one.text for one in talk(posts).messages]


@pytest.mark.parametrize(
    ("text", "said", "numbers"),
    [
        ("@ana 1/2 Hello, we", "@ana Hello, we", (1, 2)),
        ("We look into it (1/2)", "We look into it", (1, 2)),
        ("and write to you [2/2]", "and write to you", (2, 2)),
        ("to you. 2/2 ^HD", "to you.  ^HD", (2, 2)),
        ("to you. ^Ana 2/2 https://t.co/x", "to you. ^Ana  https://t.co/x", (2, 2)),
        ("nous regardons 1 sur 2", "nous regardons", (1, 2)),
        ("we look 1 of 3", "we look", (1, 3)),
        ("@ana 2: and that is why", "@ana and that is why", (2, 0)),
        ("open 24/7", "open 24/7", (0, 0)),
        ("it was 1/2 full when it came", "it was 1/2 full when it came", (0, 0)),
        ("on 03/2", "on 03/2", (0, 0)),
        ("10/10", "10/10", (0, 0)),
    ],
)
def test_a_part_says_which_it_is(text, said, numbers):
    found = marked(text)
    assert (found.text, (found.part, found.of)) == (said, numbers)


def test_an_ellipsis_and_a_small_letter_go_on():
    assert left_open("the flight that... ^AB")
    assert not left_open("That is all. ^AB")
    assert goes_on("@ana ...was late")
    assert not goes_on("@ana Thank you")


@pytest.mark.parametrize("second_answers", [1, 2])
def test_parts_are_one_message_side_by_side_or_below_each_other(second_answers):
    posts = (
        post(1, "ana", "@lumen where is it?"),
        post(2, BRAND, "@ana We look into it 1/2 ^JM", answers=1, minutes=5),
        post(3, BRAND, "@ana and write at noon. 2/2 ^JM", answers=second_answers, minutes=6),
        post(4, "ana", "@lumen thanks", answers=3, minutes=9),
    )
    found = talk(posts).messages
    assert [one.text for one in found] == [
        "@lumen where is it?",
        "@ana We look into it and write at noon.  ^JM",
        "@lumen thanks",
    ]
    assert found[2].above is found[1]
    assert found[1].at == posts[1].posted


def test_three_parts_in_any_order_of_the_file_are_read_in_theirs():
    assert texts(
        post(4, BRAND, "@ana three 3/3", answers=3, minutes=3),
        post(1, "ana", "@lumen hello?"),
        post(3, BRAND, "@ana two 2/3", answers=2, minutes=2),
        post(2, BRAND, "@ana one 1/3", answers=1, minutes=1),
    ) == ["@lumen hello?", "@ana one two three"]


def test_what_an_ellipsis_leaves_open_is_read_on():
    assert texts(
        post(1, "ana", "@lumen hello?"),
        post(2, BRAND, "@ana We checked and...", answers=1, minutes=1),
        post(3, BRAND, "@ana ...it left today.", answers=1, minutes=2),
    ) == ["@lumen hello?", "@ana We checked and... ...it left today."]


@pytest.mark.parametrize(
    ("author", "answers", "minutes"),
    [("other", 1, 2), (BRAND, 9, 2), (BRAND, 1, 90)],
)
def test_parts_of_another_author_talk_or_hour_stay_apart(author, answers, minutes):
    found = texts(
        post(1, "ana", "@lumen hello?"),
        post(9, "bob", "@lumen and me?"),
        post(2, BRAND, "@ana We look 1/2", answers=1, minutes=1),
        post(3, author, "@ana and write. 2/2", answers=answers, minutes=minutes),
    )
    assert len(found) == 4


def test_a_circle_is_cut_at_its_first_row_and_said():
    found = talk([post(1, "ana", "a", answers=2), post(2, "bob", "b", answers=1)])
    assert [one.id for one in found.messages] == ["1", "2"]
    assert found.threads == 1
    assert [one.line for one in found.problems] == [1]


def test_a_post_that_answers_itself_is_a_first_post_and_said():
    found = talk([post(1, "ana", "a", answers=1)])
    assert found.messages[0].above is None
    assert [one.line for one in found.problems] == [1]


def test_answers_to_one_missing_post_are_one_conversation():
    posts = [post(1, "ana", "a", answers=99), post(2, "bob", "b", answers=99), post(3, "zoe", "c")]
    found = talk(posts)
    assert found.threads == 2
    assert found.messages[0].thread == found.messages[1].thread
    assert [one.orphan for one in found.messages] == [True, True, False]


def test_an_id_that_two_posts_bear_links_neither_and_loses_none():
    posts = [
        post(1, "ana", "one"),
        post(1, "bob", "another", line=2),
        post(3, BRAND, "to whom?", answers=1, minutes=1),
    ]
    found = talk(posts)
    assert len(found.messages) == 3
    assert all(one.above is None for one in found.messages)
    assert [one.line for one in found.problems] == [2]


def test_a_reply_dated_before_its_question_counts_as_posted_with_it():
    found = talk([post(1, "ana", "a", minutes=10), post(2, BRAND, "b", answers=1, minutes=5)])
    assert found.messages[1].at == found.messages[0].at
    assert [one.line for one in found.problems] == [2]


def test_a_hundred_thousand_answers_in_one_line_are_read():
    count = 100_000
    found = talk([post(n, "ana", "a", answers=n - 1) for n in range(1, count + 1)])
    assert (len(found.messages), found.threads) == (count, 1)
