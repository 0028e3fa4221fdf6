import time
import unicodedata

import pytest
from hypothesis import given, strategies as st

from crisisctl.channels.counting import fits, fits_by_far, length
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.graphemes import clusters
from crisisctl.channels.links import links
from crisisctl.channels.sms import segments


@given(st.sampled_from(sorted(CHANNELS)), st.text(max_size=60))
def test_a_length_is_never_negative_and_nothing_is_nothing(channel, text):
    assert length(channel, "") == 0
    assert length(channel, text) >= (1 if text else 0)


@given(st.text(alphabet="abc é日👍", max_size=60), st.text(alphabet="abc é日👍", max_size=60))
def test_x_weights_of_texts_without_links_add_up(left, right):
    assert length("x", f"{left} {right}") == length("x", left) + 1 + length("x", right)


PIECES = [
    *"ab1 .-_/:@#()?&=é日가ς\u0301\u200d\ufe0f\u20e3\u202e👍🏽👩💻🇫🇷🏳🌈ﬁ\u212b\ufb2c",
    *("http://", ".fr", ".com", "a.co", "@b.c", "삼성", "\r\n"),
]
SOME = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(SOME | st.text())
def test_x_weighs_a_text_as_it_weighs_its_normal_form(text):
    for form in ("NFC", "NFD"):
        assert length("x", unicodedata.normalize(form, text)) == length("x", text)


@given(SOME, SOME)
def test_links_stand_apart_in_order_and_inside_the_text(left, right):
    text = left + right
    spans = list(links(text, bare=True))
    places = [place for span in spans for place in span]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert set(links(text, bare=False)) <= set(spans)


HOSTS = [
    "t.co/Ab1",
    "www.a.com",
    "a.fr/x.html",
    "b.org/p?q=1",
    "t.company.me",
    "a.co.uk:8/",
    "t.co",
]
ENDS = ["", "", ".", ",", ")", "!", "?", "..", "/", "é", ".fr", "-", ":", "#a", "\u00a0", "/(b)"]
USUAL = st.lists(
    st.tuples(
        st.sampled_from(
            ["https://", "http://", "HTTP://", "a https://", "x", "Hi. ", "👍 http://"]
        ),
        st.sampled_from(HOSTS),
        st.sampled_from(ENDS),
    ).map("".join)
).map(" ".join)


@given(USUAL)
def test_a_name_that_is_no_link_changes_no_other(text):
    assert list(links(f"{text} a.b", bare=True)) == list(links(text, bare=True))


@given(SOME | st.text())
def test_a_character_more_is_never_shorter_where_characters_are_counted(text):
    for channel in ("youtube", "tiktok", "email", "bluesky"):
        assert length(channel, text) <= length(channel, text + "é") or text.endswith("\r")


@given(SOME | st.text(), SOME)
def test_a_word_more_makes_no_fewer_parts(text, more):
    assert segments(text) <= segments(f"{text} {more}")


@given(SOME | st.text())
def test_clusters_are_the_text(text):
    assert "".join(clusters(text)) == text
    assert len(clusters(text)) == length("bluesky", text)


HOSTILE = {
    "labels": "a.b-",
    "words": "é.",
    "broken labels": "a.com.-b",
    "underscores": "a_.",
    "schemes": "https://",
    "links": "http://t.co/a ",
    "queries": "a.co?!",
    "parentheses": "http://a.co/(((a)",
    "open": "http://a.co/(",
    "mentions": "@a@b.c@",
    "servers": "b.",
    "keycaps": "#\ufe0f",
    "joiners": "\u200d👍",
    "flags": "🇫",
    "marks": "\u0301",
    "conjuncts": "क\u094d",
    "domains": "삼성.",
    "astral": "😀.com",
    "punycode": "xn--",
    "long labels": "日" * 70 + ".",
}


@pytest.mark.parametrize("channel", ["x", "mastodon", "threads", "bluesky", "sms"])
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_counting_takes_time_by_length_only(channel, unit):
    text = "@a@" + unit * (100_000 // len(unit)) + "x.com"
    start = time.process_time()
    assert length(channel, text) > 0
    assert time.process_time() - start < 2  # a quadratic counter takes minutes


HEAVY = st.from_regex(r"([a-z]\.fr |https://a\.b |é|©|1\ufe0f\u20e3|e\u0301|\u0958|👍🏽|\{)*")


@given(st.sampled_from(sorted(CHANNELS)), st.text() | HEAVY, st.text() | HEAVY)
def test_what_fits_by_far_fits_and_all_that_is_left_of_it(channel, text, more):
    allowed = length(channel, text + more)
    for room in (allowed, allowed + 9):
        if fits_by_far(channel, text + more, room):
            assert fits(channel, text + more, room)
            assert fits(channel, text, room)
    assert not fits_by_far(channel, text + more, allowed - 1)
