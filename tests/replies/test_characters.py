import re

from hypothesis import given, strategies as st

from crisisctl.replies.characters import digits, is_loud, may_be_spaced

SOME = st.text() | st.text(alphabet="aZ9 ._*-é٣日ÀQ", max_size=20)


@given(SOME)
def test_digits_are_those_of_every_script(text):
    assert digits(text) == len(re.findall(r"\d", text))


@given(SOME)
def test_four_capitals_together_are_loud_and_so_are_letters_without_small_ones(text):
    assert is_loud(text) == bool(re.search(r"[^\W\d_a-zà-öø-ÿ]{4}", text))


@given(SOME)
def test_no_letters_that_stand_one_by_one_are_missed(text):
    assert may_be_spaced(text) or not re.search(r"[ ._*-]\w[ ._*-]\w[ ._*-]\w(?![^\W_])", text)
