"""What an audit counts, case by case."""

from datetime import timedelta

import pytest
from tests.audit.made import BRAND, audit, post, refs

from crisisctl.audit.desks import Known
from crisisctl.engine.measures import Lapse, Share
from crisisctl.errors import UsageError

HELLO = "@lumen my light is broken"


def test_who_gets_no_answer_is_a_miss_in_every_share_and_longer_than_all():
    found = audit(
        post(1, "ana", HELLO),
        post(2, BRAND, "@ana We look.", answers=1, minutes=30),
        post(3, "bob", HELLO),
        post(4, BRAND, "@bob We look.", answers=3, minutes=90),
        post(5, "zoe", HELLO),
        post(6, "tom", HELLO, minutes=600),
    ).answers.all
    assert (found.n, found.unanswered) == (4, Share(2, 4))
    assert (found.within_1h, found.within_2h) == (Share(1, 4), Share(2, 4))
    assert found.waits.median == Lapse(timedelta(minutes=90))
    assert found.waits.p90 == Lapse(timedelta(minutes=600), running=True)
    assert (found.answered_in.n, found.answered_in.p90) == (2, Lapse(timedelta(minutes=90)))


def test_each_person_of_a_conversation_has_a_first_word_and_later_ones():
    found = audit(
        post(1, "ana", HELLO),
        post(2, "bob", "@ana @lumen mine too", answers=1, minutes=1),
        post(3, "ana", "@lumen hello?", answers=1, minutes=60),
        post(4, BRAND, "@ana Sorry, we look.", answers=3, minutes=61),
    ).answers
    assert [one.message.id for one in found.mentions] == ["1", "2"]
    assert [one.opening for one in found.mentions] == [True, False]
    assert refs(found.unanswered) == ["2"]
    assert [one.message.id for one in found.follow_ups] == ["3"]
    assert found.all.waits.median == Lapse(timedelta(minutes=61))


def test_what_people_say_to_each_other_awaits_no_answer():
    found = audit(
        post(1, "ana", HELLO),
        post(2, BRAND, "@ana We look.", answers=1, minutes=3),
        post(3, "bob", "@ana so is mine", answers=1, minutes=4),
        post(4, "zoe", "@ana get another lamp", minutes=5),
    ).answers
    assert [one.message.id for one in found.mentions] == ["1"]


def test_a_post_on_our_own_page_names_nobody_and_is_for_us():
    found = audit(post(1, "ana", "my light is broken"), post(2, BRAND, "Good morning")).answers
    assert refs(found.unanswered) == ["1"]


def test_an_answer_may_be_elsewhere():
    found = audit(
        post(1, "ana", HELLO, replies=("77",)),
        post(2, "bob", HELLO, minutes=500),
        post(3, BRAND, "A post of ours", minutes=500),
    ).answers
    assert refs(found.unanswered) == ["1", "2"]
    assert refs(found.elsewhere) == ["1"]
    assert refs(found.fresh) == ["2"]


def test_hours_and_channels_have_their_own_n():
    found = audit(
        post(1, "ana", HELLO, channel="x"),
        post(2, "bob", HELLO, channel="facebook", minutes=60),
        post(3, BRAND, "@bob We look.", answers=2, minutes=61, channel="facebook"),
    ).answers
    assert [(row.name, row.times.n) for row in found.by_channel] == [("facebook", 1), ("x", 1)]
    assert sum(row.times.n for row in found.by_hour) == 2


@pytest.mark.parametrize(
    ("said", "asks", "echoes"),
    [
        ("@ana Please give us your order number and your address here.", 1, 0),
        ("@ana Please send us your order number by DM.", 0, 0),
        ("@ana We have written to ana.petit@gmail.com.", 0, 1),
        ("@ana Your lamp is on its way.", 0, 0),
    ],
)
def test_personal_data_is_judged_by_the_gate(said, asks, echoes):
    found = audit(post(1, "ana", HELLO), post(2, BRAND, said, answers=1)).replies
    assert (len(found.asks), len(found.echoes)) == (asks, echoes)


def test_an_ask_that_is_split_over_two_posts_is_read_with_its_way():
    found = audit(
        post(1, "ana", HELLO),
        post(2, BRAND, "@ana Sorry. Please send us your order number and 1/2", answers=1),
        post(3, BRAND, "@ana your address by DM: we look at once. 2/2", answers=1),
    )
    assert found.replies.asks == ()
    assert refs(found.private.all) == ["2"]


def test_the_third_person_gets_a_copy_but_for_name_handle_signature_and_link():
    wordings = [
        "@p1 Hi Ana, we are looking into this now. ^JM",
        "@p2 Hello Tom, we are looking into this now! ^KL https://t.co/x",
        "@p3 Hi Zoe, we are looking into this now ^JM",
        "@p4 Hi Bob, we are looking into this now -JM",
    ]
    wordings[1] = wordings[1].replace("Hello", "Hi")
    posts = []
    for number, said in enumerate(wordings, start=1):
        posts.append(post(number, f"p{number}", HELLO))
        posts.append(post(number + 10, BRAND, said, answers=number, minutes=number))
    found = audit(*posts).replies
    assert refs(found.copied) == ["13", "14"]
    assert [(len(one.replies), one.people) for one in found.copies] == [(4, 4)]


def test_the_same_words_for_the_same_person_are_no_copy():
    posts = [post(1, "ana", HELLO)]
    posts += [
        post(n, BRAND, "@ana We are still looking into it.", answers=1, minutes=n)
        for n in range(2, 9)
    ]
    assert audit(*posts).replies.copied == ()


def test_tone_names_the_rule_and_the_words():
    found = audit(
        post(1, "ana", HELLO),
        post(2, BRAND, "@ana We are sorry if you were offended.", answers=1),
    ).replies.tone
    assert [one.rule for one in found] == ["CC207"]


def test_the_brand_is_who_answers_many():
    talks = []
    for number in (1, 2, 3):
        talks.append(post(number, f"p{number}", "@Lumen hello"))
        talks.append(post(number + 10, "Lumen", "Hello!", answers=number, minutes=1))
    found = audit(*talks, brand=()).desks
    assert (found.known, found.shown) == (Known.GUESSED, ("Lumen",))


def test_the_brand_is_who_the_file_says():
    found = audit(post(1, "ana", HELLO, desk=False), post(2, BRAND, "Hi", desk=True), brand=())
    assert found.desks.known is Known.MARKED


def test_another_brand_of_the_file_is_no_customer():
    found = audit(
        post(1, "rival", "@lumen nice lamps", desk=True), post(2, BRAND, "Thanks", desk=True)
    )
    assert found.answers.mentions == ()


def test_nobody_to_guess_is_asked_about():
    with pytest.raises(UsageError, match="which handle"):
        audit(post(1, "ana", "hello"), brand=())


def test_a_brand_that_is_nowhere_in_the_file_is_refused():
    with pytest.raises(UsageError, match="@nobody"):
        audit(post(1, "ana", HELLO), brand=("nobody",))


def test_a_brand_that_never_answered_is_audited():
    assert audit(post(1, "ana", HELLO)).answers.all.unanswered == Share(1, 1)
